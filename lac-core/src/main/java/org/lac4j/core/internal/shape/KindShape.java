package org.lac4j.core.internal.shape;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.lac4j.core.internal.tree.JsonList;
import org.lac4j.core.internal.tree.JsonObject;
import org.lac4j.core.internal.tree.JsonText;
import org.lac4j.core.internal.tree.JsonTree;

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
  public JsonObject write(T value) {
    return kinds.values().stream()
        .filter(kind -> kind.type().isInstance(value))
        .findFirst()
        .orElseThrow()
        .write(value);
  }

  @Override
  public T read(JsonTree node, ReadContext reading) {
    if (!(node instanceof JsonObject object)) {
      throw reading.fault("An object belongs here.");
    }
    Kind<? extends T> kind =
        object.get(KIND) instanceof JsonText text ? kinds.get(text.value()) : null;
    if (kind == null) {
      throw reading
          .field(KIND)
          .fault("Known here: " + Joiner.on(", ").join(kinds.keySet()) + ". This is none of them.");
    }
    return kind.shape().read(node, reading);
  }

  @Override
  public JsonObject schema(Definitions definitions) {
    return definitions.reference(name, () -> oneOf(kind -> kind.shape().schema(definitions)));
  }

  @Override
  public JsonObject describe(Definitions definitions, int version) {
    return oneOf(kind -> kind.shape().describe(definitions, version));
  }

  private JsonObject oneOf(Function<Kind<? extends T>, JsonObject> schema) {
    JsonObject object = new JsonObject();
    JsonList oneOf = object.putList("oneOf");
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
    JsonObject write(Object value) {
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
