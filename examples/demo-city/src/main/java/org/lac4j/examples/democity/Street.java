package org.lac4j.examples.democity;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.lac4j.geo.coverage.Coverage;
import org.lac4j.geo.coverage.CoverageIndex;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/**
 * A short straight street, whose homes share a postcode.
 *
 * @param ward the ward that its postcode is named after
 * @param middle its middle
 * @param angle its direction, in radians anticlockwise from the east
 * @param plots the number of places for a home, on both sides
 */
record Street(int ward, Coordinate middle, double angle, int plots) {

  private static final int STREETS_INSIDE = 32;
  private static final int STREETS_OUTSIDE = 26;
  private static final int STREETS_ACROSS = 2;
  private static final double PLOT_METRES = 15;
  private static final double FROM_KERB = 11;

  /** Lays the streets: in every ward, and across every boundary between two wards. */
  static ImmutableList<Street> lay(
      long seed, CoverageIndex index, Coverage wards, List<Boundary> boundaries) {
    Dice dice = new Dice(seed, "streets");
    ImmutableList.Builder<Street> streets = ImmutableList.builder();
    for (int ward = 0; ward < wards.size(); ward++) {
      Envelope extent = wards.areas().get(ward).geometry().getEnvelopeInternal();
      int count = ward <= CityPlan.INNER ? STREETS_INSIDE : STREETS_OUTSIDE;
      for (int i = 0; i < count; i++) {
        streets.add(
            street(ward, pointIn(ward, extent, index, dice), dice.between(0, StrictMath.PI), dice));
      }
    }
    for (Boundary boundary : boundaries) {
      if (boundary.right() != Boundary.OUTSIDE) {
        for (int i = 0; i < STREETS_ACROSS; i++) {
          streets.add(across(boundary, dice));
        }
      }
    }
    return streets.build();
  }

  /** The plots, from one end to the other, on either side in turn. */
  List<Coordinate> eachPlot() {
    double east = StrictMath.cos(angle);
    double north = StrictMath.sin(angle);
    List<Coordinate> all = new ArrayList<>();
    for (int i = 0; i < plots; i++) {
      double along = (i - (plots - 1) / 2.0) * PLOT_METRES / 2;
      double aside = i % 2 == 0 ? FROM_KERB : -FROM_KERB;
      all.add(
          new Coordinate(
              middle.x + along * east - aside * north, middle.y + along * north + aside * east));
    }
    return all;
  }

  private static Street across(Boundary boundary, Dice dice) {
    int at = dice.between(1, boundary.line().size() - 1);
    Coordinate before = boundary.line().get(at - 1);
    Coordinate after = boundary.line().get(at + 1);
    double square = StrictMath.atan2(after.x - before.x, before.y - after.y);
    return street(boundary.left(), boundary.line().get(at), square, dice);
  }

  private static Street street(int ward, Coordinate middle, double angle, Dice dice) {
    return new Street(ward, middle, angle, dice.between(8, 22));
  }

  private static Coordinate pointIn(int ward, Envelope extent, CoverageIndex index, Dice dice) {
    while (true) {
      Coordinate point =
          new Coordinate(
              dice.between(extent.getMinX(), extent.getMaxX()),
              dice.between(extent.getMinY(), extent.getMaxY()));
      if (index.ordinalAt(point.x, point.y) == ward) {
        return point;
      }
    }
  }
}
