package org.lac4j.core.team;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Optional;
import org.lac4j.core.place.AreaCode;

/**
 * A post: who serves which areas, from when until when, and for what share of full time.
 *
 * <p>A planned leaving is an {@code until} ahead, a planned joining a {@code from} ahead. Between two posts of an area it is
 * vacant. Two part-time posts of one area at the same time are a job share.
 *
 * <p>Immutable and thread-safe.
 *
 * @param coordinator who holds it
 * @param areas the areas, one or more, in order
 * @param from the first day; empty if they have always held it
 * @param until the last day, that day included; empty while no end is planned
 * @param percentOfFullTime the share of full time, 1 to 100
 * @source P11, P14
 */
public record Post(
    CoordinatorId coordinator,
    ImmutableSortedSet<AreaCode> areas,
    Optional<LocalDate> from,
    Optional<LocalDate> until,
    int percentOfFullTime) {

  private static final int FULL_TIME = 100;

  /**
   * Checks the areas, the days and the share.
   *
   * @throws IllegalArgumentException if there is no area, the last day is before the first, or the share is out of range
   */
  public Post {
    requireNonNull(coordinator, "coordinator");
    areas = ImmutableSortedSet.copyOf(areas);
    days(from, until).check("the post of coordinator " + coordinator);
    if (areas.isEmpty()) {
      throw new IllegalArgumentException(
          "The post of coordinator " + coordinator + " has no area: give one.");
    }
    if (percentOfFullTime < 1 || percentOfFullTime > FULL_TIME) {
      throw new IllegalArgumentException(
          "The post of coordinator "
              + coordinator
              + " is "
              + percentOfFullTime
              + "% of full time: give 1 to 100.");
    }
  }

  private static DayRange days(Optional<LocalDate> from, Optional<LocalDate> until) {
    return new DayRange(from, until);
  }

  /**
   * Obtains a full-time post without a first or last day.
   *
   * @param coordinator who holds it
   * @param areas the areas, one or more
   * @return the post
   * @throws IllegalArgumentException if there is no area
   */
  public static Post of(CoordinatorId coordinator, AreaCode... areas) {
    return new Post(
        coordinator,
        ImmutableSortedSet.copyOf(areas),
        Optional.empty(),
        Optional.empty(),
        FULL_TIME);
  }

  /**
   * Returns this post with a first day.
   *
   * @param first the first day
   * @return the post
   * @throws IllegalArgumentException if it is after the last
   */
  public Post from(LocalDate first) {
    return new Post(coordinator, areas, Optional.of(first), until, percentOfFullTime);
  }

  /**
   * Returns this post with a last day.
   *
   * @param last the last day, that day included
   * @return the post
   * @throws IllegalArgumentException if it is before the first
   */
  public Post until(LocalDate last) {
    return new Post(coordinator, areas, from, Optional.of(last), percentOfFullTime);
  }

  /**
   * Returns this post for a share of full time.
   *
   * @param percent the share, 1 to 100
   * @return the post
   * @throws IllegalArgumentException if the share is out of range
   */
  public Post partTime(int percent) {
    return new Post(coordinator, areas, from, until, percent);
  }

  /**
   * Tells whether it is less than full time, so that someone else may share it.
   *
   * @return true below 100 percent
   */
  public boolean isPartTime() {
    return percentOfFullTime < FULL_TIME;
  }

  /**
   * Tells whether it is held on a day.
   *
   * @param day the day
   * @return true from the first day to the last, both included
   */
  public boolean includes(LocalDate day) {
    return days().includes(day);
  }

  DayRange days() {
    return days(from, until);
  }
}
