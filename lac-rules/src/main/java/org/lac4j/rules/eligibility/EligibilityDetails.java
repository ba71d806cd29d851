package org.lac4j.rules.eligibility;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.lac4j.core.internal.Labels;
import org.lac4j.core.place.Area;
import org.lac4j.core.team.Coordinator;
import org.lac4j.core.team.PointOfContact;

/** Areas and points of contact as plain data: codes, ids and dates, no name or contact detail of a coordinator. */
final class EligibilityDetails {

  private EligibilityDetails() {}

  static ImmutableMap<String, Object> of(Area area) {
    return ImmutableMap.of("code", area.code().value(), "name", area.name());
  }

  static ImmutableMap<String, Object> of(Eligibility.PossibleContact possible) {
    ImmutableMap.Builder<String, Object> details = ImmutableMap.builder();
    details.put("area", of(possible.area()));
    possible.contact().ifPresent(contact -> details.put("contact", of(contact)));
    return details.buildOrThrow();
  }

  static ImmutableMap<String, Object> of(NextQuestion question) {
    return ImmutableMap.of("about", Labels.of(question.about()), "text", question.text());
  }

  static ImmutableMap<String, Object> of(PointOfContact contact) {
    ImmutableMap.Builder<String, Object> details = ImmutableMap.builder();
    if (contact instanceof PointOfContact.InPost inPost) {
      details.put("coordinator", inPost.coordinator().id().value());
      details.put("away", inPost.away().isPresent());
      putCover(details, inPost.cover());
    } else if (contact instanceof PointOfContact.Vacant vacant) {
      details.put("vacant", true);
      putCover(details, vacant.cover());
    } else {
      details.put("named", false);
    }
    return details.buildOrThrow();
  }

  private static void putCover(
      ImmutableMap.Builder<String, Object> details, Optional<Coordinator> cover) {
    cover.ifPresent(coordinator -> details.put("cover", coordinator.id().value()));
  }
}
