package org.lac4j.core.internal.shape;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
  public JsonNode write(ImmutableMap<K, V> map) {
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    map.forEach((k, v) -> object.set(key.print(k), value.write(v)));
    return object;
  }

  @Override
  public ImmutableMap<K, V> read(JsonNode node, ReadContext reading) {
    if (!node.isObject()) {
      throw reading.fault("An object belongs here.");
    }
    List<ShapeException> faults = new ArrayList<>();
    Map<K, V> map = new LinkedHashMap<>();
    int index = 0;
    for (Map.Entry<String, JsonNode> entry : node.properties()) {
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
  public ObjectNode schema(Definitions definitions) {
    ObjectNode schema = JsonNodeFactory.instance.objectNode().put("type", "object");
    schema.set("propertyNames", key.schema(definitions));
    schema.set("additionalProperties", value.schema(definitions));
    return schema;
  }
}
