package org.lac4j.core;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.Collection;
import org.lac4j.core.introduction.Journey;

/**
 * A host's own rule of when what is held about an ended journey is to be forgotten.
 *
 * <p>The library has no default: how long to keep records is the council's to decide and to tell. An open journey is never
 * selected, however old it is. The library deletes nothing; it tells the host which journeys are due.
 *
 * <pre>{@code
 * RetentionPolicy policy = RetentionPolicy.keepFor(ourPeriod, ServiceTime.ZONE);
 * ImmutableList<Journey> due = policy.due(journeys, today);
 * }</pre>
 *
 * <p>Implementations are immutable and safe for use by several threads.
 *
 * @source P9
 */
@FunctionalInterface
public interface RetentionPolicy {

  /**
   * Tells whether an ended journey is to be forgotten.
   *
   * @param ended the journey, which is not open
   * @param asOf the day
   * @return true if it is due
   */
  boolean isDue(Journey ended, LocalDate asOf);

  /**
   * Selects the journeys that are to be forgotten.
   *
   * @param journeys the journeys, open ones among them
   * @param asOf the day
   * @return those that have ended and are due, in the order given
   */
  default ImmutableList<Journey> due(Collection<Journey> journeys, LocalDate asOf) {
    return journeys.stream()
        .filter(journey -> !journey.isOpen())
        .filter(journey -> isDue(journey, asOf))
        .collect(toImmutableList());
  }

  /**
   * Obtains the rule that a journey is kept for a time after the day on which it ended.
   *
   * @param period the time, not negative
   * @param zone where the day is reckoned
   * @return the rule; on the day that lies the period after the end, the journey is not due yet
   * @throws IllegalArgumentException if the period is negative
   */
  static RetentionPolicy keepFor(Period period, ZoneId zone) {
    requireNonNull(zone, "zone");
    if (period.isNegative()) {
      throw new IllegalArgumentException(
          "A journey is kept for a time of 0 days or more, not " + period + ".");
    }
    return (journey, asOf) ->
        journey
            .endedAt()
            .filter(end -> end.atZone(zone).toLocalDate().plus(period).isBefore(asOf))
            .isPresent();
  }
}
