package org.lac4j.core.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UprnTest {

  @Test
  void leading_zeros_make_no_difference() {
    assertThat(Uprn.parse(" 10007 "))
        .isEqualTo(Uprn.parse("000000010007"))
        .isEqualTo(Uprn.of(10007))
        .hasToString("000000010007");
  }

  @ParameterizedTest
  @CsvSource({
    "'', 'A UPRN has 1 to 12 digits, written as 12 with zeros in front, not 0.'",
    "1234567890123, 'A UPRN has 1 to 12 digits, written as 12 with zeros in front, not 13.'",
    "0, 'A UPRN is not zero: leave it out where there is none.'",
    "1.0E+11, 'A UPRN has digits only; character 2 is not one. A spreadsheet that shows 1.0E+11 has lost the"
        + " digits: read the column as text.'"
  })
  void a_refusal_says_what_is_wrong(String text, String message) {
    assertThatIllegalArgumentException().isThrownBy(() -> Uprn.parse(text)).withMessage(message);
  }

  @ParameterizedTest
  @ValueSource(longs = {0, -1, 1_000_000_000_000L})
  void a_number_out_of_range_is_refused(long number) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Uprn.of(number))
        .withMessage("A UPRN lies between 1 and 999999999999.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "100050536.0",
        "100050536.00",
        "1.00050536E+8",
        "1.00050536e8",
        "100 050 536",
        "\u00a0100050536.",
        "\uff11\uff10\uff10\uff10\uff15\uff10\uff15\uff13\uff16"
      })
  void what_spreadsheets_and_people_leave_of_a_number_is_read_where_no_digit_is_lost(String text) {
    assertThat(Uprn.valueOf(text)).isEqualTo(Uprn.of(100_050_536));
    assertThat(new Uprn(text)).isEqualTo(Uprn.of(100_050_536));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.00E+11", "1.5", "1.00050536E+9", "-5", "1e5", "O"})
  void what_has_lost_digits_or_never_had_them_is_refused(String text) {
    assertThat(Uprn.tryParse(text)).isEmpty();
  }

  @Test
  void letters_that_look_like_digits_are_suggested() {
    assertThat(Uprn.suggest("10005O5I6")).contains(Uprn.of(100_050_516));
    assertThat(Uprn.suggest("100050516")).isEmpty();
    assertThat(Uprn.suggest("1000X")).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Uprn.parse("10005O536"))
        .withMessage(
            "A UPRN has digits only; character 6 is not one. Perhaps the digit 0 was meant.");
  }
}
