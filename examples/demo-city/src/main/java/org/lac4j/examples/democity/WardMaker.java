package org.lac4j.examples.democity;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/**
 * Makes the wards' polygons from the plan, and the oddities that real boundaries have.
 *
 * <ul>
 *   <li>A part of one outer ward lies within another, as a detached part, and has a piece of that other in its middle.
 *   <li>A mere in an outer ward belongs to no ward: a hole.
 *   <li>An outer ward has a part outside the city, as an island.
 *   <li>A part of the middle ward lies within an inner ward.
 * </ul>
 */
final class WardMaker {

  private static final GeometryFactory GEOMETRY = new GeometryFactory();

  private final CityPlan plan;
  private final WigglyLine wiggly;
  private final List<List<LinearRing>> holes = new ArrayList<>();
  private final List<List<Polygon>> parts = new ArrayList<>();
  private final Polygon mere;

  /**
   * Makes the wards of a city.
   *
   * @param seed the seed of the city
   * @param plan its plan
   */
  WardMaker(long seed, CityPlan plan) {
    this.plan = plan;
    wiggly = new WigglyLine(new Dice(seed, "islands"));
    for (int ward = 0; ward < CityPlan.WARDS; ward++) {
      holes.add(new ArrayList<>());
      parts.add(new ArrayList<>());
    }
    int outer = 1 + CityPlan.INNER;
    detach(0, 1 + CityPlan.INNER / 2, 180);
    LinearRing around = detach(outer + 1, outer + 2, 380);
    LinearRing within = ring(wiggly.drawAround(plan.middleOf(outer + 2), 130));
    parts.get(outer + 1).set(0, GEOMETRY.createPolygon(around, new LinearRing[] {within}));
    parts.get(outer + 2).add(GEOMETRY.createPolygon(within));
    mere = GEOMETRY.createPolygon(ring(wiggly.drawAround(plan.middleOf(outer + 6), 420)));
    holes.get(outer + 6).add(mere.getExteriorRing());
    parts.get(outer + 10).add(disc(plan.beyond(outer + 10), 350));
  }

  /** The polygon or multipolygon of each ward, by its number. */
  ImmutableList<Geometry> wards() {
    ImmutableList.Builder<Geometry> wards = ImmutableList.builder();
    for (int ward = 0; ward < CityPlan.WARDS; ward++) {
      Polygon main =
          GEOMETRY.createPolygon(outline(ward), holes.get(ward).toArray(LinearRing[]::new));
      List<Polygon> all = new ArrayList<>(List.of(main));
      all.addAll(parts.get(ward));
      wards.add(all.size() == 1 ? main : GEOMETRY.createMultiPolygon(all.toArray(Polygon[]::new)));
    }
    return wards.build();
  }

  /** The mere, a hole that belongs to no ward. */
  Polygon mere() {
    return mere;
  }

  /** Gives a part in the middle of a ward to another. */
  private LinearRing detach(int to, int from, double radius) {
    Polygon part = disc(plan.middleOf(from), radius);
    holes.get(from).add(part.getExteriorRing());
    parts.get(to).add(part);
    return part.getExteriorRing();
  }

  private Polygon disc(Coordinate centre, double radius) {
    return GEOMETRY.createPolygon(ring(wiggly.drawAround(centre, radius)));
  }

  /** Joins the boundaries of a ward, end to end. */
  private LinearRing outline(int ward) {
    Map<Coordinate, List<Coordinate>> byStart = new LinkedHashMap<>();
    for (Boundary boundary : plan.boundaries()) {
      if (boundary.bounds(ward)) {
        List<Coordinate> line = boundary.around(ward);
        byStart.put(line.get(0), line);
      }
    }
    List<Coordinate> outline = new ArrayList<>();
    Coordinate start = byStart.keySet().iterator().next();
    Coordinate at = start;
    do {
      List<Coordinate> line = requireNonNull(byStart.get(at), "the plan joins every line");
      outline.addAll(line.subList(0, line.size() - 1));
      at = line.get(line.size() - 1);
    } while (!at.equals2D(start));
    outline.add(start);
    return ring(outline);
  }

  private static LinearRing ring(List<Coordinate> line) {
    return GEOMETRY.createLinearRing(line.toArray(Coordinate[]::new));
  }
}
