package org.lac4j.examples.cli.commands;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lac4j.core.place.Placement;
import org.lac4j.core.team.Absence;
import org.lac4j.core.team.Coordinator;
import org.lac4j.core.team.PointOfContact;
import org.lac4j.core.team.PointOfContact.InPost;
import org.lac4j.core.team.PointOfContact.Vacant;
import org.lac4j.examples.cli.terminal.ExitCode;
import org.lac4j.rules.Reason;
import org.lac4j.rules.eligibility.Eligibility;
import org.lac4j.rules.eligibility.Eligibility.ConversationNotWanted;
import org.lac4j.rules.eligibility.Eligibility.Eligible;
import org.lac4j.rules.eligibility.Eligibility.PossibleContact;
import org.lac4j.rules.eligibility.Eligibility.Undetermined;
import org.lac4j.rules.eligibility.NextQuestion;

/**
 * What {@code lac check} answers.
 *
 * @param placement where the place lies
 * @param eligibility what follows
 */
record CheckAnswer(Placement placement, Eligibility eligibility) {

  int exitCode() {
    boolean clean =
        placement.isCertainlyCovered() && !(eligibility instanceof ConversationNotWanted);
    return clean ? ExitCode.CLEAN : ExitCode.FINDINGS;
  }

  Map<String, @Nullable Object> json() {
    Map<String, @Nullable Object> decision = new LinkedHashMap<>();
    decision.put("outcome", eligibility.outcome());
    decision.put("reasons", eligibility.reasons().stream().map(CheckAnswer::json).toList());
    decision.put("nextQuestion", nextQuestion().map(NextQuestion::text).orElse(null));
    decision.put("nextSteps", eligibility.nextSteps());
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("placement", PlacementView.json(placement));
    json.put("eligibility", decision);
    json.put("coordinator", contact().map(CheckAnswer::json).orElse(null));
    json.put(
        "possibleCoordinators",
        possible().stream()
            .flatMap(each -> each.contact().stream())
            .map(CheckAnswer::json)
            .toList());
    return json;
  }

  List<String> lines() {
    ImmutableList.Builder<String> lines = ImmutableList.builder();
    lines.add("Place: " + PlacementView.line(placement) + ".");
    lines.add("Outcome: " + eligibility.outcome().replace('-', ' ') + ".");
    eligibility.reasons().forEach(reason -> lines.add("  " + reason.sentence()));
    contact().ifPresent(contact -> lines.add("Coordinator: " + line(contact) + "."));
    for (PossibleContact each : possible()) {
      each.contact()
          .ifPresent(
              contact ->
                  lines.add(
                      "Coordinator if in " + each.area().name() + ": " + line(contact) + "."));
    }
    eligibility.nextSteps().forEach(step -> lines.add("Next: " + step));
    return lines.build();
  }

  private Optional<NextQuestion> nextQuestion() {
    if (eligibility instanceof Eligible eligible) {
      return eligible.question();
    }
    return eligibility instanceof Undetermined undetermined
        ? Optional.of(undetermined.question())
        : Optional.empty();
  }

  /** The choice, where there is one. */
  private List<PossibleContact> possible() {
    return eligibility instanceof Eligible eligible && eligible.question().isPresent()
        ? eligible.possible()
        : List.of();
  }

  private Optional<PointOfContact> contact() {
    return eligibility instanceof Eligible eligible ? eligible.contact() : Optional.empty();
  }

  private static Map<String, @Nullable Object> json(Reason reason) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("code", reason.code());
    json.put("text", reason.text());
    json.put("source", String.join(", ", reason.sources()));
    json.put("values", reason.values());
    return json;
  }

  private static Map<String, @Nullable Object> json(PointOfContact contact) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    if (contact instanceof InPost inPost) {
      json.putAll(json(inPost.coordinator()));
      json.put("vacant", false);
      json.put("away", inPost.away().isPresent());
      json.put(
          "awayUntil", inPost.away().flatMap(Absence::last).map(Object::toString).orElse(null));
      json.put("cover", inPost.cover().map(CheckAnswer::json).orElse(null));
    } else if (contact instanceof Vacant vacant) {
      json.put("vacant", true);
      json.put("cover", vacant.cover().map(CheckAnswer::json).orElse(null));
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
