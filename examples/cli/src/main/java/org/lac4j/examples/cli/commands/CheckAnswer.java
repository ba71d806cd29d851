package org.lac4j.examples.cli.commands;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lac4j.core.json.LacJson;
import org.lac4j.core.place.Placement;
import org.lac4j.examples.cli.terminal.ExitCode;
import org.lac4j.examples.cli.terminal.Json;
import org.lac4j.rules.Reason;
import org.lac4j.rules.answer.Answer;
import org.lac4j.rules.answer.AnswerLine;
import org.lac4j.rules.answer.AnswerReason;
import org.lac4j.rules.answer.Audience;
import org.lac4j.rules.eligibility.Eligibility;
import org.lac4j.rules.eligibility.Eligibility.ConversationNotWanted;

/**
 * What {@code lac check} answers.
 *
 * @param placement where the place lies
 * @param eligibility what follows
 * @param answer what is told of it
 */
record CheckAnswer(Placement placement, Eligibility eligibility, Answer answer) {

  private static final LacJson JSON = LacJson.refusingUnknownFields();

  int exitCode() {
    boolean clean =
        placement.isCertainlyCovered() && !(eligibility instanceof ConversationNotWanted);
    return clean ? ExitCode.CLEAN : ExitCode.FINDINGS;
  }

  /** The answer as the library writes it, and the members of the command's own contract beside them. */
  Map<String, @Nullable Object> json() {
    Map<String, @Nullable Object> decision = new LinkedHashMap<>();
    decision.put("outcome", answer.outcome());
    decision.put("reasons", reasons());
    decision.put("nextQuestion", answer.question().map(AnswerLine::text).orElse(null));
    if (isForStaff()) {
      decision.put("nextSteps", eligibility.nextSteps());
    }
    Map<String, @Nullable Object> json = Json.members(JSON.write(answer));
    json.put("placement", PlacementView.json(placement));
    json.put("eligibility", decision);
    json.put("coordinator", isForStaff() ? ContactView.ofStaff(eligibility) : coordinator());
    if (isForStaff()) {
      json.put("possibleCoordinators", ContactView.possible(eligibility));
    }
    return json;
  }

  private boolean isForStaff() {
    return answer.audience() == Audience.STAFF;
  }

  /** Whoever answers, as the public knows them. */
  private @Nullable Map<String, @Nullable Object> coordinator() {
    return answer.contact().map(who -> Json.members(JSON.write(who))).orElse(null);
  }

  private List<Map<String, @Nullable Object>> reasons() {
    return isForStaff()
        ? eligibility.reasons().stream().map(CheckAnswer::json).toList()
        : answer.reasons().stream().map(CheckAnswer::json).toList();
  }

  /** The answer, between the place and the reasons if it is for staff. */
  List<String> lines() {
    ImmutableList<String> told =
        answer.lines().stream().map(AnswerLine::text).collect(ImmutableList.toImmutableList());
    if (!isForStaff()) {
      return told;
    }
    ImmutableList.Builder<String> lines = ImmutableList.builder();
    lines.add("Place: " + PlacementView.line(placement) + ".");
    lines.add("Outcome: " + answer.outcome().replace('-', ' ') + ".");
    lines.addAll(told);
    lines.addAll(ContactView.lines(eligibility));
    lines.add("Why:");
    eligibility.reasons().forEach(why -> lines.add("  " + why.code() + ": " + why.sentence()));
    return lines.build();
  }

  private static Map<String, @Nullable Object> json(Reason reason) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("code", reason.code());
    json.put("text", reason.text());
    json.put("source", String.join(", ", reason.sources()));
    json.put("values", reason.values());
    return json;
  }

  private static Map<String, @Nullable Object> json(AnswerReason reason) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("code", reason.code());
    json.put("text", reason.text().orElse(null));
    json.put("source", String.join(", ", reason.sources()));
    return json;
  }
}
