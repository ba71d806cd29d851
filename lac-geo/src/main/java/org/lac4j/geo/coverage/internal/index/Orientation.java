package org.lac4j.geo.coverage.internal.index;

import java.math.BigDecimal;

/**
 * Tells on which side of a line a point lies: the sign that the mathematics gives for the doubles as they are.
 *
 * <pre>
 *        p            (a - p) x (b - p) > 0: p is left of the way from a to b
 *       a ----> b
 * </pre>
 *
 * <p>Adaptive, after Shewchuk (Adaptive Precision Floating-Point Arithmetic and Fast Robust Geometric Predicates, 1997):
 * the determinant in doubles, where its error bound allows; else the exact one, as a sum of doubles that do not overlap.
 * So nothing depends on the direction of an edge or on the order of its ends but the sign itself.
 *
 * <p>Exact for all coordinates that are 0 or from {@value #SMALLEST} to {@value #LARGEST} in size: within these no product
 * of four lengths overflows, and no part of one is too small for a double. A point may also be nearer to 0 than that; then decimals of any
 * length decide.
 */
public final class Orientation {

  /** The largest size of a coordinate. */
  public static final double LARGEST = 1e60;

  /** The smallest size of a coordinate that is not 0. */
  public static final double SMALLEST = 1e-60;

  /** Half of the step from 1 to the next double. */
  private static final double EPSILON = 0x1p-53;

  private static final double BOUND = (3 + 16 * EPSILON) * EPSILON;

  private static final int TERMS = 16;

  private Orientation() {}

  /** Positive if the point p is left of the way from a to b, negative if right of it, 0 if it is on the line. */
  public static int sign(double ax, double ay, double bx, double by, double px, double py) {
    double left = (ax - px) * (by - py);
    double right = (ay - py) * (bx - px);
    double determinant = left - right;
    if (Math.abs(determinant) > BOUND * (Math.abs(left) + Math.abs(right))
        && Math.abs(determinant) > Double.MIN_NORMAL / EPSILON) {
      return determinant > 0 ? 1 : -1;
    }
    return isTiny(px) || isTiny(py)
        ? decimalSign(ax, ay, bx, by, px, py)
        : exactSign(ax, ay, bx, by, px, py);
  }

  /** Whether the size of a coordinate of the boundaries is one with which signs are exact. */
  public static boolean isInRange(double coordinate) {
    return Math.abs(coordinate) <= LARGEST && !isTiny(coordinate);
  }

  private static boolean isTiny(double coordinate) {
    return coordinate != 0 && Math.abs(coordinate) < SMALLEST;
  }

  /**
   * The sign of the exact determinant. Each difference is the sum of a double and what it lacks, each product of two such
   * doubles too; so the determinant is the sum of 16 doubles, which are added up without any error.
   */
  private static int exactSign(double ax, double ay, double bx, double by, double px, double py) {
    double[] sum = new double[TERMS];
    int size = 0;
    size = addProduct(sum, size, ax - px, lack(ax, px, ax - px), by - py, lack(by, py, by - py));
    size = addProduct(sum, size, py - ay, lack(py, ay, py - ay), bx - px, lack(bx, px, bx - px));
    return size == 0 ? 0 : (int) Math.signum(sum[size - 1]);
  }

  /** What a rounded difference of two doubles lacks of the true one. */
  private static double lack(double from, double less, double difference) {
    double virtual = from - difference;
    double around = difference + virtual;
    return (from - around) + (virtual - less);
  }

  /** Adds (a + aLack) (b + bLack). */
  private static int addProduct(
      double[] sum, int size, double a, double aLack, double b, double bLack) {
    int now = addProduct(sum, size, aLack, bLack);
    now = addProduct(sum, now, aLack, b);
    now = addProduct(sum, now, a, bLack);
    return addProduct(sum, now, a, b);
  }

  private static int addProduct(double[] sum, int size, double a, double b) {
    double product = a * b;
    return add(sum, add(sum, size, Math.fma(a, b, -product)), product);
  }

  /** Adds a double to a sum of doubles in ascending order that do not overlap; gives how many there are then, none 0. */
  private static int add(double[] sum, int size, double term) {
    double carried = term;
    int kept = 0;
    for (int i = 0; i < size; i++) {
      double total = carried + sum[i];
      double virtual = total - carried;
      double error = (carried - (total - virtual)) + (sum[i] - virtual);
      carried = total;
      if (error != 0) {
        sum[kept++] = error;
      }
    }
    if (carried != 0) {
      sum[kept++] = carried;
    }
    return kept;
  }

  private static int decimalSign(double ax, double ay, double bx, double by, double px, double py) {
    BigDecimal x = new BigDecimal(px);
    BigDecimal y = new BigDecimal(py);
    BigDecimal left = new BigDecimal(ax).subtract(x).multiply(new BigDecimal(by).subtract(y));
    BigDecimal right = new BigDecimal(ay).subtract(y).multiply(new BigDecimal(bx).subtract(x));
    return left.compareTo(right);
  }
}
