package org.lac4j.rules.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lac4j.core.agreement.FormalPlanKind;
import org.lac4j.core.introduction.ConversationWish;
import org.lac4j.core.introduction.IntroductionId;
import org.lac4j.core.introduction.Setting;
import org.lac4j.core.introduction.Urgency;
import org.lac4j.core.json.LacJson;
import org.lac4j.core.place.Area;
import org.lac4j.core.place.AreaCode;
import org.lac4j.core.place.Placement;
import org.lac4j.core.team.Absence;
import org.lac4j.core.team.CoordinatorId;
import org.lac4j.core.team.FacilitatorId;
import org.lac4j.core.team.WorkingPattern;
import org.lac4j.rules.Decision;
import org.lac4j.rules.DecisionRecord;
import org.lac4j.rules.Replay;
import org.lac4j.rules.caseload.AdjacentAreas;
import org.lac4j.rules.caseload.CaseloadFacts;
import org.lac4j.rules.caseload.CaseloadRule;
import org.lac4j.rules.caseload.CoordinatorLoad;
import org.lac4j.rules.caseload.FacilitatorReach;
import org.lac4j.rules.caseload.VacantArea;
import org.lac4j.rules.eligibility.EligibilityFacts;
import org.lac4j.rules.eligibility.EligibilityRule;
import org.lac4j.rules.plan.Condition;
import org.lac4j.rules.plan.FormalPlanFacts;
import org.lac4j.rules.plan.FormalPlanRule;
import org.lac4j.rules.plan.SettingFacts;
import org.lac4j.rules.plan.SettingRule;
import org.lac4j.rules.priority.HumanOverride;
import org.lac4j.rules.priority.Judgement;
import org.lac4j.rules.priority.PrioritisationRule;
import org.lac4j.rules.priority.PriorityFacts;
import org.lac4j.rules.priority.Waiting;
import org.lac4j.rules.response.Presence;
import org.lac4j.rules.response.ResponseFacts;
import org.lac4j.rules.response.ResponseRule;

/** Records of version 1, as the first release wrote them. The files stay as they are. */
class EarlierRecordsTest {

  private static final LocalDate DAY = LocalDate.of(2026, 1, 5);
  private static final AreaCode A1 = AreaCode.of("A1");
  private static final AreaCode A2 = AreaCode.of("A2");
  private static final AreaCode A3 = AreaCode.of("A3");
  private static final CoordinatorId C1 = CoordinatorId.of("C-1");
  private static final CoordinatorId C2 = CoordinatorId.of("C-2");
  private static final Area HOLGATE = Area.of("A1", "Holgate");

  private static final ImmutableMap<String, Object> FACTS =
      ImmutableMap.<String, Object>builder()
          .put(
              "eligibility",
              EligibilityFacts.of(new Placement.Inside(HOLGATE, 120), ConversationWish.YES, DAY))
          .put(
              "eligibility-outside",
              EligibilityFacts.of(
                  new Placement.Outside(Optional.of(HOLGATE), 350.0),
                  ConversationWish.NOT_ASKED,
                  DAY))
          .put("eligibility-without-place", EligibilityFacts.withoutPlace(ConversationWish.NO, DAY))
          .put("priority", priority())
          .put("response", response())
          .put("caseload", caseload())
          .put(
              "formal-plan",
              new FormalPlanFacts(FormalPlanKind.CARE_PLAN, Condition.MET, Condition.NOT_KNOWN))
          .put("setting", SettingFacts.of(Setting.FORMAL_CARE_PLANNING_MEETING))
          .buildOrThrow();

  private static final DecisionJson RULES =
      DecisionJson.builder()
          .add(EligibilityRule.withoutTeam(), FactsJson.ofEligibility())
          .add(PrioritisationRule.standard(), FactsJson.ofPriority())
          .add(ResponseRule.standard(), FactsJson.ofResponse())
          .add(CaseloadRule.standard(), FactsJson.ofCaseload())
          .add(FormalPlanRule.standard(), FactsJson.ofFormalPlan())
          .add(SettingRule.standard(), FactsJson.ofSetting())
          .build();

  private static final ImmutableMap<String, String> OUTCOMES =
      ImmutableMap.of(
          "eligibility", "eligible",
          "eligibility-outside", "outside-coverage",
          "caseload", "stretched");

  private static PriorityFacts priority() {
    return PriorityFacts.of(
            ImmutableList.of(
                Waiting.builder()
                    .id(IntroductionId.of("I-1"))
                    .receivedAt(Instant.parse("2026-01-02T10:00:00Z"))
                    .promisedBy(DAY)
                    .urgency(Urgency.CRISIS)
                    .judgement(Judgement.CAN_WAIT)
                    .overtaken(1)
                    .build(),
                Waiting.builder()
                    .id(IntroductionId.of("I-2"))
                    .receivedAt(Instant.parse("2026-01-03T10:00:00.5Z"))
                    .answered(true)
                    .overtaken(0)
                    .build()),
            DAY)
        .with(
            HumanOverride.builder()
                .id(IntroductionId.of("I-2"))
                .place(1)
                .reason("We spoke.")
                .by(C1)
                .on(DAY)
                .build());
  }

  private static ResponseFacts response() {
    return ResponseFacts.builder()
        .receivedAt(Instant.parse("2026-01-02T10:00:00Z"))
        .answeredAt(Instant.parse("2026-01-03T10:00:00Z"))
        .metAt(Instant.parse("2026-01-04T10:00:00Z"))
        .endedAt(Instant.parse("2026-01-05T10:00:00Z"))
        .urgency(Urgency.SOON)
        .presence(
            new Presence(
                Optional.of(C1),
                WorkingPattern.of(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                ImmutableList.of(Absence.of(DAY, DAY.plusDays(3)).coveredBy(C2))))
        .asOf(Instant.parse("2026-01-06T10:00:00Z"))
        .build();
  }

  private static CaseloadFacts caseload() {
    return CaseloadFacts.builder()
        .asOf(DAY)
        .addLoads(
            CoordinatorLoad.builder()
                .coordinator(C1)
                .addAreas(A1)
                .individuals(40)
                .families(25)
                .groups(2)
                .waiting(7)
                .openBefore(58)
                .build(),
            CoordinatorLoad.builder()
                .coordinator(C2)
                .addAreas(A2)
                .individuals(10)
                .isAway(true)
                .coveredBy(C1)
                .build())
        .addVacancies(new VacantArea(A3, 3, 4, Optional.of(C2)))
        .adjacent(AdjacentAreas.of(ImmutableList.of(AdjacentAreas.Pair.of(A1, A2))))
        .addFacilitators(
            new FacilitatorReach(FacilitatorId.of("F-1"), ImmutableSortedSet.of(A1, A3)))
        .build();
  }

  @ParameterizedTest
  @MethodSource("facts")
  void a_record_of_an_older_version_says_so_when_replayed(Map.Entry<String, Object> expected)
      throws IOException {
    String json = json(expected.getKey());
    Replay replay = RULES.replay(json);

    assertThat(replay).isInstanceOf(Replay.OtherRule.class);
  }

  private static String json(String name) throws IOException {
    return Resources.toString(
        Resources.getResource(EarlierRecordsTest.class, "v1/" + name + ".json"),
        StandardCharsets.UTF_8);
  }

  static Stream<Map.Entry<String, Object>> facts() {
    return FACTS.entrySet().stream();
  }

  @ParameterizedTest
  @MethodSource("facts")
  void a_record_of_the_first_release_is_read(Map.Entry<String, Object> expected)
      throws IOException {
    String json = json(expected.getKey());
    DecisionRecord<?, ?> record = LacJson.refusingUnknownFields().read(DecisionRecord.class, json);
    Decision decision = (Decision) record.decision();

    assertThat(json).contains("\"schemaVersion\":1");
    assertThat((Object) record.facts()).isEqualTo(expected.getValue());
    assertThat(record.rule().id()).isNotEmpty();
    assertThat(decision.reasons()).isNotEmpty();
    assertThat(decision.outcome())
        .isEqualTo(OUTCOMES.getOrDefault(expected.getKey(), decision.outcome()));
  }
}
