package org.lac4j.core.internal.jackson3;

import java.math.BigInteger;
import java.util.Optional;
import org.lac4j.core.internal.tree.JsonSyntaxException;
import org.lac4j.core.internal.tree.JsonTree;
import org.lac4j.core.internal.tree.TreeBuilder;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Trees to and from the tokens of Jackson 3, for readers and writers of anybody. */
public final class Jackson3Tokens {

  private Jackson3Tokens() {}

  /**
   * Reads one value, from the parser's current token, or from the next if it has none; leaves the parser at the last.
   *
   * @throws JsonSyntaxException if the text ends before
   */
  public static JsonTree read(JsonParser parser) {
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
  public static void write(JsonTree tree, JsonGenerator generator) {
    Jackson3Sink.write(tree, generator);
  }

  private static void take(JsonToken token, JsonParser parser, TreeBuilder builder) {
    switch (token) {
      case START_OBJECT -> builder.startObject();
      case END_OBJECT -> builder.endObject();
      case START_ARRAY -> builder.startList();
      case END_ARRAY -> builder.endList();
      case PROPERTY_NAME -> builder.name(parser.currentName());
      case VALUE_STRING -> builder.text(parser.getString());
      case VALUE_NUMBER_INT -> whole(parser, builder);
      case VALUE_NUMBER_FLOAT -> decimal(parser, builder);
      case VALUE_TRUE -> builder.flag(true);
      case VALUE_FALSE -> builder.flag(false);
      case VALUE_NULL -> builder.nothing();
      default -> throw JsonSyntaxException.ofText();
    }
  }

  private static void whole(JsonParser parser, TreeBuilder builder) {
    BigInteger number = parser.getBigIntegerValue();
    if (number.bitLength() < Long.SIZE) {
      builder.number(number.longValue());
    } else {
      builder.number(number);
    }
  }

  private static void decimal(JsonParser parser, TreeBuilder builder) {
    try {
      builder.number(parser.getDecimalValue());
    } catch (NumberFormatException e) {
      throw JsonSyntaxException.ofText(); // NaN, where a host allows it
    }
  }
}
