package org.lac4j.rules.internal.words;

import static org.lac4j.rules.internal.words.Argument.number;
import static org.lac4j.rules.internal.words.Argument.text;

/** What staff read of caseloads. */
public enum CaseloadMessage implements Message {
  CASELOAD_BELOW("P8 P17", text("coordinator"), text("people"), text("guideline")),
  CASELOAD_WITHIN("P8 P17", text("coordinator"), text("people"), text("guideline")),
  CASELOAD_ABOVE("P8 P17", text("coordinator"), text("people"), text("guideline")),
  PEOPLE_AND_COVERING("P8 P17", text("people"), number("number")),
  LOAD_AWAY_COVERED("P15", text("cover")),
  LOAD_AWAY_NOT_COVERED("P15"),
  TREND_RISING("P17", number("before")),
  TREND_FALLING("P17", number("before")),
  TREND_STEADY("P17", number("before")),
  WAITING("P18", number("number")),
  GROUPS_NOT_COUNTED("P17", number("number")),
  VACANT_COVERED("P14 R7", text("area"), text("cover")),
  VACANT_NOT_COVERED("P14 R7", text("area")),
  VACANT_PEOPLE("P8 P14", text("people"), text("waiting")),
  TEAM_ABOVE_GUIDELINE("P17", number("above"), text("guideline"), text("all")),
  TEAM_AWAY_NOT_COVERED("P14 P15 P17", number("number")),
  TEAM_VACANCIES("P14", number("number"), text("uncovered")),
  TEAM_ELSEWHERE("P8 P11", text("people"), text("waiting")),
  NOBODY_REFUSED("P17"),
  TAKE_MORE_TIME("P17 P18"),
  FILL_POST("P14", text("area")),
  ASK_NEIGHBOUR("P17 R7", text("coordinator"), number("room")),
  ASK_FACILITATOR("R1", text("facilitator")),
  COVER_COORDINATOR("P15", text("whom")),
  COVER_COORDINATOR_NEIGHBOUR("P15", text("whom"), text("coordinator")),
  COVER_AREA("P14", text("area")),
  COVER_AREA_NEIGHBOUR("P14", text("area"), text("coordinator"));

  private final Declared declared;

  CaseloadMessage(String sources, Argument... arguments) {
    this.declared = Declared.of(this, sources, arguments);
  }

  @Override
  public Declared declared() {
    return declared;
  }
}
