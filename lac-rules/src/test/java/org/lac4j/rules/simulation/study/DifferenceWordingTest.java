package org.lac4j.rules.simulation.study;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.lac4j.rules.RuleVersion;
import org.lac4j.rules.response.ResponseParameters;
import org.lac4j.rules.response.ResponseRule;
import org.lac4j.rules.simulation.engine.Measure;
import org.lac4j.rules.simulation.engine.Scope;
import org.lac4j.rules.simulation.engine.Simulation;
import org.lac4j.rules.simulation.scenario.Policies;
import org.lac4j.rules.simulation.scenario.Scenario;
import org.lac4j.rules.simulation.scenario.York2024;

class DifferenceWordingTest {

  private static final Scenario BASE = York2024.scenario();
  private static final Scenario OTHER = BASE.withName("Policy B");

  private static Measured difference(Measure measure, double low, double high) {
    return new Measured(measure, Scope.TEAM, new Estimate((low + high) / 2, low, high, 20));
  }

  private static Comparison.Alternative alternative(
      Scenario base, Scenario other, Measured... differences) {
    StudyResult result =
        StudyResult.builder()
            .scenario(other)
            .seed(1)
            .replications(20)
            .warmUp(new Simulation.WarmUp(0, true))
            .events(0)
            .build();
    return new Comparison.Alternative(base, result, ImmutableList.copyOf(differences));
  }

  private static String sentence(Measured... differences) {
    return alternative(BASE, OTHER, differences).sentence();
  }

  private static Scenario withTargets(Scenario scenario, ResponseParameters targets) {
    return scenario.withPolicies(
        Policies.builder()
            .from(scenario.policies())
            .response(ResponseRule.of(RuleVersion.of("response", "own", "Our own"), targets))
            .build());
  }

  @Test
  void clear_differences_read_as_one_sentence() {
    assertThat(
            sentence(
                difference(Measure.ANSWERED_BY_LIMIT, 0.041, 0.063),
                difference(Measure.LONGEST_WAIT_DAYS, 2.2, 8.7)))
        .isEqualTo(
            "Policy B answers 4.1 to 6.3 points more people within three working days;"
                + " the longest wait is 2 to 9 days longer.");
  }

  @Test
  void a_sentence_that_starts_with_something_else_names_the_scenario_first() {
    assertThat(
            sentence(
                difference(Measure.MEETING_DAYS_MEAN, -1.93, -0.46),
                difference(Measure.GAVE_UP_SHARE, -0.012, -0.010)))
        .isEqualTo(
            "With Policy B, the mean wait for a first meeting is 0.46 to 1.93 days shorter;"
                + " 1.0 to 1.2 points fewer people leave before a first meeting.");
  }

  @Test
  void what_the_runs_cannot_tell_is_said_once_at_the_end() {
    assertThat(
            sentence(
                difference(Measure.ANSWERED_BY_LIMIT, -0.0012, 0.003),
                difference(Measure.MEETING_DAYS_MEAN, 1.1, 1.9),
                difference(Measure.LONGEST_WAIT_DAYS, -1.2, 4.4),
                difference(Measure.GAVE_UP_SHARE, 0, 0)))
        .isEqualTo(
            "With Policy B, the mean wait for a first meeting is 1.1 to 1.9 days longer;"
                + " the share who left before a first meeting is the same in every run;"
                + " 20 runs can't tell a difference in the share of people answered within three working days"
                + " (-0.12 to 0.30 points) or the longest wait (-1 to 4 days).");
  }

  @Test
  void nothing_measured_in_both_is_told() {
    assertThat(sentence())
        .isEqualTo("Policy B can't be compared: nothing happened in both that is measured.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "MET_BY_LIMIT | 0.02 | 0.031 | 2.0 to 3.1 points more of the first meetings are held within two weeks",
        "OVERTAKEN | -0.03 | -0.02 | 2.0 to 3.0 points fewer people are overtaken",
        "OVERTAKEN_MOST | 1 | 3 | whoever is overtaken most often is overtaken 1.0 to 3.0 more times",
        "INTRODUCED | 100 | 140 | 100 to 140 more people are introduced",
        "NOT_COVERED | -3 | -3 | 3.0 fewer people are not covered",
        "RETURNED | 1 | 2 | 1.0 to 2.0 more people come back",
        "OPEN_MEAN | 2 | 3 | the mean caseload is 2.0 to 3.0 higher",
        "TIME_ABOVE_GUIDELINE | -0.2 | -0.1 | the time above the guideline is 10.0 to 20.0 points lower",
        "LONGEST_WAIT_DAYS | 3.1 | 3.3 | the longest wait is 3.1 to 3.3 days longer",
        "WAITING_MEAN | -1 | 1 | 20 runs can't tell a difference in the mean number waiting (-1.0 to 1.0)",
      })
  void each_difference_is_a_phrase(Measure measure, double low, double high, String phrase) {
    Measured difference = difference(measure, low, high);

    assertThat(alternative(BASE, OTHER, difference).phrase(difference)).isEqualTo(phrase);
  }

  @ParameterizedTest
  @EnumSource(Measure.class)
  void no_phrase_says_a_thing_twice(Measure measure) {
    for (Measured difference :
        new Measured[] {
          difference(measure, 0.1, 0.2), difference(measure, -0.1, 0.2), difference(measure, 0, 0)
        }) {
      assertThat(alternative(BASE, OTHER, difference).phrase(difference))
          .doesNotContain("people people", "more people answered", "people who people")
          .doesNotContainPattern("people .*people ");
    }
  }

  @Test
  void targets_are_those_of_the_scenarios_or_neutral_where_they_differ() {
    ResponseParameters own =
        ResponseParameters.builder()
            .answerAimWorkingDays(0)
            .answerLimitWorkingDays(1)
            .meetingAimDays(10)
            .meetingLimitDays(21)
            .build();
    Measured answered = difference(Measure.ANSWERED_BY_LIMIT, 0.041, 0.063);
    Scenario base = withTargets(BASE, own);
    Scenario other = withTargets(OTHER, own);

    assertThat(alternative(base, other, answered).sentence())
        .isEqualTo("Policy B answers 4.1 to 6.3 points more people within one working day.");
    assertThat(alternative(BASE, other, answered).sentence())
        .isEqualTo("Policy B answers 4.1 to 6.3 points more people by the limit.");
    assertThat(Measure.ANSWERED_BY_AIM.label(ImmutableList.of(base)))
        .isEqualTo("people answered on the same working day");
    assertThat(Measure.MET_BY_AIM.label(ImmutableList.of(base)))
        .isEqualTo("people met within ten days");
    assertThat(Measure.MET_BY_LIMIT.label(ImmutableList.of(base)))
        .isEqualTo("people met within three weeks");
    assertThat(Measure.MET_BY_AIM.label(ImmutableList.of(BASE)))
        .isEqualTo("people met within a week");
  }
}
