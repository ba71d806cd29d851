package org.lac4j.rules.priority;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.lac4j.core.introduction.IntroductionId;
import org.lac4j.rules.Reason;

/**
 * One line of advice: a place in the order and what decided it against the line below.
 *
 * <p>Immutable and thread-safe.
 *
 * @param place the place, 1 for the next to be seen
 * @param id the introduction
 * @param aheadOfNext what decided against the line below; empty on the last line
 * @param notes what else to know, such as another service to consider alongside
 * @param override the person's decision that put it here; empty if nobody decided
 * @source P13, P19
 */
public record AdviceLine(
    int place,
    IntroductionId id,
    Optional<Reason> aheadOfNext,
    ImmutableList<Reason> notes,
    Optional<HumanOverride> override) {

  /**
   * Checks the place.
   *
   * @throws IllegalArgumentException if the place is below 1
   */
  public AdviceLine {
    requireNonNull(id, "id");
    requireNonNull(aheadOfNext, "aheadOfNext");
    requireNonNull(notes, "notes");
    requireNonNull(override, "override");
    if (place < 1) {
      throw new IllegalArgumentException(
          "The place of introduction " + id + " is " + place + ": places start at 1.");
    }
  }

  /**
   * Returns the line as a sentence or more.
   *
   * <p>Where a person decided, it holds the reason as written: for the team's eyes, not for logs.
   *
   * @return for example "1. I-7: They have waited 12 days, the next 9 days."
   */
  public String sentence() {
    StringBuilder sentence = new StringBuilder().append(place).append(". ").append(id).append(": ");
    sentence.append(
        override
            .map(AdviceLine::byHand)
            .or(() -> aheadOfNext.map(Reason::text))
            .orElse("The last in the order."));
    notes.forEach(note -> sentence.append(' ').append(note.text()));
    return sentence.toString();
  }

  private static String byHand(HumanOverride decided) {
    return "Put here by "
        + decided.by()
        + " on "
        + DayWording.date(decided.on())
        + ": "
        + decided.reason();
  }

  ImmutableMap<String, Object> details() {
    ImmutableMap.Builder<String, Object> details = ImmutableMap.builder();
    details.put("place", (long) place).put("id", id.value());
    aheadOfNext.ifPresent(reason -> details.put("aheadOfNext", reason.details()));
    if (!notes.isEmpty()) {
      details.put(
          "notes", notes.stream().map(Reason::details).collect(ImmutableList.toImmutableList()));
    }
    override.ifPresent(
        decided ->
            details.put(
                "override",
                ImmutableMap.of(
                    "by", decided.by().value(),
                    "on", decided.on().toString(),
                    "reason", decided.reason())));
    return details.buildOrThrow();
  }
}
