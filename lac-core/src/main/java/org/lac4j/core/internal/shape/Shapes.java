package org.lac4j.core.internal.shape;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.lac4j.core.internal.tree.JsonTree;

/** Every type of every module that has a JSON form. */
public final class Shapes {

  /** The shape of each type. */
  public static final ImmutableMap<Class<?>, Shape<?>> ALL;

  /** What can be a document of its own, by the name of its schema. */
  public static final ImmutableSortedMap<String, Class<?>> DOCUMENTS;

  /** Which shape writes a class, which is most often hidden behind the type of the shape. */
  private static final ConcurrentMap<Class<?>, Shape<?>> WRITERS = new ConcurrentHashMap<>();

  static {
    ImmutableMap.Builder<Class<?>, Shape<?>> shapes = ImmutableMap.builder();
    ImmutableSortedMap.Builder<String, Class<?>> documents = ImmutableSortedMap.naturalOrder();
    ServiceLoader.load(ShapeCatalogue.class, Shapes.class.getClassLoader())
        .forEach(
            catalogue -> {
              shapes.putAll(catalogue.shapes());
              documents.putAll(catalogue.documents());
            });
    ALL = shapes.buildOrThrow();
    DOCUMENTS = documents.buildOrThrow();
  }

  private Shapes() {}

  /**
   * The shape of a type.
   *
   * @throws IllegalArgumentException if it has none
   */
  @SuppressWarnings("unchecked") // each catalogue puts a shape with its own type
  public static <T> Shape<T> of(Class<T> type) {
    Shape<?> shape = ALL.get(type);
    if (shape == null) {
      throw noForm(type);
    }
    return (Shape<T>) shape;
  }

  /**
   * Writes a value in the shape of its own type, which is most often an interface of its class.
   *
   * @throws IllegalArgumentException if it has none
   */
  public static JsonTree write(Object value) {
    return write(WRITERS.computeIfAbsent(value.getClass(), Shapes::writer), value);
  }

  private static Shape<?> writer(Class<?> type) {
    return Optional.<Shape<?>>ofNullable(ALL.get(type))
        .or(
            () ->
                ALL.entrySet().stream()
                    .filter(entry -> entry.getKey().isAssignableFrom(type))
                    .<Shape<?>>map(Map.Entry::getValue)
                    .findFirst())
        .orElseThrow(() -> noForm(type));
  }

  @SuppressWarnings("unchecked") // the shape was found by the type of the value
  private static <T> JsonTree write(Shape<T> shape, Object value) {
    return shape.write((T) value);
  }

  private static IllegalArgumentException noForm(Class<?> type) {
    return new IllegalArgumentException(
        type.getName()
            + " has no JSON form: it is not a value of the library, or it is computed from one.");
  }
}
