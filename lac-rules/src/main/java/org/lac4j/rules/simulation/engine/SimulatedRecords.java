package org.lac4j.rules.simulation.engine;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lac4j.core.introduction.Introduction;
import org.lac4j.core.introduction.IntroductionId;
import org.lac4j.core.introduction.Journey;
import org.lac4j.core.place.Area;
import org.lac4j.core.place.AreaCode;
import org.lac4j.core.place.Placement;
import org.lac4j.core.team.Team;
import org.lac4j.rules.records.Homes;
import org.lac4j.rules.records.ServiceRecords;
import org.lac4j.rules.simulation.people.KnownIntroduction;

/**
 * One run as a council would have recorded it: introductions with their journeys, and the team that there was.
 *
 * <p>All ids are made up, numbered in the order in which people came; a run of the same seed has the same. Everybody is a
 * person who got in touch themselves. Whoever comes back is on the same journey, reopened. Which level of support somebody
 * has is recorded with their first conversation. Whoever was there at the start has no more of a past than the start tells.
 *
 * <p>Immutable and thread-safe.
 *
 * @param team the areas that were ever covered, with posts and planned absences; sickness is not in it
 * @param known the introductions with journeys and areas, in the order in which people came, those of the warm-up and those
 *     who live where nobody covers included
 */
public record SimulatedRecords(Team team, ImmutableList<KnownIntroduction> known) {

  /** Checks that nothing is null. */
  public SimulatedRecords {
    requireNonNull(team, "team");
    requireNonNull(known, "known");
  }

  /**
   * Returns the introductions.
   *
   * @return the introductions, in the order in which people came
   */
  public ImmutableList<Introduction> introductions() {
    return known.stream().map(KnownIntroduction::introduction).collect(toImmutableList());
  }

  /**
   * Returns the journeys.
   *
   * @return the journeys, each beside its introduction
   */
  public ImmutableList<Journey> journeys() {
    return known.stream().map(KnownIntroduction::journey).collect(toImmutableList());
  }

  /**
   * Returns where people live.
   *
   * @return the homes: well inside an area, or outside of all that are ever covered
   */
  public Homes homes() {
    ImmutableMap<AreaCode, Area> areas = team.areasByCode();
    ImmutableMap<IntroductionId, Placement> homes =
        known.stream()
            .collect(
                toImmutableMap(
                    one -> one.introduction().id(), one -> placement(areas.get(one.area()))));
    return (introduction, day) -> Optional.ofNullable(homes.get(introduction.id()));
  }

  private static Placement placement(@Nullable Area area) {
    return area == null
        ? new Placement.Outside(Optional.empty(), Double.POSITIVE_INFINITY)
        : new Placement.Inside(area, Double.POSITIVE_INFINITY);
  }

  /**
   * Returns all of it as the records of a service.
   *
   * @return the records
   */
  public ServiceRecords service() {
    return ServiceRecords.of(team, introductions(), journeys(), homes());
  }
}
