package org.lac4j.geo.audit.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.lac4j.core.RealData;
import org.lac4j.core.place.Area;
import org.lac4j.core.place.AreaCode;
import org.lac4j.core.team.Coordinator;
import org.lac4j.core.team.CoordinatorId;
import org.lac4j.core.team.Team;
import org.lac4j.core.team.TeamFault;
import org.lac4j.core.team.Vacancy;
import org.lac4j.geo.audit.AuditInput;
import org.lac4j.geo.audit.AuditReport;
import org.lac4j.geo.audit.AuditedArea;
import org.lac4j.geo.audit.Finding;
import org.lac4j.geo.audit.FindingCode;
import org.lac4j.geo.audit.Region;
import org.lac4j.geo.audit.Severity;
import org.lac4j.geo.audit.internal.ground.CoordinateReading;
import org.lac4j.geo.audit.internal.ground.KnownSystem;
import org.lac4j.geo.audit.internal.ground.Projection;
import org.lac4j.geo.boundary.BoundaryFile;
import org.lac4j.geo.boundary.ReadOptions;
import org.lac4j.geo.coverage.CoordinateSystem;
import org.lac4j.geo.coverage.Coverage;
import org.lac4j.geo.coverage.CoverageArea;
import org.lac4j.geo.crs.internal.UnshiftedGrid;
import org.lac4j.geo.io.CoverageReader;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.io.WKTReader;

class CoverageAuditTest {

  private static final GeometryFactory GEOMETRIES = new GeometryFactory();
  private static final int MIDDLE = City.area(1, 1);

  private final City city = new City(new Random(7), CoordinateSystem.BRITISH_NATIONAL_GRID);

  private List<AuditedArea> areas(Predicate<Integer> wanted) {
    return city.areas().stream().filter(area -> wanted.test(area.number() - 1)).toList();
  }

  private static List<FindingCode> codes(AuditReport report) {
    return report.findings().stream().map(Finding::code).toList();
  }

  private static Finding only(AuditReport report, FindingCode code) {
    List<Finding> found =
        report.findings().stream().filter(finding -> finding.code() == code).toList();
    assertThat(found).hasSize(1);
    return found.get(0);
  }

  private static Coverage square(String code, double x, double y, double size) {
    return Coverage.of(
        CoordinateSystem.BRITISH_NATIONAL_GRID,
        List.of(CoverageArea.of(Area.of(code, code), box(x, y, size, size))));
  }

  private static Geometry box(double x, double y, double width, double height) {
    return GEOMETRIES.createPolygon(
        new Coordinate[] {
          new Coordinate(x, y),
          new Coordinate(x + width, y),
          new Coordinate(x + width, y + height),
          new Coordinate(x, y + height),
          new Coordinate(x, y)
        });
  }

  private static AuditSetup squares(CoverageArea... areas) {
    return AuditSetup.of(Coverage.of(CoordinateSystem.BRITISH_NATIONAL_GRID, List.of(areas)));
  }

  private static CoverageArea area(String code, double x, double y, double width, double height) {
    return CoverageArea.of(Area.of(code, code), box(460_000 + x, 450_000 + y, width, height));
  }

  @Test
  void equal_squares_whose_common_corner_is_the_middle_of_all_have_no_hole() {
    AuditReport report =
        squares(
                area("A", 0, 0, 500, 500),
                area("B", 500, 0, 500, 500),
                area("C", 0, 500, 500, 500),
                area("D", 500, 500, 500, 500))
            .run();
    assertThat(codes(report)).doesNotContain(FindingCode.HOLE, FindingCode.OVERLAP);
    assertThat(report.summary().squareMetres()).isCloseTo(1e6, within(1e-3));
  }

  @Test
  void an_area_that_crosses_itself_is_set_beside_its_neighbours_as_mended() throws Exception {
    Geometry crossed =
        new WKTReader()
            .read(
                "POLYGON ((460400 450000, 461000 450000, 461000 450100, 460400 450100,"
                    + " 460392 450023, 460401 450063, 460397 450036, 460395 450043, 460400 450000))");
    AuditReport report =
        squares(area("A", 0, 0, 400, 100), CoverageArea.of(Area.of("B", "B"), crossed))
            .neighboursOnly(true)
            .run();
    assertThat(codes(report)).isNotEmpty().doesNotContain(FindingCode.INVALID_GEOMETRY);
  }

  @Test
  void an_undeclared_hole_is_a_warning_and_a_declared_one_is_not() {
    List<AuditedArea> areas = areas(i -> i != MIDDLE);
    Coverage ward = city.wards().filter(area -> area.code().equals(City.code(MIDDLE)));
    Finding undeclared = only(city.audit(areas).run(), FindingCode.HOLE);
    Finding declared =
        only(city.audit(areas).declaredGaps(Region.of(ward)).run(), FindingCode.HOLE);
    assertThat(undeclared.severity()).isEqualTo(Severity.WARNING);
    assertThat(undeclared.squareMetres().orElseThrow())
        .isCloseTo(ward.areas().get(0).geometry().getArea(), within(1e-3));
    assertThat(declared.severity()).isEqualTo(Severity.INFO);
  }

  @Test
  void a_ward_in_no_area_is_told_and_its_hole_is_explained() {
    AuditReport report = city.audit(areas(i -> i != MIDDLE)).wards(city.wards()).run();
    assertThat(codes(report)).containsExactly(FindingCode.WARD_NOT_COVERED, FindingCode.HOLE);
    assertThat(report.findings().get(0).severity()).isEqualTo(Severity.WARNING);
    assertThat(report.findings().get(0).message())
        .isEqualTo("No area covers the ward Area 5 (A05).");
    assertThat(report.findings().get(1).severity()).isEqualTo(Severity.INFO);
    assertThat(report.summary().coveredShare().orElseThrow()).isBetween(0.9, 0.97);
    assertThat(report.hasErrors()).isFalse();
  }

  @Test
  void a_ward_declared_not_to_be_covered_is_information() {
    AuditReport report =
        city.audit(areas(i -> i != 15)).wards(city.wards()).addDeclaredWards(City.code(15)).run();
    assertThat(codes(report)).containsExactly(FindingCode.WARD_NOT_COVERED);
    assertThat(report.findings().get(0).severity()).isEqualTo(Severity.INFO);
  }

  @Test
  void the_covered_share_of_the_council_is_by_ground() {
    AuditReport report =
        squares(area("A", 0, 0, 1000, 1000))
            .within(Region.of(square("X", 460_000, 450_000, 2000)))
            .run();
    assertThat(report.summary().coveredShare()).hasValue(0.25);
    assertThat(report.summary().squareMetres()).isCloseTo(1e6, within(1e-6));
  }

  @Test
  void the_covered_share_of_people_follows_the_wards() {
    Coverage wards =
        Coverage.of(
            CoordinateSystem.BRITISH_NATIONAL_GRID,
            List.of(
                new CoverageArea(
                    Area.of("W1", "One"),
                    box(460_000, 450_000, 1000, 1000),
                    ImmutableMap.of("population", 9000)),
                new CoverageArea(
                    Area.of("W2", "Two"),
                    box(461_000, 450_000, 1000, 1000),
                    ImmutableMap.of("population", 3000.0))));
    AuditReport report = squares(area("A", 0, 0, 1000, 1000)).wards(wards).run();
    assertThat(report.summary().coveredShare()).hasValue(0.5);
    assertThat(report.summary().coveredShareOfPeople()).hasValue(0.75);
    assertThat(report.wardShares().get(0).shares()).containsExactly(entry(AreaCode.of("A"), 1.0));
    assertThat(report.wardShares().get(1).shares()).isEmpty();
  }

  @Test
  void wards_in_degrees_are_taken_to_the_grid() {
    City degrees = new City(new Random(7), CoordinateSystem.WGS84);
    AuditReport report =
        degrees
            .audit(degrees.areas())
            .wards(new Projection(CoordinateSystem.BRITISH_NATIONAL_GRID).project(degrees.wards()))
            .run();
    assertThat(report.findings())
        .allSatisfy(
            finding -> {
              assertThat(finding.code()).isIn(FindingCode.NOT_COVERED, FindingCode.OUTSIDE);
              assertThat(finding.severity()).isEqualTo(Severity.INFO);
              assertThat(finding.widthMetres().orElseThrow()).isLessThan(0.01);
            });
    assertThat(report.summary().coveredShare().orElseThrow()).isCloseTo(1, within(1e-4));
  }

  @Test
  void all_areas_without_datum_are_told_beside_their_wards() {
    CoordinateReading lost =
        new CoordinateReading.WithoutDatum(KnownSystem.GRID, UnshiftedGrid.ALL.get(0));
    Coverage right =
        Coverage.of(
            city.system(),
            city.wards().areas().stream()
                .map(
                    area ->
                        CoverageArea.of(area.area(), lost.correct(area.geometry()).orElseThrow()))
                .toList());
    AuditReport report = city.audit(city.areas()).wards(right).run();
    assertThat(codes(report)).contains(FindingCode.WRONG_CRS);
    assertThat(report.findings().get(0).areas()).hasSize(16);
    assertThat(report.summary().coveredShare().orElseThrow()).isGreaterThan(0.999);
  }

  @Test
  void a_declared_gap_excuses_its_own_ground_and_no_more() {
    AuditSetup areas =
        squares(
            area("A", 0, 0, 500, 1000),
            area("B", 505, 0, 500, 1000),
            area("C", 0, 1000, 1005, 100),
            area("D", 0, -100, 1005, 100));
    Finding whole = only(areas.run(), FindingCode.GAP);
    assertThat(whole.severity()).isEqualTo(Severity.ERROR);
    AuditReport report = areas.declaredGaps(Region.of(square("X", 460_450, 449_900, 300))).run();
    assertThat(report.findings())
        .filteredOn(finding -> finding.code() == FindingCode.GAP)
        .extracting(Finding::severity, finding -> Math.round(finding.squareMetres().orElseThrow()))
        .containsExactly(tuple(Severity.ERROR, 4000L), tuple(Severity.INFO, 1000L));
  }

  @Test
  void an_open_gap_within_the_council_is_an_error() {
    AuditReport report =
        squares(area("A", 0, 0, 500, 1000), area("B", 505, 0, 500, 1000))
            .within(Region.of(square("X", 459_000, 449_000, 4000)))
            .run();
    Finding gap = only(report, FindingCode.GAP);
    assertThat(gap.severity()).isEqualTo(Severity.ERROR);
    assertThat(gap.widthMetres().orElseThrow()).isCloseTo(5, within(0.1));
    assertThat(gap.squareMetres().orElseThrow()).isCloseTo(5000, within(50.0));
  }

  @Test
  void a_wide_search_hides_no_narrow_gap() {
    CoverageArea a = area("A", 0, 0, 500, 1000);
    CoverageArea b =
        CoverageArea.of(
            Area.of("B", "B"),
            GEOMETRIES.createPolygon(
                new Coordinate[] {
                  new Coordinate(460_500.4, 450_400),
                  new Coordinate(460_560, 450_400),
                  new Coordinate(460_560, 450_000),
                  new Coordinate(461_000, 450_000),
                  new Coordinate(461_000, 451_000),
                  new Coordinate(460_500.4, 451_000),
                  new Coordinate(460_500.4, 450_400)
                }));
    for (double reach : new double[] {10, 40, 200}) {
      AuditReport report = squares(a, b).nearlyTouchingMetres(reach).run();
      Finding narrow = only(report, FindingCode.SLIVER);
      assertThat(narrow.widthMetres().orElseThrow()).isCloseTo(0.4, within(0.05));
      assertThat(narrow.squareMetres().orElseThrow()).isCloseTo(240, within(5.0));
    }
  }

  @Test
  void gaps_in_one_part_are_found_beside_a_polygon_that_is_not_valid_in_another() {
    CoverageArea bowTie =
        CoverageArea.of(
            Area.of("Z", "Z"),
            GEOMETRIES.createPolygon(
                new Coordinate[] {
                  new Coordinate(465_000, 450_000),
                  new Coordinate(466_000, 451_000),
                  new Coordinate(466_000, 450_000),
                  new Coordinate(465_000, 451_000),
                  new Coordinate(465_000, 450_000)
                }));
    AuditReport report =
        squares(
                area("A", 0, 0, 500, 1000),
                area("B", 502, 0, 500, 1000),
                area("C", 0, 1000, 1002, 100),
                area("D", 0, -100, 1002, 100),
                bowTie)
            .run();
    assertThat(codes(report)).contains(FindingCode.INVALID_GEOMETRY, FindingCode.GAP);
    assertThat(only(report, FindingCode.GAP).areas())
        .containsExactlyInAnyOrder(
            AreaCode.of("A"), AreaCode.of("B"), AreaCode.of("C"), AreaCode.of("D"));
  }

  @Test
  void an_overlap_of_two_areas_has_two_coordinators() {
    AuditReport report =
        squares(area("A", 0, 0, 500, 1000), area("B", 400, 0, 500, 1000))
            .team(
                Team.builder()
                    .addAreas(Area.of("A", "A"), Area.of("B", "B"))
                    .addCoordinators(coordinator("C-1", "A"), coordinator("C-2", "B"))
                    .build())
            .run();
    assertThat(codes(report)).contains(FindingCode.OVERLAP, FindingCode.TWO_COORDINATORS);
    assertThat(only(report, FindingCode.TWO_COORDINATORS).message())
        .isEqualTo("Where A and B overlap, C-1 and C-2 are both coordinators.");
    assertThat(only(report, FindingCode.OVERLAP).squareMetres()).hasValue(100_000);
  }

  @Test
  void the_team_and_the_map_have_the_same_areas() {
    Team team =
        Team.builder()
            .addAreas(Area.of("A", "A"), Area.of("V", "V"), Area.of("M", "M"))
            .addCoordinators(coordinator("C-1", "A", "M"))
            .addVacancies(Vacancy.of(AreaCode.of("V")))
            .build();
    AuditReport report =
        squares(
                area("A", 0, 0, 500, 1000),
                area("V", 500, 0, 500, 1000),
                area("X", 1000, 0, 500, 1000))
            .team(team)
            .run();
    assertThat(report.findings())
        .extracting(finding -> finding.severity() + " " + finding.message())
        .containsExactly(
            "ERROR X (X) is not an area of the team.",
            "ERROR Coordinator C-1 serves the area M, which is not on the map.",
            "INFO V (V) has no coordinator for now, as declared.");
  }

  @Test
  void a_vacancy_is_told_as_declared_only_when_it_is() {
    LocalDate december = LocalDate.of(2026, 12, 1);
    Team team =
        Team.builder()
            .addAreas(Area.of("V", "V"))
            .addVacancies(new Vacancy(AreaCode.of("V"), Optional.of(december), Optional.empty()))
            .build();
    CoverageArea v = area("V", 0, 0, 500, 1000);

    assertThat(only(squares(v).team(team).run(), FindingCode.AREA_WITHOUT_COORDINATOR).message())
        .isEqualTo("V (V) has no coordinator from 1 December 2026, as declared.");
  }

  @Test
  void people_for_one_coordinator_are_set_beside_the_guide() {
    CoverageArea a =
        new CoverageArea(
            Area.of("A", "A"),
            box(460_000, 450_000, 500, 500),
            ImmutableMap.of("Population", 12_500));
    Finding finding =
        only(
            squares(a)
                .team(
                    Team.builder()
                        .addAreas(Area.of("A", "A"))
                        .addCoordinators(coordinator("C-1", "A"))
                        .build())
                .run(),
            FindingCode.POPULATION_PER_COORDINATOR);
    assertThat(finding.people()).hasValue(12_500);
    assertThat(finding.message())
        .isEqualTo(
            "About 12,500 people live in the areas of coordinator C-1: more than 8,000 to 10,000.");
  }

  @Test
  void faults_of_a_team_that_can_not_be_built_are_findings() {
    ImmutableList<TeamFault> faults =
        Team.builder()
            .addAreas(Area.of("A", "A"))
            .addCoordinators(coordinator("C-1", "A"), coordinator("C-2", "A"))
            .faults();
    AuditReport report = squares(area("A", 0, 0, 500, 1000)).teamFaults(faults).run();
    assertThat(only(report, FindingCode.TWO_COORDINATORS).areas())
        .containsExactly(AreaCode.of("A"));
  }

  @Test
  void an_area_outside_great_britain_is_told() {
    AuditReport report =
        AuditSetup.of(
                Coverage.of(
                    CoordinateSystem.WGS84,
                    List.of(CoverageArea.of(Area.of("P", "Paris"), box(2.3, 48.8, 0.1, 0.1)))))
            .run();
    assertThat(codes(report)).containsExactly(FindingCode.OUTSIDE_GREAT_BRITAIN);
  }

  @Test
  void a_file_in_another_system_throughout_is_one_finding() {
    City grid = new City(new Random(3), CoordinateSystem.BRITISH_NATIONAL_GRID);
    AuditReport report =
        AuditSetup.of(Coverage.of(CoordinateSystem.WGS84, grid.wards().areas())).run();
    assertThat(only(report, FindingCode.WRONG_CRS).areas()).hasSize(16);
    assertThat(only(report, FindingCode.WRONG_CRS).message())
        .endsWith("are metres of the British National Grid, not degrees as the file says.");
  }

  @Test
  void widths_out_of_bounds_are_refused() {
    assertThatThrownBy(() -> city.audit(city.areas()).gapWidthMetres(0).run())
        .hasMessage("The gap width is more than 0 metres, not 0.0.");
  }

  @Test
  void progress_rises_to_the_whole() {
    List<Double> shares = new ArrayList<>();
    city.audit(city.areas()).wards(city.wards()).run(shares::add);
    assertThat(shares).hasSizeGreaterThan(4).isSorted().endsWith(1.0).allMatch(each -> each > 0);
  }

  @Test
  void york_is_clean_but_for_winding_and_digits() throws IOException {
    BoundaryFile york =
        CoverageReader.readFeatures(RealData.file("york-wards-2013.geojson"), ReadOptions.DEFAULT);
    AuditReport report = AuditSetup.of(AuditInput.of(york, ReadOptions.DEFAULT)).run();
    assertThat(codes(report))
        .containsExactly(FindingCode.RING_WINDING, FindingCode.EXCESS_PRECISION);
    assertThat(report.summary().squareMetres()).isCloseTo(272e6, within(1e6));
  }

  @Test
  void england_has_the_edges_that_jts_finds_and_its_one_invalid_ward() throws IOException {
    BoundaryFile england =
        CoverageReader.readFeatures(
            RealData.file("england-wards-2013.geojson.gz"), ReadOptions.DEFAULT);
    AuditReport report = AuditSetup.of(AuditInput.of(england, ReadOptions.DEFAULT)).run();
    assertThat(only(report, FindingCode.INVALID_GEOMETRY).areas())
        .containsExactly(AreaCode.of("E05004205"));
    assertThat(report.summary().counts())
        .containsEntry(FindingCode.MISMATCHED_EDGE, 18)
        .doesNotContainKey(FindingCode.OVERLAP);
  }

  private static Coordinator coordinator(String id, String... areas) {
    Coordinator.Builder coordinator = Coordinator.builder().id(CoordinatorId.of(id)).name("Alex");
    for (String area : areas) {
      coordinator.addAreas(AreaCode.of(area));
    }
    return coordinator.build();
  }
}
