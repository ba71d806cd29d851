package org.lac4j.geo.districting.internal;

import java.util.Arrays;

/** The pieces that a network, or each area of a drawing, falls into. */
public final class Pieces {

  private Pieces() {}

  /**
   * Numbers the pieces of a network.
   *
   * @param units the units
   * @param into takes the piece of each unit, from 0
   * @return how many pieces there are
   */
  public static int of(UnitNetwork units, int[] into) {
    return of(units, new int[units.size()], into);
  }

  /** Numbers the pieces of the areas of a drawing. */
  static int of(UnitNetwork units, int[] areas, int[] into) {
    Arrays.fill(into, -1);
    int[] queue = new int[units.size()];
    int pieces = 0;
    for (int first = 0; first < into.length; first++) {
      if (into[first] < 0) {
        int size = 0;
        queue[size++] = first;
        into[first] = pieces;
        for (int done = 0; done < size; done++) {
          for (int next : units.neighbours(queue[done])) {
            if (into[next] < 0 && areas[next] == areas[first]) {
              into[next] = pieces;
              queue[size++] = next;
            }
          }
        }
        pieces++;
      }
    }
    return pieces;
  }

  /**
   * Tells whether a drawing has so many areas, each in one piece.
   *
   * @param units the units
   * @param areas the area of each unit; -1 for none
   * @param count how many areas there should be
   * @return whether it has
   */
  public static boolean isDrawing(UnitNetwork units, int[] areas, int count) {
    return areas.length == units.size()
        && Arrays.stream(areas).allMatch(area -> area >= 0 && area < count)
        && Arrays.stream(areas).distinct().count() == count
        && of(units, areas, new int[areas.length]) == count;
  }
}
