package org.lac4j.geo.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lac4j.core.RealData;
import org.lac4j.core.place.Area;
import org.lac4j.geo.boundary.ReadOptions;
import org.lac4j.geo.coverage.CoordinateSystem;
import org.lac4j.geo.coverage.Coverage;
import org.lac4j.geo.coverage.CoverageArea;
import org.lac4j.geo.gazetteer.GazetteerReader;
import org.lac4j.geo.io.CoverageReader;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.util.AffineTransformation;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

class CoverageComparisonTest {

  private static final int EAST = 460_000;
  private static final int NORTH = 450_000;

  private static final Coverage TWO =
      coverage(
          area("A", "Acomb", box(0, 0, 1000, 1000)),
          area("B", "Holgate", box(1000, 0, 2000, 1000)));

  @TempDir Path folder;

  @Test
  void redrawn_boundary_is_told_by_both_neighbours() {
    Coverage after =
        coverage(
            area("A", "Acomb", box(0, 0, 1100, 1000)),
            area("B", "Holgate", box(1100, 0, 2000, 1000)));

    assertThat(messages(TWO, after))
        .containsExactly(
            "Acomb (A) was redrawn: it gained 100,000 m² from Holgate (B).",
            "Holgate (B) was redrawn: it lost 100,000 m² to Acomb (A).");
  }

  @Test
  void land_that_nobody_else_has_is_told() {
    Coverage after =
        coverage(
            area("A", "Acomb", box(-100, 0, 1000, 1000)),
            area("B", "Holgate", box(1000, 0, 2000, 900)));

    assertThat(messages(TWO, after))
        .containsExactly(
            "Acomb (A) was redrawn: it gained 100,000 m² from no area.",
            "Holgate (B) was redrawn: it lost 100,000 m² to no area.");
  }

  @Test
  void split_and_merger_name_all_areas() {
    Coverage three =
        coverage(
            area("A", "Acomb", box(0, 0, 1000, 1000)),
            area("C", "Holgate East", box(1500, 0, 2000, 1000)),
            area("D", "Holgate West", box(1000, 0, 1500, 1000)));

    assertThat(messages(TWO, three))
        .containsExactly(
            "Holgate (B) was split into Holgate East (C) and Holgate West (D).",
            "Acomb (A) is unchanged.");
    assertThat(messages(three, TWO))
        .containsExactly(
            "Holgate East (C) and Holgate West (D) were merged into Holgate (B).",
            "Acomb (A) is unchanged.");
  }

  @Test
  void split_beyond_the_old_outline_tells_that_too() {
    Coverage after =
        coverage(
            area("A", "Acomb", box(0, 0, 1000, 1000)),
            area("C", "Holgate East", box(1500, 0, 2300, 1000)),
            area("D", "Holgate West", box(1000, 0, 1500, 1000)));

    assertThat(messages(TWO, after).get(0))
        .isEqualTo(
            "Holgate (B) was split into Holgate East (C) and Holgate West (D): together they gained 300,000 m² from"
                + " no area.");
  }

  @Test
  void neighbour_that_is_digitised_anew_takes_no_land() {
    Coverage parts =
        coverage(
            area("A", "Acomb", box(0, 0, 1001, 1000)),
            area("C", "Holgate East", box(1500, 0, 2000, 1000)),
            area("D", "Holgate West", box(1000, 0, 1500, 1000)));

    assertThat(CoverageComparison.of(TWO, parts).changes())
        .filteredOn(change -> change.kind() == ChangeKind.SPLIT)
        .singleElement()
        .satisfies(
            split -> {
              assertThat(split.squareMetresLost()).isZero();
              assertThat(split.lostTo()).isEmpty();
              assertThat(split.gainedFrom()).isEmpty();
            });
  }

  @Test
  void area_that_is_shared_out_is_removed() {
    Coverage three =
        coverage(
            area("A", "Acomb", box(0, 0, 1000, 1000)),
            area("B", "Holgate", box(1400, 0, 2000, 1000)),
            area("C", "Between", box(1000, 0, 1400, 1000)));
    Coverage shared =
        coverage(
            area("A", "Acomb", box(0, 0, 1200, 1000)),
            area("B", "Holgate", box(1200, 0, 2000, 1000)));

    assertThat(messages(three, shared).get(0))
        .isEqualTo(
            "Between (C) was removed (400,000 m²): its land went to Acomb (A) (200,000 m²) and Holgate (B) (200,000"
                + " m²).");
    assertThat(messages(shared, three).get(0))
        .isEqualTo(
            "Between (C) was added (400,000 m²) on land of Acomb (A) (200,000 m²) and Holgate (B) (200,000 m²).");
  }

  @Test
  void land_that_was_not_covered_before_is_an_area_added() {
    Coverage one = coverage(area("A", "Acomb", box(0, 0, 1000, 1000)));

    assertThat(messages(one, TWO).get(0))
        .isEqualTo("Holgate (B) was added (1.00 km²) on land of no area.");
    assertThat(messages(TWO, one).get(0))
        .isEqualTo("Holgate (B) was removed (1.00 km²): its land went to no area.");
  }

  @ParameterizedTest
  @CsvSource({
    "Heworth & Tang Hall, Heworth and Tang Hall, true",
    "ST. MARY'S, St Mary\u2019s, true",
    "Rufforth-with-Knapton, Rufforth with  Knapton, true",
    "Llandeilo \u00c9glwys, Llandeilo Eglwys, true",
    "Holgate, Holgate West, false",
    "Ward 1, Ward 2, false"
  })
  void names_are_compared_as_people_do(String before, String after, boolean same) {
    List<String> messages =
        messages(
            coverage(area("A", before, box(0, 0, 1000, 1000))),
            coverage(area("A", after, box(0, 0, 1000, 1000))));

    assertThat(messages)
        .containsExactly(
            same ? before + " (A) is unchanged." : before + " (A) is now named " + after + ".");
  }

  @Test
  void code_and_name_may_change_with_the_boundary_or_without() {
    Coverage recoded =
        coverage(
            area("E1", "Acomb", box(0, 0, 1000, 1000)),
            area("E2", "Holgate West", box(1000, 0, 2000, 900)));

    List<CoverageChange> changes = CoverageComparison.of(TWO, recoded).changes();

    assertThat(changes.get(0).kind()).isEqualTo(ChangeKind.REDRAWN);
    assertThat(changes.get(0).also()).containsExactly(ChangeKind.RECODED, ChangeKind.RENAMED);
    assertThat(changes)
        .extracting(CoverageChange::message)
        .containsExactly(
            "Holgate (B) is now Holgate West (E2), and was redrawn: it lost 100,000 m² to no area.",
            "Acomb (A) now has the code E1.");
  }

  @Test
  void codes_given_out_anew_do_not_mislead() {
    Coverage exchanged =
        coverage(
            area("B", "Acomb", box(0, 0, 1000, 1000)),
            area("A", "Holgate", box(1000, 0, 2000, 1000)));

    assertThat(messages(TWO, exchanged))
        .containsExactly("Acomb (A) now has the code B.", "Holgate (B) now has the code A.");
  }

  @Test
  void neighbours_that_exchange_most_of_their_land_keep_their_codes() {
    Coverage after =
        coverage(
            area("A", "Acomb", box(0, 0, 300, 1000)),
            area("B", "Holgate", box(300, 0, 2000, 1000)));

    assertThat(messages(TWO, after))
        .containsExactly(
            "Acomb (A) was redrawn: it lost 700,000 m² to Holgate (B).",
            "Holgate (B) was redrawn: it gained 700,000 m² from Acomb (A).");
  }

  @Test
  void areas_that_can_not_be_told_apart_are_redrawn_together() {
    Coverage after =
        coverage(
            area("C", "North", box(0, 400, 2000, 1000)), area("D", "South", box(0, 0, 2000, 400)));
    Coverage uneven =
        coverage(
            area("C", "Inner", box(100, 100, 1800, 900)), area("D", "Strip", box(0, 0, 100, 1000)));

    assertThat(messages(TWO, uneven).get(0))
        .isEqualTo(
            "Acomb (A) and Holgate (B) were redrawn as Inner (C) and Strip (D): together they lost 540,000 m² to no area.");
    assertThat(messages(TWO, after))
        .containsExactly(
            "South (D) was added (800,000 m²) on land of Acomb (A) (400,000 m²) and Holgate (B) (400,000 m²).",
            "Acomb (A) and Holgate (B) were merged into North (C): together they lost 800,000 m² to South (D).");
  }

  @Test
  void polygon_that_is_not_valid_is_measured_all_the_same() {
    Coverage bow = coverage(area("A", "Acomb", "POLYGON((0 0, 1000 1000, 1000 0, 0 1000, 0 0))"));

    List<CoverageChange> changes = CoverageComparison.of(bow, TWO).changes();

    assertThat(changes)
        .extracting(CoverageChange::kind)
        .containsExactly(ChangeKind.ADDED, ChangeKind.REDRAWN);
    assertThat(changes.get(1).squareMetresGained()).isEqualTo(500_000);
  }

  @Test
  void empty_coverages_and_areas_are_compared() {
    Coverage nothing = coverage();
    Coverage hollow = coverage(area("A", "Acomb", "POLYGON EMPTY"));

    assertThat(CoverageComparison.of(nothing, nothing).changes()).isEmpty();
    assertThat(messages(hollow, hollow)).containsExactly("Acomb (A) is unchanged.");
    assertThat(messages(nothing, hollow)).containsExactly("Acomb (A) was added.");
    assertThat(messages(hollow, TWO))
        .containsExactlyInAnyOrder(
            "Acomb (A) was removed.",
            "Acomb (A) was added (1.00 km²) on land of no area.",
            "Holgate (B) was added (1.00 km²) on land of no area.");
  }

  @Test
  void tolerance_says_what_is_the_same_place() {
    Coverage after =
        coverage(
            area("A", "Acomb", box(0, 0, 1003, 1000)),
            area("B", "Holgate", box(1003, 0, 2000, 1000)));

    assertThat(messages(TWO, after).get(0))
        .isEqualTo(
            "Acomb (A) is the same place with new vertices: its edge moved by 3.0 m at most, and it gained"
                + " 3,000 m² from Holgate (B) at 461002, 450500.");
    assertThat(
            CoverageComparison.of(
                    TWO, after, CompareOptions.builder().toleranceMetres(2).build(), share -> {})
                .counts())
        .isEqualTo(ImmutableMap.of(ChangeKind.REDRAWN, 2));
  }

  @Test
  void postcodes_and_properties_that_change_area_are_counted() throws IOException {
    Coverage after =
        coverage(
            area("A", "Acomb", box(0, 0, 1100, 1000)),
            area("B", "Holgate", box(1100, 0, 1900, 1000)));
    Path postcodes =
        Files.writeString(
            folder.resolve("onspd.csv"),
            """
            pcds,doterm,usertype,oseast1m,osnrth1m,osgrdind
            YO24 4AB,,0,460050,450500,1
            YO24 4AD,,0,461050,450500,1
            YO24 4AE,201901,0,461050,450500,1
            YO24 4AF,,0,461950,450500,1
            YO24 4AG,,0,,,9
            YO24 4AH,,0,490000,450500,1
            """);
    Path uprns =
        Files.writeString(
            folder.resolve("uprns.csv"),
            """
            UPRN,X_COORDINATE,Y_COORDINATE,LATITUDE,LONGITUDE
            1,461050.00,450500.00,53.9,-1.1
            2,461060.00,450500.00,53.9,-1.1
            """);

    CoverageComparison comparison =
        CoverageComparison.of(TWO, after)
            .withPostcodes(GazetteerReader.standard().readPostcodes(postcodes))
            .withProperties(GazetteerReader.standard().readUprns(uprns));

    PlaceMoves moves = comparison.postcodes().orElseThrow();
    assertThat(moves.covered()).isEqualTo(3);
    assertThat(moves.moved()).isEqualTo(1);
    assertThat(moves.fellOut()).isEqualTo(1);
    assertThat(moves.cameIn()).isZero();
    assertThat(comparison.changes())
        .extracting(comparison::message)
        .containsExactly(
            "Acomb (A) was redrawn: it gained 100,000 m² from Holgate (B). 1 postcode and 2 properties come in.",
            "Holgate (B) was redrawn: it lost 200,000 m² to Acomb (A) (100,000 m²) and no area (100,000 m²). 2"
                + " postcodes and 2 properties leave.");
    assertThat(comparison.summary())
        .isEqualTo(
            "2 areas: 2 redrawn. Of 3 postcodes in these areas, 1 changes area, 1 no longer covered. Of 2 properties in"
                + " these areas, 2 change area.");
  }

  @Test
  void homes_of_a_part_with_a_new_code_change_area() throws IOException {
    Coverage three =
        coverage(
            area("A", "Acomb", box(0, 0, 1000, 1000)),
            area("B", "Holgate", box(1000, 0, 1500, 1000)),
            area("C", "Holgate East", box(1500, 0, 2000, 1000)));
    Path uprns =
        Files.writeString(
            folder.resolve("uprns.csv"),
            """
            UPRN,X_COORDINATE,Y_COORDINATE,LATITUDE,LONGITUDE
            1,461050.00,450500.00,53.9,-1.1
            2,461950.00,450500.00,53.9,-1.1
            3,460050.00,450500.00,53.9,-1.1
            """);

    CoverageComparison comparison =
        CoverageComparison.of(TWO, three)
            .withProperties(GazetteerReader.standard().readUprns(uprns));

    assertThat(comparison.message(comparison.changes().get(0)))
        .isEqualTo(
            "Holgate (B) was split into Holgate (B) and Holgate East (C). 1 property changes area within it.");
    assertThat(comparison.properties().orElseThrow().moved()).isEqualTo(1);
  }

  @Test
  void progress_ends_at_the_whole() {
    List<Double> shares = new ArrayList<>();

    CoverageComparison.of(TWO, coverage(), CompareOptions.DEFAULT, shares::add);

    assertThat(shares).isSorted().endsWith(1.0);
  }

  @Test
  void unknown_coordinate_systems_are_refused() {
    Coverage unknown = Coverage.of(new CoordinateSystem(999_999), List.of());

    assertThatThrownBy(() -> CoverageComparison.of(TWO, unknown))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "Coverages are compared on the National Grid, but there is no way there from EPSG:999999: transform it to EPSG:4326 or EPSG:27700 first, or add GeoTools.");
  }

  private static Coverage withParis(Geometry paris, CoverageArea... more) {
    return Coverage.of(
        CoordinateSystem.WGS84,
        ImmutableList.<CoverageArea>builder()
            .add(CoverageArea.of(Area.of("P", "Paris"), paris))
            .add(more)
            .build());
  }

  @Test
  void area_off_the_grid_that_stays_the_same_is_unchanged_beside_others_that_change() {
    CoverageArea york = CoverageArea.of(Area.of("Y", "York"), degrees(-1.2, 53.9, -1, 54));
    CoverageArea wider = CoverageArea.of(Area.of("Y", "York"), degrees(-1.2, 53.9, -0.9, 54));
    Geometry paris = degrees(2.2, 48.8, 2.4, 48.9);

    CoverageComparison comparison =
        CoverageComparison.of(withParis(paris, york), withParis(paris, wider));

    assertThat(comparison.changes())
        .extracting(CoverageChange::kind)
        .containsExactly(ChangeKind.REDRAWN, ChangeKind.UNCHANGED);
    assertThat(comparison.changes().get(0).squareMetresGained()).isPositive();
  }

  @Test
  void area_off_the_grid_that_changed_is_told_by_code_and_not_measured() {
    Coverage old = withParis(degrees(2.2, 48.8, 2.4, 48.9));

    CoverageChange change =
        CoverageComparison.of(old, withParis(degrees(2, 48.8, 2.4, 48.9))).changes().get(0);

    assertThat(change.isMeasured()).isFalse();
    assertThat(change.kind()).isEqualTo(ChangeKind.REDRAWN);
    assertThat(change.edgeMovedMetres()).isEmpty();
    assertThat(change.message())
        .isEqualTo(
            "Paris (P) has other vertices. Land there was not measured, since it lies off the National Grid.");
  }

  @Test
  void area_off_the_grid_may_be_added_or_removed() {
    Coverage paris = withParis(degrees(2.2, 48.8, 2.4, 48.9));
    Coverage nothing = Coverage.of(CoordinateSystem.WGS84, List.of());

    assertThat(CoverageComparison.of(nothing, paris).changes())
        .singleElement()
        .extracting(CoverageChange::message)
        .isEqualTo(
            "Paris (P) was added. Land there was not measured, since it lies off the National Grid.");
    assertThat(CoverageComparison.of(paris, nothing).changes())
        .singleElement()
        .extracting(CoverageChange::kind)
        .isEqualTo(ChangeKind.REMOVED);
  }

  @Test
  void real_wards_are_unchanged_beside_themselves() throws IOException {
    Path file = RealData.file("england-wards-2013.geojson.gz");
    Coverage once = CoverageReader.read(file, ReadOptions.DEFAULT).coverage();
    Coverage again = CoverageReader.read(file, ReadOptions.DEFAULT).coverage();

    assertThat(CoverageComparison.of(once, again).counts())
        .isEqualTo(ImmutableMap.of(ChangeKind.UNCHANGED, 7_681));
  }

  private static List<String> messages(Coverage before, Coverage after) {
    return CoverageComparison.of(before, after).changes().stream()
        .map(CoverageChange::message)
        .toList();
  }

  private static Coverage coverage(CoverageArea... areas) {
    return Coverage.of(CoordinateSystem.BRITISH_NATIONAL_GRID, List.of(areas));
  }

  private static CoverageArea area(String code, String name, String wkt) {
    return CoverageArea.of(Area.of(code, name), moved(wkt(wkt)));
  }

  private static Geometry moved(Geometry geometry) {
    return AffineTransformation.translationInstance(EAST, NORTH).transform(geometry);
  }

  private static Geometry wkt(String wkt) {
    try {
      return new WKTReader().read(wkt);
    } catch (ParseException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private static Geometry degrees(double west, double south, double east, double north) {
    return new GeometryFactory().toGeometry(new Envelope(west, east, south, north));
  }

  private static String box(int west, int south, int east, int north) {
    return "POLYGON((%1$d %2$d, %3$d %2$d, %3$d %4$d, %1$d %4$d, %1$d %2$d))"
        .formatted(west, south, east, north);
  }
}
