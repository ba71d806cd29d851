package org.lac4j.rules.answer;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Predicate;
import org.lac4j.core.json.LacJson;
import org.lac4j.core.json.LacJsonException;
import org.lac4j.core.place.AreaCode;

/**
 * A council's own list of services and groups. Where the list has none, none is told.
 *
 * <p>Immutable and thread-safe.
 *
 * @source P24
 */
public final class OtherServices {

  /** No list. */
  public static final OtherServices NONE = new OtherServices(ImmutableList.of());

  private final ImmutableList<OtherService> all;

  private OtherServices(ImmutableList<OtherService> all) {
    this.all = all;
  }

  /**
   * Obtains a list.
   *
   * @param services the services in the order in which they are told
   * @return the list
   */
  public static OtherServices of(Collection<OtherService> services) {
    return new OtherServices(ImmutableList.copyOf(services));
  }

  /**
   * Reads a list of services as {@link LacJson} writes them.
   *
   * @param json the JSON text, a list
   * @return the services
   * @throws LacJsonException if it is not such a list; it tells every fault
   * @throws IllegalStateException if there is no Jackson on the class path
   */
  public static OtherServices parse(String json) {
    return of(LacJson.refusingUnknownFields().readList(OtherService.class, json));
  }

  /**
   * Reads services as Open Referral UK publishes them (HSDS-UK 3.0): one service, a list, or a page of them. What the
   * answer has no use for is passed over, and so are services that are not active. Tags are the names of the taxonomy
   * terms, and an area is known by a GSS code at the end of its URI.
   *
   * @param json the JSON text
   * @return the services that have a name
   * @throws LacJsonException if the text is not JSON, or none of the three
   * @throws IllegalStateException if there is no Jackson on the class path
   */
  public static OtherServices parseOpenReferral(String json) {
    return of(OpenReferralServices.read(json));
  }

  /**
   * Returns the whole list.
   *
   * @return the services in their order
   */
  public ImmutableList<OtherService> all() {
    return all;
  }

  /**
   * Returns the services that work somewhere.
   *
   * @param area where; empty if nobody knows, and then those that work everywhere
   * @return the services, without those for a crisis, in their order
   */
  public ImmutableList<OtherService> in(Optional<AreaCode> area) {
    return matching(area, service -> !service.tags().contains(OtherService.CRISIS));
  }

  /**
   * Returns the services that help in a crisis somewhere.
   *
   * @param area where; empty if nobody knows, and then those that work everywhere
   * @return the services, in their order
   * @source P13
   */
  public ImmutableList<OtherService> inCrisis(Optional<AreaCode> area) {
    return matching(area, service -> service.tags().contains(OtherService.CRISIS));
  }

  private ImmutableList<OtherService> matching(
      Optional<AreaCode> area, Predicate<OtherService> kind) {
    return all.stream()
        .filter(kind)
        .filter(
            service ->
                service.areas().isEmpty() || area.filter(service.areas()::contains).isPresent())
        .collect(toImmutableList());
  }
}
