package org.lac4j.geo.audit.internal.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lac4j.core.place.Area;
import org.lac4j.geo.audit.Finding;
import org.lac4j.geo.audit.FindingCode;
import org.lac4j.geo.audit.run.AuditSetup;
import org.lac4j.geo.coverage.CoordinateSystem;
import org.lac4j.geo.coverage.Coverage;
import org.lac4j.geo.coverage.CoverageArea;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.util.AffineTransformation;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

class ThinPlaceCheckTest {

  /** A square of a kilometre whose east side takes a detour; coordinates in metres from the square's corner. */
  private static CoverageArea square(String code, String detour) {
    return area(code, "0 0, 1000 0, " + detour + ", 1000 1000, 0 1000, 0 0");
  }

  private static CoverageArea area(String code, String ring) {
    try {
      Geometry polygon = new WKTReader().read("POLYGON ((" + ring + "))");
      return CoverageArea.of(
          Area.of(code, code),
          AffineTransformation.translationInstance(460_000, 450_000).transform(polygon));
    } catch (ParseException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private static List<Finding> findings(CoverageArea... areas) {
    Coverage coverage = Coverage.of(CoordinateSystem.BRITISH_NATIONAL_GRID, List.of(areas));
    return AuditSetup.of(coverage).run().findings().stream()
        .filter(finding -> finding.code() != FindingCode.ISLAND)
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1000 500, 1050 500.2, 1000 500.4|SPIKE|10",
        "1000 500, 1050 500, 1050 500.4, 1000 500.4|SPIKE|20",
        "1000 500, 1020 500, 1050 510, 1050 510.4, 1020 500.4, 1000 500.4|SPIKE|20",
        "1000 500, 950 500.2, 1000 500.4|CRACK|10",
        "1000 500, 950 500, 950 500.4, 1000 500.4|CRACK|20"
      })
  void a_thin_place_is_told_with_length_width_and_size(
      String detour, FindingCode code, double squareMetres) {
    List<Finding> findings = findings(square("A", detour));

    assertThat(findings).extracting(Finding::code).containsExactly(code);
    Finding finding = findings.get(0);
    assertThat(finding.squareMetres().orElseThrow()).isCloseTo(squareMetres, within(0.01));
    assertThat(finding.widthMetres().orElseThrow()).isBetween(0.35, 0.401);
    assertThat(finding.message())
        .startsWith(code == FindingCode.SPIKE ? "A spike sticks out of A" : "A crack cuts into A")
        .containsPattern("(50|51\\.6|52) m long");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a peninsula|1000 500, 1050 500, 1050 502, 1000 502",
        "a step|1000 500, 1000.4 500, 1000.4 550",
        "a notch|1000 500, 999 500, 999 500.4, 1000 500.4",
        "a wedge|1000 490, 990 500"
      })
  void what_is_wide_or_short_is_not_told(String shape, String detour) {
    assertThat(findings(square("A", detour))).as(shape).isEmpty();
  }

  @Test
  void where_two_roads_meet_at_a_small_angle_there_is_no_spike() {
    assertThat(findings(area("A", "0 0, 300 0, 600 10, 1000 20, 600 14, 300 200, 0 0"))).isEmpty();
    assertThat(findings(area("A", "0 0, 1000 0, 0 50, 0 0"))).isEmpty();
  }

  @Test
  void a_spike_that_the_neighbour_leaves_room_for_is_told_once() {
    String detour = "1000 500, 1050 500.2, 1000 500.4";
    CoverageArea neighbour =
        area("B", "1000 0, 2000 0, 2000 1000, 1000 1000, 1000 500.4, 1050 500.2, 1000 500, 1000 0");

    assertThat(findings(square("A", detour), neighbour))
        .extracting(Finding::code, finding -> finding.areas().get(0).value())
        .containsExactly(tuple(FindingCode.SPIKE, "A"));
  }

  @Test
  void a_spike_over_a_neighbour_and_a_crack_that_it_closes_are_slivers_and_told_once() {
    CoverageArea neighbour = area("B", "1000 0, 2000 0, 2000 1000, 1000 1000, 1000 0");

    assertThat(findings(square("A", "1000 500, 1050 500.2, 1000 500.4"), neighbour))
        .extracting(Finding::code)
        .contains(FindingCode.SLIVER)
        .doesNotContain(FindingCode.SPIKE, FindingCode.CRACK);
    assertThat(findings(square("A", "1000 500, 950 500.2, 1000 500.4"), neighbour))
        .extracting(Finding::code)
        .contains(FindingCode.SLIVER)
        .doesNotContain(FindingCode.SPIKE, FindingCode.CRACK);
  }
}
