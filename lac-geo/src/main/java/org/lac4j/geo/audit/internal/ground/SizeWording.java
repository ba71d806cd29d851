package org.lac4j.geo.audit.internal.ground;

import java.util.List;
import java.util.Locale;

/** Sizes and lists as sentences give them. */
public final class SizeWording {

  private SizeWording() {}

  public static String squareMetres(double value) {
    return value >= 1e6 ? number(value / 1e6) + " km²" : number(value) + " m²";
  }

  public static String metres(double value) {
    if (value >= 10_000) {
      return number(value / 1000) + " km";
    }
    return value >= 0.01
        ? number(value) + " m"
        : value > 0 && value < 0.001 ? "less than 1 mm" : number(value * 1000) + " mm";
  }

  public static String percent(double share) {
    return number(100 * share) + " %";
  }

  /** Three digits, and all of a large number. */
  private static String number(double value) {
    double size = Math.abs(value);
    int decimals =
        size >= 100 || size == 0 ? 0 : size >= 10 ? 1 : size >= 1 ? 2 : size >= 0.01 ? 3 : 6;
    String text = String.format(Locale.UK, "%,." + decimals + "f", value);
    return text.contains(".") ? text.replaceAll("0+$", "").replaceAll("\\.$", "") : text;
  }

  /** "A", "A and B", "A, B and C"; the rest of a long list is counted. */
  public static String list(List<String> items, int most) {
    if (items.size() > most) {
      return String.join(", ", items.subList(0, most)) + " and " + (items.size() - most) + " more";
    }
    return items.size() < 2
        ? String.join("", items)
        : String.join(", ", items.subList(0, items.size() - 1))
            + " and "
            + items.get(items.size() - 1);
  }
}
