package org.lac4j.geo.openreferral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.lac4j.core.place.Area;
import org.lac4j.core.place.Placement;
import org.lac4j.geo.coverage.CoordinateSystem;
import org.lac4j.geo.coverage.Coverage;
import org.lac4j.geo.coverage.CoverageArea;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

/** The feed as a whole: pages, identifiers, and what a place is answered with. */
class OpenReferralFeedTest {

  private static final Area ABBEY = Area.of("A", "Abbey");
  private static final Area BISHOP = Area.of("B", "Bishop");
  private static final OpenReferralPublisher COUNCIL = OpenReferralPublisher.of("ebor", "Ebor");

  private static final OpenReferralFeed FEED =
      OpenReferralFeed.of(
          COUNCIL,
          Coverage.of(
              CoordinateSystem.WGS84,
              ImmutableList.of(
                  CoverageArea.of(ABBEY, polygon("POLYGON ((-1 54, 0 54, 0 55, -1 55, -1 54))")),
                  CoverageArea.of(BISHOP, polygon("POLYGON ((0 54, 1 54, 1 55, 0 55, 0 54))")))),
          Optional.empty());

  @Test
  void place_in_one_area_is_answered_without_a_note() {
    assertThat(FEED.at(new Placement.Inside(ABBEY, 20)))
        .singleElement()
        .satisfies(
            found ->
                assertThat(found.fields())
                    .containsEntry("name", "Local Area Coordination in Abbey")
                    .doesNotContainKey("alert"));
  }

  @Test
  void place_that_may_be_in_either_is_answered_with_both_and_a_note() {
    Placement split =
        new Placement.Split(
            ImmutableList.of(
                new Placement.Candidate(Optional.of(BISHOP), OptionalDouble.of(0.7)),
                new Placement.Candidate(Optional.of(ABBEY), OptionalDouble.of(0.3))));

    assertThat(FEED.at(split))
        .extracting(found -> found.fields().get("alert"))
        .containsExactly(
            "Homes with this postcode may be in Bishop or Abbey: the address decides.",
            "Homes with this postcode may be in Bishop or Abbey: the address decides.");
  }

  @Test
  void place_that_may_not_be_covered_says_so() {
    Placement edge = new Placement.NearEdge(Optional.of(ABBEY), ImmutableList.of(), 3, 50);

    assertThat(FEED.at(edge).get(0).fields().get("alert"))
        .isEqualTo(
            "Homes with this postcode may be in Abbey, or where there is no coordinator: the address"
                + " decides.");
  }

  @Test
  void place_that_is_not_covered_or_not_known_is_answered_with_nothing() {
    assertThat(FEED.at(new Placement.Outside(Optional.of(ABBEY), 10))).isEmpty();
    assertThat(FEED.at(new Placement.Unplaced(Placement.UnplacedReason.UNKNOWN))).isEmpty();
  }

  @Test
  void documents_refer_to_each_other_and_keep_their_identifiers() {
    OpenReferralDocument service = FEED.services().get(0);

    assertThat(service.fields().get("organization_id"))
        .isEqualTo(FEED.organizations().get(0).id().toString());
    assertThat(FEED.serviceAtLocations().get(0).fields().get("location_id"))
        .isEqualTo(FEED.locations().get(0).id().toString());
    assertThat(FEED.taxonomyTerms().get(0).fields().get("taxonomy_id"))
        .isEqualTo(FEED.taxonomies().get(0).id().toString());
    assertThat(service.id()).hasToString(FeedFields.id("ebor", "service", "A\n").toString());
    assertThat(service.toJson())
        .startsWith("{\"id\":\"" + service.id() + "\",")
        .contains("\\\"type\\\":\\\"Polygon\\\"");
  }

  @Test
  void pages_hold_what_they_count() {
    OpenReferralPage page = OpenReferralPage.of(FEED.services(), 2, 1);

    assertThat(page.contents()).containsExactly(FEED.services().get(1));
    assertThat(page.toJson())
        .startsWith(
            "{\"total_items\":2,\"total_pages\":2,\"page_number\":2,\"size\":1,\"first_page\":false,"
                + "\"last_page\":true,\"empty\":false,\"contents\":[{");
    assertThat(
            OpenReferralPage.of(FEED.services(), Integer.MAX_VALUE, Integer.MAX_VALUE).contents())
        .isEmpty();
    assertThat(OpenReferralPage.of(ImmutableList.of(), 1, 10).totalPages()).isEqualTo(1);
    assertThatThrownBy(() -> OpenReferralPage.of(FEED.services(), 0, 10))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void publisher_and_places_say_what_the_standard_requires() {
    assertThatThrownBy(() -> OpenReferralPublisher.of("ebor", " "))
        .hasMessage("The name of the publisher of a feed is blank: the standard requires it.");
    assertThat(FEED).hasToString("OpenReferralFeed[2 services]");
  }

  private static Geometry polygon(String wkt) {
    try {
      return new WKTReader().read(wkt);
    } catch (ParseException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
