package org.lac4j.rules.laws;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResponseLawsTest {

  @ParameterizedTest
  @CsvSource({
    "Forgetful, the_same_facts_get_the_same_advice",
    "DateOnASunday, no_date_falls_on_a_day_that_is_not_worked",
    "SlowOnMondays, received_later_never_gives_an_earlier_date",
    "YieldingToPressure, urgency_buys_no_promise",
    "CrisisService, in_a_crisis_another_service_is_considered_alongside",
    "CitingOnly, in_a_crisis_another_service_is_considered_alongside",
    "ExcusingAbsence, absences_move_no_target",
    "TwoFaced, dates_alone_are_those_of_the_advice",
    "Overpromising, nothing_is_promised_before_someone_is_at_work",
    "NotLookingAgain, nothing_is_promised_before_someone_is_at_work",
    "Boasting, nothing_is_promised_sooner_than_the_target",
    "Rewriting, what_has_happened_stays_as_it_was",
    "Curt, every_advice_has_a_reason_and_what_is_awaited_a_next_step",
    "Unrepeatable, an_advice_replays_from_its_record",
  })
  void a_bad_policy_breaks_exactly_the_law_that_names_its_fault(String policy, String law)
      throws ClassNotFoundException {
    LawRun run = LawRun.of(Class.forName(BadResponse.class.getName() + "$" + policy));
    assertThat(run.broken()).containsExactly(law);
    assertThat(run.kept())
        .hasSize(LawRun.lawsOf(ResponseLaws.class).size() - 1)
        .doesNotContain(law);
  }

  @Test
  void our_own_policy_keeps_every_law() {
    LawRun run = LawRun.of(ResponseRuleProperties.class);
    assertThat(run.broken()).isEmpty();
    assertThat(run.kept()).isEqualTo(LawRun.lawsOf(ResponseLaws.class));
  }
}
