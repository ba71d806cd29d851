package org.lac4j.rules.simulation.engine;

import java.time.Instant;
import java.time.LocalDate;
import org.lac4j.core.ServiceTime;
import org.lac4j.rules.response.ResponseDates;
import org.lac4j.rules.response.ResponsePolicy;
import org.lac4j.rules.response.ResponseRule;

/**
 * The days by which someone should be answered and met, as days since 1970.
 *
 * @param answerAim the earlier aim of an answer
 * @param answerLimit the day by which there should have been one
 * @param meetingAim the earlier aim of a first meeting
 * @param meetingLimit the day by which it should have been held
 */
record TargetDays(long answerAim, long answerLimit, long meetingAim, long meetingLimit) {

  static TargetDays of(ResponseDates dates) {
    return new TargetDays(
        dates.answer().from().toEpochDay(),
        dates.answer().by().toEpochDay(),
        dates.meeting().from().toEpochDay(),
        dates.meeting().by().toEpochDay());
  }

  void give(Person person) {
    person.answerAim = answerAim;
    person.answerLimit = answerLimit;
    person.meetingAim = meetingAim;
    person.meetingLimit = meetingLimit;
  }

  /** Gives people the days for the moment and the day of their receipt. */
  interface Source {
    void give(Person person, long received, int day);
  }

  /** The policy itself, or for the library's own rule a table of what it says of each day before and after hours. */
  static Source source(ResponsePolicy policy, DayTable table) {
    if (policy instanceof ResponseRule rule && rule.parameters().zone().equals(ServiceTime.ZONE)) {
      return new Table(rule, table);
    }
    return (person, received, day) -> of(policy.dates(Instant.ofEpochMilli(received))).give(person);
  }

  /** What a rule says of each day, in one flat array that is read from its start to its end in the course of a run. */
  private static final class Table implements Source {

    private static final int DATES = 4;

    private final DayTable table;
    private final ResponseRule rule;
    private final long[] closes;

    /** Of each day the four dates of those who come before it closes, and the four of those who come after. */
    private final int[] dates;

    Table(ResponseRule rule, DayTable table) {
      this.table = table;
      this.rule = rule;
      this.closes = new long[table.days];
      this.dates = new int[2 * DATES * table.days];
      for (int day = 0; day < table.days; day++) {
        LocalDate date = table.date(day);
        Instant close =
            date.atTime(rule.parameters().closesAt()).atZone(ServiceTime.ZONE).toInstant();
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
    public void give(Person person, long received, int day) {
      if (received < table.start(0)) {
        of(rule.dates(Instant.ofEpochMilli(received))).give(person);
        return;
      }
      int at = at(day, received >= closes[day]);
      person.answerAim = dates[at];
      person.answerLimit = dates[at + 1];
      person.meetingAim = dates[at + 2];
      person.meetingLimit = dates[at + 3];
    }
  }
}
