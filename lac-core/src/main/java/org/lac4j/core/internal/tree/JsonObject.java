package org.lac4j.core.internal.tree;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Named values in order; may be added to while it is built. Equal whatever the order. */
public final class JsonObject implements JsonTree {

  private final Map<String, JsonTree> fields = new LinkedHashMap<>();

  /** Puts a value, in place of one of the same name. */
  public JsonObject set(String name, JsonTree value) {
    fields.put(name, value);
    return this;
  }

  /** Puts a text. */
  public JsonObject put(String name, String value) {
    return set(name, new JsonText(value));
  }

  /** Puts a whole number. */
  public JsonObject put(String name, long value) {
    return set(name, JsonNumber.of(value));
  }

  /** Puts a number. */
  public JsonObject put(String name, double value) {
    return set(name, JsonNumber.of(value));
  }

  /** Puts true or false. */
  public JsonObject put(String name, boolean value) {
    return set(name, new JsonFlag(value));
  }

  /** Puts a new object, which it returns. */
  public JsonObject putObject(String name) {
    JsonObject object = new JsonObject();
    set(name, object);
    return object;
  }

  /** Puts a new list, which it returns. */
  public JsonList putList(String name) {
    JsonList list = new JsonList();
    set(name, list);
    return list;
  }

  /** Puts all of another. */
  public JsonObject setAll(JsonObject other) {
    fields.putAll(other.fields);
    return this;
  }

  /** The value of that name, or null. */
  public @Nullable JsonTree get(String name) {
    return fields.get(name);
  }

  /** Whether there is a value of that name. */
  public boolean has(String name) {
    return fields.containsKey(name);
  }

  /** The names and values, in order. */
  public Set<Map.Entry<String, JsonTree>> entries() {
    return Collections.unmodifiableMap(fields).entrySet();
  }

  @Override
  public void writeTo(TokenSink sink) {
    sink.startObject();
    fields.forEach(
        (name, value) -> {
          sink.name(name);
          value.writeTo(sink);
        });
    sink.endObject();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof JsonObject that && fields.equals(that.fields);
  }

  @Override
  public int hashCode() {
    return fields.hashCode();
  }
}
