package org.lac4j.core.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class WardTest {

  private static final AreaCode CODE = AreaCode.of("E05001757");

  @Test
  void its_population_may_be_unknown() {
    assertThat(Ward.of("E05001757", "Holgate"))
        .isEqualTo(new Ward(CODE, "Holgate", OptionalInt.empty()))
        .hasToString("Holgate (E05001757)");
  }

  @Test
  void a_blank_name_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Ward.of("E05001757", " "))
        .withMessage("The ward E05001757 has a blank name: give it one, or its code.");
  }

  @Test
  void a_name_longer_than_a_document_can_hold_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Ward.of("E05001757", "H".repeat(10_001)))
        .withMessage("The name of ward E05001757 may have at most 10000 characters, not 10001.");
    assertThat(Ward.of("E05001757", "H".repeat(10_000)).name()).hasSize(10_000);
  }

  @Test
  void a_negative_population_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Ward(CODE, "Holgate", OptionalInt.of(-1)))
        .withMessage("The population of ward E05001757 is 0 or more, not -1.");
  }
}
