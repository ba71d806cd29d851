package org.lac4j.core.internal.tree;

/** A JSON value, of no library in particular. */
public sealed interface JsonTree
    permits JsonObject, JsonList, JsonText, JsonNumber, JsonFlag, JsonNull {

  /** Sends the value to a sink, token by token. */
  void writeTo(TokenSink sink);
}
