package org.lac4j.rules.simulation.study;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.Optional;
import org.lac4j.rules.simulation.engine.Measure;
import org.lac4j.rules.simulation.engine.Scope;

/** Differences in words. */
final class DifferenceWords {

  /** What the sentence tells, in order. */
  private static final ImmutableList<Measure> HEADLINES =
      ImmutableList.of(
          Measure.ANSWERED_BY_LIMIT,
          Measure.MEETING_DAYS_MEAN,
          Measure.LONGEST_WAIT_DAYS,
          Measure.GAVE_UP_SHARE);

  private DifferenceWords() {}

  static String sentence(Comparison.Alternative alternative) {
    String name = alternative.result().scenario().name();
    String told =
        HEADLINES.stream()
            .map(
                measure ->
                    alternative
                        .difference(measure, Scope.TEAM)
                        .map(estimate -> new Measured(measure, Scope.TEAM, estimate)))
            .flatMap(Optional::stream)
            .map(difference -> phrase(name, difference))
            .collect(joining("; "));
    return told.isEmpty()
        ? name + " can't be compared: nothing happened in both that is measured."
        : told + ".";
  }

  static String phrase(String name, Measured difference) {
    Estimate estimate = difference.estimate();
    Measure measure = difference.measure();
    String of = difference.scope().equals(Scope.TEAM) ? "" : " (" + difference.scope() + ")";
    if (!estimate.isClear()) {
      return unclear(name, measure, estimate) + of;
    }
    boolean more = estimate.low() > 0;
    String range = range(measure, estimate);
    return switch (measure) {
          case ANSWERED_BY_AIM, ANSWERED_BY_LIMIT ->
              name + " answers " + range + (more ? " more " : " fewer ") + measure.label();
          case GAVE_UP_SHARE -> range + (more ? " more" : " fewer") + " people give up waiting";
          default ->
              measure.label()
                  + (isPlural(measure) ? " are " : " is ")
                  + range
                  + direction(measure, more);
        }
        + of;
  }

  private static String unclear(String name, Measure measure, Estimate estimate) {
    String range =
        estimate.low() == 0 && estimate.high() == 0
            ? "in every run the same"
            : number(measure, estimate.low())
                + " to "
                + number(measure, estimate.high())
                + unit(measure);
    return "with "
        + name
        + ", "
        + measure.label()
        + (isPlural(measure) ? " don't" : " does not")
        + " differ as far as "
        + estimate.replications()
        + " runs can tell ("
        + range
        + ")";
  }

  private static boolean isPlural(Measure measure) {
    return measure.label().startsWith("people");
  }

  private static String direction(Measure measure, boolean more) {
    if (measure.unit() == Measure.Unit.DAYS) {
      return more ? " longer" : " shorter";
    }
    return more ? " more" : " less";
  }

  private static String range(Measure measure, Estimate estimate) {
    double one = Math.abs(estimate.low());
    double other = Math.abs(estimate.high());
    String low = number(measure, Math.min(one, other));
    String high = number(measure, Math.max(one, other));
    return (low.equals(high) ? low : low + " to " + high) + unit(measure);
  }

  /** With one decimal place, where that tells the two ends apart from 0 and each other well enough; else two. */
  private static String number(Measure measure, double value) {
    double shown = measure.unit() == Measure.Unit.SHARE ? 100 * value : value;
    double size = Math.abs(shown);
    if (measure.unit() == Measure.Unit.DAYS && size >= 2) {
      return String.format(Locale.ROOT, "%.0f", shown);
    }
    return String.format(Locale.ROOT, size >= 100 ? "%.0f" : size >= 1 ? "%.1f" : "%.2f", shown);
  }

  private static String unit(Measure measure) {
    return switch (measure.unit()) {
      case SHARE -> " points";
      case DAYS -> " days";
      case TIMES -> " times";
      case PEOPLE, RATIO -> "";
    };
  }
}
