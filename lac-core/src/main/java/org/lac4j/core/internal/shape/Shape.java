package org.lac4j.core.internal.shape;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * How a type looks in JSON: how it is written and read, and the schema that says so.
 *
 * @param <T> the type
 */
public interface Shape<T> {

  /** Writes a value. */
  JsonNode write(T value);

  /** Reads a value; throws {@link ShapeException} with all that is wrong. */
  T read(JsonNode node, ReadContext reading);

  /** Describes what {@link #read} takes; named shapes are described once, in the definitions. */
  ObjectNode schema(Definitions definitions);
}
