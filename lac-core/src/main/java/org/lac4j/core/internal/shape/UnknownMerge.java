package org.lac4j.core.internal.shape;

import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.lac4j.core.internal.tree.JsonList;
import org.lac4j.core.internal.tree.JsonObject;
import org.lac4j.core.internal.tree.JsonTree;

/** Carries the fields that the library does not know over to what it writes. */
public final class UnknownMerge {

  private static final String ID = "id";

  private UnknownMerge() {}

  /**
   * Adds to what is written now whatever was read and is not known.
   *
   * @param read what was read, unknown fields included
   * @param known what the library writes for it
   * @param now what the library writes for the value as it is now
   */
  public static JsonTree merge(JsonTree read, JsonTree known, JsonTree now) {
    if (read instanceof JsonObject from
        && known instanceof JsonObject before
        && now instanceof JsonObject next) {
      return mergeObjects(from, before, next);
    }
    if (read instanceof JsonList from
        && known instanceof JsonList before
        && before.size() == from.size()
        && now instanceof JsonList next) {
      return mergeLists(from, before, next);
    }
    return now;
  }

  private static JsonTree mergeObjects(JsonObject read, JsonObject known, JsonObject now) {
    JsonObject merged = new JsonObject();
    for (Map.Entry<String, JsonTree> field : now.entries()) {
      String name = field.getKey();
      JsonTree from = read.get(name);
      JsonTree before = known.get(name);
      merged.set(
          name,
          from == null || before == null
              ? field.getValue()
              : merge(from, before, field.getValue()));
    }
    for (Map.Entry<String, JsonTree> field : read.entries()) {
      // An empty list was read as nothing: it is known, and need not be kept.
      boolean unknown = !known.has(field.getKey()) && !isEmptyList(field.getValue());
      if (unknown && !merged.has(field.getKey())) {
        merged.set(field.getKey(), field.getValue());
      }
    }
    return merged;
  }

  private static boolean isEmptyList(JsonTree node) {
    return node instanceof JsonList list && list.size() == 0;
  }

  private static JsonTree mergeLists(JsonList read, JsonList known, JsonList now) {
    JsonList merged = new JsonList();
    for (int i = 0; i < now.size(); i++) {
      JsonTree element = now.get(i);
      int before = indexBefore(known, element, i);
      merged.add(before < 0 ? element : merge(read.get(before), known.get(before), element));
    }
    return merged;
  }

  /** Finds which element it was: the same at the same place, the same elsewhere, or one with the same id. */
  private static int indexBefore(JsonList known, JsonTree element, int index) {
    if (index < known.size() && known.get(index).equals(element)) {
      return index;
    }
    return IntStream.range(0, known.size())
        .filter(i -> known.get(i).equals(element))
        .findFirst()
        .orElseGet(
            () ->
                IntStream.range(0, known.size())
                    .filter(i -> sameId(element, known.get(i)))
                    .findFirst()
                    .orElse(-1));
  }

  private static boolean sameId(JsonTree one, JsonTree other) {
    return one instanceof JsonObject a
        && other instanceof JsonObject b
        && a.has(ID)
        && Objects.equals(a.get(ID), b.get(ID));
  }
}
