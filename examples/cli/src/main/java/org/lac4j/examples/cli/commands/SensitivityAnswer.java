package org.lac4j.examples.cli.commands;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lac4j.rules.simulation.engine.Measure;
import org.lac4j.rules.simulation.study.Estimate;
import org.lac4j.rules.simulation.study.Sensitivity;

/** What a figure or a verdict depends on, as lines and as a document. */
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

  ImmutableList<String> lines(Sensitivity.Outcome outcome) {
    ImmutableList.Builder<String> lines = ImmutableList.builder();
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
    lines.add("What moves " + of + asked.measure().label() + " most, one input at a time:");
    lines.add(
        "  " + String.format(Locale.ROOT, "%-58s %10s", "as it is", figure(outcome.asAssumed())));
    for (Sensitivity.Swing swing : outcome.swings()) {
      lines.add(
          String.format(
              Locale.ROOT,
              "  %-58s %10s at %s, %10s at %s",
              swing.input().range().label(),
              figure(swing.atLow()),
              swing.input().range().shown(swing.input().low()),
              figure(swing.atHigh()),
              swing.input().range().shown(swing.input().high())));
    }
    lines.add("", outcome.worlds().sentence());
    return lines.build();
  }

  /** The same as a document. */
  Map<String, @Nullable Object> document(Sensitivity.Outcome outcome) {
    Map<String, @Nullable Object> document = new LinkedHashMap<>();
    document.put("measure", asked.measure().code());
    document.put("unit", asked.measure().unit().label());
    document.put("isDifference", outcome.worlds().isDifference());
    document.put("seed", asked.study().seed());
    document.put("asAssumed", mean(outcome.asAssumed()));
    document.put("inputs", outcome.swings().stream().map(SensitivityAnswer::document).toList());
    document.put("worlds", outcome.worlds().means());
    document.put("below", outcome.worlds().below());
    document.put("above", outcome.worlds().above());
    document.put("sentence", outcome.worlds().sentence());
    return document;
  }

  private static Map<String, @Nullable Object> document(Sensitivity.Swing swing) {
    Map<String, @Nullable Object> document = new LinkedHashMap<>();
    document.put("of", swing.input().range().of());
    document.put("low", swing.input().low());
    document.put("high", swing.input().high());
    document.put("atLow", mean(swing.atLow()));
    document.put("atHigh", mean(swing.atHigh()));
    return document;
  }

  private static @Nullable Double mean(Optional<Estimate> estimate) {
    return estimate.map(Estimate::mean).orElse(null);
  }

  private String figure(Optional<Estimate> estimate) {
    double factor = asked.measure().unit() == Measure.Unit.SHARE ? 100 : 1;
    return estimate
        .map(one -> String.format(Locale.ROOT, "%.2f", factor * one.mean()))
        .orElse("none");
  }
}
