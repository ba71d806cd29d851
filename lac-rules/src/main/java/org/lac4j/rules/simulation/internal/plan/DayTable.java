package org.lac4j.rules.simulation.internal.plan;

import java.time.LocalDate;
import org.lac4j.core.ServiceTime;
import org.lac4j.rules.response.WorkingDays;
import org.lac4j.rules.simulation.scenario.WorkCalendar;

/** The days simulated, in Europe/London, as milliseconds since 1970: when each starts, and when work opens and closes. */
public final class DayTable {

  public final LocalDate first;
  public final long firstEpochDay;
  public final int days;
  private final long[] starts;
  private final long[] opens;
  private final long[] closes;
  private final boolean[] worked;
  public final boolean always;

  /** Makes the table from the first day to the last, both included. */
  public DayTable(LocalDate first, LocalDate last, WorkCalendar calendar) {
    this.first = first;
    this.firstEpochDay = first.toEpochDay();
    this.days = (int) (last.toEpochDay() - firstEpochDay) + 1;
    this.starts = new long[days + 1];
    this.opens = new long[days];
    this.closes = new long[days];
    this.worked = new boolean[days];
    this.always = calendar instanceof WorkCalendar.Always;
    for (int day = 0; day <= days; day++) {
      starts[day] = moment(first.plusDays(day), 0);
    }
    if (calendar instanceof WorkCalendar.OfficeHours office) {
      openOn(office);
    } else {
      openAlways();
    }
  }

  private void openOn(WorkCalendar.OfficeHours office) {
    WorkingDays calendar = WorkingDays.englandAndWales().withClosures(office.closures());
    for (int day = 0; day < days; day++) {
      LocalDate date = date(day);
      worked[day] = calendar.isWorkingDay(date);
      opens[day] = moment(date, office.hours().fromMinute());
      closes[day] = moment(date, office.hours().toMinute());
    }
  }

  private void openAlways() {
    for (int day = 0; day < days; day++) {
      worked[day] = true;
      opens[day] = starts[day];
      closes[day] = starts[day + 1];
    }
  }

  private static long moment(LocalDate date, int minute) {
    return date.atStartOfDay()
        .plusMinutes(minute)
        .atZone(ServiceTime.ZONE)
        .toInstant()
        .toEpochMilli();
  }

  public LocalDate date(int day) {
    return first.plusDays(day);
  }

  /** The day that a date is, within the table. */
  public int day(LocalDate date) {
    return (int) (date.toEpochDay() - firstEpochDay);
  }

  public boolean includes(LocalDate date) {
    return !date.isBefore(first) && day(date) < days;
  }

  public long start(int day) {
    return starts[day];
  }

  public long end() {
    return starts[days];
  }

  public boolean isWorked(int day) {
    return worked[day];
  }

  public long opens(int day) {
    return opens[day];
  }

  public long closes(int day) {
    return closes[day];
  }

  /** The day that a moment lies in, from a day that is not after it; one after the last counts as the last. */
  public int dayOf(long time, int from) {
    int day = from;
    while (day + 1 < days && starts[day + 1] <= time) {
      day++;
    }
    return day;
  }

  /** The moment of a day so many minutes after it starts. */
  public long within(int day, double minute) {
    long time = starts[day] + (long) (minute * 60_000);
    return Math.min(time, starts[day + 1] - 1);
  }
}
