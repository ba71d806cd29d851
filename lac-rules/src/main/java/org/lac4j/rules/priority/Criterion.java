package org.lac4j.rules.priority;

import java.time.LocalDate;
import org.lac4j.rules.Reason;

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
    double high = score(ahead, asOf.toEpochDay());
    double low = score(behind, asOf.toEpochDay());
    return Reason.of(
            code(),
            "By " + description() + " they count " + high + ", and the next " + low + ".",
            "P19")
        .with("this", high)
        .with("next", low);
  }
}
