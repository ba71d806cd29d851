package org.lac4j.examples.democity;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
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
  private final ListMultimap<Integer, LinearRing> holes = ArrayListMultimap.create();
  private final ListMultimap<Integer, Polygon> parts = ArrayListMultimap.create();
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
    int inner = 1 + CityPlan.INNER / 2;
    int outer = 1 + CityPlan.INNER;

    LinearRing ofTheMiddle = around(plan.middleOf(inner), 180);
    holes.put(inner, ofTheMiddle);
    parts.put(0, GEOMETRY.createPolygon(ofTheMiddle));

    LinearRing detached = around(plan.middleOf(outer + 2), 380);
    LinearRing within = around(plan.middleOf(outer + 2), 130);
    holes.put(outer + 2, detached);
    parts.put(outer + 1, GEOMETRY.createPolygon(detached, new LinearRing[] {within}));
    parts.put(outer + 2, GEOMETRY.createPolygon(within));

    mere = GEOMETRY.createPolygon(around(plan.middleOf(outer + 6), 420));
    holes.put(outer + 6, mere.getExteriorRing());
    parts.put(outer + 10, GEOMETRY.createPolygon(around(plan.beyond(outer + 10), 350)));
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

  private LinearRing around(Coordinate centre, double radius) {
    return ring(wiggly.drawAround(centre, radius));
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
