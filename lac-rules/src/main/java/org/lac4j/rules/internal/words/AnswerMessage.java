package org.lac4j.rules.internal.words;

import static org.lac4j.rules.internal.words.Argument.date;
import static org.lac4j.rules.internal.words.Argument.text;

import java.util.Arrays;
import java.util.Optional;

/** What an answer and an update may hold. */
public enum AnswerMessage implements Message {
  CRISIS_DANGER("P13"),
  CRISIS_ALONGSIDE("P13"),
  CRISIS_SERVICE("P13 P24", text("service"), text("contact")),
  COVERED("P7", text("area")),
  COVERED_BETWEEN("P7", text("areas")),
  COORDINATOR("P11 P14", text("name")),
  COORDINATOR_AWAY("P15", text("name")),
  BACK_ON("P15", text("name"), date("day")),
  COVER("P11 P15", text("name")),
  VACANT("P14 R7", text("area")),
  TEAM("P26", text("name")),
  TELEPHONE("P26 R11", text("telephone")),
  EMAIL("P26 R11", text("email")),
  TELEPHONE_OR_EMAIL("P26 R11", text("telephone"), text("email")),
  SOCIAL_MEDIA("P1 P26", text("pages")),
  DROP_IN(
      "P1 P26",
      text("place"),
      new Argument("weekday", Argument.Type.WEEKDAY),
      new Argument("from", Argument.Type.TIME),
      new Argument("to", Argument.Type.TIME)),
  LEAVE_MESSAGE("P15 P26"),
  ANSWER_BY("P16", date("day")),
  ANSWER_SLOWER("P15"),
  ANSWER_WAIT("P16 P25", text("people"), text("area"), text("when")),
  MEETING("P18"),
  MEETING_WAIT("P18 P25", text("people"), text("area"), text("when")),
  MAY_BE_LONGER("P25"),
  NOT_COVERED("P7 R7"),
  NEAREST("R7", text("area")),
  NOT_WANTED("P3 P7"),
  ASK_WISH("P7 P20"),
  ASK_PLACE("P7"),
  ELSEWHERE("P24"),
  ELSEWHERE_SERVICE("P24", text("service"), text("contact")),
  WHY_PLACE_COVERED("P7"),
  WHY_PLACE_NOT_COVERED("P7 R7"),
  WHY_PLACE_MISSING("P7"),
  WHY_PLACE_NEAR_EDGE("P7"),
  WHY_PLACE_SPLIT("P7"),
  WHY_PLACE_NOT_FOUND("P7"),
  WHY_CONVERSATION_WANTED("P7"),
  WHY_CONVERSATION_NOT_ASKED("P7 P20"),
  WHY_CONVERSATION_NOT_WANTED("P3 P7"),
  WHY_COORDINATOR_IN_POST("P11 P14"),
  WHY_COORDINATOR_AWAY("P11 P15"),
  WHY_AREA_VACANT("P14 R7"),
  WHY_COORDINATOR_NOT_NAMED("P11 P14"),
  WHY_AREA_UNKNOWN_TO_TEAM("P11 P14"),
  UPDATE_RECEIVED("R10"),
  UPDATE_BEING_ASKED("P20 R10"),
  UPDATE_IN_TOUCH("R10"),
  UPDATE_RATHER_NOT("P3 R10"),
  UPDATE_CLOSED("R10"),
  UPDATE_NEWS_BY("P16 R10", date("day"));

  private final Declared declared;

  AnswerMessage(String sources, Argument... arguments) {
    this.declared = Declared.of(this, sources, arguments);
  }

  @Override
  public Declared declared() {
    return declared;
  }

  @Override
  public boolean isForEachAudience() {
    return true;
  }

  /** The message for the reason of a decision, if there is one. */
  public static Optional<AnswerMessage> why(String code) {
    return Arrays.stream(values())
        .filter(message -> message.key().equals("why-" + code))
        .findFirst();
  }
}
