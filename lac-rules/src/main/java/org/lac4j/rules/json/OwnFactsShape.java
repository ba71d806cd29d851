package org.lac4j.rules.json;

import java.util.function.Function;
import org.lac4j.core.internal.shape.Definitions;
import org.lac4j.core.internal.shape.ReadContext;
import org.lac4j.core.internal.shape.Shape;
import org.lac4j.core.internal.shape.TreeShape;
import org.lac4j.core.internal.tree.JsonObject;
import org.lac4j.core.internal.tree.JsonPorts;
import org.lac4j.core.internal.tree.JsonTree;

/** The shape of facts that a council writes and reads itself. */
final class OwnFactsShape<F> implements Shape<F> {

  private final Function<F, String> write;
  private final Function<String, F> read;

  OwnFactsShape(Function<F, String> write, Function<String, F> read) {
    this.write = write;
    this.read = read;
  }

  @Override
  public JsonTree write(F value) {
    return JsonPorts.found().parse(write.apply(value));
  }

  @Override
  public F read(JsonTree node, ReadContext reading) {
    try {
      return read.apply(JsonPorts.found().print(node, false));
    } catch (IllegalArgumentException e) {
      throw reading.fault(String.valueOf(e.getMessage()));
    }
  }

  @Override
  public JsonObject schema(Definitions definitions) {
    return TreeShape.TREE.schema(definitions);
  }
}
