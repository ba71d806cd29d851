package org.lac4j.rules.json;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.lac4j.core.json.jackson2.LacJackson2Module;

/** The fields of one JSON object, read one by one; whatever is wrong is told by its place, never by its content. */
final class Fields {

  static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .addModule(new LacJackson2Module())
          .build();

  private final ObjectNode node;
  private final String path;

  private Fields(ObjectNode node, String path) {
    this.node = node;
    this.path = path;
  }

  /** Takes the fields of an object that may have these fields and no other. */
  static Fields of(JsonNode node, String path, String... known) {
    if (!(node instanceof ObjectNode object)) {
      throw wrong(path, "is no object");
    }
    ImmutableSet<String> names = ImmutableSet.copyOf(object.fieldNames());
    int unknown = Sets.difference(names, ImmutableSet.copyOf(known)).size();
    if (unknown > 0) {
      throw wrong(path, "has " + unknown + " unknown fields beside " + String.join(", ", known));
    }
    return new Fields(object, path);
  }

  static IllegalArgumentException wrong(String path, String what) {
    return new IllegalArgumentException("In the record of a decision, " + path + " " + what + ".");
  }

  /** Parses a text as one JSON value. */
  static JsonNode parse(String json) {
    try {
      return MAPPER.readTree(json);
    } catch (JsonProcessingException e) {
      // Jackson's message could repeat the text.
      throw new IllegalArgumentException(
          "The record of a decision is no JSON, at line "
              + e.getLocation().getLineNr()
              + ", column "
              + e.getLocation().getColumnNr()
              + ".");
    }
  }

  static String kebab(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  String text(String name) {
    return required(name, optionalText(name));
  }

  Optional<String> optionalText(String name) {
    return value(name)
        .map(
            value -> {
              if (!value.isTextual()) {
                throw wrong(place(name), "is no text");
              }
              return value.textValue();
            });
  }

  boolean flag(String name) {
    JsonNode value = required(name, value(name));
    if (!value.isBoolean()) {
      throw wrong(place(name), "is neither true nor false");
    }
    return value.booleanValue();
  }

  int number(String name) {
    JsonNode value = required(name, value(name));
    if (!value.isInt()) {
      throw wrong(place(name), "is no whole number");
    }
    return value.intValue();
  }

  LocalDate date(String name) {
    return required(name, optionalDate(name));
  }

  Optional<LocalDate> optionalDate(String name) {
    return optionalText(name).map(text -> parsed(name, text, LocalDate::parse, "date"));
  }

  Instant moment(String name) {
    return required(name, optionalMoment(name));
  }

  Optional<Instant> optionalMoment(String name) {
    return optionalText(name).map(text -> parsed(name, text, Instant::parse, "moment"));
  }

  OptionalInt optionalNumber(String name) {
    return value(name).isPresent() ? OptionalInt.of(number(name)) : OptionalInt.empty();
  }

  <E extends Enum<E>> E constant(String name, Class<E> type) {
    return required(name, optionalConstant(name, type));
  }

  <E extends Enum<E>> Optional<E> optionalConstant(String name, Class<E> type) {
    return optionalText(name)
        .map(
            text ->
                Arrays.stream(type.getEnumConstants())
                    .filter(constant -> kebab(constant).equals(text))
                    .findFirst()
                    .orElseThrow(() -> wrong(place(name), "is no " + type.getSimpleName())));
  }

  /** Reads a value of the model. */
  <T> Optional<T> model(String name, Class<T> type) {
    return optionalItem(name).map(item -> item.model(type));
  }

  <T> T requiredModel(String name, Class<T> type) {
    return required(name, model(name, type));
  }

  Optional<Item> optionalItem(String name) {
    return value(name).map(value -> new Item(value, place(name)));
  }

  ObjectNode object(String name) {
    if (required(name, value(name)) instanceof ObjectNode object) {
      return object;
    }
    throw wrong(place(name), "is no object");
  }

  /** Reads a list; none where the field is missing. */
  <T> ImmutableList<T> list(String name, Function<Item, T> read) {
    return optionalItem(name).map(item -> item.list(read)).orElse(ImmutableList.of());
  }

  /**
   * A value whose kind is not known yet.
   *
   * @param node the value
   * @param path its place
   */
  record Item(JsonNode node, String path) {

    Fields fields(String... known) {
      return Fields.of(node, path, known);
    }

    <T> T model(Class<T> type) {
      if (node.isNull()) {
        throw wrong(path, "is no " + type.getSimpleName());
      }
      try {
        return MAPPER.treeToValue(node, type);
      } catch (JsonProcessingException e) {
        throw wrong(path, "is no " + type.getSimpleName());
      }
    }

    <T> ImmutableList<T> list(Function<Item, T> read) {
      if (!node.isArray()) {
        throw wrong(path, "is no list");
      }
      return IntStream.range(0, node.size())
          .mapToObj(i -> read.apply(new Item(node.get(i), path + "/" + i)))
          .collect(toImmutableList());
    }
  }

  private <T> T parsed(String name, String text, Function<String, T> parse, String what) {
    try {
      return parse.apply(text);
    } catch (DateTimeException e) {
      throw wrong(place(name), "is no " + what + " as ISO 8601 writes it");
    }
  }

  private Optional<JsonNode> value(String name) {
    @Nullable JsonNode value = node.get(name);
    return Optional.ofNullable(value).filter(present -> !present.isNull());
  }

  private <T> T required(String name, Optional<T> value) {
    return value.orElseThrow(() -> wrong(place(name), "is missing"));
  }

  private String place(String name) {
    return path + "/" + name;
  }
}
