package org.lac4j.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ServiceTimeTest {

  @Test
  void a_summer_day_begins_an_hour_before_that_of_utc() {
    assertThat(ServiceTime.startOf(LocalDate.of(2026, 7, 1)))
        .isEqualTo(Instant.parse("2026-06-30T23:00:00Z"));
    assertThat(ServiceTime.dayOf(Instant.parse("2026-06-30T23:00:00Z")))
        .isEqualTo(LocalDate.of(2026, 7, 1));
  }

  @Test
  void a_winter_day_begins_with_that_of_utc() {
    assertThat(ServiceTime.startOf(LocalDate.of(2026, 1, 1)))
        .isEqualTo(Instant.parse("2026-01-01T00:00:00Z"));
    assertThat(ServiceTime.dayOf(Instant.parse("2025-12-31T23:59:59Z")))
        .isEqualTo(LocalDate.of(2025, 12, 31));
  }
}
