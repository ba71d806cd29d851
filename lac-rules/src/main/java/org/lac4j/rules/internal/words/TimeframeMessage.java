package org.lac4j.rules.internal.words;

import static org.lac4j.rules.internal.words.Argument.number;
import static org.lac4j.rules.internal.words.Argument.text;

/** What staff read of how long people wait now. */
public enum TimeframeMessage implements Message {
  ANSWERS_NOW("P16 P25", text("people"), text("when"), text("basis")),
  MEETINGS_NOW("P18 P25", text("people"), text("when"), text("basis")),
  ANSWERS_BASIS("P25", text("people"), number("seen"), text("tried")),
  MEETINGS_BASIS("P25", text("people"), number("seen"), text("tried")),
  NOT_TRIED("P25"),
  TRIED("P25", number("held"), text("people")),
  ANSWERS_UNKNOWN("P25", text("why")),
  MEETINGS_UNKNOWN("P25", text("why")),
  ANSWERS_TOO_FEW("P25", number("seen"), text("needed")),
  MEETINGS_TOO_FEW("P25", number("seen"), text("needed")),
  TOO_MANY_WAIT("P25"),
  TOO_UNSTEADY("P25"),
  PERSONS("", number("number")),
  NOW_WAITING("P25", number("number")),
  CHANGE_VACANT("P14 P25"),
  CHANGE_AWAY("P15 P25"),
  CHANGE_DEMAND_ROSE("P25", text("people"), text("weeks"), text("usual")),
  CHANGE_MORE_WAIT("P25", text("people"), text("weeks"), text("usual")),
  CHANGE_DEMAND_FELL("P25", text("people"), text("weeks"), text("usual")),
  CHANGE_FEWER_WAIT("P25", text("people"), text("weeks"), text("usual")),
  CHANGE_NEW_IN_POST("P14 P25"),
  WEEKS("", number("number"));

  private final Declared declared;

  TimeframeMessage(String sources, Argument... arguments) {
    this.declared = Declared.of(this, sources, arguments);
  }

  @Override
  public Declared declared() {
    return declared;
  }
}
