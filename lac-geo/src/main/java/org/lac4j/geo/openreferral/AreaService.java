package org.lac4j.geo.openreferral;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.lac4j.core.place.Area;
import org.lac4j.core.team.Coordinator;
import org.lac4j.core.team.DropIn;
import org.lac4j.core.team.PointOfContact;

/** The service in one area on one day: who answers, where and when people find them, and where it works. */
final class AreaService {

  private final OpenReferralPublisher publisher;
  private final Area area;
  private final String outline;
  private final Optional<PointOfContact> contact;

  AreaService(
      OpenReferralPublisher publisher,
      Area area,
      String outline,
      Optional<PointOfContact> contact) {
    this.publisher = publisher;
    this.area = area;
    this.outline = outline;
    this.contact = contact;
  }

  Area area() {
    return area;
  }

  UUID id() {
    return id("service", "");
  }

  private UUID id(String kind, String key) {
    return FeedFields.id(publisher.namespace(), kind, area.code().value() + "\n" + key);
  }

  OpenReferralDocument document(ImmutableMap<String, Object> organization, Optional<String> note) {
    List<ImmutableMap<String, Object>> locations =
        places().stream().map(place -> serviceAtLocation(place).fields()).toList();
    return described(FeedFields.of(id()), note)
        .put("organization_id", FeedIds.organization(publisher))
        .put("description", FeedWording.DESCRIPTION)
        .put("fees", FeedWording.FEES)
        .put("email", email())
        .put("url", publisher.website())
        .putAll("schedules", dropIns().stream().map(this::schedule).toList())
        .putAll("service_areas", ImmutableList.of(serviceArea()))
        .putAll("service_at_locations", locations)
        .put("organization", organization)
        .putAll("contacts", contacts())
        .putAll("attributes", ImmutableList.of(attribute()))
        .document();
  }

  private FeedFields described(FeedFields fields, Optional<String> note) {
    Optional<String> alert =
        Optional.of(String.join(" ", Stream.concat(note.stream(), alerts().stream()).toList()))
            .filter(text -> !text.isEmpty());
    return fields
        .put("name", FeedWording.service(area.name()))
        .put("status", "active")
        .put("alert", alert);
  }

  /** Each place where the service is found, with the service in brief; a note says how certain an answer is. */
  ImmutableList<OpenReferralDocument> atLocations(Optional<String> note) {
    ImmutableMap<String, Object> brief =
        described(FeedFields.of(id()), note)
            .put("organization_id", FeedIds.organization(publisher))
            .put("description", FeedWording.DESCRIPTION)
            .putAll("contacts", contacts())
            .fields();
    return places().stream()
        .map(place -> described(serviceAtLocation(place), note).put("service", brief).document())
        .collect(toImmutableList());
  }

  ImmutableList<OpenReferralDocument> locations() {
    return places().stream().map(place -> location(place).document()).collect(toImmutableList());
  }

  /** The telephone first, then each drop-in's place once. */
  private ImmutableList<Optional<String>> places() {
    ImmutableList.Builder<Optional<String>> places = ImmutableList.builder();
    places.add(Optional.empty());
    dropIns().stream().map(DropIn::place).distinct().map(Optional::of).forEach(places::add);
    return places.build();
  }

  private FeedFields serviceAtLocation(Optional<String> place) {
    return FeedFields.of(serviceAtLocationId(place.orElse("")))
        .put("service_id", id())
        .put("location_id", locationId(place))
        .put("location", location(place).fields())
        .putAll(
            "schedules",
            dropIns().stream()
                .filter(dropIn -> place.equals(Optional.of(dropIn.place())))
                .map(this::schedule)
                .toList());
  }

  private UUID serviceAtLocationId(String place) {
    return id("service-at-location", place);
  }

  private UUID locationId(Optional<String> place) {
    return place
        .map(name -> FeedFields.id(publisher.namespace(), "location", name))
        .orElseGet(() -> id("location", ""));
  }

  private FeedFields location(Optional<String> place) {
    FeedFields location = FeedFields.of(locationId(place));
    if (place.isEmpty()) {
      return location.put("location_type", "virtual").put("name", FeedWording.BY_TELEPHONE);
    }
    location.put("location_type", "physical").put("name", place.get());
    PublishedPlace known = publisher.places().get(place.get());
    if (known != null) {
      known
          .point()
          .ifPresent(
              point ->
                  location.put("latitude", point.latitude()).put("longitude", point.longitude()));
      location.putAll("addresses", ImmutableList.of(address(place.get(), known)));
    }
    return location;
  }

  private ImmutableMap<String, Object> address(String place, PublishedPlace known) {
    return FeedFields.of(FeedFields.id(publisher.namespace(), "address", place))
        .put("location_id", locationId(Optional.of(place)))
        .put("address_1", known.address())
        .put("city", known.city())
        .put("state_province", known.county())
        .put("postal_code", known.postcode().text())
        .put("country", "GB")
        .put("address_type", "physical")
        .fields();
  }

  private ImmutableMap<String, Object> schedule(DropIn dropIn) {
    String when = dropIn.weekday() + " " + dropIn.from() + " " + dropIn.place();
    return FeedFields.of(id("schedule", when))
        .put("service_id", id())
        .put("service_at_location_id", serviceAtLocationId(dropIn.place()))
        .put("freq", "WEEKLY")
        .put("interval", 1)
        .put("byday", dropIn.weekday().name().substring(0, 2).toUpperCase(Locale.ROOT))
        .put("opens_at", dropIn.from().toString())
        .put("closes_at", dropIn.to().toString())
        .put("description", FeedWording.DROP_IN)
        .fields();
  }

  private ImmutableMap<String, Object> serviceArea() {
    FeedFields fields =
        FeedFields.of(id("service-area", ""))
            .put("service_id", id())
            .put("name", area.name())
            .put("extent", outline)
            .put("extent_type", "geojson");
    if (area.code().value().matches("[EWSN][0-9]{8}")) {
      fields.put(
          "uri", "http://statistics.data.gov.uk/id/statistical-geography/" + area.code().value());
    }
    return fields.fields();
  }

  private List<ImmutableMap<String, Object>> contacts() {
    return answering()
        .map(
            who -> {
              UUID id = id("contact", who.id().value());
              FeedFields fields =
                  FeedFields.of(id)
                      .put("service_id", id())
                      .put("name", who.name())
                      .put("title", isCover() ? FeedWording.COVER : FeedWording.COORDINATOR)
                      .put("email", who.contact().email());
              who.contact()
                  .telephone()
                  .ifPresent(
                      number -> fields.putAll("phones", ImmutableList.of(phone(id, number))));
              return List.of(fields.fields());
            })
        .orElse(List.of());
  }

  private ImmutableMap<String, Object> phone(UUID contactId, String number) {
    return FeedFields.of(id("phone", number))
        .put("contact_id", contactId)
        .put("number", number)
        .put("description", FeedWording.LEAVE_A_MESSAGE)
        .fields();
  }

  private ImmutableMap<String, Object> attribute() {
    return FeedFields.of(id("attribute", ""))
        .put("link_id", id())
        .put("link_type", "service_type")
        .put("taxonomy_term_id", FeedIds.term(publisher))
        .put("taxonomy_term", FeedIds.termFields(publisher))
        .fields();
  }

  private Optional<String> email() {
    return answering().flatMap(who -> who.contact().email()).or(publisher::email);
  }

  /** Whoever answers today: the coordinator, or whoever covers for them. */
  private Optional<Coordinator> answering() {
    return contact.flatMap(PointOfContact::cover).or(this::coordinator);
  }

  private Optional<Coordinator> coordinator() {
    return contact
        .filter(PointOfContact.InPost.class::isInstance)
        .map(point -> ((PointOfContact.InPost) point).coordinator());
  }

  private boolean isCover() {
    return contact.flatMap(PointOfContact::cover).isPresent();
  }

  private boolean isAway() {
    return contact
        .filter(PointOfContact.InPost.class::isInstance)
        .filter(point -> ((PointOfContact.InPost) point).away().isPresent())
        .isPresent();
  }

  /** Drop-ins are the coordinator's own and don't take place while they are away. */
  ImmutableList<DropIn> dropIns() {
    return coordinator()
        .filter(who -> !isAway())
        .map(Coordinator::dropIns)
        .orElse(ImmutableList.of());
  }

  private Optional<String> alerts() {
    if (isAway()) {
      return coordinator().map(who -> FeedWording.away(who.name()));
    }
    return coordinator().isEmpty() && contact.isPresent()
        ? Optional.of(FeedWording.noCoordinator(area.name()))
        : Optional.empty();
  }
}
