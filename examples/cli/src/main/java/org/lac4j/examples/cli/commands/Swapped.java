package org.lac4j.examples.cli.commands;

import org.lac4j.core.place.GridReference;
import org.lac4j.core.place.Location;
import org.lac4j.core.place.LonLat;
import org.lac4j.core.place.PlaceResolver;
import org.lac4j.core.place.Placement;
import org.lac4j.core.place.Placement.Inside;
import org.lac4j.core.place.Placement.NearEdge;
import org.lac4j.core.place.Placement.Outside;
import org.lac4j.core.place.Placement.Unplaced;
import org.lac4j.core.place.Placement.UnplacedReason;
import org.lac4j.geo.crs.NationalGrid;
import org.lac4j.geo.crs.OffGridException;

/** Tells whether a place would be where it may be meant with its two coordinates swapped. */
final class Swapped {

  private static final double MOST_EASTING = 700_000;

  private Swapped() {}

  /** Tells whether a place that is not in Great Britain would be there with longitude and latitude swapped. */
  static boolean is(Placement placement, Location location) {
    return placement instanceof Unplaced unplaced
        && unplaced.why() == UnplacedReason.OUTSIDE_GREAT_BRITAIN
        && location instanceof LonLat point
        && isSwapped(point);
  }

  /** Tells whether a place on the grid that is in no area would be in one with easting and northing swapped. */
  static boolean isOnGrid(Placement placement, Location location, PlaceResolver resolver) {
    if (!(location instanceof GridReference point)
        || !isNowhere(placement)
        || point.northing() > MOST_EASTING) {
      return false;
    }
    Placement swapped = resolver.resolve(GridReference.ofMetres(point.northing(), point.easting()));
    return swapped instanceof Inside || swapped instanceof NearEdge;
  }

  private static boolean isNowhere(Placement placement) {
    return placement instanceof Outside || placement instanceof Unplaced;
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
