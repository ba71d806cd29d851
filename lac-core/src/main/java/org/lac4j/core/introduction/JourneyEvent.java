package org.lac4j.core.introduction;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something that happened on a {@link Journey}: what, when, and by whom.
 *
 * <p>Immutable and thread-safe; equal by value; prints nothing personal.
 *
 * @source P5, P6, P18
 */
@Value.Immutable
public sealed interface JourneyEvent extends WithJourneyEvent permits ImmutableJourneyEvent {

  /**
   * Returns what happened.
   *
   * @return the kind
   */
  EventKind kind();

  /**
   * Returns when it happened.
   *
   * @return the moment
   */
  Instant at();

  /**
   * Returns who did it.
   *
   * @return the actor
   */
  Actor by();

  /**
   * Returns why the journey ended.
   *
   * @return the reason; present exactly for {@link EventKind#ENDED}
   */
  Optional<EndReason> reason();

  /**
   * Returns the day that was arranged.
   *
   * @return the day; present exactly for {@link EventKind#MEETING_ARRANGED}
   * @source P18
   */
  Optional<LocalDate> meetingOn();

  /**
   * Checks that a reason and a day stand where they belong.
   *
   * @throws IllegalArgumentException if an ending has no reason, an arranged meeting no day, or another event has either
   */
  @Value.Check
  default void check() {
    checkOnly(EventKind.ENDED, reason().isPresent(), "a reason");
    checkOnly(EventKind.MEETING_ARRANGED, meetingOn().isPresent(), "the day arranged");
  }

  private void checkOnly(EventKind owner, boolean given, String what) {
    if (given && kind() != owner) {
      throw new IllegalArgumentException(
          "The event " + kind() + " can't have " + what + ": only " + owner + " has.");
    }
    if (!given && kind() == owner) {
      throw new IllegalArgumentException("The event " + kind() + " needs " + what + ".");
    }
  }

  /**
   * Obtains an event that needs no more than its kind.
   *
   * @param kind what happened: anything but ENDED and MEETING_ARRANGED
   * @param at when
   * @param by by whom
   * @return the event
   * @throws IllegalArgumentException if the kind is ENDED or MEETING_ARRANGED
   */
  static JourneyEvent of(EventKind kind, Instant at, Actor by) {
    return builder().kind(kind).at(at).by(by).build();
  }

  /**
   * Obtains an answer to the introduction.
   *
   * @param at when
   * @param by by whom
   * @return the event
   */
  static JourneyEvent answered(Instant at, Actor by) {
    return of(EventKind.ANSWERED, at, by);
  }

  /**
   * Obtains an attempt to get in touch that did not succeed.
   *
   * @param at when
   * @param by by whom
   * @return the event
   */
  static JourneyEvent contactTried(Instant at, Actor by) {
    return of(EventKind.CONTACT_TRIED, at, by);
  }

  /**
   * Obtains the arrangement of a day for a conversation.
   *
   * @param at when it was arranged
   * @param by by whom
   * @param on the day arranged
   * @return the event
   */
  static JourneyEvent meetingArranged(Instant at, Actor by, LocalDate on) {
    return builder().kind(EventKind.MEETING_ARRANGED).at(at).by(by).meetingOn(on).build();
  }

  /**
   * Obtains a conversation.
   *
   * @param at when
   * @param by by whom
   * @return the event
   */
  static JourneyEvent conversationHeld(Instant at, Actor by) {
    return of(EventKind.CONVERSATION_HELD, at, by);
  }

  /**
   * Obtains information, advice or signposting given.
   *
   * @param at when
   * @param by by whom
   * @return the event
   */
  static JourneyEvent shortSupportGiven(Instant at, Actor by) {
    return of(EventKind.SHORT_SUPPORT_GIVEN, at, by);
  }

  /**
   * Obtains the making of a shared agreement.
   *
   * @param at when
   * @param by by whom
   * @return the event
   */
  static JourneyEvent agreementMade(Instant at, Actor by) {
    return of(EventKind.AGREEMENT_MADE, at, by);
  }

  /**
   * Obtains the end of a shared agreement after which the conversation goes on.
   *
   * @param at when
   * @param by by whom
   * @return the event
   */
  static JourneyEvent agreementEnded(Instant at, Actor by) {
    return of(EventKind.AGREEMENT_ENDED, at, by);
  }

  /**
   * Obtains an ending for which no reason is told.
   *
   * @param at when
   * @param by by whom
   * @return the event, with {@link EndReason#NO_REASON_OWED}
   */
  static JourneyEvent ended(Instant at, Actor by) {
    return ended(at, by, EndReason.NO_REASON_OWED);
  }

  /**
   * Obtains an ending.
   *
   * @param at when
   * @param by by whom
   * @param reason why
   * @return the event
   */
  static JourneyEvent ended(Instant at, Actor by, EndReason reason) {
    return builder().kind(EventKind.ENDED).at(at).by(by).reason(reason).build();
  }

  /**
   * Obtains a reopening.
   *
   * @param at when
   * @param by by whom
   * @return the event
   */
  static JourneyEvent reopened(Instant at, Actor by) {
    return of(EventKind.REOPENED, at, by);
  }

  /**
   * Starts building an event.
   *
   * @return a builder; kind, at and by must be set
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link JourneyEvent}; for one thread. */
  final class Builder extends ImmutableJourneyEvent.Builder {
    Builder() {}
  }
}
