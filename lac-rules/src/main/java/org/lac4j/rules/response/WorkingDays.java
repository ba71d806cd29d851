package org.lac4j.rules.response;

import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;

import com.google.common.collect.ImmutableSortedSet;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The working days of a stated range of years: Monday to Friday without the bank holidays and closures.
 *
 * <p>Every day of the range is counted once, when the calendar is built, so each question is answered in constant time.
 * The methods that take and give a day as a {@code long} (days since 1 January 1970, as
 * {@link LocalDate#toEpochDay}) allocate nothing. Fifty years take about 130 kB. A date outside the range, or an answer
 * that would lie there, is refused: holidays that nobody has looked up can't be guessed.
 *
 * <p>Two calendars are equal if they have the same years and the same holidays. Immutable and thread-safe.
 *
 * @source P16
 */
public final class WorkingDays {

  /** The first year whose one-off bank holidays jollyday is known to have complete. */
  private static final int FIRST_KNOWN_YEAR = 2003;

  private static final int DEFAULT_FIRST_YEAR = 2010;
  private static final int DEFAULT_LAST_YEAR = 2060;
  private static final int LAST_YEAR = 9999;

  private final int firstYear;
  private final int lastYear;
  private final ImmutableSortedSet<LocalDate> holidays;
  private final long firstDay;

  /** The working days of the range as days since 1970, in order. */
  private final int[] workingDays;

  /** For each day of the range, and one more, how many working days of the range lie before it. */
  private final int[] before;

  private WorkingDays(int firstYear, int lastYear, ImmutableSortedSet<LocalDate> holidays) {
    this.firstYear = firstYear;
    this.lastYear = lastYear;
    this.holidays = holidays;
    LocalDate first = LocalDate.of(firstYear, 1, 1);
    LocalDate last = LocalDate.of(lastYear, 12, 31);
    this.firstDay = first.toEpochDay();
    this.workingDays =
        first
            .datesUntil(last.plusDays(1))
            .filter(date -> !isWeekend(date) && !holidays.contains(date))
            .mapToInt(date -> (int) date.toEpochDay())
            .toArray();
    this.before = countBefore(firstDay, (int) (last.toEpochDay() - firstDay) + 1, workingDays);
  }

  private static int[] countBefore(long firstDay, int days, int[] workingDays) {
    int[] before = new int[days + 1];
    int count = 0;
    for (int day = 0; day < days; day++) {
      before[day] = count;
      if (count < workingDays.length && workingDays[count] == firstDay + day) {
        count++;
      }
    }
    before[days] = count;
    return before;
  }

  /**
   * Obtains the working days of England and Wales from 2010 to 2060. Built once, at the first call; that takes about
   * half a second.
   *
   * @return the calendar
   */
  public static WorkingDays englandAndWales() {
    return Default.CALENDAR;
  }

  /**
   * Obtains the working days of England and Wales for a range of years.
   *
   * <p>Bank holidays of years to come follow the usual rules; a one-off holiday stands once it is proclaimed and known
   * to the jollyday that the host runs. Add one before that with {@link #withClosures}.
   *
   * @param firstYear the first year, 2003 or later
   * @param lastYear the last year, {@code firstYear} to 9999
   * @return the calendar
   * @throws IllegalArgumentException if the years are out of range or out of order
   */
  public static WorkingDays englandAndWales(int firstYear, int lastYear) {
    checkYears(firstYear, lastYear);
    if (firstYear < FIRST_KNOWN_YEAR) {
      throw new IllegalArgumentException(
          "Bank holidays are known from "
              + FIRST_KNOWN_YEAR
              + " on, not for "
              + firstYear
              + ": give earlier ones with WorkingDays.of.");
    }
    return new WorkingDays(
        firstYear, lastYear, BankHolidays.ofEnglandAndWales(firstYear, lastYear));
  }

  /**
   * Obtains a calendar of Mondays to Fridays without the given dates.
   *
   * @param firstYear the first year, 1 or later
   * @param lastYear the last year, {@code firstYear} to 9999
   * @param holidays the dates that are not worked, in any order, each within the years; weekends may be among them
   * @return the calendar
   * @throws IllegalArgumentException if the years are out of range or out of order, or a date lies outside them
   */
  public static WorkingDays of(int firstYear, int lastYear, Iterable<LocalDate> holidays) {
    checkYears(firstYear, lastYear);
    ImmutableSortedSet<LocalDate> dates = ImmutableSortedSet.copyOf(holidays);
    dates.forEach(date -> checkYear(date, firstYear, lastYear));
    return new WorkingDays(firstYear, lastYear, dates);
  }

  /**
   * Returns this calendar with more days that are not worked, for example the days between Christmas and New Year.
   *
   * @param closures the dates, in any order, each within the years of this calendar
   * @return the calendar without them
   * @throws IllegalArgumentException if a date lies outside the years
   */
  public WorkingDays withClosures(Iterable<LocalDate> closures) {
    return of(
        firstYear,
        lastYear,
        Stream.concat(holidays.stream(), StreamSupport.stream(closures.spliterator(), false))
            .collect(toImmutableSortedSet(Comparator.naturalOrder())));
  }

  /**
   * Returns the first year.
   *
   * @return the year
   */
  public int firstYear() {
    return firstYear;
  }

  /**
   * Returns the last year.
   *
   * @return the year
   */
  public int lastYear() {
    return lastYear;
  }

  /**
   * Returns the bank holidays and closures.
   *
   * @return the dates, in order; one that falls on a weekend changes nothing
   */
  public ImmutableSortedSet<LocalDate> holidays() {
    return holidays;
  }

  /**
   * Returns every working day of the range.
   *
   * @return the days since 1 January 1970, in order
   */
  public LongStream days() {
    return Arrays.stream(workingDays).asLongStream();
  }

  /**
   * Tells whether a date is worked.
   *
   * @param date the date, within the years of this calendar
   * @return true if it is a working day
   * @throws IllegalArgumentException if the date lies outside the years
   */
  public boolean isWorkingDay(LocalDate date) {
    return isWorkingDay(date.toEpochDay());
  }

  /**
   * Tells whether a day is worked, without allocation.
   *
   * @param epochDay the day since 1 January 1970, within the years of this calendar
   * @return true if it is a working day
   * @throws IllegalArgumentException if the day lies outside the years
   */
  public boolean isWorkingDay(long epochDay) {
    int index = indexOf(epochDay);
    return before[index] != before[index + 1];
  }

  /**
   * Finds the first working day on or after a date.
   *
   * @param date the date, within the years of this calendar
   * @return the date itself if it is worked, else the next that is
   * @throws IllegalArgumentException if the date or the answer lies outside the years
   */
  public LocalDate onOrAfter(LocalDate date) {
    return LocalDate.ofEpochDay(onOrAfter(date.toEpochDay()));
  }

  /**
   * Finds the first working day on or after a day, without allocation.
   *
   * @param epochDay the day since 1 January 1970, within the years of this calendar
   * @return the day itself if it is worked, else the next that is
   * @throws IllegalArgumentException if the day or the answer lies outside the years
   */
  public long onOrAfter(long epochDay) {
    return workingDay(before[indexOf(epochDay)]);
  }

  /**
   * Counts on from a date by working days; the date itself is not counted.
   *
   * @param date the date, within the years of this calendar
   * @param days how many working days, 0 or more; 0 gives the first working day on or after the date
   * @return the working day
   * @throws IllegalArgumentException if the number is negative, or the date or the answer lies outside the years
   */
  public LocalDate plus(LocalDate date, int days) {
    return LocalDate.ofEpochDay(plus(date.toEpochDay(), days));
  }

  /**
   * Counts on from a day by working days, without allocation; the day itself is not counted.
   *
   * @param epochDay the day since 1 January 1970, within the years of this calendar
   * @param days how many working days, 0 or more; 0 gives the first working day on or after the day
   * @return the working day
   * @throws IllegalArgumentException if the number is negative, or the day or the answer lies outside the years
   */
  public long plus(long epochDay, int days) {
    if (days < 0) {
      throw new IllegalArgumentException("Working days are counted on, not back: " + days + ".");
    }
    return days == 0
        ? onOrAfter(epochDay)
        : workingDay((long) before[indexOf(epochDay) + 1] + days - 1);
  }

  /**
   * Counts the working days from one date to another; the first is not counted, the last is.
   *
   * @param from the first date, within the years of this calendar
   * @param to the last date, within the years of this calendar
   * @return the number; negative if {@code to} is before {@code from}
   * @throws IllegalArgumentException if a date lies outside the years
   */
  public int between(LocalDate from, LocalDate to) {
    return between(from.toEpochDay(), to.toEpochDay());
  }

  /**
   * Counts the working days from one day to another, without allocation; the first is not counted, the last is.
   *
   * @param fromEpochDay the first day since 1 January 1970, within the years of this calendar
   * @param toEpochDay the last day since 1 January 1970, within the years of this calendar
   * @return the number; negative if the last is before the first
   * @throws IllegalArgumentException if a day lies outside the years
   */
  public int between(long fromEpochDay, long toEpochDay) {
    return before[indexOf(toEpochDay) + 1] - before[indexOf(fromEpochDay) + 1];
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof WorkingDays that
        && firstYear == that.firstYear
        && lastYear == that.lastYear
        && holidays.equals(that.holidays);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * firstYear + lastYear) + holidays.hashCode();
  }

  /** Returns the years and the number of holidays, for example "working days of 2025 to 2026 without 16 holidays". */
  @Override
  public String toString() {
    return "working days of "
        + firstYear
        + " to "
        + lastYear
        + " without "
        + holidays.size()
        + " holidays";
  }

  private int indexOf(long epochDay) {
    long index = epochDay - firstDay;
    if (index < 0 || index >= before.length - 1) {
      throw outOfRange(LocalDate.ofEpochDay(epochDay).toString());
    }
    return (int) index;
  }

  private long workingDay(long rank) {
    if (rank >= workingDays.length) {
      throw outOfRange("The working day asked for");
    }
    return workingDays[(int) rank];
  }

  private IllegalArgumentException outOfRange(String what) {
    return new IllegalArgumentException(
        what
            + " lies outside the calendar, which knows "
            + firstYear
            + " to "
            + lastYear
            + ": build one for more years.");
  }

  private static boolean isWeekend(LocalDate date) {
    return date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
  }

  private static void checkYears(int firstYear, int lastYear) {
    if (firstYear < 1 || lastYear < firstYear || lastYear > LAST_YEAR) {
      throw new IllegalArgumentException(
          "A calendar runs from a year to the same or a later one within 1 to "
              + LAST_YEAR
              + ", not from "
              + firstYear
              + " to "
              + lastYear
              + ".");
    }
  }

  private static void checkYear(LocalDate date, int firstYear, int lastYear) {
    if (date.getYear() < firstYear || date.getYear() > lastYear) {
      throw new IllegalArgumentException(
          date + " lies outside the calendar's years, " + firstYear + " to " + lastYear + ".");
    }
  }

  /** Holds the default calendar, built when it is first asked for. */
  private static final class Default {
    static final WorkingDays CALENDAR = englandAndWales(DEFAULT_FIRST_YEAR, DEFAULT_LAST_YEAR);
  }
}
