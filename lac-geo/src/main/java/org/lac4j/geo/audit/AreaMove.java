package org.lac4j.geo.audit;

import static java.util.Objects.requireNonNull;

import org.lac4j.core.place.Area;
import org.locationtech.jts.geom.Geometry;

/**
 * What a fix moved of one area.
 *
 * <p>Immutable and thread-safe as long as nobody changes a geometry.
 *
 * @param area the area
 * @param gainedSquareMetres the ground that it has now and had not before
 * @param lostSquareMetres the ground that it had before and has no longer
 * @param largestMoveMetres how far its outline moved at most
 * @param gained where it gained ground, in the areas' coordinates; empty if nowhere
 * @param lost where it lost ground, in the areas' coordinates; empty if nowhere
 */
public record AreaMove(
    Area area,
    double gainedSquareMetres,
    double lostSquareMetres,
    double largestMoveMetres,
    Geometry gained,
    Geometry lost) {

  /** Checks that nothing is null. */
  public AreaMove {
    requireNonNull(area, "area");
    requireNonNull(gained, "gained");
    requireNonNull(lost, "lost");
  }
}
