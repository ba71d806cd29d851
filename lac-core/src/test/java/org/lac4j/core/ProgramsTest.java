package org.lac4j.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.opentest4j.TestAbortedException;

class ProgramsTest {

  @Test
  void program_that_is_there_is_found_by_any_of_its_names() {
    assertThat(Programs.require("shell", "no-such-program-anywhere", "sh"))
        .isExecutable()
        .hasFileName("sh");
  }

  @Test
  void missing_program_skips_the_test_and_says_why() {
    assertThatThrownBy(() -> Programs.require("nothing", "no-such-program", "nor-this"))
        .isInstanceOf(TestAbortedException.class)
        .hasMessageContaining("no-such-program or nor-this is not on the path: install nothing");
  }

  @Test
  void missing_program_fails_the_test_where_it_must_be_there() {
    assertThatThrownBy(() -> Programs.require("gdal", false, "It is gone", "chromium, gdal"))
        .isInstanceOf(AssertionError.class)
        .hasMessage("It is gone, but -Dlac.require says that gdal is here.");
  }

  @Test
  void another_program_that_must_be_there_changes_nothing() {
    assertThatThrownBy(() -> Programs.require("gdal", false, "It is gone", "chromium"))
        .isInstanceOf(TestAbortedException.class);
    assertThatCode(() -> Programs.require("gdal", true, "It is gone", "gdal"))
        .doesNotThrowAnyException();
  }
}
