package org.lac4j.core.internal.shape;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Collection;
import java.util.Map;
import org.lac4j.core.internal.tree.JsonFlag;
import org.lac4j.core.internal.tree.JsonList;
import org.lac4j.core.internal.tree.JsonNumber;
import org.lac4j.core.internal.tree.JsonObject;
import org.lac4j.core.internal.tree.JsonText;
import org.lac4j.core.internal.tree.JsonTree;

/** Plain data by name: texts, flags, numbers, lists and maps. Numbers are read as {@link Long} or {@link Double}. */
public enum PlainShape implements Shape<ImmutableMap<String, Object>> {
  /** The only one. */
  PLAIN_DATA;

  @Override
  public JsonTree write(ImmutableMap<String, Object> value) {
    return tree(value);
  }

  private static JsonTree tree(Object value) {
    if (value instanceof Map<?, ?> map) {
      JsonObject object = new JsonObject();
      map.forEach((name, each) -> object.set(String.valueOf(name), tree(each)));
      return object;
    }
    if (value instanceof Collection<?> collection) {
      JsonList list = new JsonList();
      collection.forEach(each -> list.add(tree(each)));
      return list;
    }
    if (value instanceof Boolean flag) {
      return new JsonFlag(flag);
    }
    if (value instanceof Integer || value instanceof Long) {
      return JsonNumber.of(((Number) value).longValue());
    }
    return value instanceof Number number
        ? JsonNumber.of(number.doubleValue())
        : new JsonText(value.toString());
  }

  @Override
  public ImmutableMap<String, Object> read(JsonTree node, ReadContext reading) {
    if (!(node instanceof JsonObject object)) {
      throw reading.fault("An object belongs here.");
    }
    ImmutableMap.Builder<String, Object> map = ImmutableMap.builder();
    int index = 0;
    for (Map.Entry<String, JsonTree> entry : object.entries()) {
      map.put(entry.getKey(), plain(entry.getValue(), reading.element(index++)));
    }
    return map.buildOrThrow();
  }

  private Object plain(JsonTree node, ReadContext reading) {
    if (node instanceof JsonObject) {
      return read(node, reading);
    }
    if (node instanceof JsonList list) {
      ImmutableList.Builder<Object> values = ImmutableList.builder();
      for (int i = 0; i < list.size(); i++) {
        values.add(plain(list.get(i), reading.element(i)));
      }
      return values.build();
    }
    if (node instanceof JsonNumber number) {
      return number.isWhole() ? (Object) number.value().longValue() : number.doubleValue();
    }
    if (node instanceof JsonFlag flag) {
      return flag.value();
    }
    if (node instanceof JsonText text) {
      return text.value();
    }
    throw reading.fault("This is null: leave the field out instead.");
  }

  @Override
  public JsonObject schema(Definitions definitions) {
    return new JsonObject().put("type", "object");
  }
}
