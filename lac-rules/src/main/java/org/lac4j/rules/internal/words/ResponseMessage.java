package org.lac4j.rules.internal.words;

import static org.lac4j.rules.internal.words.Argument.near;
import static org.lac4j.rules.internal.words.Argument.text;

/** What staff read of dates, and what they may say to the person. */
public enum ResponseMessage implements Message {
  ANSWER_NOT_DUE("P16", near("from"), near("by")),
  ANSWER_DUE("P16", near("by")),
  ANSWER_OVERDUE("P16", near("by")),
  ANSWER_IN_TIME("P16", near("on"), near("by")),
  ANSWER_LATE("P16", near("on"), near("by")),
  ANSWER_NO_LONGER_AWAITED("P16"),
  MEETING_NOT_DUE("P18", near("from"), near("by")),
  MEETING_DUE("P18", near("by")),
  MEETING_ARRANGED("P18", near("on")),
  MEETING_ARRANGED_DAY_PASSED("P18", near("on")),
  MEETING_LONGER_THAN_USUAL("P18", near("by")),
  MEETING_IN_TIME("P18", near("on"), near("by")),
  MEETING_LATER_THAN_USUAL("P18", near("on")),
  MEETING_NO_LONGER_AWAITED("P18"),
  COUNTED_FROM_RECEIPT("P16", near("day")),
  COUNTED_FROM_NEXT_WORKING_DAY("P16", near("day")),
  AWAY_COVERED("P15", text("coordinator"), text("cover")),
  AWAY_NOT_COVERED("P15", text("coordinator")),
  AWAY_UNTIL_COVERED("P15", text("coordinator"), text("cover"), near("until")),
  AWAY_UNTIL_NOT_COVERED("P15", text("coordinator"), near("until")),
  VACANT_POST_COVERED("P14", text("cover")),
  VACANT_POST_NOT_COVERED("P14"),
  ANSWER_EXPECTED_LATER("P15", near("by")),
  CRISIS_DATES_STAY("P13"),
  SAY_CRISIS("P13"),
  SAY_WELCOME("P3"),
  SAY_WHO_ELSE("P24"),
  SAY_TOLD_ABOUT_YOU("P20"),
  SAY_AWAY("P15"),
  SAY_AWAY_UNTIL("P15", near("until")),
  SAY_AWAY_COVERED("P15"),
  SAY_AWAY_UNTIL_COVERED("P15", near("until")),
  SAY_VACANT("P14"),
  SAY_VACANT_COVERED("P14"),
  SAY_FROM_COVERED("P15", near("day")),
  SAY_FROM_NOBODY("P15", near("day")),
  SAY_ANSWER_BY("P16", near("by")),
  SAY_ANSWER_LATE("P16", near("by")),
  SAY_ANSWER_UNKNOWN("P15"),
  SAY_MEETING_ARRANGED("P18", near("on")),
  SAY_MEETING_MISSED("P18", near("on")),
  SAY_MEETING_USUAL("P18"),
  SAY_AT_YOUR_PACE("P9"),
  STEP_CRISIS("P13"),
  STEP_ASK_WISH("P20"),
  STEP_ASK_WISH_BY("P20", near("by")),
  STEP_ANSWER_NOW("P16"),
  STEP_ANSWER_BY("P16", near("by")),
  STEP_FIND_COVER("P15"),
  STEP_MEET("P18", near("on")),
  STEP_RECORD_MEETING("P18", near("on")),
  STEP_AGREE_LATER("P18"),
  STEP_ARRANGE_MEETING("P18");

  private final Declared declared;

  ResponseMessage(String sources, Argument... arguments) {
    this.declared = Declared.of(this, sources, arguments);
  }

  @Override
  public Declared declared() {
    return declared;
  }
}
