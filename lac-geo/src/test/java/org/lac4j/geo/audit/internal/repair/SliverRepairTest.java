package org.lac4j.geo.audit.internal.repair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.api.Test;
import org.lac4j.core.place.Area;
import org.lac4j.core.place.AreaCode;
import org.lac4j.geo.audit.AuditInput;
import org.lac4j.geo.audit.AuditOptions;
import org.lac4j.geo.coverage.CoordinateSystem;
import org.lac4j.geo.coverage.Coverage;
import org.lac4j.geo.coverage.CoverageArea;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.AffineTransformation;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

/** Repairs of areas drawn in metres from the corner of a square kilometre; that areas fit is shown by pairing their edges. */
class SliverRepairTest {

  private static final AuditOptions OPTIONS =
      AuditOptions.builder().gapWidthMetres(1).neighboursOnly(true).parallelism(1).build();
  private static final double WEST = 460_000;
  private static final double SOUTH = 450_000;

  private static CoverageArea area(String code, String... rings) {
    StringJoiner wkt = new StringJoiner("), (", "POLYGON ((", "))");
    for (String ring : rings) {
      wkt.add(ring);
    }
    try {
      Geometry polygon = new WKTReader().read(wkt.toString());
      return CoverageArea.of(
          Area.of(code, "Area " + code),
          AffineTransformation.translationInstance(WEST, SOUTH).transform(polygon));
    } catch (ParseException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private static String box(double west, double east, double south, double north) {
    return "%s %s, %s %s, %s %s, %s %s, %s %s"
        .formatted(west, south, east, south, east, north, west, north, west, south);
  }

  private static Map<AreaCode, Geometry> geometries(CoverageArea... areas) {
    Map<AreaCode, Geometry> geometries = new HashMap<>();
    for (CoverageArea area : areas) {
      geometries.put(area.code(), area.geometry());
    }
    return geometries;
  }

  private static ImmutableMap<AreaCode, Geometry> changed(CoverageArea... areas) {
    return changed(geometries(areas));
  }

  private static ImmutableMap<AreaCode, Geometry> changed(Map<AreaCode, Geometry> areas) {
    Coverage coverage =
        Coverage.of(
            CoordinateSystem.BRITISH_NATIONAL_GRID,
            areas.entrySet().stream()
                .map(area -> CoverageArea.of(new Area(area.getKey(), "A"), area.getValue()))
                .toList());
    return SliverRepair.of(AuditInput.of(coverage).build(), OPTIONS).mended();
  }

  private static Map<AreaCode, Geometry> repaired(CoverageArea... areas) {
    Map<AreaCode, Geometry> repaired = geometries(areas);
    repaired.putAll(changed(areas));
    return repaired;
  }

  private record Step(Coordinate from, Coordinate to) {

    Step back() {
      return new Step(to, from);
    }

    /** Whether it runs along the outside of a box from the origin. */
    boolean isOnRim(double east, double north) {
      return (from.x == to.x && (from.x == WEST || from.x == WEST + east))
          || (from.y == to.y && (from.y == SOUTH || from.y == SOUTH + north));
    }
  }

  private static Set<Step> steps(Geometry polygon) {
    Set<Step> steps = new HashSet<>();
    Coordinate[] ring = ((Polygon) polygon).getExteriorRing().getCoordinates();
    for (int i = 0; i + 1 < ring.length; i++) {
      steps.add(new Step(ring[i], ring[i + 1]));
    }
    return steps;
  }

  /** Twice the area to the left of a ring, by the shoelace formula. */
  private static double squareMetres(Geometry polygon) {
    double twice = 0;
    for (Step step : steps(polygon)) {
      twice +=
          (step.from.x - WEST) * (step.to.y - SOUTH) - (step.to.x - WEST) * (step.from.y - SOUTH);
    }
    return twice / 2;
  }

  /** Shows that anticlockwise shells fill a box without overlap or gap: every step is on the rim or runs back once. */
  private static void assertFills(double east, double north, Map<AreaCode, Geometry> areas) {
    Set<Step> all = new HashSet<>();
    double squareMetres = 0;
    int count = 0;
    for (Geometry polygon : areas.values()) {
      all.addAll(steps(polygon));
      count += steps(polygon).size();
      squareMetres += squareMetres(polygon);
    }
    assertThat(all).hasSize(count);
    assertThat(all).allMatch(step -> step.isOnRim(east, north) || all.contains(step.back()));
    assertThat(squareMetres).isCloseTo(east * north, within(0.01));
  }

  private static Geometry of(Map<AreaCode, Geometry> areas, String code) {
    return areas.get(AreaCode.of(code));
  }

  /** The second area's line in the west: straight, with a tooth of a depth every 100 metres. */
  @Provide
  Arbitrary<List<Double>> depths() {
    return Arbitraries.oneOf(
            Arbitraries.just(0.0),
            Arbitraries.doubles().between(0.03, 0.9).ofScale(2),
            Arbitraries.doubles().between(-0.9, -0.03).ofScale(2))
        .list()
        .ofSize(10);
  }

  private static CoverageArea toothed(List<Double> depths) {
    StringBuilder ring = new StringBuilder("2000 0, 2000 1000, 1000 1000");
    for (int i = depths.size() - 1; i >= 0; i--) {
      double x = 1000 + depths.get(i);
      int south = 100 * i + 20;
      int north = 100 * i + 70;
      if (depths.get(i) != 0) {
        ring.append(", 1000 %s, %s %s, %s %s, 1000 %s".formatted(north, x, north, x, south, south));
      }
    }
    return area("B", ring.append(", 1000 0, 2000 0").toString());
  }

  @Property(tries = 80)
  void neighbours_have_one_line_and_no_ground_is_lost(@ForAll("depths") List<Double> depths) {
    CoverageArea first = area("A", box(0, 1000, 0, 1000));
    Map<AreaCode, Geometry> repaired = repaired(first, toothed(depths));

    assertFills(2000, 1000, repaired);
    double moved = depths.stream().mapToDouble(depth -> 50 * Math.abs(depth)).sum();
    assertThat(squareMetres(of(repaired, "A"))).isCloseTo(1e6, within(moved + 0.01));
    assertThat(changed(repaired)).isEmpty();
    Statistics.label("overlap and gap")
        .collect(
            depths.stream().anyMatch(depth -> depth < 0)
                && depths.stream().anyMatch(depth -> depth > 0));
  }

  @Test
  void a_gap_goes_to_the_neighbour_with_the_longest_border() {
    CoverageArea west = area("A", box(0, 1000, 0, 1000));
    CoverageArea east =
        area(
            "B",
            "2000 0, 2000 1000, 1000 1000, 1000 700, 1000.5 650, 1000.5 350, 1000 300, 1000 0, 2000 0");

    Map<AreaCode, Geometry> repaired = repaired(west, east);
    assertFills(2000, 1000, repaired);
    assertThat(squareMetres(of(repaired, "B"))).isCloseTo(1e6, within(1e-3));
    assertThat(of(repaired, "B").getNumPoints()).isGreaterThan(5);
  }

  @Test
  void an_overlap_stays_with_the_area_whose_boundary_is_longest() {
    CoverageArea small = area("A", box(0, 1000, 0, 1000));
    CoverageArea large = area("B", box(999.5, 3000, 0, 1000));

    Map<AreaCode, Geometry> repaired = repaired(small, large);
    assertFills(3000, 1000, repaired);
    assertThat(squareMetres(of(repaired, "A"))).isCloseTo(999_500, within(1e-3));
    assertThat(of(repaired, "B").equalsTopo(large.geometry())).isTrue();
  }

  @Test
  void what_three_claim_is_left_to_one() {
    Map<AreaCode, Geometry> repaired =
        repaired(
            area("A", box(0, 1000.4, 0, 500.3)),
            area("B", box(1000, 2000, 0, 500.4)),
            area("C", box(0, 2000, 500, 2000)));

    assertFills(2000, 2000, repaired);
  }

  @Test
  void vertices_a_hair_apart_become_one() {
    Map<AreaCode, Geometry> repaired =
        repaired(
            area("A", "0 0, 1000 0, 1000.003 499.996, 1000 1000, 0 1000, 0 0"),
            area("B", "1000 0, 2000 0, 2000 1000, 1000 1000, 999.998 500.002, 1000 0"));

    assertFills(2000, 1000, repaired);
    assertThat(repaired.values()).allMatch(polygon -> polygon.getNumPoints() == 6);
  }

  @Test
  void what_is_wide_keeps_its_ground() {
    for (double west : new double[] {998, 1002}) {
      Map<AreaCode, Geometry> areas =
          geometries(area("A", box(0, 1000, 0, 1000)), area("B", box(west, 2000, 0, 1000)));
      assertThat(changed(areas))
          .allSatisfy((code, polygon) -> assertThat(polygon.equalsTopo(areas.get(code))).isTrue());
    }
    assertThat(changed(area("A", box(0, 1000, 0, 1000), box(300, 302, 300, 700)))).isEmpty();
  }

  @Test
  void an_enclosed_sliver_beside_a_wide_place_is_filled_alone() {
    CoverageArea area =
        area("A", box(0, 1000, 0, 1000), box(300, 302, 300, 700), box(500, 500.5, 300, 700));

    Polygon repaired = (Polygon) of(repaired(area), "A");
    assertThat(repaired.getNumInteriorRing()).isEqualTo(1);
    assertThat(repaired.getArea()).isCloseTo(1e6 - 800, within(1e-3));
  }

  @Test
  void nothing_is_changed_where_an_area_would_have_no_ground_left() {
    CoverageArea whole = area("A", box(0, 1000, 0, 1000));
    CoverageArea strip = area("B", box(999.5, 1000, 0, 1000));
    CoverageArea neighbour = area("C", box(1000.5, 2000, 0, 1000));

    assertThat(changed(whole, strip, neighbour)).isEmpty();
  }

  @Test
  void an_area_that_is_not_valid_is_left_as_it_is_while_others_are_repaired() {
    CoverageArea bowTie = area("X", "0 2000, 1000 3000, 1000 2000, 0 3000, 0 2000");

    Map<AreaCode, Geometry> repaired =
        repaired(area("A", box(0, 1000, 0, 1000)), area("B", box(999.5, 3000, 0, 1000)), bowTie);

    assertThat(of(repaired, "X").equalsExact(bowTie.geometry())).isTrue();
    repaired.remove(AreaCode.of("X"));
    assertFills(3000, 1000, repaired);
  }
}
