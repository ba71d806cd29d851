package org.lac4j.core.internal.shape;

import org.lac4j.core.internal.tree.JsonFlag;
import org.lac4j.core.internal.tree.JsonObject;
import org.lac4j.core.internal.tree.JsonTree;

/** True or false. */
public enum FlagShape implements Shape<Boolean> {
  /** The only one. */
  FLAG;

  @Override
  public JsonTree write(Boolean value) {
    return new JsonFlag(value);
  }

  @Override
  public Boolean read(JsonTree node, ReadContext reading) {
    if (!(node instanceof JsonFlag flag)) {
      throw reading.fault("True or false belongs here.");
    }
    return flag.value();
  }

  @Override
  public JsonObject schema(Definitions definitions) {
    return new JsonObject().put("type", "boolean");
  }
}
