package org.lac4j.core.internal.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** Numbers as files and people get them, whatever the machine's locale. */
public final class Rounding {

  private Rounding() {}

  /**
   * Returns a plain decimal with trailing zeros left out, for example "12.5".
   *
   * @param value the number, finite
   * @param decimals the most decimals
   * @return the text
   */
  public static String plain(double value, int decimals) {
    BigDecimal rounded = BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_EVEN);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }

  /**
   * Returns a size of land or a width with as many digits as it deserves, for example "1,204" or "0.35".
   *
   * @param value the size
   * @return the text
   */
  public static String spoken(double value) {
    String format = value >= 100 ? "%,.0f" : value >= 1 ? "%.1f" : "%.2f";
    return String.format(Locale.ROOT, format, value);
  }

  /**
   * Returns a count with commas between thousands.
   *
   * @param count the count
   * @return the text
   */
  public static String count(long count) {
    return String.format(Locale.ROOT, "%,d", count);
  }

  /**
   * Returns a count of things.
   *
   * @param count the count
   * @param one the word for one of them
   * @param several the word for several, or none
   * @return the text
   */
  public static String count(long count, String one, String several) {
    return count(count) + " " + (count == 1 ? one : several);
  }

  /**
   * Returns a share in percent with one decimal, or with as many as it takes not to say all, or nothing, where that is not
   * so.
   *
   * @param share the share, 1 for all
   * @return the text
   */
  public static String percent(double share) {
    BigDecimal percent = new BigDecimal(share).movePointRight(2);
    return rounded(percent, BigDecimal.valueOf(100), 1).toPlainString() + " %";
  }

  /**
   * Returns a share as files have it: 1 only if it is all, 0 only if it is nothing.
   *
   * @param share the share, 0 to 1
   * @param decimals the most decimals, unless it takes more
   * @return the text
   */
  public static String share(double share, int decimals) {
    BigDecimal rounded = rounded(new BigDecimal(share), BigDecimal.ONE, decimals);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }

  private static BigDecimal rounded(BigDecimal exact, BigDecimal whole, int decimals) {
    BigDecimal rounded = exact.setScale(decimals, RoundingMode.HALF_EVEN);
    boolean untrue =
        (rounded.compareTo(whole) == 0 && exact.compareTo(whole) < 0)
            || (rounded.signum() == 0 && exact.signum() > 0);
    return untrue ? rounded(exact, whole, decimals + 1) : rounded;
  }
}
