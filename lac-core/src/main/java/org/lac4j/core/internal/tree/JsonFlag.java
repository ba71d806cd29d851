package org.lac4j.core.internal.tree;

/**
 * True or false.
 *
 * @param value which of them
 */
public record JsonFlag(boolean value) implements JsonTree {

  @Override
  public void writeTo(TokenSink sink) {
    sink.flag(value);
  }
}
