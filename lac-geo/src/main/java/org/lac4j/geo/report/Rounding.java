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

  /** A share in percent with one decimal, or with as many as it takes not to say all, or nothing, where that is not so. */
  static String percent(double share) {
    return number(share, 2, 1) + " %";
  }

  /** A share from 0 to 1 as files have it: 1 only if it is all, 0 only if it is nothing. */
  static String share(double share, int decimals) {
    BigDecimal exact = new BigDecimal(share);
    BigDecimal rounded = rounded(exact, decimals);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }

  private static String number(double share, int shift, int decimals) {
    BigDecimal percent = new BigDecimal(share).movePointRight(shift);
    return rounded(percent, BigDecimal.TEN.pow(shift), decimals).toPlainString();
  }

  private static BigDecimal rounded(BigDecimal exact, int decimals) {
    return rounded(exact, BigDecimal.ONE, decimals);
  }

  private static BigDecimal rounded(BigDecimal exact, BigDecimal whole, int decimals) {
    BigDecimal rounded = exact.setScale(decimals, RoundingMode.HALF_EVEN);
    boolean lies =
        (rounded.compareTo(whole) == 0 && exact.compareTo(whole) < 0)
            || (rounded.signum() == 0 && exact.signum() > 0);
    return lies ? rounded(exact, whole, decimals + 1) : rounded;
  }
}
