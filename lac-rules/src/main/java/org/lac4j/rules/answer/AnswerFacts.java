package org.lac4j.rules.answer;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.lac4j.core.introduction.ConversationWish;
import org.lac4j.core.introduction.Urgency;
import org.lac4j.core.place.Placement;

/**
 * What an answer may know: where, whether they want a conversation, the urgency, and when.
 *
 * <p>Immutable and thread-safe.
 *
 * @param placement where they live or usually stay; empty if nobody has said
 * @param wish whether they want a conversation
 * @param urgency the urgency as it was told; it adds advice and takes nothing away
 * @param receivedAt when the introduction was received; empty if there is none yet
 * @param asksWhoElse whether they ask who else might be able to help
 * @param asOf the day that the answer is for
 * @source P7, P13
 */
public record AnswerFacts(
    Optional<Placement> placement,
    ConversationWish wish,
    Urgency urgency,
    Optional<Instant> receivedAt,
    boolean asksWhoElse,
    LocalDate asOf) {

  /** Checks that nothing is null. */
  public AnswerFacts {
    requireNonNull(placement, "placement");
    requireNonNull(wish, "wish");
    requireNonNull(urgency, "urgency");
    requireNonNull(receivedAt, "receivedAt");
    requireNonNull(asOf, "asOf");
  }

  /**
   * Makes facts of somebody who does not ask who else might be able to help.
   *
   * @param placement where they live or usually stay; empty if nobody has said
   * @param wish whether they want a conversation
   * @param urgency the urgency as it was told
   * @param receivedAt when the introduction was received; empty if there is none yet
   * @param asOf the day that the answer is for
   */
  public AnswerFacts(
      Optional<Placement> placement,
      ConversationWish wish,
      Urgency urgency,
      Optional<Instant> receivedAt,
      LocalDate asOf) {
    this(placement, wish, urgency, receivedAt, false, asOf);
  }

  /**
   * Obtains facts with a place and a wish, without any urgency or introduction.
   *
   * @param placement where they live or usually stay
   * @param wish whether they want a conversation
   * @param asOf the day that the answer is for
   * @return the facts
   */
  public static AnswerFacts of(Placement placement, ConversationWish wish, LocalDate asOf) {
    return new AnswerFacts(Optional.of(placement), wish, Urgency.NOT_SAID, Optional.empty(), asOf);
  }

  /**
   * Returns the same with another urgency.
   *
   * @param told the urgency as it was told
   * @return the facts
   */
  public AnswerFacts withUrgency(Urgency told) {
    return new AnswerFacts(placement, wish, told, receivedAt, asksWhoElse, asOf);
  }

  /**
   * Returns the same with the moment of an introduction.
   *
   * @param moment when it was received
   * @return the facts
   */
  public AnswerFacts receivedAt(Instant moment) {
    return new AnswerFacts(placement, wish, urgency, Optional.of(moment), asksWhoElse, asOf);
  }

  /**
   * Returns the same of somebody who asks who else might be able to help.
   *
   * @return the facts
   * @source P24
   */
  public AnswerFacts askingWhoElse() {
    return new AnswerFacts(placement, wish, urgency, receivedAt, true, asOf);
  }
}
