package org.lac4j.rules.internal.words;

import static org.lac4j.rules.internal.words.Argument.text;

/** What staff read of formal plans and settings. */
public enum PlanMessage implements Message {
  PERSON_ASKED("P22"),
  PERSON_DID_NOT_ASK("P22"),
  PERSON_ASKED_NOT_KNOWN("P22"),
  COORDINATOR_TAKES_PART("P22"),
  COORDINATOR_TAKES_NO_PART("P22"),
  COORDINATOR_TAKES_PART_NOT_KNOWN("P22"),
  ASK_THE_PERSON("P22"),
  ASK_THE_COORDINATOR("P22"),
  LEAVE_OUT("P21 P22", text("plan")),
  ONCE_ASKED("P22"),
  ONCE_TAKING_PART("P22"),
  CARE_PLAN("P21"),
  SUPPORT_PLAN("P21"),
  FAMILY_EARLY_HELP_ASSESSMENT("P21"),
  RIGHT_SETTING("P1 P23"),
  CONVERSATION_FIRST("P23"),
  HAVE_CONVERSATION("P23"),
  INTRODUCTION_STAYS("P23"),
  SETTING_NOT_KNOWN("P1 P23"),
  SETTING_GO_ON("P23");

  private final Declared declared;

  PlanMessage(String sources, Argument... arguments) {
    this.declared = Declared.of(this, sources, arguments);
  }

  @Override
  public Declared declared() {
    return declared;
  }
}
