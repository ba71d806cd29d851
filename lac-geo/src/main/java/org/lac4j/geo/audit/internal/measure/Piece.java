package org.lac4j.geo.audit.internal.measure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.lac4j.geo.audit.internal.ground.Ground;
import org.locationtech.jts.geom.Geometry;

/**
 * An overlap or gap.
 *
 * @param kind what it is
 * @param surfaces the surfaces that overlap, in order, or border the gap, the one with the longest border first
 * @param place its polygon in the file's coordinates
 * @param squareMetres its size
 * @param widthMetres its width
 */
public record Piece(
    Kind kind,
    ImmutableList<Integer> surfaces,
    Geometry place,
    double squareMetres,
    double widthMetres) {

  /** What a piece is. */
  public enum Kind {
    OVERLAP,
    ENCLOSED_GAP,
    /** Open to what may be water. */
    OPEN_GAP,
    /** Open to the outside, but on ground that should be covered. */
    CLOSED_GAP
  }

  public static Piece of(
      Kind kind, ImmutableList<Integer> surfaces, Geometry place, Ground ground) {
    return new Piece(kind, surfaces, place, ground.squareMetres(place), ground.widthMetres(place));
  }

  public boolean isGap() {
    return kind != Kind.OVERLAP;
  }

  /** The surfaces without their order. */
  public ImmutableSet<Integer> neighbours() {
    return ImmutableSet.copyOf(surfaces);
  }
}
