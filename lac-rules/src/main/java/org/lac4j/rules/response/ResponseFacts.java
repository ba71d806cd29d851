package org.lac4j.rules.response;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.lac4j.core.introduction.ConversationWish;
import org.lac4j.core.introduction.Journey;
import org.lac4j.core.introduction.Spell;
import org.lac4j.core.introduction.Urgency;

/**
 * What a response policy may know of an introduction: when things happened, who answers, and the moment to look from.
 *
 * <p>What happened after that moment is not known yet: the same facts can be looked at from any moment. Nothing about
 * the person is among them but how urgent it was told to be. Immutable and thread-safe.
 *
 * @source P15, P16, P18
 */
@Value.Immutable
public interface ResponseFacts extends WithResponseFacts {

  /**
   * Returns when the introduction was received, or the journey last reopened.
   *
   * @return the moment
   */
  Instant receivedAt();

  /**
   * Returns when it was answered.
   *
   * @return the moment, on or after {@link #receivedAt}; empty if it has not been answered
   */
  Optional<Instant> answeredAt();

  /**
   * Returns when the first conversation was held.
   *
   * @return the moment, on or after {@link #receivedAt}; empty if none has been held
   */
  Optional<Instant> metAt();

  /**
   * Returns when the journey ended.
   *
   * @return the moment, on or after {@link #receivedAt}; empty if it is open
   * @source P5
   */
  Optional<Instant> endedAt();

  /**
   * Returns the day agreed with the person for the first conversation.
   *
   * @return the day, as known at {@link #asOf}; empty if none was agreed
   * @source P18
   */
  Optional<LocalDate> meetingOn();

  /**
   * Returns whether the person wants a conversation, as known at {@link #asOf}.
   *
   * @return the wish; {@link ConversationWish#YES} unless given, since whoever asks when they will hear from us wants one
   * @source P3, P7, P20
   */
  @Value.Default
  default ConversationWish wish() {
    return ConversationWish.YES;
  }

  /**
   * Returns how urgent it was told to be, which changes no date.
   *
   * @return the urgency; {@link Urgency#NOT_SAID} unless given
   * @source P13
   */
  @Value.Default
  default Urgency urgency() {
    return Urgency.NOT_SAID;
  }

  /**
   * Returns who answers.
   *
   * @return the coordinator and their cover; empty if it is not known, and then someone is taken to be at work on every
   *     working day
   * @source P15
   */
  Optional<Presence> presence();

  /**
   * Returns the moment to look from.
   *
   * @return the moment, on or after {@link #receivedAt}
   */
  Instant asOf();

  /**
   * Returns when the first answer was given, as known at {@link #asOf}: in so many words or by the conversation itself.
   *
   * @return the moment; empty if there was none by then
   */
  default Optional<Instant> firstAnswerKnown() {
    return Stream.of(answeredAt(), metAt())
        .flatMap(Optional::stream)
        .filter(moment -> !moment.isAfter(asOf()))
        .min(Instant::compareTo);
  }

  /**
   * Returns when the first conversation was held, as known at {@link #asOf}.
   *
   * @return the moment; empty if there was none by then
   */
  default Optional<Instant> firstMeetingKnown() {
    return metAt().filter(moment -> !moment.isAfter(asOf()));
  }

  /**
   * Tells whether the journey had ended, as known at {@link #asOf}.
   *
   * @return true if it ended then or before, or the person had said no
   */
  default boolean isEndKnown() {
    return wish() == ConversationWish.NO
        || endedAt().filter(moment -> !moment.isAfter(asOf())).isPresent();
  }

  /**
   * Checks the order of the moments.
   *
   * @throws IllegalArgumentException if one lies before the introduction was received, or an answer or conversation
   *     lies after the end
   */
  @Value.Check
  default void check() {
    checkNotBefore("The moment to look from", asOf());
    answeredAt().ifPresent(moment -> checkNotBefore("The answer", moment));
    metAt().ifPresent(moment -> checkNotBefore("The first conversation", moment));
    endedAt().ifPresent(moment -> checkNotBefore("The end", moment));
    Stream.of(answeredAt(), metAt()).flatMap(Optional::stream).forEach(this::checkNotAfterEnd);
  }

  private void checkNotAfterEnd(Instant moment) {
    if (endedAt().isPresent() && moment.isAfter(endedAt().get())) {
      throw new IllegalArgumentException(
          "Something happened at " + moment + ", after the end (" + endedAt().get() + ").");
    }
  }

  private void checkNotBefore(String what, Instant moment) {
    if (moment.isBefore(receivedAt())) {
      throw new IllegalArgumentException(
          what
              + " ("
              + moment
              + ") lies before the introduction was received ("
              + receivedAt()
              + ").");
    }
  }

  /**
   * Obtains the facts at the moment of receipt, when nothing else is known.
   *
   * @param receivedAt when the introduction was received
   * @return the facts
   */
  static ResponseFacts received(Instant receivedAt) {
    return builder().receivedAt(receivedAt).asOf(receivedAt).build();
  }

  /**
   * Obtains the facts of the part of a journey that a moment falls in or follows, with the wish and the day agreed for a
   * meeting as they were known then.
   *
   * @param journey the journey
   * @param urgency how urgent it was told to be
   * @param presence who answers; empty if it is not known
   * @param asOf the moment to look from
   * @return the facts; empty if the introduction had not been received by then
   */
  static Optional<ResponseFacts> of(
      Journey journey, Urgency urgency, Optional<Presence> presence, Instant asOf) {
    return journey.asOf(asOf).map(known -> known(known, urgency, presence, asOf));
  }

  private static ResponseFacts known(
      Journey known, Urgency urgency, Optional<Presence> presence, Instant asOf) {
    Spell spell = known.currentSpell();
    return builder()
        .receivedAt(spell.openedAt())
        .answeredAt(spell.answeredAt())
        .metAt(spell.conversationAt())
        .endedAt(spell.endedAt())
        .meetingOn(known.meetingOn())
        .wish(known.wish())
        .urgency(urgency)
        .presence(presence)
        .asOf(asOf)
        .build();
  }

  /**
   * Starts building facts.
   *
   * @return a builder; receivedAt and asOf must be set
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link ResponseFacts}; for one thread. */
  final class Builder extends ImmutableResponseFacts.Builder {
    Builder() {}
  }
}
