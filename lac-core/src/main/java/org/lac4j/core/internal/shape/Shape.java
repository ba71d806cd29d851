package org.lac4j.core.internal.shape;

import org.lac4j.core.internal.tree.JsonObject;
import org.lac4j.core.internal.tree.JsonTree;

/**
 * How a type looks in JSON: how it is written and read, and the schema that says so.
 *
 * @param <T> the type
 */
public interface Shape<T> {

  /** Writes a value. */
  JsonTree write(T value);

  /** Reads a value; throws {@link ShapeException} with all that is wrong. */
  T read(JsonTree node, ReadContext reading);

  /** Describes what {@link #read} takes; named shapes are described once, in the definitions. */
  JsonObject schema(Definitions definitions);
}
