package org.lac4j.core.internal.shape;

import org.lac4j.core.internal.tree.JsonObject;

/** How a document of one version becomes one of the next. */
@FunctionalInterface
public interface Upgrade {

  /** Returns the document in the next version; the one given may be changed, but not what stands in it. */
  JsonObject apply(JsonObject older);
}
