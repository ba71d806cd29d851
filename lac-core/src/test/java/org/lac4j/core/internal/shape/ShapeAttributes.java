package org.lac4j.core.internal.shape;

import static java.util.stream.Collectors.toCollection;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.reflect.TypeToken;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Compares the attributes of values, found by reflection, with the fields that their shapes declare. */
public final class ShapeAttributes {

  private ShapeAttributes() {}

  /** The attributes of a record, or of an interface that Immutables implements; none of any other type. */
  public static ImmutableMap<String, Type> of(Class<?> type) {
    if (type.isRecord()) {
      return Arrays.stream(type.getRecordComponents())
          .collect(
              ImmutableMap.toImmutableMap(
                  RecordComponent::getName, RecordComponent::getGenericType));
    }
    ImmutableMap.Builder<String, Type> attributes = ImmutableMap.builder();
    generated(type).stream()
        .flatMap(with -> Stream.of(with.getDeclaredMethods()))
        .map(Method::getName)
        .distinct()
        .sorted()
        .map(name -> name.substring("with".length()))
        .map(name -> Ascii.toLowerCase(name.charAt(0)) + name.substring(1))
        .forEach(name -> attributes.put(name, returned(type, name)));
    return attributes.buildOrThrow();
  }

  /** The interface with one {@code withX} for each attribute. */
  private static Optional<Class<?>> generated(Class<?> type) {
    return Stream.of(type.getInterfaces())
        .filter(with -> with.getSimpleName().equals("With" + type.getSimpleName()))
        .<Class<?>>map(with -> with)
        .findFirst();
  }

  private static Type returned(Class<?> type, String attribute) {
    try {
      return type.getMethod(attribute).getGenericReturnType();
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The attributes without a field, as "Type.attribute", of each type whose shape is an object. */
  public static Set<String> withoutField(Iterable<Class<?>> types) {
    Set<String> missing = new TreeSet<>();
    for (Class<?> type : types) {
      object(Shapes.all().get(type))
          .ifPresent(
              shape ->
                  of(type).keySet().stream()
                      .filter(attribute -> !shape.fieldNames().contains(attribute))
                      .forEach(attribute -> missing.add(type.getSimpleName() + "." + attribute)));
    }
    return missing;
  }

  private static Optional<ObjectShape<?>> object(Shape<?> shape) {
    if (shape instanceof DocumentShape<?> document) {
      return object(document.content());
    }
    return shape instanceof ObjectShape<?> object ? Optional.of(object) : Optional.empty();
  }

  /** The types of the library that are reached from some types through attributes and have no shape. */
  public static Set<String> withoutShape(Iterable<Class<?>> from) {
    Set<Class<?>> seen = new LinkedHashSet<>();
    Deque<Class<?>> next = new ArrayDeque<>(ImmutableSet.copyOf(from));
    while (!next.isEmpty()) {
      Class<?> type = next.pop();
      if (seen.add(type)) {
        next.addAll(reached(type));
      }
    }
    return seen.stream()
        .filter(type -> !Shapes.all().containsKey(type))
        .map(Class::getSimpleName)
        .collect(toCollection(TreeSet::new));
  }

  private static Set<Class<?>> reached(Class<?> type) {
    Set<Class<?>> reached = new LinkedHashSet<>();
    of(type).values().forEach(attribute -> addOurs(attribute, reached));
    if (type.isSealed()) {
      Stream.of(type.getPermittedSubclasses())
          .filter(below -> !below.getSimpleName().startsWith("Immutable"))
          .forEach(reached::add);
    }
    return reached;
  }

  private static void addOurs(Type type, Set<Class<?>> ours) {
    if (type instanceof ParameterizedType generic) {
      Stream.of(generic.getActualTypeArguments()).forEach(argument -> addOurs(argument, ours));
    }
    Class<?> raw = TypeToken.of(type).getRawType();
    if (raw.getName().startsWith("org.lac4j.")) {
      ours.add(raw);
    }
  }
}
