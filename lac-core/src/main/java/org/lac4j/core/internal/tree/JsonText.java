package org.lac4j.core.internal.tree;

/**
 * A text.
 *
 * @param value the text
 */
public record JsonText(String value) implements JsonTree {

  @Override
  public void writeTo(TokenSink sink) {
    sink.text(value);
  }
}
