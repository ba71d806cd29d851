package org.lac4j.geo.coverage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/** Squares side by side, whose sides are lines with the same steps for both neighbours. */
public final class WigglyGrid {

  private WigglyGrid() {}

  /**
   * Draws squares, row by row, in a box of 16 by 16.
   *
   * @param random where the corners and steps come from
   * @param squares the number each way
   * @param steps the number of vertices between the corners of a side
   * @return a polygon for each square
   */
  public static List<Geometry> geometries(Random random, int squares, int steps) {
    double size = Coverages.SIZE / squares;
    Coordinate[][] corners = new Coordinate[squares + 1][squares + 1];
    for (int row = 0; row <= squares; row++) {
      for (int column = 0; column <= squares; column++) {
        corners[row][column] =
            new Coordinate(
                size * (column + 0.4 * (random.nextDouble() - 0.5)),
                size * (row + 0.4 * (random.nextDouble() - 0.5)));
      }
    }
    List<List<List<Coordinate>>> level = new ArrayList<>();
    List<List<List<Coordinate>>> upright = new ArrayList<>();
    for (int row = 0; row <= squares; row++) {
      level.add(new ArrayList<>());
      upright.add(new ArrayList<>());
      for (int column = 0; column <= squares; column++) {
        Coordinate from = corners[row][column];
        Coordinate right = corners[row][Math.min(squares, column + 1)];
        Coordinate up = corners[Math.min(squares, row + 1)][column];
        level.get(row).add(side(random, from, right, steps));
        upright.get(row).add(side(random, from, up, steps));
      }
    }
    List<Geometry> result = new ArrayList<>();
    for (int row = 0; row < squares; row++) {
      for (int column = 0; column < squares; column++) {
        List<Coordinate> ring = new ArrayList<>(level.get(row).get(column));
        ring.addAll(upright.get(row).get(column + 1));
        ring.addAll(reversed(level.get(row + 1).get(column), corners[row + 1][column + 1]));
        ring.addAll(reversed(upright.get(row).get(column), corners[row + 1][column]));
        result.add(Coverages.polygon(ring.toArray(new Coordinate[0])));
      }
    }
    return result;
  }

  /** A side with its start and without its end. */
  private static List<Coordinate> side(Random random, Coordinate a, Coordinate b, int steps) {
    List<Coordinate> side = new ArrayList<>();
    side.add(a);
    double sway = 0.1 * a.distance(b);
    for (int i = 1; i <= steps; i++) {
      double share = i / (steps + 1.0);
      side.add(
          new Coordinate(
              a.x + share * (b.x - a.x) + sway * (random.nextDouble() - 0.5),
              a.y + share * (b.y - a.y) + sway * (random.nextDouble() - 0.5)));
    }
    return side;
  }

  private static List<Coordinate> reversed(List<Coordinate> side, Coordinate end) {
    List<Coordinate> reversed = new ArrayList<>(side.subList(1, side.size()));
    reversed.add(end);
    Collections.reverse(reversed);
    return reversed;
  }
}
