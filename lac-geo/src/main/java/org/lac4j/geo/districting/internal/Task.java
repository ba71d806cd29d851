package org.lac4j.geo.districting.internal;

/**
 * Areas to draw: so many, each connected, with a load within bounds, at least cost.
 *
 * @param units the units
 * @param areas how many areas, 1 or more
 * @param low the least load of an area
 * @param high the greatest load of an area
 * @param costs what an area costs
 * @param ties what must or must not be in one area
 */
public record Task(UnitNetwork units, int areas, long low, long high, Costs costs, Ties ties) {

  /** How far a load is outside the bounds. */
  long excess(long load) {
    return load < low ? low - load : Math.max(0, load - high);
  }
}
