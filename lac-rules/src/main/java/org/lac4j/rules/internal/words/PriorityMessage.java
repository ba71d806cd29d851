package org.lac4j.rules.internal.words;

import static org.lac4j.rules.internal.words.Argument.date;
import static org.lac4j.rules.internal.words.Argument.number;
import static org.lac4j.rules.internal.words.Argument.text;

/** What staff read of the order of a queue. */
public enum PriorityMessage implements Message {
  ADVICE_ONLY("P19"),
  ORDER_BY("P19", text("criteria"), number("limit")),
  ORDER_BY_ID("P19", number("limit")),
  THEN("P19", text("first"), text("last")),
  CRITERION_JUDGEMENT("P19"),
  CRITERION_NOT_YET_ANSWERED("P16"),
  CRITERION_PROMISED_SOONEST("P16 P18"),
  CRITERION_OVERDUE("P16 P18"),
  CRITERION_URGENCY_AS_TOLD("P13 P19"),
  CRITERION_WAITED_LONGEST("P19"),
  OVERTAKING_NOT_COUNTED("P19"),
  LINE_CRISIS("P13"),
  PUT_BY_HAND("P19", text("by")),
  NEXT_PUT_BY_HAND("P19", text("by")),
  LINE_PUT_BY_HAND("P19", text("by"), text("reason"), date("on")),
  OVERTAKEN_ENOUGH("P19", number("limit")),
  ALIKE("P19"),
  LAST_ANSWERED("P16"),
  LAST_OF_ALL("P19"),
  ONLY_ONE("P19"),
  JUDGEMENT_SOONER("P19"),
  JUDGEMENT_CAN_WAIT("P19"),
  NOT_YET_ANSWERED("P16"),
  PROMISED_SOONEST("P16 P18", date("by"), date("next")),
  PROMISED_ONLY("P16 P18", date("by")),
  OVERDUE_BOTH("P16 P18", text("days"), text("next")),
  OVERDUE_ONLY("P16 P18", text("days")),
  URGENCY_AS_TOLD("P13 P19", text("this"), text("next")),
  URGENCY_CRISIS("P13"),
  URGENCY_SOON("P13"),
  URGENCY_NOT_SAID("P13"),
  URGENCY_NO_HURRY("P13"),
  NEXT_CRISIS("P13"),
  NEXT_SOON("P13"),
  NEXT_NOT_SAID("P13"),
  NEXT_NO_HURRY("P13"),
  CAME_EARLIER_THAT_DAY("P19", date("day")),
  WAITED_LONGEST("P19", text("days"), text("next")),
  COUNTS_MORE("P19", text("criterion"), text("this"), text("next")),
  WEIGHTED("P19", text("this"), text("next"), text("parts")),
  WEIGHTED_PART("P19", text("criterion"), text("this"), text("next"));

  private final Declared declared;

  PriorityMessage(String sources, Argument... arguments) {
    this.declared = Declared.of(this, sources, arguments);
  }

  @Override
  public Declared declared() {
    return declared;
  }
}
