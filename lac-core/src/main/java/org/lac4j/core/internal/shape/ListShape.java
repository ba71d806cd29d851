package org.lac4j.core.internal.shape;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.lac4j.core.internal.tree.JsonList;
import org.lac4j.core.internal.tree.JsonObject;
import org.lac4j.core.internal.tree.JsonTree;

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
  public JsonTree write(Collection<T> values) {
    JsonList array = new JsonList();
    values.forEach(value -> array.add(element.write(value)));
    return array;
  }

  @Override
  public ImmutableList<T> read(JsonTree node, ReadContext reading) {
    if (!(node instanceof JsonList list)) {
      throw reading.fault("A list belongs here.");
    }
    List<ShapeException> faults = new ArrayList<>();
    List<T> values = new ArrayList<>(list.size());
    Set<T> seen = new HashSet<>();
    for (int i = 0; i < list.size(); i++) {
      try {
        T value = element.read(list.get(i), reading.element(i));
        if (distinct && !seen.add(value)) {
          throw reading.element(i).fault("This is in the list already: name it once.");
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
  public JsonObject schema(Definitions definitions) {
    JsonObject schema = new JsonObject().put("type", "array");
    schema.set("items", element.schema(definitions));
    if (distinct) {
      schema.put("uniqueItems", true);
    }
    return schema;
  }
}
