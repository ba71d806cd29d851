package org.lac4j.core.internal.tree;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Builds a tree from the tokens of JSON in their order. For one value and one thread. */
public final class TreeBuilder implements TokenSink {

  private final Deque<JsonTree> open = new ArrayDeque<>();
  private final Deque<String> names = new ArrayDeque<>();
  private @Nullable JsonTree whole;

  /** The value, once its last token was taken. */
  public Optional<JsonTree> whole() {
    return open.isEmpty() ? Optional.ofNullable(whole) : Optional.empty();
  }

  @Override
  public void startObject() {
    open(new JsonObject());
  }

  @Override
  public void name(String name) {
    if (open.peek() instanceof JsonObject object && object.has(name)) {
      throw JsonSyntaxException.ofText();
    }
    names.push(name);
  }

  @Override
  public void endObject() {
    open.pop();
  }

  @Override
  public void startList() {
    open(new JsonList());
  }

  @Override
  public void endList() {
    open.pop();
  }

  @Override
  public void text(String value) {
    add(new JsonText(value));
  }

  @Override
  public void number(long value) {
    add(JsonNumber.of(value));
  }

  @Override
  public void number(double value) {
    add(JsonNumber.of(value));
  }

  @Override
  public void number(BigDecimal value) {
    add(new JsonNumber(value));
  }

  /** A whole number that is longer than a long. */
  public void number(BigInteger value) {
    add(new JsonNumber(value));
  }

  @Override
  public void flag(boolean value) {
    add(new JsonFlag(value));
  }

  @Override
  public void nothing() {
    add(JsonNull.NULL);
  }

  private void open(JsonTree started) {
    add(started);
    open.push(started);
  }

  private void add(JsonTree value) {
    if (open.peek() instanceof JsonObject object) {
      object.set(names.pop(), value);
    } else if (open.peek() instanceof JsonList list) {
      list.add(value);
    } else {
      whole = value;
    }
  }
}
