package org.lac4j.examples.democity;

import static com.google.common.collect.ImmutableSetMultimap.toImmutableSetMultimap;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSetMultimap;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lac4j.core.place.AreaCode;
import org.lac4j.core.place.Placement;
import org.lac4j.core.place.Placement.UnplacedReason;
import org.lac4j.core.place.Postcode;
import org.lac4j.geo.boundary.ReadOptions;
import org.lac4j.geo.coverage.CoverageIndex;
import org.lac4j.geo.gazetteer.AddressCompleteness;
import org.lac4j.geo.gazetteer.CoverageResolver;
import org.lac4j.geo.gazetteer.GazetteerReader;
import org.lac4j.geo.gazetteer.PostcodeDirectory;
import org.lac4j.geo.gazetteer.UprnDirectory;
import org.lac4j.geo.io.CoverageReader;

/** A user's way: the city's files are read, and places are found in them. */
class CityOnFileTest {

  private static final DemoCity EBOR = DemoCity.ebor();
  private static final int SAMPLE = 25;

  private static CoverageResolver resolver;

  @BeforeAll
  static void read(@TempDir Path folder) throws IOException {
    DemoCityFiles.write(EBOR, folder);
    GazetteerReader reader = GazetteerReader.standard();
    PostcodeDirectory postcodes = reader.readPostcodes(folder.resolve("postcodes.csv"));
    UprnDirectory uprns = reader.readUprns(folder.resolve("homes.csv"));
    resolver =
        CoverageResolver.of(
                CoverageIndex.of(
                    CoverageReader.read(folder.resolve("areas.geojson"), ReadOptions.DEFAULT)
                        .coverage()))
            .withPostcodes(postcodes)
            .withUprns(uprns)
            .withAddresses(
                reader.readAddresses(folder.resolve("addresses.csv"), postcodes, uprns),
                AddressCompleteness.everywhere());
  }

  @Test
  void a_home_is_in_the_same_area_however_its_place_is_told() {
    for (int i = 0; i < EBOR.homes().size(); i += SAMPLE) {
      Home home = EBOR.homes().get(i);
      Optional<AreaCode> expected =
          Optional.of(home.ward()).filter(ward -> EBOR.areas().area(ward).isPresent());

      assertThat(areaOf(resolver.resolve(home.uprn()))).isEqualTo(expected);
      assertThat(areaOf(resolver.resolve(home.grid()))).isEqualTo(expected);
      assertThat(areaOf(resolver.resolve(home.lonLat()))).isEqualTo(expected);
    }
  }

  @Test
  void a_postcode_is_split_where_its_homes_are() {
    ImmutableSetMultimap<Postcode, Optional<AreaCode>> areas =
        EBOR.homes().stream()
            .collect(
                toImmutableSetMultimap(
                    Home::postcode,
                    home ->
                        Optional.of(home.ward())
                            .filter(ward -> EBOR.areas().area(ward).isPresent())));

    assertThat(areas.keySet())
        .allSatisfy(
            postcode ->
                assertThat(resolver.resolve(postcode) instanceof Placement.Split)
                    .isEqualTo(areas.get(postcode).size() > 1));
  }

  @Test
  void a_postcode_without_homes_is_unplaced_with_its_reason() {
    assertThat(EBOR.postcodes())
        .filteredOn(unit -> unit.retired().isPresent())
        .allMatch(unit -> isUnplaced(unit, UnplacedReason.RETIRED));
    assertThat(EBOR.postcodes())
        .filteredOn(PostcodeUnit::isLargeUser)
        .allMatch(unit -> isUnplaced(unit, UnplacedReason.LARGE_USER));
    assertThat(EBOR.postcodes())
        .filteredOn(unit -> unit.grid().isEmpty())
        .allMatch(unit -> isUnplaced(unit, UnplacedReason.NO_GRID_REFERENCE));
  }

  private static boolean isUnplaced(PostcodeUnit unit, UnplacedReason why) {
    return resolver.resolve(unit.postcode()) instanceof Placement.Unplaced unplaced
        && unplaced.why() == why;
  }

  private static Optional<AreaCode> areaOf(Placement placement) {
    return placement instanceof Placement.Inside inside
        ? Optional.of(inside.area().code())
        : Optional.empty();
  }
}
