package org.lac4j.core.internal.shape;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Values in a row.
 *
 * @param <T> the type of each
 */
public final class ListShape<T> implements Shape<Collection<T>> {

  private final Shape<T> element;
  private final boolean distinct;

  private ListShape(Shape<T> element, boolean distinct) {
    this.element = element;
    this.distinct = distinct;
  }

  public static <T> ListShape<T> of(Shape<T> element) {
    return new ListShape<>(element, false);
  }

  /** A row in which no value stands twice. */
  public static <T> ListShape<T> distinct(Shape<T> element) {
    return new ListShape<>(element, true);
  }

  @Override
  public JsonNode write(Collection<T> values) {
    ArrayNode array = JsonNodeFactory.instance.arrayNode(values.size());
    values.forEach(value -> array.add(element.write(value)));
    return array;
  }

  @Override
  public ImmutableList<T> read(JsonNode node, ReadContext reading) {
    if (!node.isArray()) {
      throw reading.fault("A list belongs here.");
    }
    List<ShapeException> faults = new ArrayList<>();
    List<T> values = new ArrayList<>(node.size());
    Set<T> seen = new HashSet<>();
    for (int i = 0; i < node.size(); i++) {
      try {
        T value = element.read(node.get(i), reading.element(i));
        if (distinct && !seen.add(value)) {
          throw reading.element(i).fault("This stands in the list before: name it once.");
        }
        values.add(value);
      } catch (ShapeException e) {
        faults.add(e);
      }
    }
    if (!faults.isEmpty()) {
      throw ShapeException.all(faults);
    }
    return ImmutableList.copyOf(values);
  }

  @Override
  public ObjectNode schema(Definitions definitions) {
    ObjectNode schema = JsonNodeFactory.instance.objectNode().put("type", "array");
    schema.set("items", element.schema(definitions));
    if (distinct) {
      schema.put("uniqueItems", true);
    }
    return schema;
  }
}
