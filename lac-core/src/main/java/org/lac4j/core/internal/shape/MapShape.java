package org.lac4j.core.internal.shape;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lac4j.core.internal.tree.JsonObject;
import org.lac4j.core.internal.tree.JsonTree;

/**
 * Values by a key that is a text.
 *
 * @param <K> the type of the keys
 * @param <V> the type of the values
 */
public final class MapShape<K, V> implements Shape<ImmutableMap<K, V>> {

  private final TextShape<K> key;
  private final Shape<V> value;

  public MapShape(TextShape<K> key, Shape<V> value) {
    this.key = key;
    this.value = value;
  }

  @Override
  public JsonTree write(ImmutableMap<K, V> map) {
    JsonObject object = new JsonObject();
    map.forEach((k, v) -> object.set(key.print(k), value.write(v)));
    return object;
  }

  @Override
  public ImmutableMap<K, V> read(JsonTree node, ReadContext reading) {
    if (!(node instanceof JsonObject object)) {
      throw reading.fault("An object belongs here.");
    }
    List<ShapeException> faults = new ArrayList<>();
    Map<K, V> map = new LinkedHashMap<>();
    int index = 0;
    for (Map.Entry<String, JsonTree> entry : object.entries()) {
      // By number: the key itself would repeat what stands in the document.
      ReadContext here = reading.element(index++);
      try {
        map.put(key.parse(entry.getKey(), here), value.read(entry.getValue(), here));
      } catch (ShapeException e) {
        faults.add(e);
      }
    }
    if (!faults.isEmpty()) {
      throw ShapeException.all(faults);
    }
    return ImmutableMap.copyOf(map);
  }

  @Override
  public JsonObject schema(Definitions definitions) {
    JsonObject schema = new JsonObject().put("type", "object");
    schema.set("propertyNames", key.schema(definitions));
    schema.set("additionalProperties", value.schema(definitions));
    return schema;
  }
}
