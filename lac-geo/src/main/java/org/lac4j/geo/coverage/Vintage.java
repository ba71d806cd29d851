package org.lac4j.geo.coverage;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * One state of the boundaries: what it is called, and from when it counts.
 *
 * <p>Immutable and thread-safe.
 *
 * @param name the name that answers give, for example "Wards from May 2015"; not blank
 * @param from the first day on which it counts; it counts until the next vintage begins
 */
public record Vintage(String name, LocalDate from) {

  /**
   * Checks the name.
   *
   * @throws IllegalArgumentException if the name is blank
   */
  public Vintage {
    requireNonNull(from, "from");
    if (name.isBlank()) {
      throw new IllegalArgumentException(
          "The vintage from " + from + " has a blank name: give it one that people know.");
    }
  }

  /** Returns the name and the first day, for example "Wards from May 2015 (2015-05-07)". */
  @Override
  public String toString() {
    return name + " (" + from + ")";
  }
}
