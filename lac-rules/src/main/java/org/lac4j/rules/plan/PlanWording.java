package org.lac4j.rules.plan;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.lac4j.core.agreement.FormalPlanKind;
import org.lac4j.core.internal.Labels;
import org.lac4j.rules.Reason;
import org.lac4j.rules.internal.wording.Phrases;
import org.lac4j.rules.internal.words.PlanMessage;
import org.lac4j.rules.words.Messages;

/** The sentences about the two conditions, and about settings. */
record PlanWording(Phrases phrases) {

  PlanWording(Messages words) {
    this(new Phrases(words));
  }

  Reason personAsked(Condition condition) {
    return phrases.reason(
        switch (condition) {
          case MET -> PlanMessage.PERSON_ASKED;
          case NOT_MET -> PlanMessage.PERSON_DID_NOT_ASK;
          case NOT_KNOWN -> PlanMessage.PERSON_ASKED_NOT_KNOWN;
        });
  }

  Reason takesPart(Condition condition) {
    return phrases.reason(
        switch (condition) {
          case MET -> PlanMessage.COORDINATOR_TAKES_PART;
          case NOT_MET -> PlanMessage.COORDINATOR_TAKES_NO_PART;
          case NOT_KNOWN -> PlanMessage.COORDINATOR_TAKES_PART_NOT_KNOWN;
        });
  }

  ImmutableList<String> questions(FormalPlanFacts facts) {
    ImmutableList.Builder<String> questions = ImmutableList.builder();
    if (facts.personAsked() == Condition.NOT_KNOWN) {
      questions.add(phrases.text(PlanMessage.ASK_THE_PERSON));
    }
    if (facts.coordinatorTakesPart() == Condition.NOT_KNOWN) {
      questions.add(phrases.text(PlanMessage.ASK_THE_COORDINATOR));
    }
    return questions.build();
  }

  ImmutableList<String> whatWouldChangeIt(FormalPlanFacts facts) {
    ImmutableList.Builder<String> steps = ImmutableList.builder();
    steps.add(phrases.text(PlanMessage.LEAVE_OUT, ImmutableMap.of("plan", words(facts.plan()))));
    if (facts.personAsked() == Condition.NOT_MET) {
      steps.add(phrases.text(PlanMessage.ONCE_ASKED));
    }
    if (facts.coordinatorTakesPart() == Condition.NOT_MET) {
      steps.add(phrases.text(PlanMessage.ONCE_TAKING_PART));
    }
    return steps.build();
  }

  private String words(FormalPlanKind plan) {
    return phrases.text(
        switch (plan) {
          case CARE_PLAN -> PlanMessage.CARE_PLAN;
          case SUPPORT_PLAN -> PlanMessage.SUPPORT_PLAN;
          case FAMILY_EARLY_HELP_ASSESSMENT -> PlanMessage.FAMILY_EARLY_HELP_ASSESSMENT;
        });
  }

  ImmutableList<Reason> because(PlanMessage message) {
    return ImmutableList.of(phrases.reason(message));
  }

  ImmutableList<String> steps(PlanMessage... messages) {
    ImmutableList.Builder<String> steps = ImmutableList.builder();
    for (PlanMessage message : messages) {
      steps.add(phrases.text(message));
    }
    return steps.build();
  }

  static String code(Enum<?> value) {
    return Labels.of(value);
  }
}
