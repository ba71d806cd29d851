package org.lac4j.rules.priority;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.stream.Stream;
import org.lac4j.core.introduction.IntroductionId;
import org.lac4j.rules.Reason;
import org.lac4j.rules.internal.wording.Phrases;
import org.lac4j.rules.internal.words.PriorityMessage;
import org.lac4j.rules.words.Messages;

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
 * @param words the words of what a person decided
 * @source P13, P19
 */
public record AdviceLine(
    int place,
    IntroductionId id,
    Optional<Reason> aheadOfNext,
    ImmutableList<Reason> notes,
    Optional<HumanOverride> override,
    Messages words) {

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
    requireNonNull(words, "words");
    if (place < 1) {
      throw new IllegalArgumentException(
          "The place of introduction " + id + " is " + place + ": places start at 1.");
    }
  }

  /**
   * Makes a line in the library's own words.
   *
   * @param place the place, from 1
   * @param id the introduction
   * @param aheadOfNext why it goes ahead of the next; empty for the last
   * @param notes what else there is to say
   * @param override what a person decided about it; empty if nobody did
   * @throws IllegalArgumentException if the place is below 1
   */
  public AdviceLine(
      int place,
      IntroductionId id,
      Optional<Reason> aheadOfNext,
      ImmutableList<Reason> notes,
      Optional<HumanOverride> override) {
    this(place, id, aheadOfNext, notes, override, Messages.english());
  }

  /**
   * Returns the line as a sentence or more.
   *
   * <p>Where a person decided, it holds the reason as written: for the team's eyes, not for logs.
   *
   * @return for example "1. I-7: They have waited 12 days, and the next 9 days."
   */
  public String sentence() {
    String why =
        override.map(this::byHand).or(() -> aheadOfNext.map(Reason::text)).orElseGet(this::last);
    return Stream.concat(Stream.of(why), notes.stream().map(Reason::text))
        .collect(joining(" ", place + ". " + id + ": ", ""));
  }

  private String last() {
    return new Phrases(words)
        .text(place == 1 ? PriorityMessage.ONLY_ONE : PriorityMessage.LAST_OF_ALL);
  }

  private String byHand(HumanOverride decided) {
    return new Phrases(words)
        .text(
            PriorityMessage.LINE_PUT_BY_HAND,
            ImmutableMap.of("by", decided.by(), "on", decided.on(), "reason", decided.reason()));
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
