package org.lac4j.geo.compare;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.OptionalDouble;
import org.immutables.value.Value;
import org.lac4j.core.place.Area;
import org.locationtech.jts.geom.Geometry;

/**
 * What became of one area, or of several that changed together, between two vintages.
 *
 * <p>Immutable and thread-safe as long as nobody changes a geometry.
 */
@Value.Immutable
public interface CoverageChange extends WithCoverageChange {

  /**
   * Starts a change.
   *
   * @return a builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Returns what happened.
   *
   * @return the kind that matters most of those that fit
   */
  ChangeKind kind();

  /**
   * Returns what happened besides: a redrawn area may also be {@link ChangeKind#RECODED} or {@link ChangeKind#RENAMED}, a
   * split one {@link ChangeKind#REDRAWN} in its outline, and a recoded or renamed one {@link ChangeKind#REDIGITISED}.
   *
   * @return the kinds in their order, without {@link #kind}
   */
  ImmutableSet<ChangeKind> also();

  /**
   * Returns the areas of the old vintage.
   *
   * @return the areas in code order; empty only for an added area
   */
  ImmutableList<Area> before();

  /**
   * Returns the areas of the new vintage.
   *
   * @return the areas in code order; empty only for a removed area
   */
  ImmutableList<Area> after();

  /**
   * Returns how much land the new areas have that the old ones did not have; seams narrower than 0.1 metres, which
   * rounding leaves, are no land.
   *
   * @return square metres, 0 or more
   */
  double squareMetresGained();

  /**
   * Returns how much land the old areas had that the new ones don't have; seams are no land here either.
   *
   * @return square metres, 0 or more
   */
  double squareMetresLost();

  /**
   * Returns from whom land was gained. Where areas overlap, land counts once for each.
   *
   * @return areas of the old vintage, the largest share first, each of 1 square metre or more
   */
  ImmutableList<Transfer> gainedFrom();

  /**
   * Returns to whom land was lost. Where areas overlap, land counts once for each.
   *
   * @return areas of the new vintage, the largest share first, each of 1 square metre or more
   */
  ImmutableList<Transfer> lostTo();

  /**
   * Returns how far the outline moved at most.
   *
   * @return metres; empty if there is no outline on one side
   */
  OptionalDouble edgeMovedMetres();

  /**
   * Returns the land that was gained, on the National Grid.
   *
   * @return polygons in metres; empty if no ground wider than a seam changed hands
   */
  Geometry gained();

  /**
   * Returns the land that was lost, on the National Grid.
   *
   * @return polygons in metres; empty if no ground wider than a seam changed hands
   */
  Geometry lost();

  /**
   * Tells whether land and edges were measured.
   *
   * @return false if an area that changed lies off the National Grid: its sizes are 0 and its land is empty
   */
  @Value.Default
  default boolean isMeasured() {
    return true;
  }

  /**
   * Tells whether something has to be done about it.
   *
   * @return what {@link ChangeKind#isReal} says of the kind
   */
  default boolean isReal() {
    return kind().isReal();
  }

  /**
   * Tells the change in a sentence or two.
   *
   * @return the sentence, without the count of homes
   */
  default String message() {
    return ChangeWording.sentence(this);
  }

  /** Builds a change. */
  final class Builder extends ImmutableCoverageChange.Builder {
    Builder() {}
  }
}
