package org.lac4j.core.internal.shape;

import org.lac4j.core.internal.tree.JsonObject;
import org.lac4j.core.internal.tree.JsonTree;

/** An object of whatever fields, for another shape to read. */
public enum TreeShape implements Shape<JsonTree> {
  /** The only one. */
  TREE;

  @Override
  public JsonTree write(JsonTree value) {
    return value;
  }

  @Override
  public JsonTree read(JsonTree node, ReadContext reading) {
    if (!(node instanceof JsonObject)) {
      throw reading.fault("An object belongs here.");
    }
    return node;
  }

  @Override
  public JsonObject schema(Definitions definitions) {
    return new JsonObject().put("type", "object");
  }
}
