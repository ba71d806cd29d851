package org.lac4j.rules.priority;

import java.time.LocalDate;
import org.lac4j.rules.Reason;
import org.lac4j.rules.words.Messages;

/**
 * One thing that counts for the order: a score for each who waits, the higher the sooner.
 *
 * <p>A criterion sees a {@link WaitingView} and the day, nothing else, keeps no memory and reads no clock. Waiting longer may
 * not lower the score. {@link StandardCriterion} has the library's own; {@link WeightedCriterion} adds several up.
 *
 * <p>Implementations are immutable and thread-safe.
 *
 * @source P19
 */
public interface Criterion {

  /**
   * Returns what the criterion is called in reasons.
   *
   * @return lower-case words joined by hyphens
   */
  String code();

  /**
   * Returns what comes first by this criterion.
   *
   * @return a phrase, for example "urgency as told"
   */
  String description();

  /**
   * Scores one who waits.
   *
   * @param waiting who waits
   * @param day the day, in days since the start of 1970
   * @return the score, finite; the higher, the sooner
   */
  double score(WaitingView waiting, long day);

  /**
   * Says why one with a higher score goes ahead of another.
   *
   * @param ahead who goes ahead
   * @param behind who comes behind
   * @param asOf the day
   * @return the reason, about the one ahead
   */
  default Reason reason(Waiting ahead, Waiting behind, LocalDate asOf) {
    return CriterionWording.countsMore(this, ahead, behind, asOf);
  }

  /**
   * Says why one goes ahead of another, in other words; a criterion of your own that has one wording need not.
   *
   * @param ahead who goes ahead
   * @param behind who goes next
   * @param asOf the day
   * @param words the council's own words, or those of another language
   * @return the reason
   */
  default Reason reason(Waiting ahead, Waiting behind, LocalDate asOf, Messages words) {
    return reason(ahead, behind, asOf);
  }
}
