package org.lac4j.core.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WorkingPatternTest {

  private static final LocalDate FRIDAY = LocalDate.of(2026, 1, 9);

  @Test
  void monday_to_friday_has_five_days() {
    WorkingPattern pattern = WorkingPattern.mondayToFriday();

    assertThat(pattern.days()).hasSize(5);
    assertThat(pattern.includes(FRIDAY)).isTrue();
    assertThat(pattern.includes(FRIDAY.plusDays(1))).isFalse();
  }

  @Test
  void the_order_of_days_makes_no_difference() {
    assertThat(WorkingPattern.of(DayOfWeek.FRIDAY, DayOfWeek.MONDAY))
        .isEqualTo(WorkingPattern.of(DayOfWeek.MONDAY, DayOfWeek.FRIDAY));
  }

  @Test
  void a_pattern_without_a_day_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(WorkingPattern::of)
        .withMessage(
            "A working pattern has one day or more: record an absence for someone who does not work at all.");
  }
}
