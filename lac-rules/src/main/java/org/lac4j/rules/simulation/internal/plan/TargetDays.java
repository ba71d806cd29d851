package org.lac4j.rules.simulation.internal.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.lac4j.core.ServiceTime;
import org.lac4j.rules.response.ResponseDates;
import org.lac4j.rules.response.ResponsePolicy;

/**
 * The days by which someone should be answered and met, as days since 1970.
 *
 * @param answerAim the earlier aim of an answer
 * @param answerLimit the day by which there should have been one
 * @param meetingAim the earlier aim of a first meeting
 * @param meetingLimit the day by which it should have been held
 */
public record TargetDays(long answerAim, long answerLimit, long meetingAim, long meetingLimit) {

  public static TargetDays of(ResponseDates dates) {
    return new TargetDays(
        dates.answer().from().toEpochDay(),
        dates.answer().by().toEpochDay(),
        dates.meeting().from().toEpochDay(),
        dates.meeting().by().toEpochDay());
  }

  public void give(Taker taker) {
    taker.targets(answerAim, answerLimit, meetingAim, meetingLimit);
  }

  /** Takes the days. */
  public interface Taker {
    void targets(long answerAim, long answerLimit, long meetingAim, long meetingLimit);
  }

  /** Gives people the days for the moment and the day of their receipt. */
  public interface Source {
    void give(Taker taker, long received, int day);
  }

  /** The policy itself or, where that is enough, a table of what it says of each day before and after hours. */
  public static Source source(ResponsePolicy policy, DayTable table) {
    return policy
        .closesAt()
        .<Source>map(closesAt -> new Table(policy, closesAt, table))
        .orElseGet(
            () ->
                (taker, received, day) ->
                    of(policy.dates(Instant.ofEpochMilli(received))).give(taker));
  }

  /** What a policy says of each day, in one flat array that is read from its start to its end in the course of a run. */
  private static final class Table implements Source {

    private static final int DATES = 4;

    private final DayTable table;
    private final ResponsePolicy rule;
    private final long[] closes;

    /** Of each day the four dates of those who come before it closes, and the four of those who come after. */
    private final int[] dates;

    Table(ResponsePolicy rule, LocalTime closesAt, DayTable table) {
      this.table = table;
      this.rule = rule;
      this.closes = new long[table.days];
      this.dates = new int[2 * DATES * table.days];
      for (int day = 0; day < table.days; day++) {
        LocalDate date = table.date(day);
        Instant close = date.atTime(closesAt).atZone(ServiceTime.ZONE).toInstant();
        closes[day] = close.toEpochMilli();
        TargetDays after = of(rule.dates(close));
        put(at(day, true), after);
        put(
            at(day, false),
            closes[day] > table.start(day)
                ? of(rule.dates(Instant.ofEpochMilli(table.start(day))))
                : after);
      }
    }

    private static int at(int day, boolean after) {
      return DATES * (2 * day + (after ? 1 : 0));
    }

    private void put(int at, TargetDays days) {
      dates[at] = Math.toIntExact(days.answerAim);
      dates[at + 1] = Math.toIntExact(days.answerLimit);
      dates[at + 2] = Math.toIntExact(days.meetingAim);
      dates[at + 3] = Math.toIntExact(days.meetingLimit);
    }

    @Override
    public void give(Taker taker, long received, int day) {
      if (received < table.start(0)) {
        of(rule.dates(Instant.ofEpochMilli(received))).give(taker);
        return;
      }
      int at = at(day, received >= closes[day]);
      taker.targets(dates[at], dates[at + 1], dates[at + 2], dates[at + 3]);
    }
  }
}
