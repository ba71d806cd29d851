package org.lac4j.rules.response;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class WorkingDaysProperties {

  private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
  private static final int DAYS = 900;

  @Provide
  Arbitrary<LocalDate> dates() {
    return Arbitraries.integers().between(0, DAYS).map(FIRST::plusDays);
  }

  @Provide
  Arbitrary<WorkingDays> calendars() {
    return dates().set().ofMaxSize(60).map(closed -> WorkingDays.of(2024, 2027, closed));
  }

  @Property
  void counting_on_equals_walking_day_by_day(
      @ForAll("calendars") WorkingDays calendar,
      @ForAll("dates") LocalDate date,
      @ForAll @IntRange(max = 30) int days) {
    LocalDate walked = walkToWorkingDay(date, calendar.holidays());
    int left = walked.equals(date) ? days : Math.max(0, days - 1);
    for (int i = 0; i < left; i++) {
      walked = walkToWorkingDay(walked.plusDays(1), calendar.holidays());
    }

    assertThat(calendar.plus(date, days)).isEqualTo(walked);
  }

  private static LocalDate walkToWorkingDay(LocalDate from, Set<LocalDate> holidays) {
    LocalDate date = from;
    while (isWeekend(date) || holidays.contains(date)) {
      date = date.plusDays(1);
    }
    return date;
  }

  private static boolean isWeekend(LocalDate date) {
    return Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY).contains(date.getDayOfWeek());
  }

  @Property
  void between_undoes_plus(
      @ForAll("calendars") WorkingDays calendar,
      @ForAll("dates") LocalDate date,
      @ForAll @IntRange(min = 1, max = 30) int days) {
    LocalDate later = calendar.plus(date, days);

    assertThat(calendar.between(date, later)).isEqualTo(days);
    assertThat(calendar.between(later, date)).isEqualTo(-days);
  }

  @Property
  void every_answer_is_a_working_day_on_or_after_the_date(
      @ForAll("calendars") WorkingDays calendar,
      @ForAll("dates") LocalDate date,
      @ForAll @IntRange(max = 30) int days) {
    LocalDate later = calendar.plus(date, days);

    assertThat(calendar.isWorkingDay(later)).isTrue();
    assertThat(later).isAfterOrEqualTo(date);
  }

  @Property
  void a_later_date_never_gives_an_earlier_answer(
      @ForAll("calendars") WorkingDays calendar,
      @ForAll("dates") LocalDate date,
      @ForAll @IntRange(max = 30) int days) {
    assertThat(calendar.plus(date.plusDays(1), days)).isAfterOrEqualTo(calendar.plus(date, days));
  }
}
