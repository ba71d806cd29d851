package org.lac4j.core.internal.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigInteger;
import java.util.Optional;
import org.lac4j.core.internal.tree.JsonSyntaxException;
import org.lac4j.core.internal.tree.JsonTree;
import org.lac4j.core.internal.tree.TreeBuilder;

/** Trees to and from the tokens of Jackson 2, for readers and writers of anybody. */
public final class Jackson2Tokens {

  private Jackson2Tokens() {}

  /**
   * Reads one value, from the parser's current token, or from the next if it has none; leaves the parser at the last.
   *
   * @throws JsonSyntaxException if the text ends before
   */
  public static JsonTree read(JsonParser parser) throws IOException {
    TreeBuilder builder = new TreeBuilder();
    JsonToken token = parser.hasCurrentToken() ? parser.currentToken() : parser.nextToken();
    while (token != null) {
      take(token, parser, builder);
      Optional<JsonTree> whole = builder.whole();
      if (whole.isPresent()) {
        return whole.get();
      }
      token = parser.nextToken();
    }
    throw JsonSyntaxException.ofText();
  }

  /** Writes a value. */
  public static void write(JsonTree tree, JsonGenerator generator) throws IOException {
    Jackson2Sink.write(tree, generator);
  }

  private static void take(JsonToken token, JsonParser parser, TreeBuilder builder)
      throws IOException {
    switch (token) {
      case START_OBJECT -> builder.startObject();
      case END_OBJECT -> builder.endObject();
      case START_ARRAY -> builder.startList();
      case END_ARRAY -> builder.endList();
      case FIELD_NAME -> builder.name(parser.currentName());
      case VALUE_STRING -> builder.text(parser.getText());
      case VALUE_NUMBER_INT -> whole(parser, builder);
      case VALUE_NUMBER_FLOAT -> decimal(parser, builder);
      case VALUE_TRUE -> builder.flag(true);
      case VALUE_FALSE -> builder.flag(false);
      case VALUE_NULL -> builder.nothing();
      default -> throw JsonSyntaxException.ofText();
    }
  }

  private static void whole(JsonParser parser, TreeBuilder builder) throws IOException {
    BigInteger number = parser.getBigIntegerValue();
    if (number.bitLength() < Long.SIZE) {
      builder.number(number.longValue());
    } else {
      builder.number(number);
    }
  }

  private static void decimal(JsonParser parser, TreeBuilder builder) throws IOException {
    try {
      builder.number(parser.getDecimalValue());
    } catch (NumberFormatException e) {
      throw JsonSyntaxException.ofText(); // NaN, where a host allows it
    }
  }
}
