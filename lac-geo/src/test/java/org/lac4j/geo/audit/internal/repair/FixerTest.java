package org.lac4j.geo.audit.internal.repair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.lac4j.core.place.Area;
import org.lac4j.core.place.AreaCode;
import org.lac4j.geo.audit.FixChange;
import org.lac4j.geo.audit.FixOptions;
import org.lac4j.geo.audit.FixedCoverage;
import org.lac4j.geo.audit.Repair;
import org.lac4j.geo.coverage.CoordinateSystem;
import org.lac4j.geo.coverage.Coverage;
import org.lac4j.geo.coverage.CoverageArea;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

/** Repairs after each other, on areas that have several faults at once. */
class FixerTest {

  private static final String WEST =
      "460000 450000, 461000 450000, 461000 451000, 460000 451000, 460000 450000";

  /** Clockwise, with a vertex twice, a long decimal, and half a metre short of its neighbour. */
  private static final String FAULTY =
      "461000.5 450000, 461000.5 451000, 462000 451000, 462000 451000, 462000.00012345 450000, 461000.5 450000";

  private static CoverageArea area(String code, String ring) {
    return new CoverageArea(
        Area.of(code, "Area " + code), polygon(ring), ImmutableMap.of("population", "8000"));
  }

  private static Geometry polygon(String ring) {
    try {
      return new WKTReader().read("POLYGON ((" + ring + "))");
    } catch (ParseException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private static Coverage coverage(CoverageArea... areas) {
    return Coverage.of(CoordinateSystem.BRITISH_NATIONAL_GRID, List.of(areas));
  }

  private static FixedCoverage fixed(Coverage coverage, Repair... repairs) {
    return fixed(coverage, FixOptions.builder().repairs(ImmutableSet.copyOf(repairs)).build());
  }

  private static FixedCoverage fixed(Coverage coverage, FixOptions options) {
    return new Fixer(coverage, options).run();
  }

  private static Geometry geometry(FixedCoverage fixed, String code) {
    return fixed.coverage().area(AreaCode.of(code)).orElseThrow().geometry();
  }

  private static boolean hasSameVertices(Coverage one, Coverage other) {
    return one.areas().stream()
        .allMatch(
            area -> other.area(area.code()).orElseThrow().geometry().equalsExact(area.geometry()));
  }

  @Test
  void several_faults_of_one_area_are_repaired_and_each_is_said() {
    FixedCoverage fixed = fixed(coverage(area("A", WEST), area("B", FAULTY)), FixOptions.DEFAULT);

    assertThat(fixed.left()).isEmpty();
    assertThat(fixed.changes())
        .extracting(FixChange::repair)
        .contains(Repair.REPEATED_POINTS, Repair.SLIVERS, Repair.PRECISION);
    assertThat(fixed(fixed.coverage(), FixOptions.DEFAULT).changes()).isEmpty();
    assertThat(fixed.coverage().areas())
        .allSatisfy(
            area -> assertThat(area.attributes()).isEqualTo(ImmutableMap.of("population", "8000")));
  }

  @Test
  void changes_say_what_was_done_to_which_areas() {
    Coverage coverage = coverage(area("A", WEST), area("B", FAULTY));

    assertThat(
            fixed(coverage, Repair.REPEATED_POINTS, Repair.PRECISION, Repair.RING_WINDING)
                .changes())
        .extracting(FixChange::repair, FixChange::message)
        .containsExactly(
            tuple(Repair.REPEATED_POINTS, "Left out repeated vertices of Area B (B)."),
            tuple(Repair.PRECISION, "Rounded coordinates to 3 decimals in 1 area."),
            tuple(Repair.RING_WINDING, "Turned the rings of Area B (B)."));
    assertThat(
            fixed(
                    coverage,
                    FixOptions.builder()
                        .repairs(ImmutableSet.of(Repair.PRECISION))
                        .decimals(0)
                        .build())
                .changes())
        .extracting(FixChange::message)
        .containsExactly("Rounded coordinates to 0 decimals in 1 area.");
  }

  @Test
  void rounding_counts_areas() {
    String shared = "461000.00012 450500";
    Coverage coverage =
        coverage(
            area(
                "A",
                "460000 450000, 461000 450000, "
                    + shared
                    + ", 461000 451000, 460000 451000, 460000 450000"),
            area(
                "B",
                "461000 450000, 462000 450000, 462000 451000, 461000 451000, "
                    + shared
                    + ", 461000 450000"));

    FixedCoverage fixed = fixed(coverage, Repair.PRECISION);
    assertThat(fixed.changes())
        .extracting(FixChange::message)
        .containsExactly("Rounded coordinates to 3 decimals in 2 areas.");
    assertThat(List.of(geometry(fixed, "A"), geometry(fixed, "B")))
        .allMatch(
            polygon ->
                Arrays.asList(polygon.getCoordinates()).contains(new Coordinate(461_000, 450_500)));
  }

  @Test
  void where_rounding_would_spoil_one_area_none_is_rounded() {
    Coverage coverage =
        coverage(
            area(
                "A",
                "460000.4 450000, 461000 450000, 461000 451000, 460000 451000, 460000.4 450000"),
            area(
                "B",
                "463000 450000, 463005 449999.7, 463010 450000, 463005 450000.3, 463000 450000"));

    FixedCoverage fixed =
        fixed(
            coverage,
            FixOptions.builder().repairs(ImmutableSet.of(Repair.PRECISION)).decimals(0).build());
    assertThat(fixed.left())
        .containsExactly(
            "Coordinates were not rounded to 0 decimals, since the polygon of Area B (B) would no longer"
                + " be valid.");
    assertThat(fixed.changes()).isEmpty();
    assertThat(hasSameVertices(fixed.coverage(), coverage)).isTrue();
  }

  @Test
  void an_area_that_is_not_valid_before_does_not_keep_others_from_being_rounded() {
    Coverage coverage =
        coverage(
            area(
                "A",
                "460000.4 450000, 461000 450000, 461000 451000, 460000 451000, 460000.4 450000"),
            area("X", "463000 450000, 464000 451000, 464000 450000, 463000 451000, 463000 450000"));

    FixedCoverage fixed =
        fixed(
            coverage,
            FixOptions.builder().repairs(ImmutableSet.of(Repair.PRECISION)).decimals(0).build());
    assertThat(fixed.left()).isEmpty();
    assertThat(fixed.changes())
        .extracting(FixChange::areas)
        .containsExactly(ImmutableList.of(AreaCode.of("A")));
  }

  @Test
  void a_sliver_whose_repair_would_leave_an_area_without_ground_is_left_and_said() {
    String strip =
        "460999.5 450000, 461000 450000, 461000 451000, 460999.5 451000, 460999.5 450000";
    Coverage coverage = coverage(area("A", WEST), area("B", strip));

    FixedCoverage fixed = fixed(coverage, Repair.SLIVERS);
    assertThat(fixed.left())
        .containsExactly(
            "Not repaired: Area A (A) and Area B (B) overlap narrowly: 500 m², up to 0.5 m wide.");
    assertThat(fixed.changes()).isEmpty();
    assertThat(hasSameVertices(fixed.coverage(), coverage)).isTrue();
    assertThat(fixed.moves()).isEmpty();
  }

  @Property
  void the_repairs_that_are_asked_for_are_made_and_no_others(@ForAll Set<Repair> asked) {
    FixedCoverage fixed =
        fixed(coverage(area("A", WEST), area("B", FAULTY)), asked.toArray(Repair[]::new));

    Set<Repair> made = fixed.changes().stream().map(FixChange::repair).collect(Collectors.toSet());
    Set<Repair> expected = new HashSet<>(asked);
    if (asked.contains(Repair.SLIVERS)) {
      // One line for both neighbours is wound already.
      expected.remove(Repair.RING_WINDING);
    }
    assertThat(made).isEqualTo(expected);
    assertThat(fixed.left()).isEmpty();
  }
}
