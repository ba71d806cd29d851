package org.lac4j.examples.cli.roster;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.DayOfWeek;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lac4j.core.team.DropIn;

class DropInTextTest {

  private static final DropIn TUESDAY =
      new DropIn("Acomb Library", DayOfWeek.TUESDAY, LocalTime.of(10, 0), LocalTime.of(12, 30));

  @ParameterizedTest
  @ValueSource(
      strings = {
        DropInText.EXAMPLE,
        "Acomb Library, Tuesdays 10.00 to 12.30",
        " Acomb Library,tue 10am \u2013 12:30pm ; "
      })
  void what_people_write_is_read(String text) {
    assertThat(DropInText.read(text)).contains(ImmutableList.of(TUESDAY));
  }

  @Test
  void several_are_written_and_read_back() {
    DropIn other =
        new DropIn("Hub; 3, Front St", DayOfWeek.FRIDAY, LocalTime.of(9, 5), LocalTime.of(23, 59));
    ImmutableList<DropIn> both = ImmutableList.of(TUESDAY, other);

    assertThat(DropInText.read(DropInText.write(both))).contains(both);
    assertThat(DropInText.read("")).contains(ImmutableList.of());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Library",
        "Library, Tuesday",
        "Library, Someday 10:00-12:00",
        "Library, Tuesday 25:00-26:00",
        "Library, Tuesday 12:00-10:00",
        "Library, Tuesday 13pm-14pm",
        "Library, Tuesday 10:00-12:00; Hub"
      })
  void what_is_no_drop_in_is_not_guessed(String text) {
    assertThat(DropInText.read(text)).isEmpty();
  }
}
