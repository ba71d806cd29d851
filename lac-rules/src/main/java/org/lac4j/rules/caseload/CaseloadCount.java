package org.lac4j.rules.caseload;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Optional;
import org.lac4j.core.ServiceTime;
import org.lac4j.core.place.AreaCode;
import org.lac4j.core.team.Coordinator;
import org.lac4j.core.team.CoordinatorId;
import org.lac4j.core.team.PointOfContact;
import org.lac4j.core.team.Team;
import org.lac4j.core.team.TeamOnADay;

/**
 * Counts a team's caseload from its journeys.
 *
 * <p>In touch are those who have had a conversation and whose journey is open; waiting are those whose journey is open
 * before it. An individual or a family counts once, however many journeys they have. Every open journey is in exactly one count as
 * of any day: a coordinator's, a vacant area's, or, where the team names nobody, the count of those elsewhere.
 *
 * <p>Immutable and thread-safe.
 *
 * @param team the team
 * @param adjacent which areas lie next to each other
 * @param zone the time zone that tells the day of a moment
 * @param trendOver how far back the earlier figure lies, longer than zero
 * @source P8, P17
 */
public record CaseloadCount(Team team, AdjacentAreas adjacent, ZoneId zone, Duration trendOver) {

  /** A quarter of a year, an assumption. */
  private static final Duration QUARTER = Duration.ofDays(91);

  /**
   * Checks the time to look back.
   *
   * @throws IllegalArgumentException if it is not longer than zero
   */
  public CaseloadCount {
    if (trendOver.isNegative() || trendOver.isZero()) {
      throw new IllegalArgumentException(
          "A trend needs a time to look back longer than zero, not " + trendOver + ".");
    }
  }

  /**
   * Obtains a count with days of Europe/London and a trend over 91 days, which is an assumption.
   *
   * @param team the team
   * @param adjacent which areas lie next to each other
   * @return the count
   */
  public static CaseloadCount of(Team team, AdjacentAreas adjacent) {
    return new CaseloadCount(team, adjacent, ServiceTime.ZONE, QUARTER);
  }

  /**
   * Counts as of a moment, with the same areas for the trend.
   *
   * @param asOf the moment
   * @param journeys the journeys, in any order; what happened after the moment is left out
   * @return the facts, coordinators and vacancies in the team's order
   */
  public CaseloadFacts at(Instant asOf, Collection<Supported> journeys) {
    return at(asOf, journeys, journeys);
  }

  /**
   * Counts as of a moment.
   *
   * @param asOf the moment
   * @param journeys the journeys, in any order, each with the area by that day's map
   * @param before the journeys with the areas by the map of the day to which the trend looks back, so that a new map
   *     changes no number of a day before
   * @return the facts: who is in post on the day, what is vacant, in the team's order
   */
  public CaseloadFacts at(
      Instant asOf, Collection<Supported> journeys, Collection<Supported> before) {
    LocalDate day = asOf.atZone(zone).toLocalDate();
    Instant earlier = asOf.minus(trendOver);
    TeamOnADay today = team.asOf(day);
    CaseloadTally now = CaseloadTally.of(today, journeys, asOf);
    CaseloadTally then =
        CaseloadTally.of(team.asOf(earlier.atZone(zone).toLocalDate()), before, earlier);
    CaseloadTally.Numbers elsewhere = now.of(Whose.ELSEWHERE);
    return CaseloadFacts.builder()
        .asOf(day)
        .loads(
            team.coordinators().stream()
                .filter(coordinator -> !today.areasOf(coordinator.id()).isEmpty())
                .map(coordinator -> load(coordinator, today, now, then))
                .collect(toImmutableList()))
        .vacancies(
            today.vacant().stream()
                .map(area -> vacant(area, today, now))
                .collect(toImmutableList()))
        .inTouchElsewhere(elsewhere.open() + elsewhere.groups())
        .waitingElsewhere(elsewhere.waiting())
        .adjacent(adjacent)
        .facilitators(facilitators())
        .build();
  }

  /**
   * Tells in whose count a journey is at a moment.
   *
   * @param asOf the moment
   * @param supported the journey
   * @return whose it is; empty if it is not open then
   */
  public Optional<Whose> whose(Instant asOf, Supported supported) {
    TeamOnADay today = team.asOf(asOf.atZone(zone).toLocalDate());
    return supported
        .journey()
        .asOf(asOf)
        .filter(journey -> journey.isOpen())
        .map(journey -> new WhoseCount(today).of(supported, journey));
  }

  private static CoordinatorLoad load(
      Coordinator coordinator, TeamOnADay today, CaseloadTally now, CaseloadTally then) {
    Whose theirs = Whose.of(coordinator.id());
    CaseloadTally.Numbers numbers = now.of(theirs);
    ImmutableList<AreaCode> areas = today.areasOf(coordinator.id());
    boolean away = coordinator.absenceOn(today.day()).isPresent();
    return CoordinatorLoad.builder()
        .coordinator(coordinator.id())
        .areas(areas)
        .individuals(numbers.individuals())
        .families(numbers.families())
        .groups(numbers.groups())
        .waiting(numbers.waiting())
        .openBefore(then.of(theirs).open())
        .isAway(away)
        .coveredBy(away ? standingIn(coordinator, areas.get(0), today) : Optional.empty())
        .build();
  }

  /** Whoever shares the post and is there, or whoever covers. */
  private static Optional<CoordinatorId> standingIn(
      Coordinator away, AreaCode area, TeamOnADay today) {
    return today
        .coordinator(area)
        .filter(other -> !other.id().equals(away.id()))
        .or(() -> today.pointOfContact(area).flatMap(PointOfContact::cover))
        .map(Coordinator::id);
  }

  private static VacantArea vacant(AreaCode area, TeamOnADay today, CaseloadTally now) {
    CaseloadTally.Numbers numbers = now.of(Whose.vacant(area));
    return new VacantArea(
        area,
        numbers.open(),
        numbers.groups(),
        numbers.waiting(),
        today.pointOfContact(area).flatMap(PointOfContact::cover).map(Coordinator::id));
  }

  private ImmutableList<FacilitatorReach> facilitators() {
    return team.facilitators().stream()
        .map(facilitator -> new FacilitatorReach(facilitator.id(), facilitator.areas()))
        .collect(toImmutableList());
  }
}
