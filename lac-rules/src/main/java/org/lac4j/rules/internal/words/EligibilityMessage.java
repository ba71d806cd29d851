package org.lac4j.rules.internal.words;

import static org.lac4j.rules.internal.words.Argument.date;
import static org.lac4j.rules.internal.words.Argument.text;

/** What staff read of the place, the wish and the coordinator. */
public enum EligibilityMessage implements Message {
  PLACE_COVERED("P7", text("area")),
  PLACE_NOT_COVERED("P7 R7"),
  PLACE_NOT_COVERED_NEAREST("P7 R7", text("area"), text("distance")),
  PLACE_NEAR_EDGE("P7", text("areas"), text("edge"), text("accuracy")),
  PLACE_NEAR_EDGE_UNCOVERED("P7", text("areas"), text("edge"), text("accuracy")),
  PLACE_SPLIT("P7", text("areas")),
  PLACE_SPLIT_UNCOVERED("P7", text("areas")),
  PLACE_SPLIT_NOWHERE("P7"),
  PLACE_MISSING("P7"),
  PLACE_RETIRED("P7"),
  PLACE_NOT_YET_IN_USE("P7"),
  PLACE_LARGE_USER("P7"),
  PLACE_NO_GRID_REFERENCE("P7"),
  PLACE_OUTSIDE_GREAT_BRITAIN("P7"),
  PLACE_UNKNOWN("P7"),
  PLACE_NO_DIRECTORY("P7"),
  CONVERSATION_WANTED("P7"),
  CONVERSATION_NOT_ASKED("P7 P20"),
  CONVERSATION_NOT_WANTED("P3 P7"),
  COORDINATOR_IN_POST("P11 P14", text("area"), text("coordinator")),
  COORDINATOR_AWAY_UNTIL_COVERED(
      "P11 P15", text("area"), text("coordinator"), text("cover"), date("day")),
  COORDINATOR_AWAY_UNTIL("P11 P15", text("area"), text("coordinator"), date("day")),
  COORDINATOR_AWAY_COVERED("P11 P15", text("area"), text("coordinator"), text("cover")),
  COORDINATOR_AWAY_ALONE("P11 P15", text("area"), text("coordinator")),
  AREA_VACANT("P14 R7", text("area")),
  AREA_VACANT_COVERED("P14 R7", text("area"), text("cover")),
  COORDINATOR_NOT_NAMED("P11 P14", text("area"), date("day")),
  AREA_UNKNOWN_TO_TEAM("P11 P14", text("area")),
  STEP_WELCOME("P3"),
  STEP_WHO_ELSE_IF_ASKED("P24"),
  STEP_WHO_ELSE("P24"),
  STEP_NEAREST("R7"),
  STEP_CHECK_AGAIN("P7"),
  QUESTION_WISH("P7 P20"),
  QUESTION_NOTHING("P3"),
  QUESTION_PLACE("P7"),
  QUESTION_ADDRESS("P7"),
  QUESTION_POSTCODE_NOW("P7"),
  QUESTION_POSTCODE_THEN("P7"),
  QUESTION_SPELLING("P7"),
  QUESTION_MAP("P7"),
  QUESTION_STAY("P7"),
  QUESTION_GROUP_PLACE("P7"),
  QUESTION_GROUP_WISH("P7");

  private final Declared declared;

  EligibilityMessage(String sources, Argument... arguments) {
    this.declared = Declared.of(this, sources, arguments);
  }

  @Override
  public Declared declared() {
    return declared;
  }
}
