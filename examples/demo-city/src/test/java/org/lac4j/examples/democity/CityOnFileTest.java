package org.lac4j.examples.democity;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static com.google.common.collect.ImmutableSetMultimap.toImmutableSetMultimap;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Maps;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lac4j.core.introduction.ConversationWish;
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
import org.lac4j.rules.eligibility.Eligibility;
import org.lac4j.rules.eligibility.Eligibility.Eligible;
import org.lac4j.rules.eligibility.EligibilityFacts;
import org.lac4j.rules.eligibility.EligibilityRule;

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
  void whoever_lives_where_it_is_certainly_covered_is_never_undetermined() {
    ImmutableSetMultimap<Postcode, AreaCode> wards =
        EBOR.homes().stream().collect(toImmutableSetMultimap(Home::postcode, Home::ward));
    ImmutableSet<Postcode> certain =
        wards.keySet().stream()
            .filter(
                postcode ->
                    wards.get(postcode).stream()
                        .allMatch(ward -> EBOR.areas().area(ward).isPresent()))
            .collect(toImmutableSet());
    ImmutableMap<Postcode, Eligibility> answers =
        Maps.toMap(certain, CityOnFileTest::wantsConversation);
    ImmutableSet<Postcode> acrossAreas =
        certain.stream()
            .filter(postcode -> wards.get(postcode).size() > 1)
            .collect(toImmutableSet());

    assertThat(
            EBOR.postcodes().stream()
                .map(PostcodeUnit::postcode)
                .filter(postcode -> resolver.resolve(postcode).isCertainlyCovered()))
        .containsExactlyInAnyOrderElementsOf(certain);
    assertThat(answers.values()).isNotEmpty().allMatch(Eligible.class::isInstance);
    assertThat(acrossAreas)
        .isNotEmpty()
        .allSatisfy(
            postcode -> {
              Eligible answer = (Eligible) answers.get(postcode);
              assertThat(answer.question()).isPresent();
              assertThat(answer.possible())
                  .extracting(each -> each.area().code())
                  .containsExactlyInAnyOrderElementsOf(wards.get(postcode));
            });
  }

  private static Eligibility wantsConversation(Postcode postcode) {
    return EligibilityRule.of(EBOR.team())
        .decide(
            EligibilityFacts.of(
                resolver.resolve(postcode), ConversationWish.YES, LocalDate.of(2026, 3, 12)));
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
