package org.lac4j.rules.simulation.engine;

import java.time.Instant;
import java.time.LocalDate;
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

  /** Finds the days for a moment of receipt. */
  interface Source {
    TargetDays at(long received, int day);
  }

  /** The policy itself, or for the library's own rule a table of what it says of each day before and after hours. */
  static Source source(ResponsePolicy policy, DayTable table) {
    if (policy instanceof ResponseRule rule && rule.parameters().zone().equals(DayTable.LONDON)) {
      return new Table(rule, table);
    }
    return (received, day) -> of(policy.dates(Instant.ofEpochMilli(received)));
  }

  /** What a rule says of each day. */
  private static final class Table implements Source {

    private final DayTable table;
    private final ResponseRule rule;
    private final TargetDays[] before;
    private final TargetDays[] after;
    private final long[] closes;

    Table(ResponseRule rule, DayTable table) {
      this.table = table;
      this.rule = rule;
      this.before = new TargetDays[table.days];
      this.after = new TargetDays[table.days];
      this.closes = new long[table.days];
      for (int day = 0; day < table.days; day++) {
        LocalDate date = table.date(day);
        Instant close =
            date.atTime(rule.parameters().closesAt()).atZone(DayTable.LONDON).toInstant();
        closes[day] = close.toEpochMilli();
        after[day] = of(rule.dates(close));
        before[day] =
            closes[day] > table.start(day)
                ? of(rule.dates(Instant.ofEpochMilli(table.start(day))))
                : after[day];
      }
    }

    @Override
    public TargetDays at(long received, int day) {
      if (received < table.start(0)) {
        return of(rule.dates(Instant.ofEpochMilli(received)));
      }
      return received < closes[day] ? before[day] : after[day];
    }
  }
}
