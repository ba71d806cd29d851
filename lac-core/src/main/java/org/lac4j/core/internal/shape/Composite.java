package org.lac4j.core.internal.shape;

import org.lac4j.core.internal.tree.JsonObject;

/**
 * The shape of what is written as an object, and so can be a document of its own.
 *
 * @param <T> the type
 */
public interface Composite<T> extends Shape<T> {

  @Override
  JsonObject write(T value);

  /** Describes the object in place, not by reference; as a document of that version, or of none if 0. */
  JsonObject describe(Definitions definitions, int version);
}
