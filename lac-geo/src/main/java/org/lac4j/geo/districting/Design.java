package org.lac4j.geo.districting;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.lac4j.core.place.AreaCode;

/**
 * An answer: the areas that were drawn, how sure that is, and what else could be done. Immutable.
 *
 * @param question what was asked, in words
 * @param range the load that each drawn area may have
 * @param areas all areas, those of today that stay included, in the order of their codes; empty if there is no answer
 * @param moved the load of the units that had an area today and get another
 * @param proof how sure the answer is
 * @param alternatives other areas to add, the best first, where one more was asked for
 */
public record Design(
    String question,
    LoadRange range,
    ImmutableList<DesignedArea> areas,
    double moved,
    DesignProof proof,
    ImmutableList<DesignedArea> alternatives) {

  /**
   * Returns the area of each unit that has one.
   *
   * @return unit to area, in the order of the areas
   */
  public ImmutableMap<AreaCode, AreaCode> byUnit() {
    ImmutableMap.Builder<AreaCode, AreaCode> units = ImmutableMap.builder();
    areas.forEach(area -> area.units().forEach(unit -> units.put(unit, area.code())));
    return units.buildOrThrow();
  }

  /**
   * Tells whether areas were drawn.
   *
   * @return whether there are any
   */
  public boolean isDrawn() {
    return !areas.isEmpty();
  }
}
