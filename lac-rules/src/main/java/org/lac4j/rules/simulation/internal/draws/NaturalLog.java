package org.lac4j.rules.simulation.internal.draws;

/**
 * The natural logarithm, to the same bits as {@link StrictMath#log}: the same algorithm (fdlibm's, by plain arithmetic alone) in
 * Java, since on JDK 17 each call of the other leaves the virtual machine, which takes several times as long.
 */
final class NaturalLog {

  private static final double LN2_HIGH = 0.6931471803691238;
  private static final double LN2_LOW = 1.9082149292705877e-10;
  private static final double TWO_54 = 1.8014398509481984e+16;
  private static final double LG1 = 0.6666666666666735;
  private static final double LG2 = 0.3999999999940942;
  private static final double LG3 = 0.2857142874366239;
  private static final double LG4 = 0.22222198432149784;
  private static final double LG5 = 0.1818357216161805;
  private static final double LG6 = 0.15313837699209373;
  private static final double LG7 = 0.14798198605116586;
  private static final double THIRD = 0.3333333333333333;

  private static final int LEAST_NORMAL = 0x00100000;
  private static final int INFINITE = 0x7ff00000;
  private static final int FRACTION = 0x000fffff;
  private static final int ONE = 0x3ff00000;
  private static final int BIAS = 1023;
  private static final int EXPONENT_SHIFT = 20;

  private NaturalLog() {}

  static double of(double number) {
    double x = number;
    int high = high(x);
    int k = 0;
    if (high < LEAST_NORMAL) {
      if (!(x > 0)) {
        return x == 0 ? Double.NEGATIVE_INFINITY : Double.NaN;
      }
      k = -54;
      x *= TWO_54;
      high = high(x);
    }
    if (high >= INFINITE) {
      return x + x;
    }
    k += (high >> EXPONENT_SHIFT) - BIAS;
    int fraction = high & FRACTION;
    int half = (fraction + 0x95f64) & LEAST_NORMAL;
    k += half >> EXPONENT_SHIFT;
    double f = withHigh(x, fraction | (half ^ ONE)) - 1.0;
    return (FRACTION & (2 + fraction)) < 3 ? nearOne(f, k) : wide(f, k, fraction);
  }

  private static int high(double x) {
    return (int) (Double.doubleToRawLongBits(x) >> 32);
  }

  private static double withHigh(double x, int high) {
    return Double.longBitsToDouble(
        (Double.doubleToRawLongBits(x) & 0xffff_ffffL) | ((long) high << 32));
  }

  /** Where the fraction is within 2^-20 of 1. */
  private static double nearOne(double f, int k) {
    double dk = k;
    if (f == 0) {
      return k == 0 ? 0 : dk * LN2_HIGH + dk * LN2_LOW;
    }
    double r = f * f * (0.5 - THIRD * f);
    return k == 0 ? f - r : dk * LN2_HIGH - ((r - dk * LN2_LOW) - f);
  }

  private static double wide(double f, int k, int fraction) {
    double dk = k;
    double s = f / (2.0 + f);
    double z = s * s;
    double w = z * z;
    double even = w * (LG2 + w * (LG4 + w * LG6));
    double odd = z * (LG1 + w * (LG3 + w * (LG5 + w * LG7)));
    double r = odd + even;
    if (((fraction - 0x6147a) | (0x6b851 - fraction)) > 0) {
      double square = 0.5 * f * f;
      return k == 0
          ? f - (square - s * (square + r))
          : dk * LN2_HIGH - ((square - (s * (square + r) + dk * LN2_LOW)) - f);
    }
    return k == 0 ? f - s * (f - r) : dk * LN2_HIGH - ((s * (f - r) - dk * LN2_LOW) - f);
  }
}
