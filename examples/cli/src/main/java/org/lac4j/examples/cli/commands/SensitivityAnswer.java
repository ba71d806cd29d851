package org.lac4j.examples.cli.commands;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.Optional;
import org.lac4j.rules.simulation.engine.Measure;
import org.lac4j.rules.simulation.study.Estimate;
import org.lac4j.rules.simulation.study.Sensitivity;

/** What a figure or a verdict depends on, as lines. */
final class SensitivityAnswer {

  private static final double NANOS = 1e9;

  private final Sensitivity asked;
  private final int worlds;

  SensitivityAnswer(Sensitivity asked, int worlds) {
    this.asked = asked;
    this.worlds = worlds;
  }

  /** How long it will take, from one world. */
  String estimate() {
    long before = System.nanoTime();
    new Sensitivity(asked.study(), asked.other(), asked.measure(), ImmutableList.of()).worlds(1);
    double seconds = (System.nanoTime() - before) / NANOS * (worlds + 2 * asked.inputs().size());
    return String.format(
        Locale.ROOT,
        "%d worlds and %d inputs one at a time: about %.0f seconds.",
        worlds,
        asked.inputs().size(),
        Math.ceil(seconds));
  }

  ImmutableList<String> lines() {
    ImmutableList.Builder<String> lines = ImmutableList.builder();
    Measure measure = asked.measure();
    String of =
        asked
            .other()
            .map(
                other ->
                    "the difference of "
                        + other.name()
                        + " from "
                        + asked.study().scenario().name()
                        + " in ")
            .orElse("");
    lines.add("What moves " + of + measure.label() + " most, one input at a time:");
    for (Sensitivity.Swing swing : asked.oneAtATime()) {
      lines.add(
          String.format(
              Locale.ROOT,
              "  %-58s %10s at %.2f times, %10s at %.2f times",
              swing.input().input().label(),
              figure(swing.atLow()),
              swing.input().low(),
              figure(swing.atHigh()),
              swing.input().high()));
    }
    lines.add("", asked.worlds(worlds).sentence());
    return lines.build();
  }

  private String figure(Optional<Estimate> estimate) {
    double factor = asked.measure().unit() == Measure.Unit.SHARE ? 100 : 1;
    return estimate
        .map(one -> String.format(Locale.ROOT, "%.2f", factor * one.mean()))
        .orElse("none");
  }
}
