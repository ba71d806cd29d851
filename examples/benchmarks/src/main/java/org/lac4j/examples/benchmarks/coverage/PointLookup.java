package org.lac4j.examples.benchmarks.coverage;

/** A way to find the area of a point. */
interface PointLookup {

  /** The ordinal of the lowest area that covers a point; -1 if none does. */
  int ordinalAt(double x, double y);

  /** Finds the areas of a range of points. */
  default void ordinalsAt(double[] xy, int first, int count, int[] into) {
    for (int i = first; i < first + count; i++) {
      into[i] = ordinalAt(xy[2 * i], xy[2 * i + 1]);
    }
  }
}
