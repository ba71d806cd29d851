package org.lac4j.rules.simulation.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.lac4j.core.place.Area;
import org.lac4j.core.place.AreaCode;
import org.lac4j.core.team.Absence;
import org.lac4j.core.team.Coordinator;
import org.lac4j.core.team.CoordinatorId;
import org.lac4j.core.team.Post;
import org.lac4j.core.team.Team;
import org.lac4j.core.team.WorkingPattern;
import org.lac4j.rules.simulation.engine.Scope;
import org.lac4j.rules.simulation.engine.Simulation;
import org.lac4j.rules.simulation.people.Length;
import org.lac4j.rules.simulation.people.People;

/** A team's posts as a scenario has them. */
class TeamPostsTest {

  private static final LocalDate MONDAY = LocalDate.of(2026, 6, 8);
  private static final AreaCode AREA = AreaCode.of("A-1");
  private static final CoordinatorId ANN = CoordinatorId.of("C-1");
  private static final CoordinatorId BO = CoordinatorId.of("C-2");

  private static SimulatedCoordinator post() {
    return SimulatedCoordinator.builder().id(ANN).addAreas(AREA).build();
  }

  private static Scenario scenario(Demand demand, ImmutableList<SimulatedCoordinator> posts) {
    return Scenario.builder()
        .name("one area")
        .firstDay(MONDAY)
        .lastDay(MONDAY.plusDays(60))
        .addAreas(SimulatedArea.of("A-1", "One", demand))
        .coordinators(posts)
        .people(People.builder().longLasts(new Length.Exponential(120)).build())
        .start(Start.EMPTY)
        .build();
  }

  private static Coordinator half(CoordinatorId id, String name, DayOfWeek... days) {
    return Coordinator.builder()
        .id(id)
        .name(name)
        .workingPattern(WorkingPattern.of(days))
        .addAbsences(Absence.of(MONDAY, MONDAY.plusDays(id.equals(ANN) ? 4 : 2)))
        .build();
  }

  @Test
  void a_job_share_is_one_post_with_the_hours_and_days_of_both() {
    Team team =
        Team.builder()
            .addAreas(Area.of("A-1", "One"))
            .addCoordinators(
                half(ANN, "Ann", DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY),
                half(BO, "Bo", DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY))
            .addPosts(Post.of(ANN, AREA).partTime(50), Post.of(BO, AREA).partTime(50))
            .build();

    ImmutableList<SimulatedCoordinator> posts = SimulatedCoordinator.allOf(team);

    assertThat(posts).containsExactly(post().withAbsences(Absence.of(MONDAY, MONDAY.plusDays(2))));
    assertThat(posts.get(0).fullTimeShare()).isOne();
    assertThat(Simulation.of(scenario(new Demand.PerYear(80), posts)).run(1, 0).scopes())
        .contains(new Scope(Scope.Kind.COORDINATOR, "C-1"))
        .doesNotContain(new Scope(Scope.Kind.COORDINATOR, "C-2"));
  }

  @Test
  void a_part_time_post_of_a_team_has_part_of_the_hours() {
    Team team =
        Team.builder()
            .addAreas(Area.of("A-1", "One"))
            .addCoordinators(Coordinator.builder().id(ANN).name("Ann").build())
            .addPosts(Post.of(ANN, AREA).partTime(60))
            .build();

    assertThat(SimulatedCoordinator.allOf(team).get(0).hoursPerWeek()).isEqualTo(18);
  }

  @Test
  void only_a_post_that_both_have_left_is_vacant() {
    Team team =
        Team.builder()
            .addAreas(Area.of("A-1", "One"))
            .addCoordinators(
                Coordinator.builder().id(ANN).name("Ann").build(),
                Coordinator.builder().id(BO).name("Bo").build())
            .addPosts(
                Post.of(ANN, AREA).partTime(50).until(MONDAY.plusDays(30)),
                Post.of(BO, AREA).partTime(50).until(MONDAY.plusDays(60)))
            .build();

    assertThat(SimulatedCoordinator.allOf(team).get(0).vacancies())
        .containsExactly(Absence.from(MONDAY.plusDays(61)));
  }
}
