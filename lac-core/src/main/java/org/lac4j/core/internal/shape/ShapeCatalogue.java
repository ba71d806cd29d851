package org.lac4j.core.internal.shape;

import com.google.common.collect.ImmutableMap;

/** The shapes that a module brings; found by service loading. */
public interface ShapeCatalogue {

  /** The shape of each type. */
  ImmutableMap<Class<?>, Shape<?>> shapes();

  /** What can be a document of its own, by the name of its schema. */
  ImmutableMap<String, Class<?>> documents();
}
