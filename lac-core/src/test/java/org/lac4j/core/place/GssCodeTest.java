package org.lac4j.core.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GssCodeTest {

  @ParameterizedTest
  @CsvSource({
    "E06000014, UNITARY_AUTHORITY",
    "E05001757, WARD",
    "W05000001, WARD",
    "S13000001, WARD",
    "N08000101, WARD",
    "E01013443, LOWER_SUPER_OUTPUT_AREA",
    "E47000012, COMBINED_AUTHORITY",
    "K03000001, COUNTRY",
    "L93000001, OTHER"
  })
  void the_first_characters_say_the_kind(String text, GssKind kind) {
    assertThat(GssCode.parse(text).kind()).isEqualTo(kind);
  }

  @ParameterizedTest
  @ValueSource(strings = {"E0600001", "E060000144", "X06000014", "E0600001A", "", "E06 00001"})
  void what_is_no_code_is_refused(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> GssCode.parse(text))
        .withMessageStartingWith("A GSS code has nine characters,");
  }

  @Test
  void codes_are_ordered_by_their_characters() {
    assertThat(GssCode.parse("E05001757")).isLessThan(GssCode.parse("E06000014"));
  }

  @Test
  void the_code_of_a_councils_own_is_none() {
    assertThat(GssCode.from(AreaCode.of("HOLGATE"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "e06000014",
        " E06000014. ",
        "E06\u00a0000014",
        "\uff25\uff10\uff16\uff10\uff10\uff10\uff10\uff11\uff14"
      })
  void what_people_type_is_read(String text) {
    assertThat(GssCode.valueOf(text)).hasToString("E06000014").isEqualTo(new GssCode(text));
  }

  @Test
  void letters_that_look_like_digits_are_suggested_and_not_taken() {
    assertThat(GssCode.tryParse("EO6000014")).isEmpty();
    assertThat(GssCode.suggest("EO6OOOO14")).contains(new GssCode("E06000014"));
    assertThat(GssCode.suggest("E06000014")).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> GssCode.parse("EO6000014"))
        .withMessageEndingWith(" Character 2 is a letter: perhaps the digit 0 was meant.");
  }
}
