package org.lac4j.rules.internal.scenarioshape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.lac4j.core.json.JsonFault;
import org.lac4j.core.json.LacJson;
import org.lac4j.core.json.LacJsonException;
import org.lac4j.rules.caseload.CaseloadParameters;
import org.lac4j.rules.caseload.CaseloadRule;
import org.lac4j.rules.priority.PrioritisationPolicy;
import org.lac4j.rules.priority.PrioritisationRule;
import org.lac4j.rules.response.ResponseParameters;
import org.lac4j.rules.response.ResponseRule;
import org.lac4j.rules.simulation.scenario.Intake;
import org.lac4j.rules.simulation.scenario.NeighbourHelp;
import org.lac4j.rules.simulation.scenario.Policies;

/** The library's own rules with figures of a scenario; whatever is not said is as usual. */
class ScenarioPolicyShapesTest {

  private static final LacJson JSON = LacJson.refusingUnknownFields();

  @Test
  void an_empty_object_is_the_usual() {
    assertThat(JSON.read(Policies.class, "{}")).isEqualTo(Policies.STANDARD);
    assertThat(JSON.read(Policies.class, JSON.write(Policies.STANDARD)))
        .isEqualTo(Policies.STANDARD);
    assertThat(JSON.read(ResponseRule.class, "{}").parameters())
        .isEqualTo(ResponseParameters.defaults());
    assertThat(JSON.read(CaseloadRule.class, "{}").parameters())
        .isEqualTo(CaseloadParameters.DEFAULTS);
    PrioritisationRule priority = JSON.read(PrioritisationRule.class, "{}");
    assertThat(priority.criteria()).isEqualTo(PrioritisationRule.standard().criteria());
    assertThat(priority.overtakingLimit())
        .isEqualTo(PrioritisationRule.standard().overtakingLimit());
    assertThat(priority.about().version()).isEqualTo("of the scenario");
  }

  @ParameterizedTest
  @CsvSource({
    "answerAimWorkingDays, 1",
    "answerLimitWorkingDays, 9",
    "meetingAimDays, 3",
    "meetingLimitDays, 40"
  })
  void one_figure_of_the_targets_changes_alone_and_is_told_in_the_rule(String field, int days) {
    ResponseRule rule = JSON.read(ResponseRule.class, "{\"" + field + "\": " + days + "}");
    ResponseParameters usual = ResponseParameters.defaults();
    ResponseParameters.Builder expected = ResponseParameters.builder().from(usual);
    switch (field) {
      case "answerAimWorkingDays" -> expected.answerAimWorkingDays(days);
      case "answerLimitWorkingDays" -> expected.answerLimitWorkingDays(days);
      case "meetingAimDays" -> expected.meetingAimDays(days);
      default -> expected.meetingLimitDays(days);
    }

    assertThat(rule.parameters()).isEqualTo(expected.build());
    assertThat(rule.about().sentence()).contains(" " + days + " ");
    assertThat(JSON.write(rule)).contains("\"" + field + "\":" + days);
    assertThat(JSON.read(ResponseRule.class, JSON.write(rule))).isEqualTo(rule);
  }

  @Test
  void a_zone_and_a_calendar_are_written_only_where_they_differ() {
    String json =
        "{\"closesAt\":\"16:30\",\"calendar\":{\"firstYear\":2025,\"lastYear\":2026,"
            + "\"holidays\":[\"2025-12-25\"]},\"zone\":\"Europe/Dublin\"}";
    ResponseRule rule = JSON.read(ResponseRule.class, json);

    assertThat(rule.parameters().closesAt()).isEqualTo(LocalTime.of(16, 30));
    assertThat(rule.parameters().zone()).isEqualTo(ZoneId.of("Europe/Dublin"));
    assertThat(rule.parameters().calendar().firstYear()).isEqualTo(2025);
    assertThat(JSON.write(rule)).contains(json.substring(1, json.length() - 1));
    assertThat(JSON.write(JSON.read(ResponseRule.class, "{}")))
        .doesNotContain("zone")
        .doesNotContain("calendar");
    assertThat(JSON.read(ResponseRule.class, JSON.write(rule))).isEqualTo(rule);
  }

  @ParameterizedTest
  @CsvSource({
    "guidelineFrom, 20, 20 to 60",
    "guidelineTo, 75, 50 to 75",
  })
  void a_guideline_is_told_with_its_figures(String field, int people, String words) {
    CaseloadRule rule = JSON.read(CaseloadRule.class, "{\"" + field + "\": " + people + "}");

    assertThat(rule.about().sentence()).contains("A guideline of " + words + " individuals");
    assertThat(JSON.write(rule)).contains("\"" + field + "\":" + people);
    assertThat(JSON.read(CaseloadRule.class, JSON.write(rule))).isEqualTo(rule);
  }

  static Stream<Arguments> intakes() {
    return Stream.of(
        Arguments.of("{}", Intake.GUIDELINE),
        Arguments.of("{\"guidelineBinds\": true}", Intake.CAP),
        Arguments.of("{\"guidelineBinds\": false}", Intake.HOURS_ONLY),
        Arguments.of("{\"longestHoldDays\": 0}", new Intake(true, OptionalInt.of(0))),
        Arguments.of(
            "{\"guidelineBinds\": false, \"longestHoldDays\": 5}",
            new Intake(false, OptionalInt.of(5))));
  }

  @ParameterizedTest
  @MethodSource("intakes")
  void an_intake_that_says_no_days_has_no_end_unless_it_says_nothing(String json, Intake intake) {
    assertThat(JSON.read(Intake.class, json)).isEqualTo(intake);
    assertThat(JSON.read(Intake.class, JSON.write(intake))).isEqualTo(intake);
  }

  static Stream<Arguments> wrong() {
    return Stream.of(
        Arguments.of(
            "{\"response\": {\"zone\": \"Europe/Yorke\"}}",
            "/response/zone",
            "not a time zone such as Europe/London"),
        Arguments.of("{\"response\": {\"zone\": \"\"}}", "/response/zone", "not a time zone"),
        Arguments.of("{\"caseload\": {\"guidelineFrom\": 70}}", "/caseload", "not from 70 to 60."),
        Arguments.of("{\"caseload\": {\"trendChange\": 0}}", "/caseload", "not 0."),
        Arguments.of("{\"intake\": {\"longestHoldDays\": -1}}", "/intake", "give 0 or more."),
        Arguments.of("{\"neighbours\": \"always\"}", "/neighbours", "advice-only, followed."),
        Arguments.of("{\"priority\": {\"limit\": 3}}", "/priority", "is not known"));
  }

  @ParameterizedTest
  @MethodSource("wrong")
  void a_fault_is_told_with_its_place(String json, String pointer, String message) {
    LacJsonException refusal =
        catchThrowableOfType(LacJsonException.class, () -> JSON.read(Policies.class, json));

    assertThat(refusal.faults()).extracting(JsonFault::pointer).containsExactly(pointer);
    assertThat(refusal.faults().get(0).message()).contains(message);
  }

  @Test
  void a_policy_in_code_has_no_json_and_the_refusal_says_what_to_do() {
    PrioritisationRule rule = PrioritisationRule.standard();
    Policies inCode =
        Policies.builder()
            .priority(PrioritisationPolicy.of(rule.about(), rule.overtakingLimit(), rule::decide))
            .neighbours(NeighbourHelp.FOLLOWED)
            .build();

    assertThatThrownBy(() -> JSON.write(inCode))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("keep the scenario in code");
  }
}
