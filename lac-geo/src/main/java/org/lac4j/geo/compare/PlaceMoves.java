package org.lac4j.geo.compare;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.lac4j.core.place.Area;

/**
 * How many postcodes or properties change area between two vintages.
 *
 * <p>A place keeps its area if the two areas are one to one the same (unchanged, redigitised, recoded, renamed or
 * redrawn), or have one code. On a shared edge the lowest code has it.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public interface PlaceMoves extends WithPlaceMoves {

  /**
   * Places that went from one area to another.
   *
   * @param from the area in the old vintage; empty if it was not covered
   * @param to the area in the new vintage; empty if it is not covered
   * @param count how many, 1 or more
   */
  record Flow(Optional<Area> from, Optional<Area> to, long count) {}

  /**
   * Starts counts.
   *
   * @return a builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Returns how many places lie in an area of either vintage.
   *
   * @return the number, 0 or more
   */
  long covered();

  /**
   * Returns who changes area, whom an area now covers, and whom none covers any more.
   *
   * @return the flows, the largest first
   */
  ImmutableList<Flow> flows();

  /**
   * Counts the places that go from an area to another one.
   *
   * @return the number, 0 or more
   */
  default long moved() {
    return sum(flows().stream().filter(flow -> flow.from().isPresent() && flow.to().isPresent()));
  }

  /**
   * Counts the places that were not covered and now are.
   *
   * @return the number, 0 or more
   */
  default long cameIn() {
    return sum(flows().stream().filter(flow -> flow.from().isEmpty()));
  }

  /**
   * Counts the places that were covered and are no more.
   *
   * @return the number, 0 or more
   */
  default long fellOut() {
    return sum(flows().stream().filter(flow -> flow.to().isEmpty()));
  }

  /**
   * Counts the places that come to the areas of a change from others, or from none.
   *
   * @param change the change
   * @return the number, 0 or more
   */
  default long gainedBy(CoverageChange change) {
    return sum(
        flows().stream()
            .filter(flow -> flow.to().isPresent() && change.after().contains(flow.to().get()))
            .filter(flow -> flow.from().isEmpty() || !change.before().contains(flow.from().get())));
  }

  /**
   * Counts the places that go from the areas of a change to others, or to none.
   *
   * @param change the change
   * @return the number, 0 or more
   */
  default long lostBy(CoverageChange change) {
    return sum(
        flows().stream()
            .filter(flow -> flow.from().isPresent() && change.before().contains(flow.from().get()))
            .filter(flow -> flow.to().isEmpty() || !change.after().contains(flow.to().get())));
  }

  /**
   * Counts the places that change area within a change, as some do when an area is split or merged.
   *
   * @param change the change
   * @return the number, 0 or more
   */
  default long movedWithin(CoverageChange change) {
    return sum(
        flows().stream()
            .filter(flow -> flow.from().isPresent() && change.before().contains(flow.from().get()))
            .filter(flow -> flow.to().isPresent() && change.after().contains(flow.to().get())));
  }

  private static long sum(Stream<Flow> flows) {
    return flows.mapToLong(Flow::count).sum();
  }

  /** Builds counts. */
  final class Builder extends ImmutablePlaceMoves.Builder {
    Builder() {}
  }
}
