package org.lac4j.rules.simulation.scenario;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.lac4j.core.place.AreaCode;
import org.lac4j.core.team.Absence;
import org.lac4j.core.team.Coordinator;
import org.lac4j.core.team.CoordinatorId;
import org.lac4j.core.team.Team;
import org.lac4j.core.team.WorkingPattern;
import org.lac4j.rules.simulation.internal.Amounts;

/**
 * A coordinator's post: the areas, the week, and when nobody is there.
 *
 * <p>A post may be shared: two people in one post are one coordinator here, with the hours and days of both.
 *
 * <p>Each area has one coordinator. A coordinator may help in the areas of others besides: they meet people there when
 * they are free and the area's own coordinator is not.
 *
 * <p>Immutable and thread-safe.
 *
 * @source P14, P15
 */
@Value.Immutable
public interface SimulatedCoordinator extends WithSimulatedCoordinator {

  /** A week's hours with people unless given, an assumption: 37 hours of which 7 go to travel, notes and the team. */
  double DEFAULT_HOURS_PER_WEEK = 30;

  /**
   * Returns the coordinator's id.
   *
   * @return the id
   */
  CoordinatorId id();

  /**
   * Returns the areas whose coordinator this is.
   *
   * @return the codes, in the order given; may be empty for one who helps only
   */
  ImmutableSet<AreaCode> areas();

  /**
   * Returns the areas of others in which this coordinator helps.
   *
   * @return the codes, in the order given
   */
  ImmutableSet<AreaCode> helpsIn();

  /**
   * Returns the days of the week worked.
   *
   * @return the pattern; Monday to Friday unless given
   */
  @Value.Default
  default WorkingPattern workingPattern() {
    return WorkingPattern.mondayToFriday();
  }

  /**
   * Returns the hours of a week for people.
   *
   * @return the hours, above 0 and at most 168; {@link #DEFAULT_HOURS_PER_WEEK} unless given
   */
  @Value.Default
  default double hoursPerWeek() {
    return DEFAULT_HOURS_PER_WEEK;
  }

  /**
   * Returns how many weeks of leave are taken in a year, one at a time and spread evenly; part of a week is its first days.
   *
   * @return the weeks, 0 to 26; 0 unless given
   * @source P15
   */
  @Value.Default
  default double leaveWeeksPerYear() {
    return 0;
  }

  /**
   * Returns how many weeks after joining the whole week's hours are there: in the first of n weeks one part in n + 1, in the
   * second two, and so on. Who is in post from the start has them all.
   *
   * @return the weeks, 0 to 52; 0 unless given
   */
  @Value.Default
  default int inductionWeeks() {
    return 0;
  }

  /**
   * Returns how often and how long the coordinator is off sick.
   *
   * @return the sickness; {@link Sickness#NEVER} unless given
   * @source P15
   */
  @Value.Default
  default Sickness sickness() {
    return Sickness.NEVER;
  }

  /**
   * Returns how much of a full-time post this is, by which the guideline scales.
   *
   * @return the share, above 0 and at most 1: the hours by {@link #DEFAULT_HOURS_PER_WEEK}
   * @source P17
   */
  default double fullTimeShare() {
    return Math.min(1, hoursPerWeek() / DEFAULT_HOURS_PER_WEEK);
  }

  /**
   * Returns who covers the yearly leave.
   *
   * @return another coordinator; empty if nobody does
   * @source P15
   */
  Optional<CoordinatorId> leaveCoveredBy();

  /**
   * Returns when the coordinator is away.
   *
   * @return the absences, each with who covers it
   * @source P15
   */
  ImmutableList<Absence> absences();

  /**
   * Returns when the post is vacant.
   *
   * @return the vacancies, each from the first day to the last on which nobody is in post, with who covers it
   * @source P14
   */
  ImmutableList<Absence> vacancies();

  /**
   * Returns all the times in which nobody is there, as known beforehand.
   *
   * @return absences and vacancies
   */
  default Stream<Absence> gaps() {
    return Stream.concat(absences().stream(), vacancies().stream());
  }

  /**
   * Obtains a coordinator as the model knows them, with the usual week.
   *
   * @param coordinator the coordinator
   * @return the post
   */
  static SimulatedCoordinator from(Coordinator coordinator) {
    return builder()
        .id(coordinator.id())
        .areas(coordinator.areas())
        .workingPattern(coordinator.workingPattern())
        .absences(coordinator.absences())
        .build();
  }

  /**
   * Obtains the posts of a team as the model knows it: one for each coordinator, with the team's usual cover where an
   * absence names none, one for two who share a post, and a vacant one for each vacancy.
   *
   * <p>Whoever shares a post becomes one coordinator with the id of the first, the hours and days of both, and away only
   * while both are. A part-time post has its part of {@link #DEFAULT_HOURS_PER_WEEK}.
   *
   * @param team the team
   * @return the posts, in the team's order; the vacant ones have the ids "vacant-1" and so on
   * @source P14, P15
   */
  static ImmutableList<SimulatedCoordinator> allOf(Team team) {
    return TeamPosts.of(team);
  }

  /**
   * Checks hours and leave.
   *
   * @throws IllegalArgumentException with everything that is out of range, or if someone covers for themselves
   */
  @Value.Check
  default void check() {
    Amounts.Faults faults = new Amounts.Faults();
    if (!(hoursPerWeek() > 0 && hoursPerWeek() <= 168)) {
      faults.add(
          "The hours a week of coordinator "
              + id()
              + " are "
              + hoursPerWeek()
              + ": give more than 0 and 168 at most.");
    }
    faults.range("The weeks of induction of coordinator " + id() + " are ", inductionWeeks(), 52);
    faults.range(
        "The weeks of leave a year of coordinator " + id() + " are ", leaveWeeksPerYear(), 26);
    boolean covers =
        Stream.concat(leaveCoveredBy().stream(), gaps().flatMap(gap -> gap.coveredBy().stream()))
            .anyMatch(id()::equals);
    if (covers) {
      faults.add("Coordinator " + id() + " covers for themselves: name another or none.");
    }
    faults.throwIfAny();
  }

  /**
   * Starts building a coordinator.
   *
   * @return a builder; id must be set
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link SimulatedCoordinator}; for one thread. */
  final class Builder extends ImmutableSimulatedCoordinator.Builder {
    Builder() {}
  }
}
