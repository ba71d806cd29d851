package org.lac4j.geo.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lac4j.core.place.Area;
import org.lac4j.core.place.GridReference;
import org.lac4j.core.place.LonLat;
import org.lac4j.core.place.Placement;
import org.lac4j.core.place.Placement.UnplacedReason;
import org.lac4j.core.place.Postcode;
import org.lac4j.core.place.Uprn;
import org.lac4j.geo.coverage.CoordinateSystem;
import org.lac4j.geo.coverage.Coverage;
import org.lac4j.geo.coverage.CoverageArea;
import org.lac4j.geo.coverage.CoverageIndex;
import org.lac4j.geo.gazetteer.internal.table.PostcodeValue;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;

class CoverageResolverTest {

  private static final Area WEST = Area.of("W", "West");
  private static final Area EAST = Area.of("E", "East");
  private static final Postcode POSTCODE = Postcode.parse("YO1 7HH");

  /** West and East share the line at 460,500. */
  private final CoverageResolver resolver =
      CoverageResolver.of(
          index(
              CoordinateSystem.BRITISH_NATIONAL_GRID,
              box(WEST, 460_000, 460_500, 451_000, 452_000),
              box(EAST, 460_500, 461_000, 451_000, 452_000)));

  @Test
  void an_exact_point_is_inside_or_outside_however_near_the_edge() {
    assertThat(resolver.resolve(grid(460_499, 451_500))).isEqualTo(new Placement.Inside(WEST, 1));
    assertThat(resolver.resolve(grid(460_250, 450_990)))
        .isEqualTo(new Placement.Outside(Optional.of(WEST), 10));
  }

  @Test
  void a_shared_edge_belongs_to_the_lowest_code() {
    assertThat(resolver.resolve(grid(460_500, 451_500))).isEqualTo(new Placement.Inside(EAST, 0));
  }

  @Test
  void an_accuracy_that_reaches_over_the_edge_is_told_with_the_neighbour() {
    assertThat(resolver.withPointAccuracy(5).resolve(grid(460_496, 451_500)))
        .isEqualTo(new Placement.NearEdge(Optional.of(WEST), ImmutableList.of(EAST), 4, 5));
    assertThat(resolver.withPointAccuracy(5).resolve(grid(460_494, 451_500)))
        .isEqualTo(new Placement.Inside(WEST, 6));
  }

  @Test
  void near_what_is_not_covered_there_is_no_neighbour() {
    assertThat(resolver.withPointAccuracy(5).resolve(grid(460_003, 451_500)))
        .isEqualTo(new Placement.NearEdge(Optional.of(WEST), ImmutableList.of(), 3, 5));
  }

  @Test
  void just_outside_the_areas_within_reach_are_neighbours() {
    assertThat(resolver.withPointAccuracy(5).resolve(grid(460_499, 450_997)))
        .isEqualTo(new Placement.NearEdge(Optional.empty(), ImmutableList.of(EAST, WEST), 3, 5));
    assertThat(resolver.withPointAccuracy(5).resolve(grid(460_250, 450_990)))
        .isEqualTo(new Placement.Outside(Optional.of(WEST), 10));
  }

  @Test
  void a_coverage_without_areas_has_no_nearest() {
    CoverageResolver empty =
        CoverageResolver.of(index(CoordinateSystem.BRITISH_NATIONAL_GRID)).withPointAccuracy(50);
    assertThat(empty.resolve(grid(460_250, 450_990)))
        .isEqualTo(new Placement.Outside(Optional.empty(), Double.POSITIVE_INFINITY));
  }

  @ParameterizedTest
  @CsvSource({"2.35,48.86", "53.96,-1.08", "-1.08,72", "180,0"})
  void a_point_beyond_the_national_grid_is_outside_great_britain(double lon, double lat) {
    CoverageResolver degrees =
        CoverageResolver.of(index(CoordinateSystem.WGS84, box(WEST, -1.1, -1.0, 53.9, 54.0)));
    Placement expected = new Placement.Unplaced(UnplacedReason.OUTSIDE_GREAT_BRITAIN);
    for (CoverageResolver each : List.of(resolver, degrees)) {
      assertThat(each.resolve(LonLat.ofDegrees(lon, lat))).isEqualTo(expected);
      assertThat(each.withPointAccuracy(50).resolve(LonLat.ofDegrees(lon, lat)))
          .isEqualTo(expected);
    }
  }

  @Test
  void without_a_directory_that_is_said() {
    Placement expected = new Placement.Unplaced(UnplacedReason.NO_DIRECTORY);
    assertThat(resolver.resolve(POSTCODE)).isEqualTo(expected);
    assertThat(resolver.resolve(Uprn.of(1))).isEqualTo(expected);
  }

  @Test
  void an_unknown_postcode_or_property_is_said() throws IOException {
    CoverageResolver known =
        resolver
            .withPostcodes(Directories.postcode(POSTCODE, PostcodeValue.EMPTY))
            .withUprns(Directories.uprns(List.of()));
    assertThat(why(known.resolve(Postcode.parse("YO24 4AB")))).isEqualTo(UnplacedReason.UNKNOWN);
    assertThat(why(known.resolve(Uprn.of(1)))).isEqualTo(UnplacedReason.UNKNOWN);
  }

  @ParameterizedTest
  @CsvSource({"BT1 5GS", "JE2 3AB", "GY1 1AA", "IM1 1AA", "GX11 1AA", "FIQQ 1ZZ", "AI-2640"})
  void a_postcode_of_elsewhere_is_outside_great_britain(String text) throws IOException {
    Postcode postcode = Postcode.parse(text);
    for (Postcode known : List.of(postcode, POSTCODE)) {
      PostcodeDirectory directory = Directories.postcode(known, PostcodeValue.EMPTY);
      assertThat(why(resolver.withPostcodes(directory).resolve(postcode)))
          .isEqualTo(UnplacedReason.OUTSIDE_GREAT_BRITAIN);
    }
  }

  @ParameterizedTest
  @CsvSource({"B1 1TT", "G1 1AA", "BF1 2AT", "BFPO 57", "GIR 0AA"})
  void a_postcode_of_like_letters_is_not(String text) throws IOException {
    PostcodeDirectory directory = Directories.postcode(POSTCODE, PostcodeValue.EMPTY);
    assertThat(why(resolver.withPostcodes(directory).resolve(Postcode.parse(text))))
        .isEqualTo(UnplacedReason.UNKNOWN);
  }

  @Test
  void a_retired_postcode_or_a_large_users_has_no_home() throws IOException {
    long value = Directories.at(grid(460_250, 451_500), PositionalQuality.BUILDING);
    assertThat(resolve(PostcodeValue.withRetired(value, YearMonth.of(1996, 6))))
        .isEqualTo(new Placement.Unplaced(UnplacedReason.RETIRED));
    assertThat(resolve(PostcodeValue.withLargeUser(value)))
        .isEqualTo(new Placement.Unplaced(UnplacedReason.LARGE_USER));
  }

  @Test
  void a_postcode_without_a_grid_reference_is_unplaced() throws IOException {
    assertThat(resolve(PostcodeValue.EMPTY))
        .isEqualTo(new Placement.Unplaced(UnplacedReason.NO_GRID_REFERENCE));
  }

  @Test
  void the_quality_of_a_postcode_gives_its_accuracy() throws IOException {
    GridReference point = grid(460_250, 451_500);
    assertThat(resolve(Directories.at(point, PositionalQuality.BUILDING)))
        .isEqualTo(new Placement.Inside(WEST, 250));
    assertThat(resolve(Directories.at(point, PositionalQuality.SECTOR_MEAN)))
        .isEqualTo(
            new Placement.NearEdge(Optional.of(WEST), ImmutableList.of(EAST), 250, 2000, true));
    assertThat(resolve(Directories.at(grid(460_401, 451_500), PositionalQuality.BUILDING)))
        .isEqualTo(new Placement.NearEdge(Optional.of(WEST), ImmutableList.of(EAST), 99, 100));
  }

  @Test
  void a_property_without_a_grid_reference_is_unplaced() throws IOException {
    Directories.Properties builder = new Directories.Properties();
    builder.addWithoutPoint(1);
    UprnDirectory uprns = builder.build();
    assertThat(why(resolver.withUprns(uprns).resolve(Uprn.of(1))))
        .isEqualTo(UnplacedReason.NO_GRID_REFERENCE);
  }

  @Test
  void known_addresses_split_a_postcode_with_shares() throws IOException {
    assertThat(
            addressed(
                List.of(
                    grid(460_490, 451_500),
                    grid(460_510, 451_500),
                    grid(460_520, 451_500),
                    grid(460_500, 450_000)),
                PostcodeValue.EMPTY))
        .hasToString(
            "Split[candidates=["
                + "Candidate[area=Optional[East (E)], share=OptionalDouble[0.5]], "
                + "Candidate[area=Optional[West (W)], share=OptionalDouble[0.25]], "
                + "Candidate[area=Optional.empty, share=OptionalDouble[0.25]]]]");
  }

  @Test
  void known_addresses_that_lie_together_settle_it() throws IOException {
    long farOff = Directories.at(grid(460_900, 451_500), PositionalQuality.SECTOR_MEAN);
    assertThat(addressed(List.of(grid(460_450, 451_500), grid(460_490, 451_500)), farOff))
        .isEqualTo(new Placement.Inside(WEST, 10));
    assertThat(addressed(List.of(grid(460_250, 450_000), grid(460_250, 450_900)), farOff))
        .isEqualTo(new Placement.Outside(Optional.of(WEST), 100));
  }

  @Test
  void addresses_without_a_point_leave_the_postcodes_own() throws IOException {
    PostcodeDirectory postcodes =
        Directories.postcode(
            POSTCODE, Directories.at(grid(460_250, 451_500), PositionalQuality.BUILDING));
    Directories.Properties builder = new Directories.Properties();
    builder.addWithoutPoint(1);
    UprnDirectory uprns = builder.build();
    PostcodeAddresses addresses = Directories.addresses(POSTCODE, postcodes, uprns);
    assertThat(
            resolver
                .withPostcodes(postcodes)
                .withUprns(uprns)
                .withAddresses(addresses, AddressCompleteness.everywhere())
                .resolve(POSTCODE))
        .isEqualTo(new Placement.Inside(WEST, 250));
  }

  @Test
  void an_incomplete_list_does_not_overrule_the_point() throws IOException {
    long nearTheEdge = Directories.at(grid(460_450, 451_500), PositionalQuality.BUILDING);
    assertThat(partly(List.of(grid(460_490, 451_500)), nearTheEdge))
        .isEqualTo(resolve(nearTheEdge))
        .isEqualTo(new Placement.NearEdge(Optional.of(WEST), ImmutableList.of(EAST), 50, 100));
    long farFromIt = Directories.at(grid(460_250, 451_500), PositionalQuality.BUILDING);
    assertThat(partly(List.of(grid(460_250, 450_000)), farFromIt))
        .hasToString(
            "Split[candidates=["
                + "Candidate[area=Optional[West (W)], share=OptionalDouble.empty], "
                + "Candidate[area=Optional.empty, share=OptionalDouble.empty]]]");
    assertThat(partly(List.of(grid(460_250, 451_500)), PostcodeValue.EMPTY))
        .isEqualTo(new Placement.Unplaced(UnplacedReason.NO_GRID_REFERENCE));
  }

  @Test
  void swapped_numbers_are_suggested_where_only_they_make_sense() {
    LonLat york = LonLat.ofDegrees(-1.08, 53.96);
    assertThat(resolver.suggestSwapped(LonLat.ofDegrees(53.96, -1.08))).contains(york);
    assertThat(resolver.suggestSwapped(york)).isEmpty();
    assertThat(resolver.suggestSwapped(LonLat.ofDegrees(100, 20))).isEmpty();
    assertThat(resolver.suggestSwapped(grid(451_500, 460_250))).contains(grid(460_250, 451_500));
    assertThat(resolver.suggestSwapped(grid(460_250, 451_500))).isEmpty();
    assertThat(resolver.suggestSwapped(grid(100_000, 900_000))).isEmpty();
    assertThat(resolver.suggestSwapped(POSTCODE)).isEmpty();
  }

  @Test
  void addresses_of_other_directories_are_refused() throws IOException {
    PostcodeDirectory postcodes = Directories.postcode(POSTCODE, PostcodeValue.EMPTY);
    UprnDirectory uprns = Directories.uprns(List.of(grid(460_250, 451_500)));
    UprnDirectory others = Directories.uprns(List.of(grid(460_250, 451_501)));
    PostcodeAddresses addresses = Directories.addresses(POSTCODE, postcodes, uprns);
    for (CoverageResolver each :
        List.of(resolver, resolver.withPostcodes(postcodes).withUprns(others))) {
      assertThatThrownBy(() -> each.withAddresses(addresses, AddressCompleteness.everywhere()))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("give those first");
    }
  }

  @Test
  void another_coordinate_system_is_refused() {
    assertThatThrownBy(() -> CoverageResolver.of(index(new CoordinateSystem(3857))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "Places are looked up in EPSG:4326 or EPSG:27700, but the coverage has EPSG:3857: transform it first with Coverage.transformTo.");
  }

  @Test
  void an_accuracy_is_a_distance() {
    for (double metres : new double[] {-1, Double.NaN, Double.POSITIVE_INFINITY}) {
      assertThatThrownBy(() -> resolver.withPointAccuracy(metres))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("An accuracy is a distance of 0 metres or more, not " + metres + ".");
    }
  }

  private Placement resolve(long value) throws IOException {
    return resolver.withPostcodes(Directories.postcode(POSTCODE, value)).resolve(POSTCODE);
  }

  private Placement addressed(List<GridReference> homes, long value) throws IOException {
    PostcodeDirectory postcodes = Directories.postcode(POSTCODE, value);
    UprnDirectory uprns = Directories.uprns(homes);
    return resolver
        .withPostcodes(postcodes)
        .withUprns(uprns)
        .withAddresses(
            Directories.addresses(POSTCODE, postcodes, uprns), AddressCompleteness.everywhere())
        .resolve(POSTCODE);
  }

  private Placement partly(List<GridReference> homes, long value) throws IOException {
    PostcodeDirectory postcodes = Directories.postcode(POSTCODE, value);
    UprnDirectory uprns = Directories.uprns(homes);
    return resolver
        .withPostcodes(postcodes)
        .withUprns(uprns)
        .withAddresses(Directories.addresses(POSTCODE, postcodes, uprns))
        .resolve(POSTCODE);
  }

  private static UnplacedReason why(Placement placement) {
    return ((Placement.Unplaced) placement).why();
  }

  private static GridReference grid(double easting, double northing) {
    return GridReference.ofMetres(easting, northing);
  }

  private static CoverageIndex index(CoordinateSystem system, CoverageArea... areas) {
    return CoverageIndex.of(Coverage.of(system, ImmutableList.copyOf(areas)));
  }

  private static CoverageArea box(Area area, double west, double east, double south, double north) {
    return CoverageArea.of(
        area, new GeometryFactory().toGeometry(new Envelope(west, east, south, north)));
  }
}
