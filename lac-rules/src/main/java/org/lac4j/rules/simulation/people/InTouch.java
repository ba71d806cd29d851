package org.lac4j.rules.simulation.people;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.lac4j.core.introduction.Aim;
import org.lac4j.core.introduction.Urgency;
import org.lac4j.core.place.AreaCode;

/**
 * An individual or a family who is in touch on the first day.
 *
 * <p>Immutable and thread-safe.
 *
 * @source P6, P8, P9
 */
@Value.Immutable
public interface InTouch extends WithInTouch {

  /**
   * Returns the area.
   *
   * @return the code
   */
  AreaCode area();

  /**
   * Returns since when: the day of the first meeting. How long they stay on is drawn from those who stay that long.
   *
   * @return the day
   */
  LocalDate since();

  /**
   * Returns the level of support.
   *
   * @return the support; where empty, it is drawn as for others with these aims who stay that long
   */
  Optional<Support> support();

  /**
   * Returns what they hope for.
   *
   * @return the aims; where there are none, one is drawn as for anyone
   * @source R5
   */
  ImmutableSet<Aim> aims();

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
   * Starts building.
   *
   * @return a builder; area and since must be set
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link InTouch}; for one thread. */
  final class Builder extends ImmutableInTouch.Builder {
    Builder() {}
  }
}
