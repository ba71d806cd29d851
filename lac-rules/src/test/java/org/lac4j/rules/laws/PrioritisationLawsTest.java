package org.lac4j.rules.laws;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lac4j.rules.priority.PrioritisationPolicy;
import org.lac4j.rules.priority.PrioritisationRule;

class PrioritisationLawsTest {

  @ParameterizedTest
  @CsvSource({
    "Forgetful, the_same_queue_gets_the_same_advice",
    "OrderDependent, the_order_of_the_input_does_not_matter",
    "Dropping, everyone_in_is_out_once",
    "LatestFirst, waiting_longer_never_lowers_anyone",
    "Starving, nobody_is_overtaken_more_often_than_stated",
    "StarvingSlowly, nobody_is_overtaken_more_often_than_stated",
    "StarvingOpenly, the_limit_stated_is_one_that_people_can_live_with",
    "AgeWeighted, who_they_are_counts_for_nothing",
    "PartnersFirst, who_introduces_them_and_how_counts_for_nothing",
    "WorkFirst, their_aims_count_for_nothing",
    "AgeInTheId, their_ids_tell_nothing",
    "Overbearing, a_persons_decision_stands_and_the_others_keep_their_order",
    "HidingTheHand, a_persons_decision_stands_and_the_others_keep_their_order",
    "CrisisService, a_crisis_adds_another_service_alongside",
    "CitingOnly, a_crisis_adds_another_service_alongside",
    "FirstComeDisguised, each_case_counts",
    "Silent, each_line_says_what_decided_it_against_the_next",
    "Unrepeatable, advice_replays_from_its_record",
    "TwoFaced, the_next_is_the_first_of_the_list",
  })
  void bad_advice_breaks_exactly_the_law_that_names_its_fault(String policy, String law)
      throws ClassNotFoundException {
    LawRun run = LawRun.of(Class.forName(BadPriority.class.getName() + "$" + policy));
    assertThat(run.broken()).containsExactly(law);
    assertThat(run.kept())
        .hasSize(LawRun.lawsOf(PrioritisationLaws.class).size() - 1)
        .doesNotContain(law);
  }

  @Test
  void a_council_may_state_another_highest_limit() {
    LawRun run = LawRun.of(HigherLimit.class);
    assertThat(run.broken()).isEmpty();
    assertThat(run.kept()).isEqualTo(LawRun.lawsOf(PrioritisationLaws.class));
  }

  /** A limit above what the laws let pass, and laws told to let it pass. */
  static final class HigherLimit implements PrioritisationLaws {
    @Override
    public PrioritisationPolicy policy() {
      return PrioritisationRule.of(
          "higher", PrioritisationRule.standard().criteria(), HIGHEST_LIMIT + 1);
    }

    @Override
    public int highestLimit() {
      return HIGHEST_LIMIT + 1;
    }
  }
}
