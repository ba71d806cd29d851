package org.lac4j.core.introduction;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.lac4j.core.place.AreaCode;
import org.lac4j.core.team.CoordinatorId;

/**
 * Something that happened on a {@link Journey}: what, when, and by whom.
 *
 * <p>Immutable and thread-safe; equal by value; prints nothing personal.
 *
 * @source P3, P5, P6, P18
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
   * Returns the coordinator who walks alongside from then on.
   *
   * @return the coordinator; present exactly for {@link EventKind#HANDED_OVER} and {@link EventKind#HELPED_BY_NEIGHBOUR}
   * @source P11, R7
   */
  Optional<CoordinatorId> coordinator();

  /**
   * Returns the area that the person moved to.
   *
   * @return the area's code, only for {@link EventKind#MOVED}; empty there if nobody covers the place
   * @source P7
   */
  Optional<AreaCode> area();

  /**
   * Returns what very short support consisted of.
   *
   * @return what was given, only for {@link EventKind#SHORT_SUPPORT_GIVEN}; empty there if it is not told
   * @source P6, P24
   */
  Optional<SupportGiven> gave();

  /**
   * Returns to whom the person was introduced.
   *
   * @return the introduction; present exactly for {@link EventKind#INTRODUCED_OUTWARDS}
   * @source P24, R8
   */
  Optional<OutwardIntroduction> outward();

  /**
   * Returns which event was a mistake.
   *
   * @return the position in {@link Journey#events} of an earlier event, 1 for the one after the first; present exactly for
   *     {@link EventKind#CORRECTED}
   */
  OptionalInt corrects();

  /**
   * Checks that every detail stands where it belongs, and that nobody was introduced before they agreed.
   *
   * @throws IllegalArgumentException if a detail is missing, or stands at an event that has none of the kind
   */
  @Value.Check
  default void check() {
    EventDetails.check(this);
  }

  /**
   * Obtains an event that needs no more than its kind.
   *
   * @param kind what happened: one that needs no detail such as a reason, a day or a coordinator
   * @param at when
   * @param by by whom
   * @return the event
   * @throws IllegalArgumentException if the kind needs a detail
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
   * Obtains information, advice or signposting, and which it was.
   *
   * @param at when
   * @param by by whom
   * @param gave what was given
   * @return the event
   */
  static JourneyEvent shortSupportGiven(Instant at, Actor by, SupportGiven gave) {
    return builder().kind(EventKind.SHORT_SUPPORT_GIVEN).at(at).by(by).gave(gave).build();
  }

  /**
   * Obtains a yes to a conversation.
   *
   * @param at when
   * @param toldBy who told it
   * @return the event
   * @source P7, P20
   */
  static JourneyEvent saidYes(Instant at, Actor toldBy) {
    return of(EventKind.SAID_YES, at, toldBy);
  }

  /**
   * Obtains a no to a conversation, which ends the journey.
   *
   * @param at when
   * @param toldBy who told it
   * @return the event
   * @source P3, P5
   */
  static JourneyEvent saidNo(Instant at, Actor toldBy) {
    return of(EventKind.SAID_NO, at, toldBy);
  }

  /**
   * Obtains a handing over to another coordinator.
   *
   * @param at when
   * @param by by whom
   * @param to who walks alongside from now on
   * @return the event
   */
  static JourneyEvent handedOver(Instant at, Actor by, CoordinatorId to) {
    return builder().kind(EventKind.HANDED_OVER).at(at).by(by).coordinator(to).build();
  }

  /**
   * Obtains the help of a neighbouring coordinator, where nobody else helps.
   *
   * @param at when
   * @param by by whom
   * @param neighbour who helps from now on
   * @return the event
   * @source R7
   */
  static JourneyEvent helpedByNeighbour(Instant at, Actor by, CoordinatorId neighbour) {
    return builder()
        .kind(EventKind.HELPED_BY_NEIGHBOUR)
        .at(at)
        .by(by)
        .coordinator(neighbour)
        .build();
  }

  /**
   * Obtains a move to an area of the team; whoever walks alongside does so until it is handed over.
   *
   * @param at when
   * @param by by whom it was told
   * @param to the area
   * @return the event
   */
  static JourneyEvent moved(Instant at, Actor by, AreaCode to) {
    return builder().kind(EventKind.MOVED).at(at).by(by).area(to).build();
  }

  /**
   * Obtains a move to where nobody covers; it ends nothing.
   *
   * @param at when
   * @param by by whom it was told
   * @return the event
   */
  static JourneyEvent movedOutside(Instant at, Actor by) {
    return of(EventKind.MOVED, at, by);
  }

  /**
   * Obtains an introduction outwards.
   *
   * @param at when
   * @param by by whom
   * @param outward to whom, with the person's wish
   * @return the event
   * @throws IllegalArgumentException if the person agreed only later
   * @source P24, R8
   */
  static JourneyEvent introducedOutwards(Instant at, Actor by, OutwardIntroduction outward) {
    return builder().kind(EventKind.INTRODUCED_OUTWARDS).at(at).by(by).outward(outward).build();
  }

  /**
   * Obtains a correction: from now on the journey is as if an event had not been recorded.
   *
   * @param at when
   * @param by by whom
   * @param position the position in {@link Journey#events} of the event that was a mistake, 1 for the one after the first
   * @return the event
   */
  static JourneyEvent corrected(Instant at, Actor by, int position) {
    return builder().kind(EventKind.CORRECTED).at(at).by(by).corrects(position).build();
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
