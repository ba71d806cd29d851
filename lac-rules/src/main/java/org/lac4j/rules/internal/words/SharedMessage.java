package org.lac4j.rules.internal.words;

import static org.lac4j.rules.internal.words.Argument.number;
import static org.lac4j.rules.internal.words.Argument.text;

/** How days, times, lists and counted things are written. */
public enum SharedMessage implements Message {
  DATE(""),
  DATE_NEAR(""),
  TIME(""),
  TIME_HOUR(""),
  LIST("", text("first"), text("last")),
  LIST_ALL("", text("first"), text("last")),
  DAYS("", number("number")),
  METRES("", number("number")),
  KILOMETRES("", number("number")),
  RANGE("", text("from"), text("to")),
  PEOPLE("", number("number")),
  SHARE("", number("number"), text("all")),
  WAIT_SAME_DAY(""),
  WAIT_NEXT_DAY(""),
  WAIT_WITHIN("", text("days")),
  WAIT_AFTER("", text("days"));

  private final Declared declared;

  SharedMessage(String sources, Argument... arguments) {
    this.declared = Declared.of(this, sources, arguments);
  }

  @Override
  public Declared declared() {
    return declared;
  }

  /** Whether its text is a pattern of the JDK. */
  public boolean isPattern() {
    return this == DATE || this == DATE_NEAR || this == TIME || this == TIME_HOUR;
  }
}
