package org.lac4j.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EffectiveDatesTest {

  private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);
  private static final LocalDate MARCH_END = LocalDate.of(2027, 3, 31);
  private static final EffectiveDates YEAR = EffectiveDates.of(APRIL, MARCH_END);

  @Test
  void both_ends_are_included() {
    assertThat(YEAR.includes(APRIL)).isTrue();
    assertThat(YEAR.includes(MARCH_END)).isTrue();
    assertThat(YEAR.includes(APRIL.minusDays(1))).isFalse();
    assertThat(YEAR.includes(MARCH_END.plusDays(1))).isFalse();
  }

  @Test
  void open_ends_reach_for_ever() {
    assertThat(EffectiveDates.ALWAYS.includes(LocalDate.MIN)).isTrue();
    assertThat(EffectiveDates.from(APRIL).includes(LocalDate.MAX)).isTrue();
    assertThat(EffectiveDates.from(APRIL).includes(APRIL.minusDays(1))).isFalse();
  }

  @Test
  void overlap_takes_a_day_in_common() {
    assertThat(YEAR.overlaps(EffectiveDates.from(MARCH_END))).isTrue();
    assertThat(EffectiveDates.from(MARCH_END).overlaps(YEAR)).isTrue();
    assertThat(YEAR.overlaps(EffectiveDates.from(MARCH_END.plusDays(1)))).isFalse();
    assertThat(EffectiveDates.from(MARCH_END.plusDays(1)).overlaps(YEAR)).isFalse();
    assertThat(YEAR.overlaps(EffectiveDates.ALWAYS)).isTrue();
    assertThat(YEAR.overlaps(new EffectiveDates(Optional.empty(), Optional.of(APRIL.minusDays(1)))))
        .isFalse();
  }

  @Test
  void a_last_day_before_the_first_is_refused() {
    assertThat(EffectiveDates.of(APRIL, APRIL).includes(APRIL)).isTrue();
    assertThatThrownBy(() -> EffectiveDates.of(APRIL, APRIL.minusDays(1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The last day (2026-03-31) is before the first (2026-04-01).");
  }
}
