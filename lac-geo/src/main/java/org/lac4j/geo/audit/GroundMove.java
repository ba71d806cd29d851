package org.lac4j.geo.audit;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.lac4j.core.place.Area;
import org.locationtech.jts.geom.Geometry;

/**
 * A piece of ground that a fix gave to an area, or took from one.
 *
 * <p>Immutable and thread-safe as long as nobody changes the place.
 *
 * @param from the area that had it and has it no longer; empty if it was in none, or the area that has it now had it too
 * @param to the area that has it now; empty if none has
 * @param wasShared whether the area that has it now had it before, so that two claimed it
 * @param place where, in the areas' coordinates, a polygon
 * @param squareMetres its size
 * @param widthMetres its width, which is how far a line moved there at most
 */
public record GroundMove(
    Optional<Area> from,
    Optional<Area> to,
    boolean wasShared,
    Geometry place,
    double squareMetres,
    double widthMetres) {

  /** Checks that nothing is null. */
  public GroundMove {
    requireNonNull(from, "from");
    requireNonNull(to, "to");
    requireNonNull(place, "place");
  }

  /**
   * Returns what kind of move it is, as files say it.
   *
   * @return "gap-filled", "overlap-cut", "exchanged" or "given-up"
   */
  public String kind() {
    if (from.isEmpty()) {
      return "gap-filled";
    }
    return to.isEmpty() ? "given-up" : wasShared ? "overlap-cut" : "exchanged";
  }
}
