package org.lac4j.geo.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** Numbers as files and people get them. */
final class Rounding {

  private Rounding() {}

  /** A plain decimal with trailing zeros left out, for example "12.5". */
  static String plain(double value, int decimals) {
    BigDecimal rounded = BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_EVEN);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }

  /** A size of land or a width with as many digits as it deserves, for example "1,204" or "0.35". */
  static String spoken(double value) {
    String format = value >= 100 ? "%,.0f" : value >= 1 ? "%.1f" : "%.2f";
    return String.format(Locale.ROOT, format, value);
  }

  static String count(long count) {
    return String.format(Locale.ROOT, "%,d", count);
  }

  static String count(long count, String one, String several) {
    return count(count) + " " + (count == 1 ? one : several);
  }

  static String percent(double share) {
    return String.format(Locale.ROOT, "%.1f %%", 100 * share);
  }
}
