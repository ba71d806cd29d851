package org.lac4j.geo.audit.internal.ground;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.locationtech.jts.geom.Geometry;

/** Polygons that a place is compared with, in the areas' coordinates. */
public final class PlaceSet {

  private static final double NEARLY_ALL = 0.99;

  private final ImmutableList<Geometry> places;
  private final double touching;

  /**
   * @param places the places
   * @param touching how near is touching, in the areas' units
   */
  public PlaceSet(List<Geometry> places, double touching) {
    this.places = ImmutableList.copyOf(places);
    this.touching = touching;
  }

  /** Tells whether they cover a place, but for a hundredth of it. */
  public boolean contains(Geometry place) {
    return share(place) > NEARLY_ALL;
  }

  /** The share of a place that they cover, 0 to 1. */
  public double share(Geometry place) {
    List<Geometry> parts =
        places.stream()
            .filter(each -> each.getEnvelopeInternal().intersects(place.getEnvelopeInternal()))
            .map(each -> Overlay.intersection(each, place))
            .filter(part -> !part.isEmpty())
            .toList();
    return parts.isEmpty() ? 0 : Overlay.union(parts).getArea() / place.getArea();
  }

  /** Tells whether a place borders one of them. */
  public boolean touches(Geometry place) {
    return places.stream().anyMatch(each -> each.isWithinDistance(place, touching));
  }
}
