package org.lac4j.rules.caseload;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.immutables.value.Value;
import org.lac4j.core.place.AreaCode;
import org.lac4j.core.team.CoordinatorId;

/**
 * How many a coordinator walks alongside on a day, and how many wait.
 *
 * <p>Immutable and thread-safe.
 *
 * @source P8, P14, P17
 */
@Value.Immutable
public interface CoordinatorLoad extends WithCoordinatorLoad {

  /**
   * Returns the coordinator.
   *
   * @return the id
   */
  CoordinatorId coordinator();

  /**
   * Returns the coordinator's own areas.
   *
   * @return the codes, in order
   */
  @Value.NaturalOrder
  ImmutableSortedSet<AreaCode> areas();

  /**
   * Returns how many individuals the coordinator is in touch with.
   *
   * @return the number, 0 or more
   */
  @Value.Default
  default int individuals() {
    return 0;
  }

  /**
   * Returns how many families the coordinator is in touch with; a family counts once, however many they are.
   *
   * @return the number, 0 or more
   * @source P8
   */
  @Value.Default
  default int families() {
    return 0;
  }

  /**
   * Returns how many community groups the coordinator is in touch with, which the guideline does not count.
   *
   * @return the number, 0 or more
   * @source P17
   */
  @Value.Default
  default int groups() {
    return 0;
  }

  /**
   * Returns how many wait for an answer or a first conversation.
   *
   * @return the number, 0 or more
   */
  @Value.Default
  default int waiting() {
    return 0;
  }

  /**
   * Returns how many individuals and families the coordinator was in touch with some time before, to tell the trend.
   *
   * @return the number, 0 or more; empty if it is not known
   */
  OptionalInt openBefore();

  /**
   * Tells whether the coordinator is away on the day.
   *
   * @return true if away; false unless given
   * @source P15
   */
  @Value.Default
  default boolean isAway() {
    return false;
  }

  /**
   * Returns who covers.
   *
   * @return the coordinator who covers; empty if nobody does or nobody need
   * @source P15
   */
  Optional<CoordinatorId> coveredBy();

  /**
   * Tells whether the coordinator is away on the day and nobody covers.
   *
   * @return true if away without cover
   * @source P15
   */
  default boolean isAwayWithoutCover() {
    return isAway() && coveredBy().isEmpty();
  }

  /**
   * Returns how many count towards the guideline.
   *
   * @return individuals and families together
   * @source P8, P17
   */
  default int open() {
    return individuals() + families();
  }

  /**
   * Checks the numbers and the cover.
   *
   * @throws IllegalArgumentException if a number is negative, or someone who is not away is covered, or covers for
   *     themselves
   */
  @Value.Check
  default void check() {
    IntStream.of(individuals(), families(), groups(), waiting(), openBefore().orElse(0))
        .filter(number -> number < 0)
        .findFirst()
        .ifPresent(this::refuseNegative);
    if (coveredBy().isPresent() && (!isAway() || coveredBy().get().equals(coordinator()))) {
      throw new IllegalArgumentException(
          "Coordinator "
              + coordinator()
              + " is covered by "
              + coveredBy().get()
              + ": only who is away is covered, by someone else.");
    }
  }

  private void refuseNegative(int number) {
    throw new IllegalArgumentException(
        "A number of people of coordinator "
            + coordinator()
            + " is "
            + number
            + ": give 0 or more.");
  }

  /**
   * Starts building a load.
   *
   * @return a builder; the coordinator must be set
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link CoordinatorLoad}; for one thread. */
  final class Builder extends ImmutableCoordinatorLoad.Builder {
    Builder() {}
  }
}
