package org.lac4j.core.internal.shape;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableMap;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.function.Function;
import org.lac4j.core.internal.Labels;
import org.lac4j.core.internal.Texts;
import org.lac4j.core.internal.tree.JsonObject;
import org.lac4j.core.internal.tree.JsonText;
import org.lac4j.core.internal.tree.JsonTree;

/**
 * A value that is one text.
 *
 * @param <T> the type
 */
public final class TextShape<T> implements Shape<T> {

  public static final TextShape<String> PLAIN =
      new TextShape<>(
          text -> text,
          text -> {
            Texts.checkText("A text", text);
            return text;
          },
          schema ->
              schema
                  .put("minLength", 1)
                  .put("maxLength", Texts.MAX_TEXT_LENGTH)
                  .put("pattern", "\\S"));

  /** A text that its own type checks, if anything does. */
  public static final TextShape<String> ANY =
      new TextShape<>(text -> text, text -> text, schema -> {});

  /** Lower-case words joined by hyphens. */
  public static final TextShape<String> CODE =
      new TextShape<>(
          text -> text,
          text -> {
            if (!text.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
              throw new IllegalArgumentException(
                  "Lower-case letters and digits in words joined by hyphens belong here.");
            }
            return text;
          },
          schema -> schema.put("pattern", "^[a-z0-9]+(-[a-z0-9]+)*$"));

  public static final TextShape<LocalTime> TIME =
      new TextShape<>(
          LocalTime::toString,
          text -> time(text, LocalTime::parse, "time of day", "09:00"),
          schema -> schema.put("pattern", "^[0-2][0-9]:[0-5][0-9]"));

  public static final TextShape<LocalDate> DATE =
      new TextShape<>(
          LocalDate::toString,
          text -> time(text, LocalDate::parse, "date", "2026-01-05"),
          schema -> schema.put("format", "date"));

  public static final TextShape<Instant> INSTANT =
      new TextShape<>(
          Instant::toString,
          text -> time(text, Instant::parse, "moment in UTC", "2026-01-05T10:15:00Z"),
          schema -> schema.put("format", "date-time"));

  private final Function<T, String> print;
  private final Function<String, T> parse;
  private final Consumer<JsonObject> constraints;

  public TextShape(
      Function<T, String> print, Function<String, T> parse, Consumer<JsonObject> constraints) {
    this.print = print;
    this.parse = parse;
    this.constraints = constraints;
  }

  /** A text that its own type checks, of 1 to 64 characters at most. */
  public static <T> TextShape<T> id(Function<T, String> print, Function<String, T> parse) {
    return new TextShape<>(
        print, parse, schema -> schema.put("minLength", 1).put("maxLength", Texts.MAX_ID_LENGTH));
  }

  /** One text and no other. */
  public static TextShape<String> constant(String only) {
    return new TextShape<>(
        text -> text,
        text -> constant(ImmutableMap.of(only, only), text),
        schema -> schema.put("const", only));
  }

  /** The constants of an enum, in lower case with hyphens. */
  public static <E extends Enum<E>> TextShape<E> constants(Class<E> type) {
    ImmutableMap<String, E> byText =
        Arrays.stream(type.getEnumConstants())
            .collect(toImmutableMap(Labels::of, constant -> constant));
    return new TextShape<>(
        Labels::of,
        text -> constant(byText, text),
        schema -> byText.keySet().forEach(schema.putList("enum")::add));
  }

  private static <E> E constant(ImmutableMap<String, E> byText, String text) {
    E constant = byText.get(text);
    if (constant == null) {
      throw new IllegalArgumentException(
          "Known here: " + Joiner.on(", ").join(byText.keySet()) + ". This is none of them.");
    }
    return constant;
  }

  private static <T> T time(String text, Function<String, T> parse, String what, String example) {
    try {
      return parse.apply(text);
    } catch (DateTimeException e) {
      // The cause would repeat the text.
      throw new IllegalArgumentException(
          "This is not a valid " + what + " such as " + example + ".");
    }
  }

  @Override
  public JsonTree write(T value) {
    return new JsonText(print.apply(value));
  }

  @Override
  public T read(JsonTree node, ReadContext reading) {
    if (!(node instanceof JsonText text)) {
      throw reading.fault("A text belongs here.");
    }
    return parse(text.value(), reading);
  }

  public T parse(String text, ReadContext reading) {
    try {
      return parse.apply(text);
    } catch (IllegalArgumentException e) {
      throw reading.fault(String.valueOf(e.getMessage()));
    }
  }

  public String print(T value) {
    return print.apply(value);
  }

  @Override
  public JsonObject schema(Definitions definitions) {
    JsonObject schema = new JsonObject().put("type", "string");
    constraints.accept(schema);
    return schema;
  }
}
