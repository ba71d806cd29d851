package org.lac4j.rules.caseload;

import static java.util.Objects.requireNonNull;

import org.lac4j.core.introduction.Journey;
import org.lac4j.core.person.IntroducedId;
import org.lac4j.core.place.AreaCode;

/**
 * A journey with who it is and where, to be counted.
 *
 * <p>Immutable and thread-safe.
 *
 * @param introduced who was introduced
 * @param area the area that they live in
 * @param journey the journey
 * @source P8
 */
public record Supported(IntroducedId introduced, AreaCode area, Journey journey) {

  /** Checks that nothing is null. */
  public Supported {
    requireNonNull(introduced, "introduced");
    requireNonNull(area, "area");
    requireNonNull(journey, "journey");
  }
}
