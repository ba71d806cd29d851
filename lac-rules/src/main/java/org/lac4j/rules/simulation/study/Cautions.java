package org.lac4j.rules.simulation.study;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.lac4j.rules.simulation.engine.Scope;
import org.lac4j.rules.simulation.engine.Simulation;
import org.lac4j.rules.simulation.scenario.Start;

/** What has to be known before the numbers of a study are believed. */
final class Cautions {

  /** A change of the numbers in a year beyond which they have a trend: one in ten. */
  private static final double TREND = 0.1;

  private static final int QUARTERS = 4;
  private static final int FEW_INTERVALS = 20;

  private final StudyResult result;

  Cautions(StudyResult result) {
    this.result = result;
  }

  ImmutableList<String> all() {
    ImmutableList.Builder<String> all = ImmutableList.builder();
    empty().ifPresent(all::add);
    settled().ifPresent(all::add);
    trend().ifPresent(all::add);
    many().ifPresent(all::add);
    return all.build();
  }

  private Optional<String> empty() {
    return result.scenario().start() instanceof Start.Empty
        ? Optional.of(
            "It starts with nobody in touch and nobody waiting, so everything looks better than it would be: start after a"
                + " warm-up, or from today's records.")
        : Optional.empty();
  }

  private Optional<String> settled() {
    Simulation.WarmUp warmUp = result.warmUp();
    return warmUp.settled()
        ? Optional.empty()
        : Optional.of(
            "The numbers had not settled after "
                + warmUp.weeks()
                + " weeks of warm-up: more people come than can be met, so the figures depend on how long it runs.");
  }

  /** The mean of everybody in touch or waiting in the first quarter of the time measured, and in the last. */
  private Optional<String> trend() {
    List<Series> team =
        result.series().stream().filter(series -> series.scope().equals(Scope.TEAM)).toList();
    int weeks = team.stream().mapToInt(series -> series.points().size()).min().orElse(0);
    if (weeks < 2 * QUARTERS) {
      return Optional.empty();
    }
    double first = 0;
    double last = 0;
    int quarter = weeks / QUARTERS;
    for (Series series : team) {
      for (int week = 0; week < quarter; week++) {
        first += series.points().get(week).estimate().mean() / quarter;
        last += series.points().get(weeks - 1 - week).estimate().mean() / quarter;
      }
    }
    return Math.abs(last - first) <= TREND * Math.max(1, first)
        ? Optional.empty()
        : Optional.of(
            String.format(
                Locale.UK,
                "There is a trend: %,.0f people are in touch or wait in the first quarter of the time measured, %,.0f in the"
                    + " last. A mean over all of it is of no moment in it.",
                first,
                last));
  }

  private Optional<String> many() {
    long intervals =
        result.measured().stream()
            .filter(one -> one.estimate().low() < one.estimate().high())
            .count();
    return intervals < FEW_INTERVALS
        ? Optional.empty()
        : Optional.of(
            intervals
                + " intervals are given, and each misses its true mean 5 times in 100: about "
                + Math.round(intervals * 0.05)
                + " of them are likely to. Decide beforehand which one matters.");
  }
}
