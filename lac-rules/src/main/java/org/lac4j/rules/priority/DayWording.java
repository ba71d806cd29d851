package org.lac4j.rules.priority;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates and numbers of days in words. */
final class DayWording {

  private static final DateTimeFormatter LONG_DATE =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  private DayWording() {}

  static String date(LocalDate date) {
    return LONG_DATE.format(date);
  }

  static String days(long days) {
    return days == 1 ? "1 day" : days + " days";
  }
}
