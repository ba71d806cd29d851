package org.lac4j.rules.simulation.people;

import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.lac4j.core.introduction.Aim;
import org.lac4j.core.introduction.Urgency;
import org.lac4j.core.place.AreaCode;

/**
 * An individual or a family who waits on the first day.
 *
 * <p>Immutable and thread-safe.
 *
 * @source P8, P16, P18
 */
@Value.Immutable
public interface InQueue extends WithInQueue {

  /**
   * Returns the area.
   *
   * @return the code
   */
  AreaCode area();

  /**
   * Returns since when they wait.
   *
   * @return the moment at which the introduction was received, or taken up again
   */
  Instant receivedAt();

  /**
   * Returns how urgent it was told to be.
   *
   * @return the urgency; {@link Urgency#NOT_SAID} unless given
   * @source P13
   */
  @Value.Default
  default Urgency urgency() {
    return Urgency.NOT_SAID;
  }

  /**
   * Tells whether they have been answered.
   *
   * @return true if they wait for a first meeting, false if for an answer; false unless given
   */
  @Value.Default
  default boolean isAnswered() {
    return false;
  }

  /**
   * Returns the day arranged for the first meeting. Nobody is met before it.
   *
   * @return the day; empty if none is arranged
   * @source P18
   */
  Optional<LocalDate> meetingOn();

  /**
   * Returns what they hope for.
   *
   * @return the aims; where there are none, one is drawn as for anyone
   * @source R5
   */
  ImmutableSet<Aim> aims();

  /**
   * Checks the meeting.
   *
   * @throws IllegalArgumentException if one is arranged with somebody who has not been answered
   */
  @Value.Check
  default void check() {
    if (meetingOn().isPresent() && !isAnswered()) {
      throw new IllegalArgumentException(
          "A meeting on "
              + meetingOn().get()
              + " is arranged in area "
              + area()
              + " with somebody who has not been answered: say that they have.");
    }
  }

  /**
   * Starts building.
   *
   * @return a builder; area and receivedAt must be set
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link InQueue}; for one thread. */
  final class Builder extends ImmutableInQueue.Builder {
    Builder() {}
  }
}
