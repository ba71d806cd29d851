package org.lac4j.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class RuleVersionTest {

  private static final RuleVersion PLAIN = RuleVersion.of("eligibility", "1", "Place and wish");

  @Test
  void sentence_tells_description_justification_id_and_version() {
    assertThat(PLAIN.sentence()).isEqualTo("Place and wish (eligibility, version 1)");
    assertThat(PLAIN.withJustification("nothing else may count").sentence())
        .isEqualTo("Place and wish, because nothing else may count (eligibility, version 1)");
  }

  @Test
  void blank_texts_and_bad_ids_are_refused() {
    assertRefused(() -> RuleVersion.of("Eligibility", "1", "x"), "not 'Eligibility'.");
    assertRefused(
        () -> PLAIN.withVersion(" "), "The version of rule eligibility is blank: say it.");
    assertRefused(
        () -> PLAIN.withDescription(""), "The description of rule eligibility is blank: say it.");
    assertRefused(
        () -> PLAIN.withJustification(" "),
        "The justification of rule eligibility is blank: say it.");
  }

  private static void assertRefused(Runnable making, String message) {
    assertThatThrownBy(making::run)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageEndingWith(message);
  }
}
