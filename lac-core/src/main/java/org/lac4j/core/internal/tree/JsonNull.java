package org.lac4j.core.internal.tree;

/** The JSON value null. */
public enum JsonNull implements JsonTree {
  /** The only one. */
  NULL;

  @Override
  public void writeTo(TokenSink sink) {
    sink.nothing();
  }
}
