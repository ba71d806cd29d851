package org.lac4j.rules.internal.words;

import com.google.errorprone.annotations.Immutable;

/**
 * An argument of a message.
 *
 * @param name its name in braces
 * @param type what it is, and so how it is written
 */
@Immutable
public record Argument(String name, Type type) {

  /** What an argument is. */
  public enum Type {
    /** A name, an id or words of the same bundle. */
    TEXT,
    /** A day, with its year. */
    DATE,
    /** A day, without its year if it is this one. */
    NEAR_DATE,
    WEEKDAY,
    TIME,
    /** A number, by which a form of the text is chosen. */
    NUMBER
  }

  static Argument text(String name) {
    return new Argument(name, Type.TEXT);
  }

  static Argument date(String name) {
    return new Argument(name, Type.DATE);
  }

  static Argument near(String name) {
    return new Argument(name, Type.NEAR_DATE);
  }

  static Argument number(String name) {
    return new Argument(name, Type.NUMBER);
  }
}
