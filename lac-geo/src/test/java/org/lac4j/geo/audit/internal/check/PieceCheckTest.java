package org.lac4j.geo.audit.internal.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lac4j.core.place.Area;
import org.lac4j.geo.audit.AuditInput;
import org.lac4j.geo.audit.AuditOptions;
import org.lac4j.geo.audit.Finding;
import org.lac4j.geo.audit.FindingCode;
import org.lac4j.geo.audit.Region;
import org.lac4j.geo.audit.Severity;
import org.lac4j.geo.audit.internal.context.AuditContext;
import org.lac4j.geo.coverage.CoordinateSystem;
import org.lac4j.geo.coverage.Coverage;
import org.lac4j.geo.coverage.CoverageArea;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.util.AffineTransformation;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

/** Places whose size and width are known from how they were drawn, in metres from the corner of a square kilometre. */
class PieceCheckTest {

  private static CoverageArea area(String code, String... rings) {
    StringJoiner wkt = new StringJoiner("), (", "POLYGON ((", "))");
    for (String ring : rings) {
      wkt.add(ring);
    }
    try {
      Geometry polygon = new WKTReader().read(wkt.toString());
      return CoverageArea.of(
          Area.of(code, "Area " + code),
          AffineTransformation.translationInstance(460_000, 450_000).transform(polygon));
    } catch (ParseException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private static String box(double west, double east, double south, double north) {
    return "%s %s, %s %s, %s %s, %s %s, %s %s"
        .formatted(west, south, east, south, east, north, west, north, west, south);
  }

  private static Coverage coverage(CoverageArea... areas) {
    return Coverage.of(CoordinateSystem.BRITISH_NATIONAL_GRID, List.of(areas));
  }

  private static AuditInput.Builder input(CoverageArea... areas) {
    return AuditInput.of(coverage(areas));
  }

  private static List<Finding> findings(AuditInput.Builder input) {
    return new PieceCheck()
        .find(
            new AuditContext(
                input.build(), AuditOptions.builder().gapWidthMetres(1).parallelism(1).build()));
  }

  private static CoverageArea withHole(double width) {
    return area("A", box(0, 1000, 0, 1000), box(300, 300 + width, 300, 700));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0.01|MISMATCHED_EDGE|WARNING|The line between Area A (A) and Area B (B) is digitised differently by each: 1 place, 10 m² in all, up to 0.01 m apart.",
        "0.5|SLIVER|WARNING|Area A (A) and Area B (B) overlap narrowly: 500 m², up to 0.5 m wide.",
        "2|OVERLAP|ERROR|Area A (A) and Area B (B) both claim 2,000 m², up to 2 m wide."
      })
  void the_width_of_an_overlap_says_what_it_is(
      double width, FindingCode code, Severity severity, String message) {
    List<Finding> findings =
        findings(
            input(area("A", box(0, 1000, 0, 1000)), area("B", box(1000 - width, 2000, 0, 1000))));

    assertThat(findings)
        .extracting(Finding::code, Finding::severity, Finding::message)
        .containsExactly(tuple(code, severity, message));
    assertThat(findings.get(0).squareMetres().orElseThrow()).isCloseTo(1000 * width, within(0.01));
    assertThat(findings.get(0).widthMetres().orElseThrow()).isCloseTo(width, within(0.001));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0.5|SLIVER|WARNING|A narrow place within Area A (A) is in no area: 200 m², up to 0.5 m wide.",
        "5|GAP|ERROR|A place within Area A (A) is in no area: 2,000 m², up to 5 m wide.",
        "190|GAP|ERROR|A place within Area A (A) is in no area: 76,000 m², up to 190 m wide.",
        "210|HOLE|WARNING|A place within Area A (A) is in no area: 84,000 m², up to 210 m wide."
      })
  void the_width_of_an_enclosed_place_says_what_it_is(
      double width, FindingCode code, Severity severity, String message) {
    assertThat(findings(input(withHole(width))))
        .extracting(Finding::code, Finding::severity, Finding::message)
        .containsExactly(tuple(code, severity, message));
  }

  @Test
  void a_gap_open_to_the_outside_may_be_water_unless_the_council_has_its_ground() {
    CoverageArea west = area("A", box(0, 1000, 0, 1000));
    CoverageArea east = area("B", box(1004, 2000, 0, 1000));
    Region council = Region.of(coverage(area("X", box(0, 2000, 0, 1000))));

    assertThat(findings(input(west, east)))
        .extracting(Finding::code, Finding::severity)
        .containsExactly(tuple(FindingCode.GAP, Severity.WARNING));
    assertThat(findings(input(west, east).within(council)))
        .extracting(Finding::code, Finding::severity, Finding::message)
        .containsExactly(
            tuple(
                FindingCode.GAP,
                Severity.ERROR,
                "A place between Area A (A) and Area B (B) is in no area: 4,000 m², up to 4 m wide."));
  }

  @ParameterizedTest
  @CsvSource({"5,GAP,ERROR", "210,HOLE,WARNING"})
  void what_was_declared_of_a_gap_is_information_and_the_rest_keeps_kind_and_severity(
      double width, FindingCode code, Severity severity) {
    Region south = Region.of(coverage(area("D", box(0, 1000, 0, 400))));

    List<Finding> findings = findings(input(withHole(width)).declaredGaps(south));
    assertThat(findings)
        .extracting(Finding::code, Finding::severity)
        .containsExactly(tuple(code, Severity.INFO), tuple(code, severity));
    assertThat(findings.get(0).message()).contains(" is not covered, as declared: ");
    assertThat(findings.get(0).squareMetres().orElseThrow()).isCloseTo(100 * width, within(0.01));
    assertThat(findings.get(1).squareMetres().orElseThrow()).isCloseTo(300 * width, within(0.01));
  }

  @Test
  void a_gap_that_was_declared_as_a_whole_is_information_alone() {
    Region all = Region.of(coverage(area("D", box(200, 800, 200, 800))));

    assertThat(findings(input(withHole(0.5)).declaredGaps(all)))
        .extracting(Finding::code, Finding::severity)
        .containsExactly(tuple(FindingCode.SLIVER, Severity.INFO));
  }

  @Test
  void a_hole_that_the_wards_leave_uncovered_too_is_told_with_the_wards() {
    Coverage wards =
        coverage(
            area("W1", box(0, 1000, 0, 1000), box(300, 510, 300, 700)),
            area("W2", box(300, 510, 300, 700)));

    assertThat(findings(input(withHole(210)).wards(wards)))
        .extracting(Finding::code, Finding::severity)
        .containsExactly(tuple(FindingCode.HOLE, Severity.INFO));
  }

  /** A part of the line between two areas that the second one draws as a tooth, beyond the line or short of it. */
  enum Tooth {
    NONE(0),
    INTO_THE_FIRST(-0.4),
    SHORT_OF_THE_FIRST(0.4),
    WIDE_OVERLAP(-7),
    HAIR(-0.015);

    private final double depth;

    Tooth(double depth) {
      this.depth = depth;
    }

    boolean isSliver() {
      return this == INTO_THE_FIRST || this == SHORT_OF_THE_FIRST;
    }
  }

  /** Two areas; every 100 metres of the line between them, which is one straight edge to the first, has its tooth. */
  private static AuditInput.Builder toothed(List<Tooth> teeth) {
    StringBuilder ring = new StringBuilder("2000 0, 2000 1000, 1000 1000");
    for (int i = teeth.size() - 1; i >= 0; i--) {
      double x = 1000 + teeth.get(i).depth;
      int south = 100 * i + 20;
      int north = 100 * i + 70;
      ring.append(", 1000 %s, %s %s, %s %s, 1000 %s".formatted(north, x, north, x, south, south));
    }
    ring.append(", 1000 0, 2000 0");
    return input(area("A", box(0, 1000, 0, 1000)), area("B", ring.toString()));
  }

  @Property(tries = 150)
  void slivers_by_turns_are_one_line_and_else_each_is_told(
      @ForAll @Size(min = 1, max = 9) List<Tooth> teeth) {
    List<FindingCode> expected = new ArrayList<>();
    double squareMetres = 0;
    for (Tooth tooth : teeth) {
      squareMetres += 50 * Math.abs(tooth.depth);
      if (tooth == Tooth.WIDE_OVERLAP) {
        expected.add(FindingCode.OVERLAP);
      }
    }
    long slivers = teeth.stream().filter(Tooth::isSliver).count();
    boolean byTurns =
        slivers >= 3
            && teeth.contains(Tooth.INTO_THE_FIRST)
            && teeth.contains(Tooth.SHORT_OF_THE_FIRST);
    if (byTurns || teeth.contains(Tooth.HAIR)) {
      expected.add(FindingCode.MISMATCHED_EDGE);
    }
    for (int i = 0; i < slivers && !byTurns; i++) {
      expected.add(FindingCode.SLIVER);
    }
    Statistics.label("by turns").collect(byTurns);
    Statistics.label("each").collect(!byTurns && slivers > 0);
    Statistics.label("hair beside slivers").collect(teeth.contains(Tooth.HAIR) && slivers > 0);

    List<Finding> findings = findings(toothed(teeth));
    assertThat(findings).extracting(Finding::code).containsExactlyInAnyOrderElementsOf(expected);
    assertThat(findings.stream().mapToDouble(finding -> finding.squareMetres().orElseThrow()).sum())
        .isCloseTo(squareMetres, within(0.01));
  }

  @Test
  void a_line_drawn_twice_counts_its_places_and_gives_the_widest() {
    List<Tooth> teeth =
        List.of(Tooth.INTO_THE_FIRST, Tooth.SHORT_OF_THE_FIRST, Tooth.HAIR, Tooth.INTO_THE_FIRST);

    assertThat(findings(toothed(teeth)))
        .extracting(Finding::message)
        .containsExactly(
            "The line between Area A (A) and Area B (B) is digitised differently by each: 4 places,"
                + " 60.8 m² in all, up to 0.4 m apart.");
  }
}
