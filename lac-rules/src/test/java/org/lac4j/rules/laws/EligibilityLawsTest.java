package org.lac4j.rules.laws;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EligibilityLawsTest {

  @ParameterizedTest
  @CsvSource({
    "Forgetful, the_same_facts_get_the_same_answer",
    "Guessing, one_more_fact_never_flips_an_answer",
    "RefusingWhereVacant, whoever_lives_in_a_covered_area_and_wants_a_conversation_is_eligible",
    "RaisingHopes, a_place_outside_every_area_is_told_at_once",
    "ActingForThem, after_a_no_the_next_steps_are_the_same_wherever_they_live",
    "DoubtingWhatIsCertain, whoever_lives_in_a_covered_area_and_wants_a_conversation_is_eligible",
    "Insisting, whoever_has_said_no_is_asked_nothing_more",
    "AskingTheWrongQuestion, the_question_asks_for_what_is_missing",
    "ClosedOnSundays, the_day_decides_nothing",
    "AgeLimit, nothing_else_about_anyone_counts",
    "Unrepeatable, an_answer_replays_from_its_record",
    "Curt, every_answer_has_a_reason_and_every_other_than_yes_a_next_step",
    "Unfounded, every_answer_has_a_reason_and_every_other_than_yes_a_next_step",
  })
  void a_bad_policy_breaks_exactly_the_law_that_names_its_fault(String policy, String law)
      throws ClassNotFoundException {
    LawRun run = LawRun.of(Class.forName(BadEligibility.class.getName() + "$" + policy));
    assertThat(run.broken()).containsExactly(law);
    assertThat(run.kept())
        .hasSize(LawRun.lawsOf(EligibilityLaws.class).size() - 1)
        .doesNotContain(law);
  }

  @Test
  void our_own_policy_keeps_every_law() {
    LawRun run = LawRun.of(EligibilityRuleProperties.class);
    assertThat(run.broken()).isEmpty();
    assertThat(run.kept()).isEqualTo(LawRun.lawsOf(EligibilityLaws.class));
  }
}
