package org.lac4j.geo.coverage.internal.building;

import java.util.Arrays;

/** Sets of areas as ascending arrays of ordinals, which nobody changes. */
final class AreaSets {

  static final int[] EMPTY = {};

  private AreaSets() {}

  /** The areas in just one of two sets: what covers a point on the other side of an edge. */
  static int[] difference(int[] one, int[] other) {
    if (other.length == 0) {
      return one;
    }
    if (one.length == 0) {
      return other;
    }
    return combined(one, other, false);
  }

  /** The areas in either of two sets. */
  static int[] union(int[] one, int[] other) {
    return other.length == 0 || Arrays.equals(one, other) ? one : combined(one, other, true);
  }

  private static int[] combined(int[] one, int[] other, boolean keepCommon) {
    int[] result = new int[one.length + other.length];
    int size = 0;
    int i = 0;
    int k = 0;
    while (i < one.length && k < other.length) {
      int order = Integer.compare(one[i], other[k]);
      if (order != 0 || keepCommon) {
        result[size++] = Math.min(one[i], other[k]);
      }
      i += order <= 0 ? 1 : 0;
      k += order >= 0 ? 1 : 0;
    }
    for (; i < one.length; i++) {
      result[size++] = one[i];
    }
    for (; k < other.length; k++) {
      result[size++] = other[k];
    }
    return size == 0 ? EMPTY : Arrays.copyOf(result, size);
  }
}
