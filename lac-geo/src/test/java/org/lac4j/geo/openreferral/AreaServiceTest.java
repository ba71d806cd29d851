package org.lac4j.geo.openreferral;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lac4j.core.place.Area;
import org.lac4j.core.place.LonLat;
import org.lac4j.core.place.Postcode;
import org.lac4j.core.team.Absence;
import org.lac4j.core.team.ContactDetails;
import org.lac4j.core.team.Coordinator;
import org.lac4j.core.team.CoordinatorId;
import org.lac4j.core.team.DropIn;
import org.lac4j.core.team.PointOfContact;

/** The service in one area: who answers, and where people find them. */
class AreaServiceTest {

  private static final Area ACOMB = Area.of("E05000001", "Acomb");
  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
  private static final Coordinator AMINA = coordinator("C-1", "Amina", "01632 960001");
  private static final Coordinator BEN = coordinator("C-2", "Ben", "01632 960002");
  private static final Optional<Absence> AWAY = Optional.of(Absence.of(DAY, DAY.plusDays(3)));

  private static final OpenReferralPublisher COUNCIL =
      new OpenReferralPublisher(
          "https://lac.example",
          "Ebor City Council",
          "The council of Ebor.",
          Optional.of("https://www.ebor.example"),
          Optional.of("lac@ebor.example"),
          ImmutableMap.of(
              "Acomb Library",
              new PublishedPlace(
                  "Front Street",
                  "Ebor",
                  "Ebor",
                  Postcode.parse("EB1 1AA"),
                  Optional.of(LonLat.ofDegrees(-1.1, 53.9)))));

  @Test
  void coordinator_in_post_is_the_contact_and_their_drop_ins_are_places_and_times() {
    Map<String, Object> service =
        service(new PointOfContact.InPost(ACOMB, AMINA, Optional.empty(), Optional.empty()));

    assertThat(service)
        .containsEntry("name", "Local Area Coordination in Acomb")
        .containsEntry("status", "active")
        .containsEntry("email", "amina@ebor.example")
        .containsEntry("url", "https://www.ebor.example")
        .doesNotContainKey("alert");
    assertThat(list(service, "contacts").get(0))
        .containsEntry("name", "Amina")
        .containsEntry("title", "Local Area Coordinator");
    assertThat(list(list(service, "contacts").get(0), "phones").get(0))
        .containsEntry("number", "01632 960001");
    assertThat(list(service, "schedules").get(0))
        .containsEntry("freq", "WEEKLY")
        .containsEntry("byday", "TU")
        .containsEntry("opens_at", "10:00")
        .containsEntry("closes_at", "11:30");
    assertThat(list(service, "service_areas").get(0))
        .containsEntry("extent", "{}")
        .containsEntry("extent_type", "geojson")
        .containsEntry("uri", "http://statistics.data.gov.uk/id/statistical-geography/E05000001");
    assertThat(list(service, "service_at_locations")).hasSize(2);
  }

  @Test
  void known_place_has_its_address_whole_and_an_unknown_one_its_name() {
    AreaService service =
        of(new PointOfContact.InPost(ACOMB, AMINA, Optional.empty(), Optional.empty()), COUNCIL);
    Map<String, Object> library = service.locations().get(1).fields();

    assertThat(service.locations().get(0).fields()).containsEntry("location_type", "virtual");
    assertThat(library)
        .containsEntry("location_type", "physical")
        .containsEntry("latitude", 53.9)
        .containsEntry("longitude", -1.1);
    assertThat(list(library, "addresses").get(0))
        .containsEntry("address_1", "Front Street")
        .containsEntry("postal_code", "EB1 1AA")
        .containsEntry("country", "GB")
        .containsEntry("address_type", "physical");
    assertThat(
            of(
                    new PointOfContact.InPost(ACOMB, AMINA, Optional.empty(), Optional.empty()),
                    OpenReferralPublisher.of("a", "b"))
                .locations()
                .get(1)
                .fields())
        .containsEntry("name", "Acomb Library")
        .doesNotContainKeys("addresses", "latitude");
  }

  @Test
  void whoever_covers_is_the_contact_and_there_is_no_drop_in_meanwhile() {
    Map<String, Object> service =
        service(new PointOfContact.InPost(ACOMB, AMINA, AWAY, Optional.of(BEN)));

    assertThat(service)
        .containsEntry("alert", "Amina is away at the moment.")
        .doesNotContainKey("schedules");
    assertThat(list(service, "contacts"))
        .singleElement()
        .satisfies(
            contact ->
                assertThat(contact)
                    .containsEntry("name", "Ben")
                    .containsEntry("title", "Answering for the Local Area Coordinator"));
    assertThat(list(service, "service_at_locations")).hasSize(1);
  }

  @Test
  void vacancy_is_told_and_the_council_is_the_contact() {
    Map<String, Object> service = service(new PointOfContact.Vacant(ACOMB, Optional.empty()));

    assertThat(service)
        .containsEntry("email", "lac@ebor.example")
        .containsEntry(
            "alert",
            "Acomb has no coordinator at the moment. An answer may take longer than usual.")
        .doesNotContainKey("contacts");
  }

  @Test
  void note_of_a_doubtful_postcode_stands_before_the_alert_of_the_area() {
    AreaService service = of(new PointOfContact.Vacant(ACOMB, Optional.of(BEN)), COUNCIL);

    assertThat(
            service.atLocations(Optional.of("The address decides.")).get(0).fields().get("alert"))
        .isEqualTo(
            "The address decides. Acomb has no coordinator at the moment. An answer may take longer"
                + " than usual.");
  }

  @Test
  void code_that_is_none_of_the_country_has_no_address_in_the_register() {
    AreaService service = new AreaService(COUNCIL, Area.of("A-1", "Abbey"), "{}", Optional.empty());

    assertThat(
            list(service.document(ImmutableMap.of(), Optional.empty()).fields(), "service_areas")
                .get(0))
        .doesNotContainKey("uri");
  }

  private static Map<String, Object> service(PointOfContact contact) {
    return of(contact, COUNCIL).document(ImmutableMap.of(), Optional.empty()).fields();
  }

  private static AreaService of(PointOfContact contact, OpenReferralPublisher publisher) {
    return new AreaService(publisher, ACOMB, "{}", Optional.of(contact));
  }

  @SuppressWarnings("unchecked") // documents hold lists of documents
  private static List<Map<String, Object>> list(Map<String, Object> fields, String name) {
    return (List<Map<String, Object>>) fields.getOrDefault(name, ImmutableList.of());
  }

  private static Coordinator coordinator(String id, String name, String telephone) {
    return Coordinator.builder()
        .id(CoordinatorId.of(id))
        .name(name)
        .contact(
            new ContactDetails(
                Optional.of(telephone),
                Optional.of(name.toLowerCase(java.util.Locale.ROOT) + "@ebor.example")))
        .addDropIns(
            new DropIn(
                "Acomb Library", DayOfWeek.TUESDAY, LocalTime.of(10, 0), LocalTime.of(11, 30)))
        .build();
  }
}
