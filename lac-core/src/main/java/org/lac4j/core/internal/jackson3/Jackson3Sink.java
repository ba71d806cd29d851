package org.lac4j.core.internal.jackson3;

import java.math.BigDecimal;
import org.lac4j.core.internal.tree.JsonTree;
import org.lac4j.core.internal.tree.TokenSink;
import tools.jackson.core.JsonGenerator;

/** Sends the tokens of a tree to a generator of Jackson 3. */
final class Jackson3Sink implements TokenSink {

  private final JsonGenerator generator;

  private Jackson3Sink(JsonGenerator generator) {
    this.generator = generator;
  }

  static void write(JsonTree tree, JsonGenerator generator) {
    tree.writeTo(new Jackson3Sink(generator));
  }

  @Override
  public void startObject() {
    generator.writeStartObject();
  }

  @Override
  public void name(String name) {
    generator.writeName(name);
  }

  @Override
  public void endObject() {
    generator.writeEndObject();
  }

  @Override
  public void startList() {
    generator.writeStartArray();
  }

  @Override
  public void endList() {
    generator.writeEndArray();
  }

  @Override
  public void text(String value) {
    generator.writeString(value);
  }

  @Override
  public void number(long value) {
    generator.writeNumber(value);
  }

  @Override
  public void number(double value) {
    generator.writeNumber(value);
  }

  @Override
  public void number(BigDecimal value) {
    generator.writeNumber(value);
  }

  @Override
  public void flag(boolean value) {
    generator.writeBoolean(value);
  }

  @Override
  public void nothing() {
    generator.writeNull();
  }
}
