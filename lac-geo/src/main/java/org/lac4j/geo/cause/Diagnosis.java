package org.lac4j.geo.cause;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * The causes of what a report tells, as far as they show.
 *
 * <p>Immutable and thread-safe.
 *
 * @param causes the causes, those of whole files first
 * @param note that no single cause was found, and what was looked for; empty if one was, or there was little to explain
 */
public record Diagnosis(ImmutableList<Cause> causes, Optional<String> note) {

  /** Nothing to explain. */
  public static final Diagnosis NONE = new Diagnosis(ImmutableList.of(), Optional.empty());

  /** Checks that nothing is null. */
  public Diagnosis {
    requireNonNull(causes, "causes");
    requireNonNull(note, "note");
  }

  /**
   * Finds the cause that explains something.
   *
   * @param position the position of a finding or change in the report's list, from 0
   * @return the number of the cause in {@link #causes}, from 0; empty if none explains it
   */
  public Optional<Integer> causeOf(int position) {
    for (int i = 0; i < causes.size(); i++) {
      if (causes.get(i).explained().contains(position)) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }
}
