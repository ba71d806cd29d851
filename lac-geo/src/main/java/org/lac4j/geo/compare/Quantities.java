package org.lac4j.geo.compare;

import java.util.Locale;

/** Sizes and counts as a sentence has them. */
final class Quantities {

  private static final double SQUARE_KILOMETRE = 1e6;

  private Quantities() {}

  static String land(double squareMetres) {
    return squareMetres < SQUARE_KILOMETRE
        ? String.format(Locale.ROOT, "%,.0f m²", squareMetres)
        : String.format(Locale.ROOT, "%,.2f km²", squareMetres / SQUARE_KILOMETRE);
  }

  static String metres(double metres) {
    return String.format(Locale.ROOT, metres < 10 ? "%.1f m" : "%,.0f m", metres);
  }

  static String count(long count, String one, String several) {
    return String.format(Locale.ROOT, "%,d %s", count, count == 1 ? one : several);
  }
}
