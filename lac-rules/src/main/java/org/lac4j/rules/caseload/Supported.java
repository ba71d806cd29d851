package org.lac4j.rules.caseload;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.lac4j.core.introduction.Journey;
import org.lac4j.core.person.IntroducedId;
import org.lac4j.core.place.AreaCode;

/**
 * A journey with who it is and where, to be counted.
 *
 * <p>Immutable and thread-safe.
 *
 * @param introduced who was introduced
 * @param area the area that they lived in when they were introduced, by the map of the day that is asked about; moves since
 *     then stand in the journey; empty if it is in none, or not known
 * @param journey the journey
 * @source P8
 */
public record Supported(IntroducedId introduced, Optional<AreaCode> area, Journey journey) {

  /** Checks that nothing is null. */
  public Supported {
    requireNonNull(introduced, "introduced");
    requireNonNull(area, "area");
    requireNonNull(journey, "journey");
  }

  /**
   * Makes a journey of someone whose area is known.
   *
   * @param introduced who was introduced
   * @param area the area that they lived in when they were introduced
   * @param journey the journey
   */
  public Supported(IntroducedId introduced, AreaCode area, Journey journey) {
    this(introduced, Optional.of(area), journey);
  }
}
