package org.lac4j.rules.eligibility;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.lac4j.core.introduction.ConversationWish;
import org.lac4j.core.place.Placement;

/**
 * All that eligibility may know: where the person lives, whether they want a conversation, and the day.
 *
 * <p>There is no other field and there will be none. Age, need, diagnosis, tenure, benefits and who introduces are
 * unknown to eligibility because they can't be told to it. The day decides nothing: it only tells whom to speak to.
 *
 * <p>Immutable and thread-safe.
 *
 * @param placement where the place lies among the covered areas; empty if no place is known yet
 * @param wish whether the person wants a conversation
 * @param asOf the day for which the point of contact is told
 * @source P7, R2
 */
public record EligibilityFacts(
    Optional<Placement> placement, ConversationWish wish, LocalDate asOf) {

  /** Checks that nothing is null. */
  public EligibilityFacts {
    requireNonNull(placement, "placement");
    requireNonNull(wish, "wish");
    requireNonNull(asOf, "asOf");
  }

  /**
   * Obtains the facts about a place.
   *
   * @param placement where the place lies among the covered areas
   * @param wish whether the person wants a conversation
   * @param asOf the day for which the point of contact is told
   * @return the facts
   */
  public static EligibilityFacts of(Placement placement, ConversationWish wish, LocalDate asOf) {
    return new EligibilityFacts(Optional.of(placement), wish, asOf);
  }

  /**
   * Obtains the facts while no place is known.
   *
   * @param wish whether the person wants a conversation
   * @param asOf the day for which the point of contact is told
   * @return the facts
   */
  public static EligibilityFacts withoutPlace(ConversationWish wish, LocalDate asOf) {
    return new EligibilityFacts(Optional.empty(), wish, asOf);
  }
}
