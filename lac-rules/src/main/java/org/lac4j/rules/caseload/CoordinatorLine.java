package org.lac4j.rules.caseload;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.immutables.value.Value;
import org.lac4j.core.internal.Labels;
import org.lac4j.core.team.CoordinatorId;
import org.lac4j.rules.Reason;

/**
 * What is said of one coordinator's caseload.
 *
 * <p>Immutable and thread-safe.
 *
 * @source P8, P17
 */
@Value.Immutable
public interface CoordinatorLine extends WithCoordinatorLine {

  /**
   * Returns the coordinator.
   *
   * @return the id
   */
  CoordinatorId coordinator();

  /**
   * Returns how many individuals and families are the coordinator's own.
   *
   * @return the number, 0 or more
   */
  int open();

  /**
   * Returns how many more the coordinator covers for others.
   *
   * @return the number, 0 or more
   */
  int covering();

  /**
   * Tells whether the coordinator is away on the day and nobody covers, which stretches the team as an area without a
   * coordinator in post and without cover does.
   *
   * @return true if away without cover; false unless given
   * @source P14, P15
   */
  @Value.Default
  default boolean isAwayWithoutCover() {
    return false;
  }

  /**
   * Returns where those together stand beside the guideline.
   *
   * @return the band
   */
  Band band();

  /**
   * Returns where the coordinator's own caseload is going.
   *
   * @return the trend
   */
  Trend trend();

  /**
   * Returns how far the coordinator is stretched.
   *
   * @return own and covered together as a share of the guideline's upper figure: 1 is as many as the guideline has; 0 or
   *     more
   */
  double stretch();

  /**
   * Returns why.
   *
   * @return the reasons; at least one
   */
  ImmutableList<Reason> reasons();

  /**
   * Returns what may help.
   *
   * @return the suggestions, the most helpful first; at least one above the guideline, and for
   *     whoever is away without cover
   */
  ImmutableList<Suggestion> suggestions();

  /**
   * Returns the line as plain data.
   *
   * @return by name, text, numbers and lists of text
   */
  default ImmutableMap<String, Object> details() {
    ImmutableMap.Builder<String, Object> details = ImmutableMap.builder();
    details.put("coordinator", coordinator().value());
    details.put("open", (long) open());
    details.put("covering", (long) covering());
    if (isAwayWithoutCover()) {
      details.put("awayWithoutCover", true);
    }
    return details
        .put("band", Labels.of(band()))
        .put("trend", Labels.of(trend()))
        .put("stretch", stretch())
        .put("reasons", ReasonWording.ofReasons(reasons()))
        .put("suggestions", ReasonWording.ofSuggestions(suggestions()))
        .buildOrThrow();
  }

  /**
   * Checks that a stretched coordinator is not left alone.
   *
   * @throws IllegalArgumentException if there is no reason, or no suggestion to whoever is above the guideline or away
   *     without cover
   */
  @Value.Check
  default void check() {
    if (reasons().isEmpty() || (isStretched() && suggestions().isEmpty())) {
      throw new IllegalArgumentException(
          "The line of coordinator "
              + coordinator()
              + " has "
              + reasons().size()
              + " reasons and "
              + suggestions().size()
              + " suggestions: give a reason always, and a suggestion above the guideline or away without cover.");
    }
  }

  /**
   * Tells whether this coordinator stretches the team.
   *
   * @return true above the guideline and while away without cover
   */
  default boolean isStretched() {
    return band() == Band.ABOVE || isAwayWithoutCover();
  }

  /**
   * Starts building a line.
   *
   * @return a builder; everything but the suggestions and isAwayWithoutCover must be set
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link CoordinatorLine}; for one thread. */
  final class Builder extends ImmutableCoordinatorLine.Builder {
    Builder() {}
  }
}
