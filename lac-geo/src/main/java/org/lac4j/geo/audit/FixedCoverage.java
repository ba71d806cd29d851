package org.lac4j.geo.audit;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;
import org.lac4j.geo.coverage.Coverage;
import org.locationtech.jts.geom.Geometry;

/**
 * A repaired coverage, with everything that was changed.
 *
 * <p>Immutable and thread-safe as long as nobody changes a geometry.
 *
 * @param coverage the coverage; areas that needed nothing have the very geometry that they had
 * @param changes the changes, in the order in which they were made
 * @param left what a repair was asked for and could not do, one sentence each
 * @param moves which area gained or lost which ground, those whose outline moved only, in code order
 * @param ground the same piece by piece, from whom and to whom, the largest first; what is narrower than 0.1 mm is left out
 */
public record FixedCoverage(
    Coverage coverage,
    ImmutableList<FixChange> changes,
    ImmutableList<String> left,
    ImmutableList<AreaMove> moves,
    ImmutableList<GroundMove> ground) {

  /** Checks that nothing is null. */
  public FixedCoverage {
    requireNonNull(coverage, "coverage");
    requireNonNull(changes, "changes");
    requireNonNull(left, "left");
    requireNonNull(moves, "moves");
    requireNonNull(ground, "ground");
  }

  /**
   * Finds the ground that a change moved: the pieces at its place, of its areas; of a change everywhere in its areas, those
   * that are at no place of another.
   *
   * @param change one of {@link #changes}
   * @return the pieces in the order of {@link #ground}; each piece belongs to one change, the first that has it
   */
  public ImmutableList<GroundMove> groundOf(FixChange change) {
    return ground.stream()
        .filter(piece -> changeOf(piece).filter(first -> first.equals(change)).isPresent())
        .collect(ImmutableList.toImmutableList());
  }

  private Optional<FixChange> changeOf(GroundMove piece) {
    return changes.stream()
        .filter(change -> change.place().filter(place -> isAt(piece, place)).isPresent())
        .filter(change -> concerns(change, piece))
        .findFirst()
        .or(
            () ->
                changes.stream()
                    .filter(change -> change.place().isEmpty() && concerns(change, piece))
                    .findFirst())
        .or(() -> changes.stream().filter(change -> concerns(change, piece)).findFirst());
  }

  private static boolean isAt(GroundMove piece, Geometry place) {
    return place.intersects(piece.place());
  }

  private static boolean concerns(FixChange change, GroundMove piece) {
    return Stream.of(piece.from(), piece.to())
        .flatMap(Optional::stream)
        .anyMatch(area -> change.areas().contains(area.code()));
  }
}
