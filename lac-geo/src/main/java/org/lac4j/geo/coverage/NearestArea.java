package org.lac4j.geo.coverage;

import static java.util.Objects.requireNonNull;

import org.lac4j.core.place.Area;

/**
 * The area nearest to a point, and how far away it is.
 *
 * @param area the area
 * @param metres the distance from the point to the area in metres, 0 or more
 */
public record NearestArea(Area area, double metres) {
  /** Checks that there is an area. */
  public NearestArea {
    requireNonNull(area, "area");
  }
}
