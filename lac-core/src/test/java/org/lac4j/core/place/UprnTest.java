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
    "1.0E+11, 'A UPRN has digits only; character 2 is none. A spreadsheet that shows 1.0E+11 has lost the"
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
}
