package org.lac4j.core.internal.shape;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.stream.IntStream;

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
  public static JsonNode merge(JsonNode read, JsonNode known, JsonNode now) {
    if (read instanceof ObjectNode from && known.isObject() && now.isObject()) {
      return mergeObjects(from, known, now);
    }
    if (read instanceof ArrayNode from && known.size() == from.size() && now.isArray()) {
      return mergeArrays(from, known, now);
    }
    return now;
  }

  private static JsonNode mergeObjects(ObjectNode read, JsonNode known, JsonNode now) {
    ObjectNode merged = JsonNodeFactory.instance.objectNode();
    for (Map.Entry<String, JsonNode> field : now.properties()) {
      String name = field.getKey();
      boolean before = read.has(name) && known.has(name);
      merged.set(
          name,
          before ? merge(read.get(name), known.get(name), field.getValue()) : field.getValue());
    }
    for (Map.Entry<String, JsonNode> field : read.properties()) {
      // An empty list was read as nothing: it is known, and need not be kept.
      boolean unknown = !known.has(field.getKey()) && !isEmptyList(field.getValue());
      if (unknown && !merged.has(field.getKey())) {
        merged.set(field.getKey(), field.getValue());
      }
    }
    return merged;
  }

  private static boolean isEmptyList(JsonNode node) {
    return node.isArray() && node.isEmpty();
  }

  private static JsonNode mergeArrays(ArrayNode read, JsonNode known, JsonNode now) {
    ArrayNode merged = JsonNodeFactory.instance.arrayNode();
    for (int i = 0; i < now.size(); i++) {
      JsonNode element = now.get(i);
      int before = indexBefore(known, element, i);
      merged.add(before < 0 ? element : merge(read.get(before), known.get(before), element));
    }
    return merged;
  }

  /** Finds which element it was: the same at the same place, the same elsewhere, or one with the same id. */
  private static int indexBefore(JsonNode known, JsonNode element, int index) {
    if (index < known.size() && known.get(index).equals(element)) {
      return index;
    }
    return IntStream.range(0, known.size())
        .filter(i -> known.get(i).equals(element))
        .findFirst()
        .orElseGet(
            () ->
                IntStream.range(0, known.size())
                    .filter(i -> element.has(ID) && element.get(ID).equals(known.get(i).get(ID)))
                    .findFirst()
                    .orElse(-1));
  }
}
