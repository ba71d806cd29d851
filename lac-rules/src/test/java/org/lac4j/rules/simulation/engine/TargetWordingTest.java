package org.lac4j.rules.simulation.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lac4j.rules.RuleVersion;
import org.lac4j.rules.response.ResponseParameters;
import org.lac4j.rules.response.ResponsePolicy;
import org.lac4j.rules.response.ResponseRule;
import org.lac4j.rules.simulation.scenario.Policies;
import org.lac4j.rules.simulation.scenario.Scenario;
import org.lac4j.rules.simulation.scenario.York2024;

/** Targets are named by the days of the scenarios' own rule, and by the general word where they have none in common. */
class TargetWordingTest {

  private static final RuleVersion OURS = RuleVersion.of("response", "ebor-1", "Ours");

  private static Scenario with(ResponsePolicy policy) {
    Scenario york = York2024.scenario();
    return york.withPolicies(Policies.builder().from(york.policies()).response(policy).build());
  }

  private static Scenario days(int answer, int meeting) {
    return with(
        ResponseRule.of(
            OURS,
            ResponseParameters.builder()
                .answerAimWorkingDays(0)
                .answerLimitWorkingDays(answer)
                .meetingAimDays(0)
                .meetingLimitDays(meeting)
                .build()));
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0, on the same working day, on the same day",
    "1, 1, within one working day, within one day",
    "3, 7, within three working days, within a week",
    "10, 14, within ten working days, within two weeks",
    "11, 77, within 11 working days, within 11 weeks",
    "2, 15, within two working days, within 15 days"
  })
  void days_are_told_as_people_say_them(int answer, int meeting, String answered, String met) {
    List<Scenario> scenarios = List.of(days(answer, meeting));

    assertThat(TargetWording.label(Measure.ANSWERED_BY_LIMIT, scenarios))
        .isEqualTo("people answered " + answered);
    assertThat(TargetWording.label(Measure.MET_BY_LIMIT, scenarios)).isEqualTo("people met " + met);
  }

  @Test
  void scenarios_of_different_days_have_the_general_word_in_common() {
    assertThat(TargetWording.label(Measure.MET_BY_LIMIT, List.of(days(3, 14), days(3, 7))))
        .isEqualTo(Measure.MET_BY_LIMIT.label());
    assertThat(TargetWording.label(Measure.ANSWERED_BY_LIMIT, List.of(days(3, 14), days(3, 7))))
        .isEqualTo("people answered within three working days");
  }

  @Test
  void a_policy_without_figures_is_told_by_the_general_word() {
    Scenario own = with(ResponsePolicy.of(OURS, ResponseRule.standard()::decide));

    assertThat(own.policies().response().figures()).isEmpty();
    assertThat(TargetWording.label(Measure.ANSWERED_BY_AIM, List.of(own)))
        .isEqualTo(Measure.ANSWERED_BY_AIM.label());
  }

  @Test
  void any_other_measure_keeps_its_label() {
    assertThat(TargetWording.label(Measure.MET_BY_NEIGHBOURS, List.of(days(3, 14))))
        .isEqualTo(Measure.MET_BY_NEIGHBOURS.label());
  }
}
