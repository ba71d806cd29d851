package org.lac4j.geo.audit.internal.context;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.lac4j.geo.audit.internal.ground.Ground;
import org.lac4j.geo.audit.internal.ground.Overlay;
import org.lac4j.geo.audit.internal.ground.PolygonParts;
import org.locationtech.jts.geom.Geometry;

/** The places that are not covered on purpose: each excuses its own ground and nothing else. */
public final class DeclaredGround {

  private final ImmutableList<Geometry> places;
  private final Ground ground;
  private final double lineMetres;

  /**
   * @param places polygons in the areas' coordinates
   * @param lineMetres what is narrower is a line drawn twice
   */
  DeclaredGround(List<Geometry> places, Ground ground, double lineMetres) {
    this.places = ImmutableList.copyOf(places);
    this.ground = ground;
    this.lineMetres = lineMetres;
  }

  /**
   * A place, divided.
   *
   * @param meant what was declared of it; empty if nothing was
   * @param rest what was not; empty if all of it was declared
   */
  public record Division(Geometry meant, Geometry rest) {

    /** Tells whether nothing of the place was declared. */
    public boolean isUntouched() {
      return meant.isEmpty();
    }
  }

  /** Divides a place into what was declared and what was not. */
  public Division divide(Geometry place) {
    List<Geometry> near =
        places.stream()
            .filter(each -> each.getEnvelopeInternal().intersects(place.getEnvelopeInternal()))
            .toList();
    if (near.isEmpty()) {
      return new Division(place.getFactory().createPolygon(), place);
    }
    Geometry declared = Overlay.union(near);
    Geometry meant = withoutLines(Overlay.intersection(place, declared));
    return new Division(
        meant, meant.isEmpty() ? place : withoutLines(Overlay.difference(place, declared)));
  }

  private Geometry withoutLines(Geometry place) {
    List<Geometry> wide = new ArrayList<>();
    for (Geometry part : PolygonParts.polygons(place)) {
      if (ground.widthMetres(part) >= lineMetres) {
        wide.add(part);
      }
    }
    return PolygonParts.together(wide);
  }
}
