package org.lac4j.geo.openreferral;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.lac4j.core.place.Area;
import org.lac4j.core.place.Placement;
import org.lac4j.core.team.PointOfContact;
import org.lac4j.core.team.TeamOnADay;
import org.lac4j.geo.coverage.CoordinateSystem;
import org.lac4j.geo.coverage.Coverage;
import org.lac4j.geo.coverage.CoverageArea;

/**
 * The service as Open Referral UK (HSDS-UK 3.0) publishes it, on one day: a service for each area, with its outline, who
 * answers, and the places and times of drop-ins. Whatever is in it is public already.
 *
 * <p>A postcode is answered by where it lies ({@link #at}): each area that it may be in, with a note where that is not
 * certain. Lists are in the order of the areas' codes. Immutable and thread-safe; it holds each outline as text.
 *
 * @source P11, P26
 */
public final class OpenReferralFeed {

  private final OpenReferralPublisher publisher;
  private final ImmutableList<AreaService> areas;
  private final ImmutableList<OpenReferralDocument> services;
  private final ImmutableMap<UUID, OpenReferralDocument> atLocations;

  private OpenReferralFeed(OpenReferralPublisher publisher, ImmutableList<AreaService> areas) {
    this.publisher = publisher;
    this.areas = areas;
    ImmutableMap<String, Object> organization = organizationFields(publisher);
    this.services =
        areas.stream()
            .map(area -> area.document(organization, Optional.empty()))
            .collect(toImmutableList());
    this.atLocations =
        Maps.uniqueIndex(
            areas.stream().flatMap(area -> area.atLocations(Optional.empty()).stream()).toList(),
            OpenReferralDocument::id);
  }

  /**
   * Makes the feed of a day.
   *
   * @param publisher the council
   * @param coverage the areas
   * @param team who is in post on that day; empty if nobody is to be named
   * @return the feed
   * @throws IllegalArgumentException if the areas are in a coordinate system that can't be transformed to longitude and
   *     latitude here
   */
  public static OpenReferralFeed of(
      OpenReferralPublisher publisher, Coverage coverage, Optional<TeamOnADay> team) {
    Coverage degrees =
        coverage.coordinateSystem().equals(CoordinateSystem.WGS84)
            ? coverage
            : coverage.transformTo(CoordinateSystem.WGS84);
    return new OpenReferralFeed(
        publisher,
        degrees.areas().stream()
            .map(area -> service(publisher, area, team))
            .collect(toImmutableList()));
  }

  private static AreaService service(
      OpenReferralPublisher publisher, CoverageArea area, Optional<TeamOnADay> team) {
    Optional<PointOfContact> contact = team.flatMap(day -> day.pointOfContact(area.code()));
    return new AreaService(publisher, area.area(), FeedJson.outline(area.geometry()), contact);
  }

  /**
   * Returns the services.
   *
   * @return one for each area
   */
  public ImmutableList<OpenReferralDocument> services() {
    return services;
  }

  /**
   * Returns the services at each place where they are found: by telephone, and at each drop-in.
   *
   * @return one or more for each area
   */
  public ImmutableList<OpenReferralDocument> serviceAtLocations() {
    return atLocations.values().asList();
  }

  /**
   * Returns the services for a place, at each place where they are found.
   *
   * @param placement where somebody lives
   * @return those of each area that it may be in, with a note ("alert") if that is not certain; none if it is in no area or
   *     nobody knows where it is
   */
  public ImmutableList<OpenReferralDocument> at(Placement placement) {
    ImmutableList<Area> possible = placement.possibleAreas();
    Optional<String> note =
        possible.size() > 1 || (!possible.isEmpty() && !placement.isCertainlyCovered())
            ? Optional.of(
                FeedWording.oneOf(
                    possible.stream().map(Area::name).toList(), !placement.isCertainlyCovered()))
            : Optional.empty();
    return possible.stream()
        .flatMap(area -> areas.stream().filter(each -> each.area().code().equals(area.code())))
        .flatMap(area -> area.atLocations(note).stream())
        .collect(toImmutableList());
  }

  /**
   * Returns the places where services are found.
   *
   * @return each place once
   */
  public ImmutableList<OpenReferralDocument> locations() {
    return areas.stream()
        .flatMap(area -> area.locations().stream())
        .collect(
            ImmutableMap.toImmutableMap(
                OpenReferralDocument::id, Function.identity(), (first, second) -> first))
        .values()
        .asList();
  }

  /**
   * Returns the organisations.
   *
   * @return the council
   */
  public ImmutableList<OpenReferralDocument> organizations() {
    return ImmutableList.of(
        new OpenReferralDocument(FeedIds.organization(publisher), organizationFields(publisher)));
  }

  /**
   * Returns the taxonomies.
   *
   * @return the one taxonomy of the feed, with its term
   */
  public ImmutableList<OpenReferralDocument> taxonomies() {
    return ImmutableList.of(
        FeedFields.of(FeedIds.taxonomy(publisher))
            .put("name", FeedWording.TAXONOMY)
            .put("description", FeedWording.TAXONOMY_DESCRIPTION)
            .putAll("taxonomy_terms", List.of(FeedIds.termFields(publisher)))
            .document());
  }

  /**
   * Returns the terms of the taxonomy.
   *
   * @return the one term, Local Area Coordination
   */
  public ImmutableList<OpenReferralDocument> taxonomyTerms() {
    return ImmutableList.of(
        new OpenReferralDocument(FeedIds.term(publisher), FeedIds.termFields(publisher)));
  }

  private static ImmutableMap<String, Object> organizationFields(OpenReferralPublisher publisher) {
    return FeedFields.of(FeedIds.organization(publisher))
        .put("name", publisher.name())
        .put("description", publisher.description())
        .put("website", publisher.website())
        .put("email", publisher.email())
        .fields();
  }

  /** Returns the number of services. */
  @Override
  public String toString() {
    return "OpenReferralFeed[" + services.size() + " services]";
  }
}
