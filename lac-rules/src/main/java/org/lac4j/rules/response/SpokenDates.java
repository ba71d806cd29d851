package org.lac4j.rules.response;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates as people say them. */
final class SpokenDates {

  private static final DateTimeFormatter SAME_YEAR =
      DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.UK);
  private static final DateTimeFormatter OTHER_YEAR =
      DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);

  private SpokenDates() {}

  /** Returns for example "Thursday 8 January", with the year if it is not that of today. */
  static String of(LocalDate date, LocalDate today) {
    return date.format(date.getYear() == today.getYear() ? SAME_YEAR : OTHER_YEAR);
  }
}
