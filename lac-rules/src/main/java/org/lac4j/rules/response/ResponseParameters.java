package org.lac4j.rules.response;

import java.time.LocalTime;
import java.time.ZoneId;
import org.immutables.value.Value;
import org.lac4j.core.ServiceTime;

/**
 * The figures of a response policy: how many days, counted how.
 *
 * <p>Immutable and thread-safe.
 *
 * @source P16, P18
 */
@Value.Immutable
public interface ResponseParameters extends WithResponseParameters {

  /**
   * Obtains the published figures with the working days of England and Wales from 2010 to 2060.
   *
   * @return the parameters
   */
  static ResponseParameters defaults() {
    return builder().build();
  }

  /**
   * Returns the working days.
   *
   * @return the calendar; {@link WorkingDays#englandAndWales()} unless given
   */
  @Value.Default
  default WorkingDays calendar() {
    return WorkingDays.englandAndWales();
  }

  /**
   * Returns the time zone that dates are told in.
   *
   * @return the zone; Europe/London unless given
   */
  @Value.Default
  default ZoneId zone() {
    return ServiceTime.ZONE;
  }

  /**
   * Returns the time of day at and after which something received counts from the next working day.
   *
   * @return the time; 17:00 unless given, which is an assumption: the service publishes no hours
   */
  @Value.Default
  default LocalTime closesAt() {
    return LocalTime.of(17, 0);
  }

  /**
   * Returns within how many working days an answer is hoped for.
   *
   * @return the days, 0 or more; 2 unless given
   * @source P16
   */
  @Value.Default
  default int answerAimWorkingDays() {
    return 2;
  }

  /**
   * Returns within how many working days an answer should have come.
   *
   * @return the days, {@link #answerAimWorkingDays} or more; 3 unless given
   * @source P16
   */
  @Value.Default
  default int answerLimitWorkingDays() {
    return 3;
  }

  /**
   * Returns within how many days, weekends included, a first meeting is hoped for.
   *
   * @return the days, 0 or more; 7 unless given
   * @source P18
   */
  @Value.Default
  default int meetingAimDays() {
    return 7;
  }

  /**
   * Returns within how many days, weekends included, a first meeting should have been held.
   *
   * @return the days, {@link #meetingAimDays} or more; 14 unless given
   * @source P18
   */
  @Value.Default
  default int meetingLimitDays() {
    return 14;
  }

  /**
   * Checks the numbers of days.
   *
   * @throws IllegalArgumentException if one is negative or a limit is below its aim
   */
  @Value.Check
  default void check() {
    checkDays("an answer", answerAimWorkingDays(), answerLimitWorkingDays());
    checkDays("a first meeting", meetingAimDays(), meetingLimitDays());
  }

  private static void checkDays(String what, int aim, int limit) {
    if (aim < 0 || limit < aim) {
      throw new IllegalArgumentException(
          "The days for "
              + what
              + " run from 0 or more to the same or more, not from "
              + aim
              + " to "
              + limit
              + ".");
    }
  }

  /**
   * Starts building parameters.
   *
   * @return a builder; nothing must be set
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link ResponseParameters}; for one thread. */
  final class Builder extends ImmutableResponseParameters.Builder {
    Builder() {}
  }
}
