package org.lac4j.examples.democity;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.Collection;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lac4j.core.place.Area;
import org.lac4j.core.place.AreaCode;
import org.lac4j.core.place.Postcode;
import org.lac4j.geo.coverage.CoordinateSystem;
import org.lac4j.geo.coverage.CoverageArea;
import org.lac4j.geo.coverage.CoverageIndex;

class HomesTest {

  private static final DemoCity EBOR = DemoCity.ebor();
  private static final ImmutableSet<AreaCode> COVERED =
      EBOR.areas().areas().stream().map(CoverageArea::code).collect(toImmutableSet());

  @Test
  void each_home_is_in_exactly_the_ward_that_it_says() {
    CoverageIndex metres = CoverageIndex.of(EBOR.wards());
    CoverageIndex degrees = CoverageIndex.of(EBOR.wards(CoordinateSystem.WGS84));

    for (Home home : EBOR.homes()) {
      assertThat(metres.areasAt(home.grid().easting(), home.grid().northing()))
          .extracting(Area::code)
          .containsExactly(home.ward());
      assertThat(degrees.areasAt(home.lonLat().longitude(), home.lonLat().latitude()))
          .extracting(Area::code)
          .containsExactly(home.ward());
    }
  }

  @Test
  void no_home_is_within_two_metres_of_an_edge() {
    CoverageIndex index = CoverageIndex.of(EBOR.wards());

    assertThat(EBOR.homes().stream().filter(home -> home.uprn().hashCode() % 16 == 0))
        .hasSizeGreaterThan(300)
        .allMatch(home -> index.metresFromEdge(home.grid().easting(), home.grid().northing()) >= 2);
  }

  @Test
  void every_ward_has_homes() {
    assertThat(EBOR.homes().stream().map(Home::ward).collect(toImmutableSet())).hasSize(21);
  }

  @Test
  void property_numbers_are_unique_in_order_and_have_leading_zeros() {
    assertThat(EBOR.homes())
        .extracting(home -> home.uprn().text())
        .isSorted()
        .doesNotHaveDuplicates()
        .allMatch(text -> text.startsWith("000"));
  }

  @Test
  void some_postcodes_straddle_two_areas_and_some_an_area_and_what_is_not_covered() {
    Collection<Collection<AreaCode>> wards = wardsByPostcode().asMap().values();

    assertThat(wards.stream().filter(each -> covered(each) > 1)).hasSizeGreaterThan(20);
    assertThat(wards.stream().filter(each -> covered(each) > 0 && covered(each) < each.size()))
        .hasSizeGreaterThan(20);
  }

  @Test
  void the_postcodes_of_homes_are_listed_once_with_the_point_of_one_of_them() {
    ImmutableSetMultimap<Postcode, AreaCode> wards = wardsByPostcode();

    assertThat(EBOR.postcodes()).extracting(PostcodeUnit::postcode).doesNotHaveDuplicates();
    assertThat(EBOR.postcodes())
        .filteredOn(unit -> wards.containsKey(unit.postcode()))
        .hasSize(wards.keySet().size())
        .allMatch(unit -> wards.containsEntry(unit.postcode(), unit.ward().orElseThrow()))
        .allMatch(unit -> unit.positionalQuality() == 1);
  }

  @Test
  void the_point_of_a_postcode_lies_in_its_ward() {
    CoverageIndex index = CoverageIndex.of(EBOR.wards());

    assertThat(EBOR.postcodes())
        .filteredOn(unit -> unit.grid().isPresent())
        .allSatisfy(
            unit ->
                assertThat(
                        unit.grid()
                            .flatMap(at -> index.areaAt(at.easting(), at.northing()))
                            .map(Area::code))
                    .isEqualTo(unit.ward()));
  }

  @Test
  void nobody_lives_at_the_other_postcodes() {
    ImmutableSet<Postcode> lived =
        EBOR.homes().stream().map(Home::postcode).collect(toImmutableSet());

    assertThat(EBOR.postcodes())
        .filteredOn(unit -> unit.retired().isPresent())
        .hasSize(5)
        .noneMatch(unit -> lived.contains(unit.postcode()));
    assertThat(EBOR.postcodes())
        .filteredOn(PostcodeUnit::isLargeUser)
        .hasSize(3)
        .noneMatch(unit -> lived.contains(unit.postcode()));
    assertThat(EBOR.postcodes())
        .filteredOn(unit -> unit.grid().equals(Optional.empty()))
        .hasSize(2)
        .allMatch(unit -> unit.positionalQuality() == 9 && unit.ward().isEmpty());
  }

  private static long covered(Collection<AreaCode> wards) {
    return wards.stream().filter(COVERED::contains).count();
  }

  private static ImmutableSetMultimap<Postcode, AreaCode> wardsByPostcode() {
    return EBOR.homes().stream()
        .collect(ImmutableSetMultimap.toImmutableSetMultimap(Home::postcode, Home::ward));
  }
}
