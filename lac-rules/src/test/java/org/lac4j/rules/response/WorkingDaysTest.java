package org.lac4j.rules.response;

import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {

  private static final WorkingDays CALENDAR = WorkingDays.englandAndWales();
  private static final LocalDate NEW_YEAR_2026 = LocalDate.of(2026, 1, 1);

  /** The bank holidays of England and Wales as published on gov.uk, substitute days in place of weekends. */
  @ParameterizedTest
  @CsvSource({
    "2012, 01-02 04-06 04-09 05-07 06-04 06-05 08-27 12-25 12-26",
    "2013, 01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26",
    "2014, 01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26",
    "2015, 01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28",
    "2016, 01-01 03-25 03-28 05-02 05-30 08-29 12-26 12-27",
    "2017, 01-02 04-14 04-17 05-01 05-29 08-28 12-25 12-26",
    "2018, 01-01 03-30 04-02 05-07 05-28 08-27 12-25 12-26",
    "2019, 01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26",
    "2020, 01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28",
    "2021, 01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28",
    "2022, 01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27",
    "2023, 01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26",
    "2024, 01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26",
    "2025, 01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26",
    "2026, 01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28",
    "2027, 01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28",
  })
  void bank_holidays_are_those_that_the_government_published(int year, String days) {
    ImmutableSortedSet<LocalDate> published =
        Arrays.stream(days.split(" "))
            .map(day -> LocalDate.parse(year + "-" + day))
            .collect(toImmutableSortedSet(Comparator.naturalOrder()));

    assertThat(holidaysOn(year)).isEqualTo(published);
  }

  private static ImmutableSortedSet<LocalDate> holidaysOn(int year) {
    return CALENDAR
        .holidays()
        .subSet(LocalDate.of(year, 1, 1), true, LocalDate.of(year, 12, 31), true);
  }

  @ParameterizedTest
  @CsvSource({
    "2012-06-05, false", // the Diamond Jubilee
    "2012-05-28, true", // the spring bank holiday moved to 4 June
    "2020-05-04, true", // the early May bank holiday moved
    "2020-05-08, false", // to VE Day
    "2022-05-30, true",
    "2022-06-03, false", // the Platinum Jubilee
    "2022-09-19, false", // the State Funeral
    "2023-05-08, false", // the Coronation
    "2026-01-02, true", // a holiday in Scotland alone
    "2026-01-03, false", // a Saturday
    "2026-01-04, false", // a Sunday
    "2026-01-05, true",
  })
  void one_off_holidays_and_weekends_are_not_worked(LocalDate date, boolean worked) {
    assertThat(CALENDAR.isWorkingDay(date)).isEqualTo(worked);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-01-05, 0, 2026-01-05",
    "2026-01-05, 3, 2026-01-08",
    "2026-01-01, 0, 2026-01-02",
    "2026-01-01, 1, 2026-01-02",
    "2025-12-24, 3, 2025-12-31",
    "2026-04-02, 1, 2026-04-07",
    "2026-01-03, 2, 2026-01-06",
  })
  void counting_on_skips_weekends_and_holidays(LocalDate from, int days, LocalDate expected) {
    assertThat(CALENDAR.plus(from, days)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-01-05, 2026-01-08, 3",
    "2026-01-08, 2026-01-05, -3",
    "2026-04-02, 2026-04-07, 1",
    "2026-01-03, 2026-01-04, 0",
  })
  void between_counts_the_last_day_and_not_the_first(LocalDate from, LocalDate to, int expected) {
    assertThat(CALENDAR.between(from, to)).isEqualTo(expected);
  }

  @Test
  void closures_are_not_worked_and_leave_the_first_calendar_as_it_was() {
    List<LocalDate> closures = List.of(LocalDate.of(2025, 12, 29), LocalDate.of(2025, 12, 30));

    WorkingDays closed = CALENDAR.withClosures(closures);

    assertThat(closed.plus(LocalDate.of(2025, 12, 24), 1)).isEqualTo(LocalDate.of(2025, 12, 31));
    assertThat(closed.holidays()).containsAll(closures).containsAll(CALENDAR.holidays());
    assertThat(CALENDAR.isWorkingDay(closures.get(0))).isTrue();
  }

  @Test
  void first_and_last_day_of_the_range_are_within_it() {
    WorkingDays one = WorkingDays.of(2026, 2026, List.of(NEW_YEAR_2026));

    assertThat(one.isWorkingDay(NEW_YEAR_2026)).isFalse();
    assertThat(one.isWorkingDay(LocalDate.of(2026, 12, 31))).isTrue();
    assertThat(one.onOrAfter(LocalDate.of(2026, 12, 31))).isEqualTo(LocalDate.of(2026, 12, 31));
    assertThat(one.days().count()).isEqualTo(260);
    assertThat(one.days().min()).hasValue(LocalDate.of(2026, 1, 2).toEpochDay());
  }

  @ParameterizedTest
  @CsvSource({"2009-12-31", "2061-01-01", "+999999999-12-31", "-999999999-01-01"})
  void a_date_outside_the_years_is_refused_with_the_years(LocalDate date) {
    String message =
        date + " lies outside the calendar, which knows 2010 to 2060: build one for more years.";

    assertThatThrownBy(() -> CALENDAR.isWorkingDay(date))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
    assertThatThrownBy(() -> CALENDAR.onOrAfter(date)).hasMessage(message);
    assertThatThrownBy(() -> CALENDAR.plus(date, 1)).hasMessage(message);
    assertThatThrownBy(() -> CALENDAR.between(date, NEW_YEAR_2026)).hasMessage(message);
    assertThatThrownBy(() -> CALENDAR.between(NEW_YEAR_2026, date)).hasMessage(message);
  }

  @Test
  void an_answer_outside_the_years_is_refused() {
    LocalDate last = LocalDate.of(2060, 12, 31);

    assertThatThrownBy(() -> CALENDAR.plus(last, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "The working day asked for lies outside the calendar, which knows 2010 to 2060: build one for more years.");
    assertThatThrownBy(() -> CALENDAR.plus(last, Integer.MAX_VALUE))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void counting_back_is_refused() {
    assertThatThrownBy(() -> CALENDAR.plus(NEW_YEAR_2026, -1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Working days are counted on, not back: -1.");
  }

  @ParameterizedTest
  @CsvSource({"2026, 2025", "0, 2026", "2026, 10000"})
  void years_out_of_order_or_range_are_refused(int first, int last) {
    String message =
        "A calendar runs from a year to the same or a later one within 1 to 9999, not from %d to %d."
            .formatted(first, last);

    assertThatThrownBy(() -> WorkingDays.of(first, last, List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
    assertThatThrownBy(() -> WorkingDays.englandAndWales(first, last)).hasMessage(message);
  }

  @Test
  void bank_holidays_before_2003_are_not_guessed() {
    assertThatThrownBy(() -> WorkingDays.englandAndWales(2002, 2026))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "Bank holidays are known from 2003 on, not for 2002: give earlier ones with WorkingDays.of.");
    assertThat(WorkingDays.englandAndWales(2003, 2003).holidays()).hasSize(8);
  }

  @Test
  void a_closure_outside_the_years_is_refused() {
    assertThatThrownBy(() -> CALENDAR.withClosures(List.of(LocalDate.of(2061, 1, 3))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("2061-01-03 lies outside the calendar's years, 2010 to 2060.");
    assertThatThrownBy(() -> CALENDAR.withClosures(List.of(LocalDate.of(2009, 12, 31))))
        .hasMessage("2009-12-31 lies outside the calendar's years, 2010 to 2060.");
  }

  @Test
  void calendars_with_the_same_years_and_holidays_are_equal() {
    WorkingDays again = WorkingDays.of(2010, 2060, CALENDAR.holidays());

    assertThat(again).isEqualTo(CALENDAR).hasSameHashCodeAs(CALENDAR);
    assertThat(again).isNotEqualTo(CALENDAR.withClosures(List.of(LocalDate.of(2026, 1, 2))));
    assertThat(WorkingDays.of(2025, 2026, List.of()))
        .isNotEqualTo(WorkingDays.of(2025, 2027, List.of()))
        .isNotEqualTo(WorkingDays.of(2024, 2026, List.of()))
        .isNotEqualTo("2025")
        .hasToString("working days of 2025 to 2026 without 0 holidays");
  }

  @Test
  void the_first_and_the_last_year_there_are_make_a_calendar() {
    WorkingDays all = WorkingDays.of(1, 9999, List.of());

    assertThat(all.firstYear()).isEqualTo(1);
    assertThat(all.lastYear()).isEqualTo(9999);
    assertThat(all.isWorkingDay(LocalDate.of(1, 1, 1))).isTrue();
    assertThat(all.isWorkingDay(LocalDate.of(9999, 12, 31))).isTrue();
    assertThat(WorkingDays.of(2026, 2026, List.of()).firstYear()).isEqualTo(2026);
  }

  @Test
  void years_are_told() {
    assertThat(CALENDAR.firstYear()).isEqualTo(2010);
    assertThat(CALENDAR.lastYear()).isEqualTo(2060);
  }

  @Test
  void a_thread_with_a_foreign_class_loader_can_build_one() {
    ClassLoader foreign = ClassLoader.getPlatformClassLoader();

    ClassLoader after =
        CompletableFuture.supplyAsync(
                () -> {
                  Thread.currentThread().setContextClassLoader(foreign);
                  WorkingDays.englandAndWales(2026, 2026);
                  return Thread.currentThread().getContextClassLoader();
                },
                task -> new Thread(task).start())
            .join();

    assertThat(after).isSameAs(foreign);
  }
}
