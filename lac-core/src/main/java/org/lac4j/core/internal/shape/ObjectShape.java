package org.lac4j.core.internal.shape;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.lac4j.core.internal.tree.JsonList;
import org.lac4j.core.internal.tree.JsonNull;
import org.lac4j.core.internal.tree.JsonObject;
import org.lac4j.core.internal.tree.JsonTree;

/**
 * A value that is an object with named fields.
 *
 * @param <T> the type
 */
public final class ObjectShape<T> implements Composite<T> {

  private final String name;
  private final ImmutableList<Field<T, ?>> fields;
  private final ImmutableSet<String> names;
  private final Function<Values, T> make;

  private ObjectShape(String name, ImmutableList<Field<T, ?>> fields, Function<Values, T> make) {
    this.name = name;
    this.fields = fields;
    this.names = fields.stream().map(Field::name).collect(toImmutableSet());
    this.make = make;
  }

  /** Starts the description of an object; the name is that of its definition in schemas. */
  public static <T> Fields<T> named(String name) {
    return new Fields<>(name);
  }

  /** The same object with one more field in front that always says the same. */
  public ObjectShape<T> withConstant(String field, Shape<String> constant, String text) {
    ImmutableList<Field<T, ?>> more =
        ImmutableList.<Field<T, ?>>builder()
            .add(new Field<>(field, constant, value -> Optional.of(text), true, Optional.empty()))
            .addAll(fields)
            .build();
    return new ObjectShape<>(name, more, make);
  }

  public String name() {
    return name;
  }

  /** The names of the fields, in the order in which they are written. */
  public ImmutableSet<String> fieldNames() {
    return names;
  }

  @Override
  public JsonObject write(T value) {
    JsonObject object = new JsonObject();
    fields.forEach(field -> field.write(value, object));
    return object;
  }

  @Override
  public T read(JsonTree node, ReadContext reading) {
    if (!(node instanceof JsonObject object)) {
      throw reading.fault("An object belongs here.");
    }
    List<ShapeException> faults = new ArrayList<>();
    Values values = new Values();
    for (Field<T, ?> field : fields) {
      try {
        field.read(object, reading, values);
      } catch (ShapeException e) {
        faults.add(e);
      }
    }
    unknown(object, reading).forEach(faults::add);
    if (!faults.isEmpty()) {
      throw ShapeException.all(faults);
    }
    return made(values, reading);
  }

  private T made(Values values, ReadContext reading) {
    try {
      return make.apply(values);
    } catch (ShapeException e) {
      throw e.within(reading.pointer());
    } catch (IllegalArgumentException | IllegalStateException e) {
      throw reading.fault(String.valueOf(e.getMessage()));
    }
  }

  /** One fault for each field that is not known, by its number: its name may be anything. */
  private List<ShapeException> unknown(JsonObject object, ReadContext reading) {
    List<ShapeException> faults = new ArrayList<>();
    if (reading.refusesUnknown()) {
      int number = 0;
      for (Map.Entry<String, JsonTree> entry : object.entries()) {
        number++;
        boolean version = reading.versioned() && entry.getKey().equals(SchemaVersion.FIELD);
        if (!version && !names.contains(entry.getKey())) {
          faults.add(
              reading.fault(
                  "Field "
                      + number
                      + " of this object is not known. Known are "
                      + Joiner.on(", ").join(names)
                      + "."));
        }
      }
    }
    return faults;
  }

  @Override
  public JsonObject schema(Definitions definitions) {
    return definitions.reference(name, () -> describe(definitions, 0));
  }

  @Override
  public JsonObject describe(Definitions definitions, int version) {
    JsonObject schema = new JsonObject().put("type", "object");
    JsonObject properties = schema.putObject("properties");
    if (version > 0) {
      properties.set(SchemaVersion.FIELD, SchemaVersion.schema(version));
    }
    fields.forEach(field -> properties.set(field.name(), field.shape().schema(definitions)));
    List<Field<T, ?>> required = fields.stream().filter(Field::isRequired).toList();
    if (!required.isEmpty() || version > 1) {
      JsonList names = schema.putList("required");
      if (version > 1) {
        names.add(SchemaVersion.FIELD); // without it, it is a document of version 1
      }
      required.forEach(field -> names.add(field.name()));
    }
    if (definitions.refusesUnknown()) {
      schema.put("additionalProperties", false);
    }
    return schema;
  }

  /**
   * A named field.
   *
   * @param name the name
   * @param shape the shape of what stands there
   * @param get what to write; empty to leave the field out
   * @param isRequired whether it must be there
   * @param absent what an absent field means, where it may be absent
   * @param <T> the type of the object
   * @param <V> the type of what stands there
   */
  public record Field<T, V>(
      String name,
      Shape<V> shape,
      Function<T, Optional<V>> get,
      boolean isRequired,
      Optional<V> absent) {

    void write(T value, JsonObject object) {
      get.apply(value).ifPresent(present -> object.set(name, shape.write(present)));
    }

    void read(JsonObject object, ReadContext reading, Values values) {
      JsonTree node = object.get(name);
      ReadContext here = reading.field(name);
      if (node == null) {
        if (isRequired) {
          throw here.fault("This field is missing.");
        }
        values.put(name, absent);
      } else if (node == JsonNull.NULL) {
        throw here.fault("This is null: leave the field out instead.");
      } else {
        values.put(name, Optional.of(shape.read(node, here)));
      }
    }
  }

  /** What was read for each field. */
  public static final class Values {

    private final Map<String, Optional<?>> byName = new HashMap<>();

    private void put(String name, Optional<?> value) {
      byName.put(name, value);
    }

    @SuppressWarnings("unchecked") // put by the field of that name, which gives its type to get
    private <V> Optional<V> get(String name) {
      return (Optional<V>) byName.getOrDefault(name, Optional.empty());
    }
  }

  /**
   * The description of an object, field by field, in the order in which they are written.
   *
   * @param <T> the type of the object
   */
  public static final class Fields<T> {

    private final String name;
    private final ImmutableList.Builder<Field<T, ?>> fields = ImmutableList.builder();

    private Fields(String name) {
      this.name = name;
    }

    /** A field that must be there; returns how to get what was read. */
    public <V> Function<Values, V> required(String field, Shape<V> shape, Function<T, V> get) {
      fields.add(new Field<>(field, shape, get.andThen(Optional::of), true, Optional.empty()));
      return values -> values.<V>get(field).orElseThrow();
    }

    /** A field that may be left out. */
    public <V> Function<Values, Optional<V>> optional(
        String field, Shape<V> shape, Function<T, Optional<V>> get) {
      fields.add(new Field<>(field, shape, get, false, Optional.empty()));
      return values -> values.get(field);
    }

    /** A field that is always written and may be left out. */
    public <V> Function<Values, V> withDefault(
        String field, Shape<V> shape, V absent, Function<T, V> get) {
      fields.add(new Field<>(field, shape, get.andThen(Optional::of), false, Optional.of(absent)));
      return values -> values.<V>get(field).orElseThrow();
    }

    /** A row that is left out when it is empty. */
    public <V> Function<Values, ImmutableList<V>> list(
        String field, ListShape<V> shape, Function<T, ? extends Collection<V>> get) {
      fields.add(
          new Field<T, Collection<V>>(
              field,
              shape,
              value -> Optional.<Collection<V>>of(get.apply(value)).filter(all -> !all.isEmpty()),
              false,
              Optional.of(ImmutableList.of())));
      return values -> ImmutableList.copyOf(values.<Collection<V>>get(field).orElseThrow());
    }

    /** A row that must be there, be it empty. */
    public <V> Function<Values, ImmutableList<V>> everyList(
        String field, ListShape<V> shape, Function<T, ? extends Collection<V>> get) {
      fields.add(
          new Field<T, Collection<V>>(
              field,
              shape,
              value -> Optional.<Collection<V>>of(get.apply(value)),
              true,
              Optional.empty()));
      return values -> ImmutableList.copyOf(values.<Collection<V>>get(field).orElseThrow());
    }

    public ObjectShape<T> makes(Function<Values, T> make) {
      return new ObjectShape<>(name, fields.build(), make);
    }
  }
}
