package org.lac4j.rules.laws;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormalPlanLawsTest {

  @ParameterizedTest
  @CsvSource({
    "Moody, the_same_facts_get_the_same_answer",
    "AskingIsEnough, it_takes_both_conditions_and_no_more",
    "TakingSilenceForNo, one_more_fact_never_flips_an_answer",
    "HavingSecondThoughts, an_answer_replays_from_its_record",
  })
  void a_bad_rule_breaks_exactly_the_law_that_names_its_fault(String policy, String law)
      throws ClassNotFoundException {
    LawRun run = LawRun.of(Class.forName(BadFormalPlan.class.getName() + "$" + policy));
    assertThat(run.broken()).containsExactly(law);
    assertThat(run.kept())
        .hasSize(LawRun.lawsOf(FormalPlanLaws.class).size() - 1)
        .doesNotContain(law);
  }

  @Test
  void our_own_rule_keeps_every_law() {
    LawRun run = LawRun.of(FormalPlanRuleProperties.class);
    assertThat(run.broken()).isEmpty();
    assertThat(run.kept()).isEqualTo(LawRun.lawsOf(FormalPlanLaws.class));
  }
}
