package org.lac4j.rules.simulation.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lac4j.rules.simulation.scenario.ScenarioFault;

/**
 * The fields of one JSON object, read one by one. Each fault is kept with its place and reading goes on with something in
 * its stead; {@link #make} drops what came of it.
 */
final class Fields {

  private static final LocalDate SOME_DAY = LocalDate.of(2024, 1, 1);

  private final JsonNode node;
  private final String path;
  private final List<ScenarioFault> faults;
  private final int faultsBefore;

  private Fields(JsonNode node, String path, List<ScenarioFault> faults) {
    this.node = node;
    this.path = path;
    this.faults = faults;
    this.faultsBefore = faults.size();
  }

  /** Takes the fields of an object that may have these fields and no other. */
  static Fields of(JsonNode node, String path, List<ScenarioFault> faults, String... known) {
    Fields fields = new Fields(node, path, faults);
    if (!node.isObject()) {
      fields.fault("", "This is no object: give one with " + String.join(", ", known) + ".");
      return fields;
    }
    ImmutableSet<String> names = ImmutableSet.copyOf(known);
    node.fieldNames()
        .forEachRemaining(
            name -> {
              if (!names.contains(name)) {
                fields.fault(
                    "/" + pointer(name),
                    "There is no such field here: remove it, or use one of "
                        + String.join(", ", known)
                        + ".");
              }
            });
    return fields;
  }

  private static String pointer(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }

  private void fault(String place, String message) {
    faults.add(new ScenarioFault(path + place, message));
  }

  /** Makes a value of the fields; empty if any of them had a fault, or the value itself refuses them. */
  <T> Optional<T> make(Supplier<T> maker) {
    try {
      T made = maker.get();
      return faults.size() == faultsBefore ? Optional.of(made) : Optional.empty();
    } catch (IllegalArgumentException e) {
      if (faults.size() == faultsBefore) {
        fault("", String.valueOf(e.getMessage()));
      }
      return Optional.empty();
    }
  }

  boolean has(String name) {
    return value(name).isPresent();
  }

  private Optional<JsonNode> value(String name) {
    @Nullable JsonNode value = node.get(name);
    return Optional.ofNullable(value).filter(present -> !present.isNull());
  }

  private void missing(String name, String what) {
    fault("/" + name, "This is missing: give " + what + ".");
  }

  private <T> Optional<T> parsed(String name, String what, Function<String, T> parse) {
    return value(name)
        .flatMap(
            value -> {
              if (!value.isTextual()) {
                fault("/" + name, told(value) + " is no text: give " + what + ".");
                return Optional.empty();
              }
              try {
                return Optional.of(parse.apply(value.textValue()));
              } catch (DateTimeException e) {
                fault("/" + name, told(value) + " is not right: give " + what + ".");
              } catch (IllegalArgumentException e) {
                fault("/" + name, String.valueOf(e.getMessage()));
              }
              return Optional.empty();
            });
  }

  private static String told(JsonNode value) {
    String text = value.toString();
    return text.length() <= 60 ? text : text.substring(0, 60) + "...";
  }

  private void require(String name, String what) {
    if (!has(name)) {
      missing(name, what);
    }
  }

  String text(String name) {
    require(name, "a text");
    return optionalText(name).orElse("-");
  }

  Optional<String> optionalText(String name) {
    return parsed(name, "a text", text -> text);
  }

  /** A value that a text is parsed to, such as an id. */
  <T> Optional<T> optional(String name, Function<String, T> parse) {
    return parsed(name, "a text", parse);
  }

  LocalDate day(String name) {
    require(name, "a day such as 2024-04-01");
    return optionalDay(name).orElse(SOME_DAY);
  }

  Optional<LocalDate> optionalDay(String name) {
    return parsed(name, "a day such as 2024-04-01", LocalDate::parse);
  }

  Optional<LocalTime> optionalTime(String name) {
    return parsed(name, "a time of day such as 09:00", LocalTime::parse);
  }

  Instant moment(String name) {
    require(name, "a moment such as 2024-04-01T09:30:00Z");
    return parsed(name, "a moment such as 2024-04-01T09:30:00Z", Instant::parse)
        .orElse(Instant.EPOCH);
  }

  double number(String name) {
    require(name, "a number");
    return optionalNumber(name).orElse(1.0);
  }

  Optional<Double> optionalNumber(String name) {
    return value(name)
        .flatMap(
            value -> {
              if (!value.isNumber()) {
                fault("/" + name, told(value) + " is no number: give one.");
                return Optional.empty();
              }
              return Optional.of(value.doubleValue());
            });
  }

  int whole(String name) {
    require(name, "a whole number");
    return optionalWhole(name).orElse(1);
  }

  OptionalInt optionalWhole(String name) {
    return value(name)
        .map(
            value -> {
              if (!value.isIntegralNumber() || !value.canConvertToInt()) {
                fault("/" + name, told(value) + " is no whole number: give one.");
                return OptionalInt.empty();
              }
              return OptionalInt.of(value.intValue());
            })
        .orElse(OptionalInt.empty());
  }

  Optional<Boolean> optionalFlag(String name) {
    return value(name)
        .flatMap(
            value -> {
              if (!value.isBoolean()) {
                fault("/" + name, told(value) + " is neither true nor false: give one of them.");
                return Optional.empty();
              }
              return Optional.of(value.booleanValue());
            });
  }

  <E extends Enum<E>> Optional<E> optionalConstant(String name, Class<E> type) {
    return parsed(name, "one of " + constants(type), text -> constant(text, type));
  }

  static <E extends Enum<E>> E constant(String text, Class<E> type) {
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> kebab(constant).equals(text))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "\"" + text + "\" is unknown here: give one of " + constants(type) + "."));
  }

  private static String constants(Class<? extends Enum<?>> type) {
    return Arrays.stream(type.getEnumConstants())
        .map(Fields::kebab)
        .collect(Collectors.joining(", "));
  }

  static String kebab(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Reads what stands in a field, if it is there. */
  <T> Optional<T> optional(String name, Reader<T> reader) {
    return value(name).flatMap(value -> reader.read(value, path + "/" + name, faults));
  }

  /** Reads what stands in a field that must be there. */
  <T> Optional<T> required(String name, String what, Reader<T> reader) {
    require(name, what);
    return optional(name, reader);
  }

  /** Reads a list; nothing where the field is missing. */
  <T> ImmutableList<T> list(String name, Reader<T> reader) {
    ImmutableList.Builder<T> list = ImmutableList.builder();
    value(name)
        .ifPresent(
            value -> {
              if (!value.isArray()) {
                fault("/" + name, told(value) + " is no list: give one in square brackets.");
                return;
              }
              for (int i = 0; i < value.size(); i++) {
                reader.read(value.get(i), path + "/" + name + "/" + i, faults).ifPresent(list::add);
              }
            });
    return list.build();
  }

  /** Reads an object of numbers by name. */
  void numbers(String name, Consumer<Entry> each) {
    value(name)
        .ifPresent(
            value -> {
              if (!value.isObject()) {
                fault("/" + name, told(value) + " is no object: give one of names and numbers.");
                return;
              }
              List<String> names = new ArrayList<>();
              value.fieldNames().forEachRemaining(names::add);
              Fields inner = new Fields(value, path + "/" + name, faults);
              for (String one : names) {
                try {
                  each.accept(new Entry(one, inner.number(one)));
                } catch (IllegalArgumentException e) {
                  inner.fault("/" + pointer(one), String.valueOf(e.getMessage()));
                }
              }
            });
  }

  /**
   * A number with its name.
   *
   * @param name the name
   * @param number the number
   */
  record Entry(String name, double number) {}

  /** Reads one value; empty, with a fault kept, if it is not right. */
  @FunctionalInterface
  interface Reader<T> {
    Optional<T> read(JsonNode node, String path, List<ScenarioFault> faults);
  }

  /** Reads values that are texts. */
  static <T> Reader<T> texts(Function<String, T> parse) {
    return (node, path, faults) -> {
      try {
        if (node.isTextual()) {
          return Optional.of(parse.apply(node.textValue()));
        }
        faults.add(new ScenarioFault(path, told(node) + " is no text: give one."));
      } catch (DateTimeException e) {
        faults.add(
            new ScenarioFault(path, told(node) + " is no day: give one such as 2024-04-01."));
      } catch (IllegalArgumentException e) {
        faults.add(new ScenarioFault(path, String.valueOf(e.getMessage())));
      }
      return Optional.empty();
    };
  }

  /** Reads values that are numbers. */
  static Optional<Double> numbers(JsonNode node, String path, List<ScenarioFault> faults) {
    if (node.isNumber()) {
      return Optional.of(node.doubleValue());
    }
    faults.add(new ScenarioFault(path, told(node) + " is no number: give one."));
    return Optional.empty();
  }
}
