package org.lac4j.core.internal.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import org.lac4j.core.internal.tree.JsonTree;
import org.lac4j.core.internal.tree.TokenSink;

/** Sends the tokens of a tree to a generator of Jackson 2. */
final class Jackson2Sink implements TokenSink {

  private final JsonGenerator generator;

  private Jackson2Sink(JsonGenerator generator) {
    this.generator = generator;
  }

  static void write(JsonTree tree, JsonGenerator generator) throws IOException {
    try {
      tree.writeTo(new Jackson2Sink(generator));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  @Override
  public void startObject() {
    send(generator::writeStartObject);
  }

  @Override
  public void name(String name) {
    send(() -> generator.writeFieldName(name));
  }

  @Override
  public void endObject() {
    send(generator::writeEndObject);
  }

  @Override
  public void startList() {
    send(generator::writeStartArray);
  }

  @Override
  public void endList() {
    send(generator::writeEndArray);
  }

  @Override
  public void text(String value) {
    send(() -> generator.writeString(value));
  }

  @Override
  public void number(long value) {
    send(() -> generator.writeNumber(value));
  }

  @Override
  public void number(double value) {
    send(() -> generator.writeNumber(value));
  }

  @Override
  public void number(BigDecimal value) {
    send(() -> generator.writeNumber(value));
  }

  @Override
  public void flag(boolean value) {
    send(() -> generator.writeBoolean(value));
  }

  @Override
  public void nothing() {
    send(generator::writeNull);
  }

  private static void send(Token token) {
    try {
      token.write();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One token on its way. */
  @FunctionalInterface
  private interface Token {
    void write() throws IOException;
  }
}
