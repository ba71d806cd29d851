package org.lac4j.rules.simulation.scenario;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * When coordinators work.
 *
 * <p>Implementations are immutable and thread-safe.
 *
 * @source P15, P16
 */
public sealed interface WorkCalendar {

  /** Every moment of every day: for comparison with queueing theory, not with a service. */
  WorkCalendar ALWAYS = new Always();

  /** Working days of England and Wales from 9 to 5, hours that are an assumption. */
  WorkCalendar WORKING_DAYS =
      new OfficeHours(
          new Season.Hours(LocalTime.of(9, 0), LocalTime.of(17, 0)), ImmutableSortedSet.of());

  /** Every moment of every day. */
  record Always() implements WorkCalendar {}

  /**
   * Between two times of the working days of England and Wales, bank holidays left out.
   *
   * @param hours the hours of a day
   * @param closures more days that are not worked
   */
  record OfficeHours(Season.Hours hours, ImmutableSortedSet<LocalDate> closures)
      implements WorkCalendar {
    /** Checks that nothing is null. */
    public OfficeHours {
      requireNonNull(hours, "hours");
      closures = ImmutableSortedSet.copyOf(closures);
    }
  }
}
