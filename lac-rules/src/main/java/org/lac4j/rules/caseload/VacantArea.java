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
 * @param groups how many community groups there are in touch, which the guideline does not count, 0 or more
 * @param waiting how many wait for an answer or a first conversation, 0 or more
 * @param coveredBy who does their best to help meanwhile; empty if nobody does
 * @source P14, R7
 */
public record VacantArea(
    AreaCode area, int open, int groups, int waiting, Optional<CoordinatorId> coveredBy) {

  /**
   * Makes a vacant area in which no community group is in touch.
   *
   * @param area the area
   * @param open how many individuals and families there are in touch, 0 or more
   * @param waiting how many wait for an answer or a first conversation, 0 or more
   * @param coveredBy who does their best to help meanwhile; empty if nobody does
   * @throws IllegalArgumentException if a number is negative
   */
  public VacantArea(AreaCode area, int open, int waiting, Optional<CoordinatorId> coveredBy) {
    this(area, open, 0, waiting, coveredBy);
  }

  /**
   * Checks the numbers.
   *
   * @throws IllegalArgumentException if a number is negative
   */
  public VacantArea {
    requireNonNull(area, "area");
    requireNonNull(coveredBy, "coveredBy");
    if (open < 0 || groups < 0 || waiting < 0) {
      throw new IllegalArgumentException(
          "The numbers of people in area "
              + area
              + " are "
              + open
              + ", "
              + groups
              + " and "
              + waiting
              + ": give 0 or more.");
    }
  }
}
