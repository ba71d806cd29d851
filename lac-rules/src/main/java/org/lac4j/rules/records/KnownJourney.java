package org.lac4j.rules.records;

import java.time.Instant;
import java.util.Optional;
import org.lac4j.core.introduction.Actor;
import org.lac4j.core.introduction.ConversationWish;
import org.lac4j.core.introduction.EventKind;
import org.lac4j.core.introduction.Introduction;
import org.lac4j.core.introduction.Journey;
import org.lac4j.core.introduction.Spell;
import org.lac4j.core.introduction.Stage;

/**
 * An introduction with what was known of its journey at a moment.
 *
 * @param introduction the introduction
 * @param journey the journey as it was known then
 */
record KnownJourney(Introduction introduction, Journey journey) {

  /** Finds what was known at a moment; empty if the introduction had not been received. */
  static Optional<KnownJourney> of(
      Introduction introduction, Optional<Journey> journey, Instant moment) {
    return journey
        .orElseGet(() -> Journey.start(introduction, whoGotInTouch(introduction)))
        .asOf(moment)
        .map(known -> new KnownJourney(introduction, known));
  }

  private static Actor whoGotInTouch(Introduction introduction) {
    return introduction.introducer().isSelf() ? Actor.themselves() : Actor.introducer();
  }

  /** The wish last told: on the journey or, in records older than such events, with the introduction. */
  ConversationWish wish() {
    boolean told =
        journey.standingEvents().stream()
            .map(event -> event.kind())
            .anyMatch(
                kind ->
                    kind == EventKind.SAID_YES
                        || kind == EventKind.SAID_NO
                        || kind == EventKind.REOPENED);
    return told || introduction.wish() == ConversationWish.NOT_ASKED
        ? journey.wish()
        : introduction.wish();
  }

  /** Whether it is open and the person has not said no. */
  boolean isOpen() {
    return journey.isOpen() && wish() != ConversationWish.NO;
  }

  boolean isWaiting() {
    return isOpen() && (journey.stage() == Stage.RECEIVED || journey.stage() == Stage.ANSWERED);
  }

  Spell spell() {
    return journey.currentSpell();
  }
}
