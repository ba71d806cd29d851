package org.lac4j.rules.internal.words;

import static org.lac4j.rules.internal.words.Argument.number;
import static org.lac4j.rules.internal.words.Argument.text;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import org.lac4j.core.internal.Labels;

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

  private final ImmutableList<String> sources;
  private final ImmutableList<Argument> arguments;

  SharedMessage(String sources, Argument... arguments) {
    this.sources = ImmutableList.copyOf(Splitter.on(' ').omitEmptyStrings().split(sources));
    this.arguments = ImmutableList.copyOf(arguments);
  }

  @Override
  public String key() {
    return Labels.of(this);
  }

  @Override
  public ImmutableList<Argument> arguments() {
    return arguments;
  }

  @Override
  public ImmutableList<String> sources() {
    return sources;
  }

  /** Whether its text is a pattern of the JDK. */
  public boolean isPattern() {
    return this == DATE || this == DATE_NEAR || this == TIME || this == TIME_HOUR;
  }
}
