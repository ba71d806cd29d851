package org.lac4j.rules.plan;

import com.google.common.collect.ImmutableList;
import org.lac4j.core.agreement.FormalPlanKind;
import org.lac4j.core.internal.Labels;
import org.lac4j.rules.Reason;

/** The sentences about the two conditions. */
final class PlanWording {

  private PlanWording() {}

  static Reason personAsked(Condition condition) {
    return switch (condition) {
      case MET -> Reason.of("person-asked", "The person explicitly asked for it.", "P22");
      case NOT_MET ->
          Reason.of(
              "person-did-not-ask",
              "The person has not explicitly asked for it, and it takes that.",
              "P22");
      case NOT_KNOWN ->
          Reason.of(
              "person-asked-not-known",
              "It is not known whether the person explicitly asked for it, and it takes that.",
              "P22");
    };
  }

  static Reason takesPart(Condition condition) {
    return switch (condition) {
      case MET ->
          Reason.of(
              "coordinator-takes-part",
              "The coordinator takes part in making the plan with them.",
              "P22");
      case NOT_MET ->
          Reason.of(
              "coordinator-takes-no-part",
              "The coordinator takes no part in making the plan with them, and it takes that.",
              "P22");
      case NOT_KNOWN ->
          Reason.of(
              "coordinator-takes-part-not-known",
              "It is not known whether the coordinator takes part in making the plan with them, and it takes that.",
              "P22");
    };
  }

  static ImmutableList<String> questions(FormalPlanFacts facts) {
    ImmutableList.Builder<String> questions = ImmutableList.builder();
    if (facts.personAsked() == Condition.NOT_KNOWN) {
      questions.add("Ask the person: do you want Local Area Coordination written into the plan?");
    }
    if (facts.coordinatorTakesPart() == Condition.NOT_KNOWN) {
      questions.add("Ask the coordinator: do you take part in making the plan with them?");
    }
    return questions.build();
  }

  static ImmutableList<String> whatWouldChangeIt(FormalPlanFacts facts) {
    ImmutableList.Builder<String> steps = ImmutableList.builder();
    steps.add(
        "Leave it out of the plan; a shared agreement can complement the "
            + words(facts.plan())
            + " all the same.");
    if (facts.personAsked() == Condition.NOT_MET) {
      steps.add("Should the person ask for it themselves, look again.");
    }
    if (facts.coordinatorTakesPart() == Condition.NOT_MET) {
      steps.add("Should the coordinator take part in making the plan with them, look again.");
    }
    return steps.build();
  }

  private static String words(FormalPlanKind plan) {
    return switch (plan) {
      case CARE_PLAN -> "care plan";
      case SUPPORT_PLAN -> "support plan";
      case FAMILY_EARLY_HELP_ASSESSMENT -> "Family Early Help Assessment";
    };
  }

  static String code(Enum<?> value) {
    return Labels.of(value);
  }
}
