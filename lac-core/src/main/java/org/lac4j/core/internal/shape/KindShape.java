package org.lac4j.core.internal.shape;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * A value of one of several types, each an object whose field {@code kind} says which.
 *
 * @param <T> the sealed type
 */
public final class KindShape<T> implements Composite<T> {

  private static final String KIND = "kind";

  private final String name;
  private final ImmutableMap<String, Kind<? extends T>> kinds;

  private KindShape(String name, ImmutableMap<String, Kind<? extends T>> kinds) {
    this.name = name;
    this.kinds = kinds;
  }

  /** Starts the description of a sealed type; the name is that of its definition in schemas. */
  public static <T> Kinds<T> named(String name) {
    return new Kinds<>(name);
  }

  /** The same object with its kind, the last part of its name, in front. */
  public static <K> ObjectShape<K> withKind(ObjectShape<K> shape) {
    String kind = kindOf(shape);
    return shape.withConstant(KIND, TextShape.constant(kind), kind);
  }

  private static String kindOf(ObjectShape<?> shape) {
    return shape.name().substring(shape.name().lastIndexOf('.') + 1);
  }

  public ImmutableMap<String, Kind<? extends T>> kinds() {
    return kinds;
  }

  @Override
  public ObjectNode write(T value) {
    return kinds.values().stream()
        .filter(kind -> kind.type().isInstance(value))
        .findFirst()
        .orElseThrow()
        .write(value);
  }

  @Override
  public T read(JsonNode node, ReadContext reading) {
    if (!node.isObject()) {
      throw reading.fault("An object belongs here.");
    }
    Kind<? extends T> kind = kinds.get(node.path(KIND).asText());
    if (kind == null) {
      throw reading
          .field(KIND)
          .fault("Known here: " + Joiner.on(", ").join(kinds.keySet()) + ". This is none of them.");
    }
    return kind.shape().read(node, reading);
  }

  @Override
  public ObjectNode schema(Definitions definitions) {
    return definitions.reference(name, () -> oneOf(kind -> kind.shape().schema(definitions)));
  }

  @Override
  public ObjectNode describe(Definitions definitions, boolean versioned) {
    return oneOf(kind -> kind.shape().describe(definitions, versioned));
  }

  private ObjectNode oneOf(Function<Kind<? extends T>, ObjectNode> schema) {
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    ArrayNode oneOf = object.putArray("oneOf");
    kinds.values().forEach(kind -> oneOf.add(schema.apply(kind)));
    return object;
  }

  /**
   * One of the types.
   *
   * @param type the type
   * @param shape its shape, with the field {@code kind}
   * @param <K> the type
   */
  public record Kind<K>(Class<K> type, ObjectShape<K> shape) {
    ObjectNode write(Object value) {
      return shape.write(type.cast(value));
    }
  }

  /**
   * The description of a sealed type, kind by kind.
   *
   * @param <T> the sealed type
   */
  public static final class Kinds<T> {

    private final String name;
    private final Map<String, Kind<? extends T>> kinds = new LinkedHashMap<>();

    private Kinds(String name) {
      this.name = name;
    }

    public <K extends T> Kinds<T> kind(Class<K> type, ObjectShape<K> shape) {
      kinds.put(kindOf(shape), new Kind<>(type, withKind(shape)));
      return this;
    }

    public KindShape<T> build() {
      return new KindShape<>(name, ImmutableMap.copyOf(kinds));
    }
  }
}
