package org.lac4j.rules.laws;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseloadLawsTest {

  @ParameterizedTest
  @CsvSource({
    "Forgetful, the_same_facts_get_the_same_advice",
    "RefusingAboveSixty, nobody_is_refused_however_many_there_are",
    "LosingCount, more_people_never_lower_a_band",
    "CountingHeads, a_family_counts_as_one",
    "Alarmist, one_more_fact_never_flips_a_band",
    "FirstServed, the_order_of_the_facts_changes_nothing",
    "AskingTheStretched, only_who_is_below_and_at_work_is_asked_to_help",
    "Misquoting, whoever_tells_a_guideline_goes_by_it",
    "Unworried, whoever_is_away_without_cover_stretches_the_team",
    "Unfounded, every_line_has_a_reason_that_rests_on_something",
    "Unrepeatable, an_advice_replays_from_its_record",
  })
  void a_bad_policy_breaks_exactly_the_law_that_names_its_fault(String policy, String law)
      throws ClassNotFoundException {
    LawRun run = LawRun.of(Class.forName(BadCaseload.class.getName() + "$" + policy));
    assertThat(run.broken()).containsExactly(law);
    assertThat(run.kept())
        .hasSize(LawRun.lawsOf(CaseloadLaws.class).size() - 1)
        .doesNotContain(law);
  }

  @Test
  void our_own_policy_keeps_every_law() {
    LawRun run = LawRun.of(CaseloadRuleProperties.class);
    assertThat(run.broken()).isEmpty();
    assertThat(run.kept()).isEqualTo(LawRun.lawsOf(CaseloadLaws.class));
  }
}
