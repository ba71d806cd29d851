package org.lac4j.geo.districting.internal;

import java.util.Arrays;

/** What must or must not be in one area. Nothing changes its arrays. */
public final class Ties {

  private final int[][] together;
  private final int[][] apart;
  private final int[] fixed;

  /**
   * Takes the ties, without copying them.
   *
   * @param together pairs of units that must share an area
   * @param apart pairs of units that must not
   * @param fixed the area that each unit must be in, -1 for any
   */
  public Ties(int[][] together, int[][] apart, int[] fixed) {
    this.together = together;
    this.apart = apart;
    this.fixed = fixed;
  }

  /** Pairs of units that must share an area. */
  int[][] together() {
    return together;
  }

  /** Pairs of units that must not share an area. */
  int[][] apart() {
    return apart;
  }

  /** The area that each unit must be in, -1 for any. */
  int[] fixed() {
    return fixed;
  }

  /**
   * Obtains no ties.
   *
   * @param units how many units there are
   * @return no ties
   */
  public static Ties none(int units) {
    int[] any = new int[units];
    Arrays.fill(any, -1);
    return new Ties(new int[0][], new int[0][], any);
  }

  /** Tells whether there is nothing to keep to. */
  boolean areNone() {
    return together.length + apart.length == 0 && !hasFixed();
  }

  boolean hasFixed() {
    return Arrays.stream(fixed).anyMatch(area -> area >= 0);
  }

  /** How many ties a drawing breaks. */
  int broken(int[] areas) {
    int broken = 0;
    for (int[] pair : together) {
      broken += areas[pair[0]] == areas[pair[1]] ? 0 : 1;
    }
    for (int[] pair : apart) {
      broken += areas[pair[0]] == areas[pair[1]] ? 1 : 0;
    }
    for (int u = 0; u < fixed.length; u++) {
      broken += fixed[u] >= 0 && fixed[u] != areas[u] ? 1 : 0;
    }
    return broken;
  }

  /** Tells whether a finished set keeps all ties of its units, in an area or -1 for one without a name. */
  boolean allow(long set, int area) {
    for (int[] pair : together) {
      if (((set >> pair[0] ^ set >> pair[1]) & 1) != 0) {
        return false;
      }
    }
    for (int[] pair : apart) {
      if ((set >> pair[0] & set >> pair[1] & 1) != 0) {
        return false;
      }
    }
    for (int u = 0; u < fixed.length; u++) {
      if (fixed[u] >= 0 && ((set >> u & 1) != 0) != (fixed[u] == area)) {
        return false;
      }
    }
    return true;
  }
}
