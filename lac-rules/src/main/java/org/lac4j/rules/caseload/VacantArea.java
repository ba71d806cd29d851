package org.lac4j.rules.caseload;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.lac4j.core.place.AreaCode;
import org.lac4j.core.team.CoordinatorId;

/**
 * An area without a coordinator in post, and those who live there all the same.
 *
 * <p>Immutable and thread-safe.
 *
 * @param area the area
 * @param open how many individuals and families there are in touch, 0 or more
 * @param waiting how many wait for an answer or a first conversation, 0 or more
 * @param coveredBy who does their best to help meanwhile; empty if nobody does
 * @source P14, R7
 */
public record VacantArea(AreaCode area, int open, int waiting, Optional<CoordinatorId> coveredBy) {

  /**
   * Checks the numbers.
   *
   * @throws IllegalArgumentException if a number is negative
   */
  public VacantArea {
    requireNonNull(area, "area");
    requireNonNull(coveredBy, "coveredBy");
    if (open < 0 || waiting < 0) {
      throw new IllegalArgumentException(
          "The numbers of people in area "
              + area
              + " are "
              + open
              + " and "
              + waiting
              + ": give 0 or more.");
    }
  }
}
