package org.lac4j.rules.simulation.people;

import java.util.Locale;

/**
 * Lengths in words.
 *
 * <p>Thread-safe.
 */
public final class LengthWording {

  private LengthWording() {}

  /**
   * Says how long something lasts.
   *
   * @param length the length
   * @return for example "270 days on average (exponential)"
   */
  public static String of(Length length) {
    if (length instanceof Length.Fixed fixed) {
      return days(fixed.days());
    }
    if (length instanceof Length.Exponential) {
      return days(length.meanDays()) + " on average (exponential)";
    }
    if (length instanceof Length.LogNormal logNormal) {
      return spread(length.meanDays(), logNormal.sdDays(), "log-normal");
    }
    if (length instanceof Length.Gamma gamma) {
      return spread(length.meanDays(), gamma.sdDays(), "gamma");
    }
    if (length instanceof Length.Weibull weibull) {
      return days(length.meanDays())
          + " on average (Weibull, shape "
          + number(weibull.shape())
          + ")";
    }
    return days(length.meanDays())
        + " on average (drawn from "
        + ((Length.Empirical) length).days().size()
        + " that were)";
  }

  private static String spread(double mean, double sd, String kind) {
    return days(mean) + " on average, standard deviation " + number(sd) + " (" + kind + ")";
  }

  private static String days(double days) {
    return days == 1 ? "1 day" : number(days) + " days";
  }

  private static String number(double number) {
    return number == Math.rint(number)
        ? String.format(Locale.UK, "%,d", (long) number)
        : String.format(Locale.UK, "%,.1f", number);
  }
}
