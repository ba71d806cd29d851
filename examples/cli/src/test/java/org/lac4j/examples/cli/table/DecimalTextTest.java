package org.lac4j.examples.cli.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalTextTest {

  @ParameterizedTest
  @CsvSource({
    "0,1,0.0",
    "12.34,1,12.3",
    "-0.04,1,0.0",
    "-0.06,1,-0.1",
    "1.0005,3,1.001",
    "180,11,180.00000000000"
  })
  void numbers_have_a_fixed_count_of_decimals(double value, int decimals, String text) {
    assertThat(DecimalText.text(value, decimals)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "NaN", "Infinity", "1d", "0x1p3", "1,5", "--1", "."})
  void other_texts_are_no_numbers(String text) {
    assertThat(DecimalText.parse(text)).isNaN();
  }

  @Test
  void white_space_around_is_passed_over() {
    assertThat(DecimalText.parse(" -1.5e1 ")).isEqualTo(-15);
  }
}
