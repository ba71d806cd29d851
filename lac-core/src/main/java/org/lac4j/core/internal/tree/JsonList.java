package org.lac4j.core.internal.tree;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Values in a row; may be added to while it is built. */
public final class JsonList implements JsonTree {

  private final List<JsonTree> elements = new ArrayList<>();

  /** Adds a value at the end. */
  public JsonList add(JsonTree element) {
    elements.add(element);
    return this;
  }

  /** Adds a text at the end. */
  public JsonList add(String text) {
    return add(new JsonText(text));
  }

  /** How many there are. */
  public int size() {
    return elements.size();
  }

  /** The value at a place, from 0. */
  public JsonTree get(int index) {
    return elements.get(index);
  }

  @Override
  public void writeTo(TokenSink sink) {
    sink.startList();
    elements.forEach(element -> element.writeTo(sink));
    sink.endList();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof JsonList that && elements.equals(that.elements);
  }

  @Override
  public int hashCode() {
    return elements.hashCode();
  }
}
