package org.lac4j.core.internal.modelshape;

import com.google.common.collect.ImmutableMap;
import org.lac4j.core.internal.shape.Shape;
import org.lac4j.core.internal.shape.ShapeCatalogue;

/** The shapes of the values of the model, found by service loading. */
public final class ModelCatalogue implements ShapeCatalogue {

  /** Found by service loading. */
  public ModelCatalogue() {}

  @Override
  public ImmutableMap<Class<?>, Shape<?>> shapes() {
    return ModelShapes.ALL;
  }

  @Override
  public ImmutableMap<String, Class<?>> documents() {
    return ModelShapes.DOCUMENTS;
  }
}
