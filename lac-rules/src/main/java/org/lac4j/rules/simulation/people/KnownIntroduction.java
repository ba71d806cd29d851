package org.lac4j.rules.simulation.people;

import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;
import org.lac4j.core.agreement.SharedAgreement;
import org.lac4j.core.introduction.Introduction;
import org.lac4j.core.introduction.Journey;
import org.lac4j.core.place.AreaCode;

/**
 * An introduction as a council's records have it, for a scenario to start from.
 *
 * <p>Immutable and thread-safe; a scenario keeps nothing of it but area, days, urgency and aims.
 *
 * @source P8, P17
 */
@Value.Immutable
public interface KnownIntroduction extends WithKnownIntroduction {

  /**
   * Returns the area that they live in.
   *
   * @return the code
   */
  AreaCode area();

  /**
   * Returns the introduction.
   *
   * @return the introduction
   */
  Introduction introduction();

  /**
   * Returns what happened.
   *
   * @return the journey of the introduction
   */
  Journey journey();

  /**
   * Returns the shared agreements that go back to the introduction.
   *
   * @return the agreements, in any order; may be empty
   */
  ImmutableList<SharedAgreement> agreements();

  /**
   * Checks that all are of one introduction.
   *
   * @throws IllegalArgumentException if the journey or an agreement is of another
   */
  @Value.Check
  default void check() {
    if (!journey().introduction().equals(introduction().id())) {
      throw new IllegalArgumentException(
          "The journey of introduction "
              + journey().introduction()
              + " stands with introduction "
              + introduction().id()
              + ": give its own.");
    }
    for (SharedAgreement agreement : agreements()) {
      if (!agreement.introduction().equals(introduction().id())) {
        throw new IllegalArgumentException(
            "Agreement "
                + agreement.id()
                + " goes back to introduction "
                + agreement.introduction()
                + " and stands with "
                + introduction().id()
                + ": give its own.");
      }
    }
  }

  /**
   * Starts building.
   *
   * @return a builder; area, introduction and journey must be set
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link KnownIntroduction}; for one thread. */
  final class Builder extends ImmutableKnownIntroduction.Builder {
    Builder() {}
  }
}
