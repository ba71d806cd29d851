package org.lac4j.geo.crs;

/**
 * Circular and hyperbolic functions of arguments near zero, by their Taylor series.
 *
 * <p>Plain arithmetic, so that the same input gives the same bits on every Java runtime, which {@link Math} does not
 * promise and {@link StrictMath} pays for. Within {@link #LIMIT} of zero the terms left out are below 1e-17.
 */
final class SmallAngle {

  /** The largest argument, in absolute value, that the series serve. */
  static final double LIMIT = 0.17;

  private SmallAngle() {}

  static double sin(double x) {
    return x * sineSeries(-(x * x));
  }

  static double sinh(double x) {
    return x * sineSeries(x * x);
  }

  static double cos(double x) {
    double q = -(x * x);
    double sum = 1 / 2. + q * (1 / 24. + q * (1 / 720. + q * (1 / 40320. + q * (1 / 3628800.))));
    return 1 + q * sum;
  }

  static double atan(double x) {
    return x * arcSeries(-(x * x));
  }

  static double atanh(double x) {
    return x * arcSeries(x * x);
  }

  /** The sum of q^k / (2k + 1)! */
  private static double sineSeries(double q) {
    double sum = 1 / 120. + q * (1 / 5040. + q * (1 / 362880. + q * (1 / 39916800.)));
    return 1 + q * (1 / 6. + q * sum);
  }

  /** The sum of q^k / (2k + 1) */
  private static double arcSeries(double q) {
    double sum = 1 / 11. + q * (1 / 13. + q * (1 / 15. + q * (1 / 17. + q * (1 / 19.))));
    return 1 + q * (1 / 3. + q * (1 / 5. + q * (1 / 7. + q * (1 / 9. + q * sum))));
  }
}
