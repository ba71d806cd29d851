package org.lac4j.rules.answer;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.Optional;
import org.lac4j.core.internal.Labels;
import org.lac4j.rules.Reason;

/** Each message that an answer may hold: its arguments with their types, and the facts that it rests on. */
enum AnswerMessage {
  CRISIS_DANGER(ImmutableMap.of(), "P13"),
  CRISIS_ALONGSIDE(ImmutableMap.of(), "P13"),
  CRISIS_SERVICE(ImmutableMap.of("service", Type.TEXT, "contact", Type.TEXT), "P13", "P24"),
  COVERED(ImmutableMap.of("area", Type.TEXT), "P7"),
  COVERED_BETWEEN(ImmutableMap.of("areas", Type.TEXT), "P7"),
  COORDINATOR(ImmutableMap.of("name", Type.TEXT), "P11", "P14"),
  COORDINATOR_AWAY(ImmutableMap.of("name", Type.TEXT), "P15"),
  BACK_ON(ImmutableMap.of("name", Type.TEXT, "day", Type.DATE), "P15"),
  COVER(ImmutableMap.of("name", Type.TEXT), "P11", "P15"),
  VACANT(ImmutableMap.of("area", Type.TEXT), "P14", "R7"),
  TEAM(ImmutableMap.of("name", Type.TEXT), "P26"),
  TELEPHONE(ImmutableMap.of("telephone", Type.TEXT), "P26", "R11"),
  EMAIL(ImmutableMap.of("email", Type.TEXT), "P26", "R11"),
  TELEPHONE_OR_EMAIL(ImmutableMap.of("telephone", Type.TEXT, "email", Type.TEXT), "P26", "R11"),
  SOCIAL_MEDIA(ImmutableMap.of("pages", Type.TEXT), "P1", "P26"),
  DROP_IN(
      ImmutableMap.of(
          "place", Type.TEXT, "weekday", Type.WEEKDAY, "from", Type.TIME, "to", Type.TIME),
      "P1",
      "P26"),
  LEAVE_MESSAGE(ImmutableMap.of(), "P15", "P26"),
  ANSWER_BY(ImmutableMap.of("day", Type.DATE), "P16"),
  ANSWER_SLOWER(ImmutableMap.of(), "P15"),
  MEETING(ImmutableMap.of(), "P18"),
  NOT_COVERED(ImmutableMap.of(), "P7", "R7"),
  NEAREST(ImmutableMap.of("area", Type.TEXT), "R7"),
  NOT_WANTED(ImmutableMap.of(), "P3", "P7"),
  ASK_WISH(ImmutableMap.of(), "P7", "P20"),
  ASK_PLACE(ImmutableMap.of(), "P7"),
  ELSEWHERE(ImmutableMap.of(), "P24"),
  ELSEWHERE_SERVICE(ImmutableMap.of("service", Type.TEXT, "contact", Type.TEXT), "P24"),
  WHY_PLACE_COVERED(ImmutableMap.of(), "P7"),
  WHY_PLACE_NOT_COVERED(ImmutableMap.of(), "P7", "R7"),
  WHY_PLACE_MISSING(ImmutableMap.of(), "P7"),
  WHY_PLACE_NEAR_EDGE(ImmutableMap.of(), "P7"),
  WHY_PLACE_SPLIT(ImmutableMap.of(), "P7"),
  WHY_PLACE_NOT_FOUND(ImmutableMap.of(), "P7"),
  WHY_CONVERSATION_WANTED(ImmutableMap.of(), "P7"),
  WHY_CONVERSATION_NOT_ASKED(ImmutableMap.of(), "P7", "P20"),
  WHY_CONVERSATION_NOT_WANTED(ImmutableMap.of(), "P3", "P7"),
  WHY_COORDINATOR_IN_POST(ImmutableMap.of(), "P11", "P14"),
  WHY_COORDINATOR_AWAY(ImmutableMap.of(), "P11", "P15"),
  WHY_AREA_VACANT(ImmutableMap.of(), "P14", "R7"),
  WHY_COORDINATOR_NOT_NAMED(ImmutableMap.of(), "P11", "P14"),
  WHY_AREA_UNKNOWN_TO_TEAM(ImmutableMap.of(), "P11", "P14"),
  UPDATE_RECEIVED(ImmutableMap.of(), "R10"),
  UPDATE_BEING_ASKED(ImmutableMap.of(), "P20", "R10"),
  UPDATE_IN_TOUCH(ImmutableMap.of(), "R10"),
  UPDATE_RATHER_NOT(ImmutableMap.of(), "P3", "R10"),
  UPDATE_CLOSED(ImmutableMap.of(), "R10"),
  UPDATE_NEWS_BY(ImmutableMap.of("day", Type.DATE), "P16", "R10");

  private final ImmutableMap<String, Type> arguments;
  private final ImmutableList<String> sources;

  AnswerMessage(ImmutableMap<String, Type> arguments, String... sources) {
    this.arguments = arguments;
    this.sources = ImmutableList.copyOf(sources);
  }

  /** The key in the bundle, and the code of the line. */
  String key() {
    return Labels.of(this);
  }

  /** The message for the reason of a decision, if there is one. */
  static Optional<AnswerMessage> why(Reason reason) {
    return Arrays.stream(values())
        .filter(message -> message.key().equals("why-" + reason.code()))
        .findFirst();
  }

  ImmutableMap<String, Type> arguments() {
    return arguments;
  }

  ImmutableList<String> sources() {
    return sources;
  }

  /** What an argument is, and so how it is written. */
  enum Type {
    TEXT,
    DATE,
    WEEKDAY,
    TIME
  }
}
