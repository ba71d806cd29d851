package org.lac4j.rules.simulation.report;

import java.util.List;
import java.util.Locale;
import org.lac4j.rules.simulation.engine.Measure;
import org.lac4j.rules.simulation.scenario.Scenario;
import org.lac4j.rules.simulation.study.Estimate;

/** Figures as a reader sees them: shares in percent, at most two decimals. */
final class Figures {

  private static final String WORSE = ", worse";

  private Figures() {}

  /** The measure's label without its article, from a capital on. */
  static String name(Measure measure, List<Scenario> scenarios) {
    String told = measure.label(scenarios);
    String label = told.startsWith("the ") ? told.substring(4) : told;
    return Character.toUpperCase(label.charAt(0)) + label.substring(1);
  }

  static double shown(Measure measure, double value) {
    return measure.unit() == Measure.Unit.SHARE ? 100 * value : value;
  }

  static String value(Measure measure, Estimate estimate) {
    return number(shown(measure, estimate.mean()), false) + unit(measure.unit());
  }

  static String interval(Measure measure, Estimate estimate) {
    return number(shown(measure, estimate.low()), false)
        + " to "
        + number(shown(measure, estimate.high()), false);
  }

  static String difference(Measure measure, Estimate estimate) {
    return number(shown(measure, estimate.mean()), true) + differenceUnit(measure.unit());
  }

  static String differenceInterval(Measure measure, Estimate estimate) {
    return number(shown(measure, estimate.low()), true)
        + " to "
        + number(shown(measure, estimate.high()), true);
  }

  /** What the runs can tell of a difference; nothing is worse because more people are served. */
  static String verdict(Measure measure, Estimate estimate, boolean servesMore) {
    String verdict = verdict(measure, estimate);
    return servesMore && verdict.endsWith(WORSE)
        ? verdict.substring(0, verdict.length() - WORSE.length()) + ", as more people are served"
        : verdict;
  }

  private static String verdict(Measure measure, Estimate estimate) {
    if (estimate.low() == 0 && estimate.high() == 0) {
      return "the same in every run";
    }
    if (!estimate.isClear()) {
      return "too close to tell";
    }
    String more = estimate.low() > 0 ? "more" : "less";
    return switch (measure.better()) {
      case NEITHER -> more;
      case HIGHER -> more + (estimate.low() > 0 ? ", better" : WORSE);
      case LOWER -> more + (estimate.low() > 0 ? WORSE : ", better");
    };
  }

  static String number(double value, boolean signed) {
    double size = Math.abs(value);
    String text =
        String.format(Locale.ROOT, size >= 1000 ? "%,.0f" : size >= 10 ? "%.1f" : "%.2f", size);
    boolean zero = text.chars().noneMatch(c -> c >= '1' && c <= '9');
    if (value < 0 && !zero) {
      return "\u2212" + text;
    }
    return signed && !zero ? "+" + text : text;
  }

  private static String unit(Measure.Unit unit) {
    return switch (unit) {
      case SHARE -> " %";
      case DAYS -> " days";
      case HOURS -> " hours";
      case TIMES -> " times";
      case PEOPLE, RATIO -> "";
    };
  }

  private static String differenceUnit(Measure.Unit unit) {
    return unit == Measure.Unit.SHARE ? " points" : unit(unit);
  }
}
