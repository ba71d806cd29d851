package org.lac4j.core.internal.shape;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * The shape of what is written as an object, and so can be a document of its own.
 *
 * @param <T> the type
 */
public interface Composite<T> extends Shape<T> {

  @Override
  ObjectNode write(T value);

  /** Describes the object in place, not by reference, with or without its schema version. */
  ObjectNode describe(Definitions definitions, boolean versioned);
}
