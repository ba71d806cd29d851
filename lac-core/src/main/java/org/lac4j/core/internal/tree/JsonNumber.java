package org.lac4j.core.internal.tree;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * A number, as exact as it was written. Equal to another of the same value: 5 and 5.0 are equal.
 *
 * @param value a {@link Long}, {@link BigInteger}, {@link Double} or {@link BigDecimal}
 */
public record JsonNumber(Number value) implements JsonTree {

  /** A whole number. */
  public static JsonNumber of(long value) {
    return new JsonNumber(value);
  }

  /**
   * A number with or without a fraction.
   *
   * @throws IllegalArgumentException if it is not finite: JSON has no such number
   */
  public static JsonNumber of(double value) {
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException("JSON has no number for " + value + ".");
    }
    return new JsonNumber(value);
  }

  /** Whether it was written without a fraction or an exponent. */
  public boolean isWhole() {
    return value instanceof Long || value instanceof BigInteger;
  }

  /** The nearest double. */
  public double doubleValue() {
    return value.doubleValue();
  }

  @Override
  public void writeTo(TokenSink sink) {
    if (value instanceof Long whole) {
      sink.number(whole);
    } else if (value instanceof Double decimal) {
      sink.number(decimal.doubleValue());
    } else {
      sink.number(exact());
    }
  }

  private BigDecimal exact() {
    if (value instanceof BigDecimal decimal) {
      return decimal;
    }
    if (value instanceof BigInteger whole) {
      return new BigDecimal(whole);
    }
    return new BigDecimal(value.toString());
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof JsonNumber that && exact().compareTo(that.exact()) == 0;
  }

  @Override
  public int hashCode() {
    return Double.hashCode(doubleValue() + 0.0);
  }
}
