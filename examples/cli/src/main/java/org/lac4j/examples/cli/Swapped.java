package org.lac4j.examples.cli;

import org.lac4j.core.place.Location;
import org.lac4j.core.place.LonLat;
import org.lac4j.core.place.Placement;
import org.lac4j.core.place.Placement.Unplaced;
import org.lac4j.core.place.Placement.UnplacedReason;
import org.lac4j.geo.crs.NationalGrid;
import org.lac4j.geo.crs.OffGridException;

/** Tells whether a place that is not in Great Britain would be there with longitude and latitude swapped. */
final class Swapped {

  private Swapped() {}

  static boolean is(Placement placement, Location location) {
    return placement instanceof Unplaced unplaced
        && unplaced.why() == UnplacedReason.OUTSIDE_GREAT_BRITAIN
        && location instanceof LonLat point
        && isSwapped(point);
  }

  private static boolean isSwapped(LonLat point) {
    try {
      NationalGrid.ostn15().toGrid(point);
      return false;
    } catch (OffGridException e) {
      return e.isSwapped();
    }
  }
}
