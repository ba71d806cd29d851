package org.lac4j.geo.compare;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;

/**
 * Areas of both vintages that belong together: what the old ones were is what the new ones are.
 *
 * @param from areas of the old vintage in code order
 * @param to areas of the new vintage in code order
 */
record Group(ImmutableList<Plot> from, ImmutableList<Plot> to) {

  boolean isPair() {
    return from.size() == 1 && to.size() == 1;
  }

  boolean isTangle() {
    return from.size() > 1 && to.size() > 1;
  }

  /** Tells whether one of the areas lies off the National Grid, where nothing is measured. */
  boolean isOffGrid() {
    return Stream.concat(from.stream(), to.stream()).anyMatch(Plot::isOffGrid);
  }

  boolean isSingle() {
    return from.size() + to.size() == 1;
  }
}
