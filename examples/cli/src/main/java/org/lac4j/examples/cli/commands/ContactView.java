package org.lac4j.examples.cli.commands;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lac4j.core.team.Absence;
import org.lac4j.core.team.Coordinator;
import org.lac4j.core.team.PointOfContact;
import org.lac4j.core.team.PointOfContact.InPost;
import org.lac4j.core.team.PointOfContact.Vacant;
import org.lac4j.rules.eligibility.Eligibility;
import org.lac4j.rules.eligibility.Eligibility.Eligible;
import org.lac4j.rules.eligibility.Eligibility.PossibleContact;

/** Whom someone may speak to, as staff know them: with ids, and with how long somebody is away. */
final class ContactView {

  private ContactView() {}

  /** The one point of contact; none if it is not settled, or nobody is eligible. */
  static @Nullable Map<String, @Nullable Object> ofStaff(Eligibility eligibility) {
    return eligibility instanceof Eligible eligible
        ? eligible.contact().map(ContactView::json).orElse(null)
        : null;
  }

  /** Each that it may be, where an address settles it. */
  static List<Map<String, @Nullable Object>> possible(Eligibility eligibility) {
    return choice(eligibility).stream()
        .flatMap(each -> each.contact().stream())
        .map(ContactView::json)
        .toList();
  }

  static List<String> lines(Eligibility eligibility) {
    return choice(eligibility).stream()
        .flatMap(
            each ->
                each.contact().stream()
                    .map(
                        contact ->
                            "Coordinator if in " + each.area().name() + ": " + line(contact) + "."))
        .toList();
  }

  private static List<PossibleContact> choice(Eligibility eligibility) {
    return eligibility instanceof Eligible eligible && eligible.question().isPresent()
        ? eligible.possible()
        : List.of();
  }

  private static Map<String, @Nullable Object> json(PointOfContact contact) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    if (contact instanceof InPost inPost) {
      json.putAll(json(inPost.coordinator()));
      json.put("vacant", false);
      json.put("away", inPost.away().isPresent());
      json.put(
          "awayUntil", inPost.away().flatMap(Absence::last).map(Object::toString).orElse(null));
      json.put("cover", inPost.cover().map(ContactView::json).orElse(null));
    } else if (contact instanceof Vacant vacant) {
      json.put("vacant", true);
      json.put("cover", vacant.cover().map(ContactView::json).orElse(null));
    }
    return json;
  }

  private static Map<String, @Nullable Object> json(Coordinator coordinator) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("id", coordinator.id().value());
    json.put("name", coordinator.name());
    json.put("telephone", coordinator.contact().telephone().orElse(null));
    json.put("email", coordinator.contact().email().orElse(null));
    return json;
  }

  private static String line(PointOfContact contact) {
    if (contact instanceof InPost inPost) {
      return inPost.coordinator().name()
          + (inPost.away().isPresent() ? " (away)" : "")
          + cover(inPost.cover());
    }
    return contact instanceof Vacant
        ? "none at present" + cover(contact.cover())
        : "not named in the team's directory";
  }

  private static String cover(Optional<Coordinator> cover) {
    return cover.map(coordinator -> ", covered by " + coordinator.name()).orElse("");
  }
}
