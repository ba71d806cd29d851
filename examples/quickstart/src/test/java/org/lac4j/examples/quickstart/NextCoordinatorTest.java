package org.lac4j.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.lac4j.geo.districting.Design;
import org.lac4j.geo.districting.DesignStatus;
import org.lac4j.rules.simulation.scenario.Scenario;

class NextCoordinatorTest {

  private final NextCoordinator example = new NextCoordinator();

  @Test
  void the_place_is_proved_and_wards_that_have_a_coordinator_keep_theirs() {
    Design answer = example.drawn();

    assertThat(answer.proof().status()).isEqualTo(DesignStatus.OPTIMAL);
    assertThat(answer.areas()).filteredOn(area -> area.isNew()).hasSize(1);
    assertThat(answer.moved()).isZero();
  }

  @Test
  void the_proposal_has_the_same_wards_and_people_and_one_coordinator_more() {
    Scenario proposed = example.proposed(example.drawn());

    assertThat(proposed.areas()).hasSize(21);
    assertThat(proposed.coordinators()).hasSize(13);
    assertThat(proposed.coordinators().get(12).areas())
        .isNotEmpty()
        .noneMatch(
            ward ->
                proposed.coordinators().subList(0, 12).stream()
                    .anyMatch(coordinator -> coordinator.areas().contains(ward)));
  }

  @Test
  void the_answer_names_wards_and_tells_the_effect() {
    ByteArrayOutputStream told = new ByteArrayOutputStream();
    example.ask(3, new PrintStream(told, true, StandardCharsets.UTF_8));

    assertThat(told.toString(StandardCharsets.UTF_8))
        .startsWith("Where should the next coordinator go?\nTo ")
        .contains("What that does to people:\nWith One more coordinator");
  }
}
