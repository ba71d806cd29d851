package org.lac4j.core;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the free texts in a value of the model, however deep, by its public accessors. */
final class FreeTexts {

  /** What ends in text that is no free text: ids, codes and places. */
  private static final Set<String> NO_FREE_TEXT =
      ImmutableSet.of(
          "Id",
          "EndReason",
          "Aim",
          "PartnerSector",
          "LonLat",
          "GridReference",
          "Postcode",
          "Uprn",
          "AreaCode");

  private FreeTexts() {}

  static ImmutableList<String> in(Object value) {
    ImmutableList.Builder<String> texts = ImmutableList.builder();
    collect(value, texts);
    return texts.build();
  }

  private static void collect(Object value, ImmutableList.Builder<String> texts) {
    if (value instanceof String text) {
      texts.add(text);
    } else if (value instanceof Optional<?> optional) {
      optional.ifPresent(inner -> collect(inner, texts));
    } else if (value instanceof Collection<?> collection) {
      collection.forEach(inner -> collect(inner, texts));
    } else if (isModel(value)) {
      accessors(value).forEach(accessor -> collect(invoke(accessor, value), texts));
    }
  }

  private static boolean isModel(Object value) {
    Class<?> type = value.getClass();
    return type.getPackageName().startsWith("org.lac4j.core")
        && !(value instanceof Enum<?>)
        && NO_FREE_TEXT.stream().noneMatch(type.getSimpleName()::endsWith);
  }

  /** The accessors of the public type, since the generated one is not to be seen from here. */
  private static Stream<Method> accessors(Object value) {
    Class<?> type = value.getClass();
    Stream<Class<?>> types =
        Modifier.isPublic(type.getModifiers())
            ? Stream.of(type)
            : Stream.concat(Stream.of(type.getSuperclass()), Stream.of(type.getInterfaces()));
    return types
        .filter(visible -> visible.getPackageName().startsWith("org.lac4j"))
        .flatMap(visible -> Stream.of(visible.getMethods()))
        .filter(method -> method.getParameterCount() == 0)
        .filter(method -> !method.getName().equals("check"))
        .filter(method -> !Modifier.isStatic(method.getModifiers()))
        .filter(method -> method.getReturnType() != void.class)
        .filter(method -> method.getDeclaringClass() != Object.class)
        .filter(method -> !method.getName().equals("toString"));
  }

  private static Object invoke(Method accessor, Object value) {
    try {
      return accessor.invoke(value);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException(accessor.toString(), e);
    }
  }
}
