package org.lac4j.rules.json;

import com.google.common.collect.ImmutableList;
import org.lac4j.core.internal.shape.ReadContext;
import org.lac4j.core.internal.shape.Shape;
import org.lac4j.core.internal.shape.ShapeException;
import org.lac4j.core.internal.tree.JsonPorts;
import org.lac4j.core.internal.tree.JsonSyntaxException;
import org.lac4j.core.internal.tree.JsonTree;
import org.lac4j.core.json.JsonFault;
import org.lac4j.core.json.LacJsonException;

/** Text to values and back, by shapes that no catalogue lists. */
final class RecordPort {

  private RecordPort() {}

  static String print(JsonTree tree) {
    return JsonPorts.found().print(tree, false);
  }

  static <T> T read(Shape<T> shape, String json) {
    try {
      return read(shape, JsonPorts.found().parse(json), ReadContext.start(true));
    } catch (JsonSyntaxException e) {
      throw new LacJsonException(
          ImmutableList.of(new JsonFault("", String.valueOf(e.getMessage()))), null);
    }
  }

  static <T> T read(Shape<T> shape, JsonTree tree, ReadContext reading) {
    try {
      return shape.read(tree, reading);
    } catch (ShapeException e) {
      throw e.told(JsonFault::new, LacJsonException::new);
    }
  }
}
