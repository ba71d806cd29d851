package org.lac4j.geo.openreferral;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;

/**
 * The council that publishes a feed: the organisation behind each service, and the places of its drop-ins. All of it is public.
 *
 * <p>Immutable and thread-safe.
 *
 * @param namespace what the identifiers in the feed are made of, for example the address of the feed; the same identifiers come
 *     out as long as it stays
 * @param name the public name of the council
 * @param description what it is, in a sentence
 * @param website its website, for example "https://www.york.gov.uk"; empty if there is none
 * @param email the public email address of the service; empty if there is none
 * @param places where drop-ins take place, by the name that the team's file gives; a place that is missing is published by its
 *     name alone
 */
public record OpenReferralPublisher(
    String namespace,
    String name,
    String description,
    Optional<String> website,
    Optional<String> email,
    ImmutableMap<String, PublishedPlace> places) {

  /**
   * Checks what the standard requires.
   *
   * @throws IllegalArgumentException if namespace, name or description is blank
   */
  public OpenReferralPublisher {
    check("namespace", namespace);
    check("name", name);
    check("description", description);
    requireNonNull(website, "website");
    requireNonNull(email, "email");
    requireNonNull(places, "places");
  }

  /**
   * Obtains a publisher without website, email and places.
   *
   * @param namespace what the identifiers are made of
   * @param name the public name of the council
   * @return the publisher
   */
  public static OpenReferralPublisher of(String namespace, String name) {
    return new OpenReferralPublisher(
        namespace,
        name,
        "The council that provides Local Area Coordination.",
        Optional.empty(),
        Optional.empty(),
        ImmutableMap.of());
  }

  private static void check(String what, String value) {
    if (value.isBlank()) {
      throw new IllegalArgumentException(
          "The " + what + " of the publisher of a feed is blank: the standard requires it.");
    }
  }
}
