package org.lac4j.rules.eligibility;

import java.util.Locale;

/** Distances in words. */
final class Distances {

  private Distances() {}

  /** Below a kilometre in whole metres, and from there in kilometres with one decimal. */
  static String text(double metres) {
    long whole = Math.round(metres);
    return whole < 1000 ? whole + " m" : String.format(Locale.ROOT, "%.1f km", metres / 1000);
  }
}
