package org.lac4j.rules.records;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.lac4j.core.introduction.Actor;
import org.lac4j.core.introduction.Introduction;
import org.lac4j.core.introduction.IntroductionId;
import org.lac4j.core.introduction.Journey;
import org.lac4j.core.place.Area;
import org.lac4j.core.place.AreaCode;
import org.lac4j.core.place.Placement;
import org.lac4j.core.team.CoordinatorId;
import org.lac4j.core.team.Post;
import org.lac4j.core.team.Team;

/** Finds areas by who was the first on a journey, of the coordinators who have ever had just one. */
final class HomesByCoordinators implements Homes {

  private final ImmutableMap<AreaCode, Area> areas;
  private final ImmutableMap<CoordinatorId, AreaCode> only;
  private final ImmutableMap<IntroductionId, Journey> journeys;

  HomesByCoordinators(Team team, Collection<Journey> journeys) {
    this.areas = team.areasByCode();
    this.only =
        team.coordinators().stream()
            .map(coordinator -> coordinator.id())
            .filter(id -> areasOf(team, id).size() == 1)
            .collect(toImmutableMap(id -> id, id -> areasOf(team, id).iterator().next()));
    this.journeys =
        journeys.stream()
            .collect(
                toImmutableMap(
                    Journey::introduction, journey -> journey, (first, second) -> first));
  }

  private static ImmutableSet<AreaCode> areasOf(Team team, CoordinatorId coordinator) {
    return team.allPosts().stream()
        .filter(post -> post.coordinator().equals(coordinator))
        .map(Post::areas)
        .flatMap(areas -> areas.stream())
        .collect(ImmutableSet.toImmutableSet());
  }

  @Override
  public Optional<Placement> of(Introduction introduction, LocalDate day) {
    Optional<AreaCode> area =
        areas.size() == 1
            ? areas.keySet().stream().findFirst()
            : Optional.ofNullable(journeys.get(introduction.id())).flatMap(this::area);
    return area.map(areas::get).map(found -> new Placement.Inside(found, 0));
  }

  private Optional<AreaCode> area(Journey journey) {
    return journey.standingEvents().stream()
        .map(event -> event.by())
        .filter(Actor.ByCoordinator.class::isInstance)
        .map(by -> ((Actor.ByCoordinator) by).coordinator())
        .flatMap(coordinator -> Optional.ofNullable(only.get(coordinator)).stream())
        .findFirst();
  }
}
