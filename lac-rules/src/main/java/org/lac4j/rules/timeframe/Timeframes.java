package org.lac4j.rules.timeframe;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.lac4j.core.place.AreaCode;
import org.lac4j.rules.records.ServiceRecords;

/**
 * How long people wait now for an answer and for a first meeting, in each area of a team.
 *
 * <p>A range is told for the next 20 people or so, from those who came in the last half year (or year, where they are few):
 * those who still wait count, and so do those who left, as far as they waited (Kaplan and Meier, 1958). It is not a range
 * for the mean. How wide it has to be is learnt from the service itself: what would have been told on days of the last two
 * years is held against what happened then, and the narrowest range is told that came true for 8 in 10 people. In a
 * service that goes on as it did it holds for as many as it says. Where waits are changing, a {@link WaitChange} says so.
 *
 * <pre>{@code
 * Timeframes now = Timeframes.of(records, today);
 * now.areas().forEach(area -> area.inWords().forEach(System.out::println));
 * }</pre>
 *
 * <p>Immutable and thread-safe. {@link org.lac4j.core.json.LacJson} writes it, with a schema and a version.
 *
 * @param asOf the day at whose end the waits are told
 * @param areas each area of the team on that day, in the order of the codes
 * @source P16, P18, P25
 */
public record Timeframes(LocalDate asOf, ImmutableList<Timeframe> areas) {

  /** Checks that nothing is null. */
  public Timeframes {
    requireNonNull(asOf, "asOf");
    requireNonNull(areas, "areas");
  }

  /**
   * Reads the timeframes from a service's records.
   *
   * @param records the records
   * @param asOf the day; what happened later is not known
   * @return the timeframes of all areas of the team on that day
   */
  public static Timeframes of(ServiceRecords records, LocalDate asOf) {
    AreaQueues queues = new AreaQueues(records, asOf);
    return new Timeframes(
        asOf, queues.areas().stream().map(queues::timeframe).collect(toImmutableList()));
  }

  /**
   * Finds the timeframe of an area.
   *
   * @param area the area
   * @return its timeframe; empty if the team has no such area on the day
   */
  public Optional<Timeframe> of(AreaCode area) {
    return areas.stream().filter(each -> each.area().code().equals(area)).findFirst();
  }
}
