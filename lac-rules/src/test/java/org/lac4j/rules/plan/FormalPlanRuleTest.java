package org.lac4j.rules.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lac4j.core.agreement.FormalPlanKind.CARE_PLAN;
import static org.lac4j.core.agreement.FormalPlanKind.FAMILY_EARLY_HELP_ASSESSMENT;
import static org.lac4j.core.agreement.FormalPlanKind.SUPPORT_PLAN;
import static org.lac4j.rules.plan.Condition.MET;
import static org.lac4j.rules.plan.Condition.NOT_KNOWN;
import static org.lac4j.rules.plan.Condition.NOT_MET;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.lac4j.core.agreement.FormalPlanKind;
import org.lac4j.core.agreement.FormalPlanMention.CoordinatorTakesPart;
import org.lac4j.core.agreement.FormalPlanMention.PersonAsked;
import org.lac4j.core.person.PersonId;
import org.lac4j.core.team.CoordinatorId;
import org.lac4j.rules.Reason;

class FormalPlanRuleTest {

  private static final FormalPlanRule RULE = FormalPlanRule.standard();
  private static final Instant THEN = Instant.parse("2026-01-05T10:00:00Z");

  private static FormalPlanAnswer decide(Condition asked, Condition takesPart) {
    return RULE.decide(new FormalPlanFacts(CARE_PLAN, asked, takesPart));
  }

  @ParameterizedTest
  @CsvSource({
    "MET, MET, may-stand",
    "MET, NOT_MET, may-not-stand",
    "MET, NOT_KNOWN, not-known",
    "NOT_MET, MET, may-not-stand",
    "NOT_MET, NOT_MET, may-not-stand",
    "NOT_MET, NOT_KNOWN, may-not-stand",
    "NOT_KNOWN, MET, not-known",
    "NOT_KNOWN, NOT_MET, may-not-stand",
    "NOT_KNOWN, NOT_KNOWN, not-known",
  })
  void it_takes_both_conditions(Condition asked, Condition takesPart, String outcome) {
    assertThat(decide(asked, takesPart).outcome()).isEqualTo(outcome);
  }

  @ParameterizedTest
  @EnumSource(FormalPlanKind.class)
  void the_kind_of_plan_changes_nothing(FormalPlanKind plan) {
    assertThat(RULE.decide(new FormalPlanFacts(plan, MET, MET)))
        .isEqualTo(new FormalPlanAnswer.MayStand(plan));
  }

  @Test
  void both_conditions_are_spelled_out() {
    assertThat(decide(MET, MET).reasons())
        .containsExactly(
            Reason.of(
                "person-asked",
                "The person explicitly asked for Local Area Coordination to be in the plan.",
                "P22"),
            Reason.of(
                "coordinator-takes-part",
                "The coordinator takes part in making the plan with them.",
                "P22"));
    assertThat(decide(NOT_MET, NOT_MET).reasons())
        .extracting(Reason::text)
        .containsExactly(
            "The person hasn't asked for Local Area Coordination to be in the plan, so leave it out.",
            "The coordinator isn't taking part in making the plan with them, so leave it out.");
    assertThat(decide(NOT_KNOWN, NOT_KNOWN).reasons())
        .extracting(Reason::text)
        .containsExactly(
            "We don't know yet whether the person explicitly asked for Local Area Coordination to be in the plan.",
            "We don't know yet whether the coordinator takes part in making the plan with them.");
  }

  @Test
  void a_no_says_what_would_change_it() {
    assertThat(decide(NOT_MET, NOT_MET).nextSteps())
        .containsExactly(
            "Leave it out of the plan. A shared agreement can complement the care plan all the same.",
            "If the person asks for it themselves, look again.",
            "If the coordinator takes part in making the plan with them, look again.");
    assertThat(decide(MET, NOT_MET).nextSteps())
        .hasSize(2)
        .last()
        .asString()
        .contains("coordinator");
    assertThat(decide(NOT_MET, NOT_KNOWN).nextSteps())
        .hasSize(2)
        .last()
        .asString()
        .contains("person");
    assertThat(RULE.decide(new FormalPlanFacts(SUPPORT_PLAN, NOT_MET, MET)).nextSteps().get(0))
        .contains("the support plan all");
    assertThat(
            RULE.decide(new FormalPlanFacts(FAMILY_EARLY_HELP_ASSESSMENT, NOT_MET, MET))
                .nextSteps()
                .get(0))
        .contains("the Family Early Help Assessment all");
  }

  @Test
  void what_is_not_known_is_asked() {
    assertThat(decide(NOT_KNOWN, NOT_KNOWN).nextSteps())
        .containsExactly(
            "Ask the person: do you want Local Area Coordination written into the plan?",
            "Ask the coordinator: are you taking part in making the plan with them?");
    assertThat(decide(MET, NOT_KNOWN).nextSteps())
        .singleElement()
        .asString()
        .contains("coordinator:");
    assertThat(decide(NOT_KNOWN, MET).nextSteps()).singleElement().asString().contains("person:");
    assertThat(decide(MET, MET).nextSteps()).isEmpty();
  }

  @Test
  void facts_come_from_what_is_recorded() {
    PersonAsked asked = new PersonAsked(PersonId.of("P-1"), THEN);
    CoordinatorTakesPart takesPart = new CoordinatorTakesPart(CoordinatorId.of("C-1"), THEN);

    assertThat(FormalPlanFacts.of(CARE_PLAN, Optional.of(asked), Optional.empty()))
        .isEqualTo(new FormalPlanFacts(CARE_PLAN, MET, NOT_KNOWN));
    assertThat(FormalPlanFacts.of(CARE_PLAN, Optional.empty(), Optional.of(takesPart)))
        .isEqualTo(new FormalPlanFacts(CARE_PLAN, NOT_KNOWN, MET));
  }

  @Test
  void details_are_plain_data() {
    assertThat(decide(MET, NOT_KNOWN).details())
        .hasToString("{plan=care-plan, personAsked=met, coordinatorTakesPart=not-known}");
    assertThat(decide(MET, MET).details())
        .hasToString("{plan=care-plan, personAsked=met, coordinatorTakesPart=met}");
  }

  @Test
  void there_is_no_other_reason_to_leave_it_out() {
    FormalPlanFacts open = new FormalPlanFacts(CARE_PLAN, MET, NOT_KNOWN);

    assertThatThrownBy(() -> new FormalPlanAnswer.MayNotStand(open))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "Neither condition is known not to hold: there is no other reason to leave it out.");
    assertThatThrownBy(
            () -> new FormalPlanAnswer.NotKnown(new FormalPlanFacts(CARE_PLAN, MET, MET)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Nothing is left to ask: the conditions are MET and MET.");
    assertThatThrownBy(
            () -> new FormalPlanAnswer.NotKnown(new FormalPlanFacts(CARE_PLAN, NOT_KNOWN, NOT_MET)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void the_rule_describes_itself() {
    assertThat(RULE.as("Both or not at all").because("it is their plan"))
        .hasToString("Both or not at all, because it is their plan (formal-plan, version 2)");
    assertThat(RULE.about().description())
        .isEqualTo(
            "In a formal plan only if the person explicitly asks and the coordinator takes part in making it");
  }
}
