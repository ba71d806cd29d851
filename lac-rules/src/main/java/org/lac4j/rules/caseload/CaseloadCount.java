package org.lac4j.rules.caseload;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Optional;
import org.lac4j.core.ServiceTime;
import org.lac4j.core.place.AreaCode;
import org.lac4j.core.team.Absence;
import org.lac4j.core.team.Coordinator;
import org.lac4j.core.team.CoordinatorId;
import org.lac4j.core.team.PointOfContact;
import org.lac4j.core.team.Team;

/**
 * Counts a team's caseload from its journeys.
 *
 * <p>In touch are those who have had a conversation and whose journey is open; waiting are those whose journey is open
 * before it. An individual or a family counts once, however many journeys they have. Those who live in an area of no
 * coordinator and no vacancy of the team are not counted.
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
   * Counts as of a moment.
   *
   * @param journeys the journeys, in any order; what happened after the moment is left out
   * @param asOf the moment
   * @return the facts, coordinators and vacancies in the team's order
   */
  public CaseloadFacts at(Instant asOf, Collection<Supported> journeys) {
    LocalDate day = asOf.atZone(zone).toLocalDate();
    AreaCounts now = AreaCounts.of(journeys, asOf);
    AreaCounts before = AreaCounts.of(journeys, asOf.minus(trendOver));
    return CaseloadFacts.builder()
        .asOf(day)
        .loads(
            team.coordinators().stream()
                .map(coordinator -> load(coordinator, day, now, before))
                .collect(toImmutableList()))
        .vacancies(
            team.vacancies().stream()
                .map(vacancy -> vacant(vacancy.area(), day, now))
                .collect(toImmutableList()))
        .adjacent(adjacent)
        .facilitators(facilitators())
        .build();
  }

  private CoordinatorLoad load(
      Coordinator coordinator, LocalDate day, AreaCounts now, AreaCounts before) {
    AreaCounts.Numbers numbers = now.in(coordinator.areas());
    Optional<Absence> away = coordinator.absenceOn(day);
    return CoordinatorLoad.builder()
        .coordinator(coordinator.id())
        .areas(coordinator.areas())
        .individuals(numbers.individuals())
        .families(numbers.families())
        .groups(numbers.groups())
        .waiting(numbers.waiting())
        .openBefore(before.in(coordinator.areas()).open())
        .isAway(away.isPresent())
        .coveredBy(coordinator.areas().stream().findFirst().flatMap(area -> cover(area, day)))
        .build();
  }

  private VacantArea vacant(AreaCode area, LocalDate day, AreaCounts now) {
    AreaCounts.Numbers numbers = now.in(ImmutableSortedSet.of(area));
    return new VacantArea(area, numbers.open(), numbers.waiting(), cover(area, day));
  }

  private Optional<CoordinatorId> cover(AreaCode area, LocalDate day) {
    return team.pointOfContact(area, day)
        .flatMap(
            contact ->
                contact instanceof PointOfContact.InPost post
                    ? post.cover()
                    : ((PointOfContact.Vacant) contact).cover())
        .map(Coordinator::id);
  }

  private ImmutableList<FacilitatorReach> facilitators() {
    return team.facilitators().stream()
        .map(facilitator -> new FacilitatorReach(facilitator.id(), facilitator.areas()))
        .collect(toImmutableList());
  }
}
