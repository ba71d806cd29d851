package org.lac4j.core.internal.shape;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Streams;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Supplier;
import org.lac4j.core.internal.tree.JsonTree;

/** Every type of every module that has a JSON form. */
public final class Shapes {

  /** The catalogues, those of the model first; each makes its shapes when they are asked for. */
  private static final ImmutableList<Known> CATALOGUES =
      Streams.stream(
              ServiceLoader.load(ShapeCatalogue.class, Shapes.class.getClassLoader()).iterator())
          .sorted(Comparator.comparing(catalogue -> catalogue.getClass().getName()))
          .map(catalogue -> new Known(catalogue, Suppliers.memoize(catalogue::shapes)))
          .collect(ImmutableList.toImmutableList());

  /** Which shape writes a class, which is most often hidden behind the type of the shape. */
  private static final ConcurrentMap<Class<?>, Shape<?>> WRITERS = new ConcurrentHashMap<>();

  /** Everything together, which takes the shapes of every module. */
  private static final Supplier<ImmutableMap<Class<?>, Shape<?>>> ALL =
      Suppliers.memoize(
          () ->
              CATALOGUES.stream()
                  .flatMap(known -> known.shapes.get().entrySet().stream())
                  .collect(ImmutableMap.toImmutableMap(Map.Entry::getKey, Map.Entry::getValue)));

  /**
   * A catalogue.
   *
   * @param catalogue the catalogue
   * @param shapes its shapes, made once
   */
  private record Known(
      ShapeCatalogue catalogue, Supplier<ImmutableMap<Class<?>, Shape<?>>> shapes) {}

  private Shapes() {}

  /** The shape of each type. */
  public static ImmutableMap<Class<?>, Shape<?>> all() {
    return ALL.get();
  }

  /** What can be a document of its own, by the name of its schema. */
  public static ImmutableSortedMap<String, Class<?>> documents() {
    ImmutableSortedMap.Builder<String, Class<?>> documents = ImmutableSortedMap.naturalOrder();
    CATALOGUES.forEach(known -> documents.putAll(known.catalogue.documents()));
    return documents.buildOrThrow();
  }

  /**
   * The shape of a type.
   *
   * @throws IllegalArgumentException if it has none
   */
  @SuppressWarnings("unchecked") // each catalogue puts a shape with its own type
  public static <T> Shape<T> of(Class<T> type) {
    return (Shape<T>)
        CATALOGUES.stream()
            .map(known -> known.shapes.get().get(type))
            .filter(Objects::nonNull)
            .findFirst()
            .orElseThrow(() -> noForm(type));
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
    return Optional.<Shape<?>>ofNullable(all().get(type))
        .or(
            () ->
                all().entrySet().stream()
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
