package org.lac4j.core.internal.tree;

import java.math.BigDecimal;

/** Takes the tokens of JSON in their order: what a writer of JSON does. */
public interface TokenSink {

  /** The start of an object. */
  void startObject();

  /** The name of the value that follows. */
  void name(String name);

  /** The end of the object. */
  void endObject();

  /** The start of a list. */
  void startList();

  /** The end of the list. */
  void endList();

  /** A text. */
  void text(String value);

  /** A whole number. */
  void number(long value);

  /** A finite number. */
  void number(double value);

  /** A number that is longer than the others hold. */
  void number(BigDecimal value);

  /** True or false. */
  void flag(boolean value);

  /** The value null. */
  void nothing();
}
