package org.lac4j.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.lac4j.rules.simulation.scenario.Scenario;
import org.lac4j.rules.simulation.scenario.Start;

class CaseloadLabTest {

  private static final Scenario A_YEAR =
      CaseloadLab.today(LocalDate.of(2025, 3, 31)).withStart(new Start.WarmUp(26));

  private static String ask() {
    ByteArrayOutputStream told = new ByteArrayOutputStream();
    CaseloadLab.ask(A_YEAR, 5, new PrintStream(told, true, StandardCharsets.UTF_8));
    return told.toString(StandardCharsets.UTF_8);
  }

  @Test
  void the_answer_is_an_interval() {
    assertThat(ask())
        .startsWith("A thirteenth coordinator, or a shorter queue rule?")
        .containsPattern(
            "the difference in the mean wait for a first meeting is -?[0-9.]+ to -?[0-9.]+ days"
                + " \\(95 % interval, 5 runs\\)\\.");
  }

  @Test
  void the_same_question_gets_the_same_answer() {
    assertThat(ask()).isEqualTo(ask());
  }

  @Test
  void the_thirteenth_helps_in_every_area_that_is_covered() {
    Scenario thirteenth = CaseloadLab.withThirteenth(A_YEAR);

    assertThat(thirteenth.everyCoordinator()).hasSize(13);
    assertThat(thirteenth.everyCoordinator().get(12).helpsIn()).hasSize(12);
    assertThat(thirteenth.withChanges().withName(A_YEAR.name())).isEqualTo(A_YEAR);
  }

  @Test
  void the_shorter_queue_changes_nothing_but_the_rule() {
    Scenario shorter = CaseloadLab.withShorterQueue(A_YEAR);

    assertThat(shorter.policies().intake().longestHoldDays()).hasValue(7);
    assertThat(shorter.withPolicies(A_YEAR.policies()).withName(A_YEAR.name())).isEqualTo(A_YEAR);
  }
}
