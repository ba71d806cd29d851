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
   * Returns a share in percent with one decimal.
   *
   * @param share the share, 1 for all
   * @return the text
   */
  public static String percent(double share) {
    return String.format(Locale.ROOT, "%.1f %%", 100 * share);
  }
}
