package org.lac4j.core.team;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A time in which a coordinator is on leave or otherwise committed, both days included.
 *
 * <p>Why they are away is their own business and is not held. Immutable and thread-safe.
 *
 * @param first the first day away
 * @param last the last day away, on or after the first; empty while it is not known
 * @param coveredBy who covers this time, where it is not the team's usual cover; empty otherwise
 * @param isReturnPublic whether the public may be told when they are back
 * @source P15
 */
public record Absence(
    LocalDate first,
    Optional<LocalDate> last,
    Optional<CoordinatorId> coveredBy,
    boolean isReturnPublic) {

  /**
   * Checks the dates.
   *
   * @throws IllegalArgumentException if the last day is before the first
   */
  public Absence {
    requireNonNull(first, "first");
    requireNonNull(last, "last");
    requireNonNull(coveredBy, "coveredBy");
    if (last.isPresent() && last.get().isBefore(first)) {
      throw new IllegalArgumentException(
          "The last day of an absence (" + last.get() + ") is before its first (" + first + ").");
    }
  }

  /**
   * Makes an absence whose end the public is not told.
   *
   * @param first the first day away
   * @param last the last day away, on or after the first; empty while it is not known
   * @param coveredBy who covers this time, where it is not the team's usual cover; empty otherwise
   * @throws IllegalArgumentException if the last day is before the first
   */
  public Absence(LocalDate first, Optional<LocalDate> last, Optional<CoordinatorId> coveredBy) {
    this(first, last, coveredBy, false);
  }

  /**
   * Obtains an absence that the team's usual cover covers.
   *
   * @param first the first day away
   * @param last the last day away, on or after the first
   * @return the absence
   * @throws IllegalArgumentException if the last day is before the first
   */
  public static Absence of(LocalDate first, LocalDate last) {
    return new Absence(first, Optional.of(last), Optional.empty());
  }

  /**
   * Obtains an absence whose last day is not known yet.
   *
   * @param first the first day away
   * @return the absence
   */
  public static Absence from(LocalDate first) {
    return new Absence(first, Optional.empty(), Optional.empty());
  }

  /**
   * Returns this absence, covered by a named coordinator.
   *
   * @param cover who covers
   * @return the absence with that cover
   */
  public Absence coveredBy(CoordinatorId cover) {
    return new Absence(first, last, Optional.of(cover), isReturnPublic);
  }

  /**
   * Returns this absence, with the day of return for everybody to know.
   *
   * @return the absence
   */
  public Absence withPublicReturn() {
    return new Absence(first, last, coveredBy, true);
  }

  /**
   * Tells whether a date falls within the absence.
   *
   * @param date the date
   * @return true from the first day to the last, both included
   */
  public boolean includes(LocalDate date) {
    return !date.isBefore(first) && !endsBefore(date);
  }

  /**
   * Tells whether two absences have a day in common.
   *
   * @param other the other absence
   * @return true if some date falls within both
   */
  public boolean overlaps(Absence other) {
    return !endsBefore(other.first) && !other.endsBefore(first);
  }

  private boolean endsBefore(LocalDate date) {
    return last.isPresent() && last.get().isBefore(date);
  }
}
