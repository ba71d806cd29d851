package org.lac4j.core.team;

import static java.util.Objects.requireNonNull;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import org.lac4j.core.internal.Texts;

/**
 * A place where people find a coordinator every week without an appointment; all of it is public.
 *
 * <p>It does not take place while the coordinator is away. Immutable and thread-safe.
 *
 * @param place where it is, as people know it, for example "Acomb Library"
 * @param weekday the day of the week
 * @param from when it begins, in British time, to the minute
 * @param to when it ends, in British time, to the minute, after {@code from}
 * @source P1, P26
 */
public record DropIn(String place, DayOfWeek weekday, LocalTime from, LocalTime to) {

  /**
   * Checks the place and the times.
   *
   * @throws IllegalArgumentException if the place is blank or longer than 10,000 characters, a time has seconds, or it ends
   *     before it begins
   */
  public DropIn {
    Texts.checkText("The place of a drop-in", place);
    requireNonNull(weekday, "weekday");
    checkMinute(from);
    checkMinute(to);
    if (!from.isBefore(to)) {
      throw new IllegalArgumentException(
          "A drop-in ends (" + to + ") after it begins (" + from + "): check its times.");
    }
  }

  /**
   * Returns when it is, without the place, which is somebody's own text.
   *
   * @return a text for logs
   */
  @Override
  public String toString() {
    return "DropIn[place="
        + Texts.PRIVATE
        + ", weekday="
        + weekday
        + ", from="
        + from
        + ", to="
        + to
        + "]";
  }

  private static void checkMinute(LocalTime time) {
    if (!time.equals(time.truncatedTo(ChronoUnit.MINUTES))) {
      throw new IllegalArgumentException(
          "The times of a drop-in are given to the minute, such as 10:30, not " + time + ".");
    }
  }
}
