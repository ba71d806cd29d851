package org.lac4j.rules.simulation.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lac4j.core.place.Area;
import org.lac4j.core.place.AreaCode;
import org.lac4j.core.team.Absence;
import org.lac4j.core.team.Coordinator;
import org.lac4j.core.team.CoordinatorId;
import org.lac4j.core.team.Post;
import org.lac4j.core.team.Team;
import org.lac4j.rules.simulation.scenario.Change;
import org.lac4j.rules.simulation.scenario.Handover;
import org.lac4j.rules.simulation.scenario.Scenario;
import org.lac4j.rules.simulation.scenario.SimulatedCoordinator;
import org.lac4j.rules.timeframe.Service;

class TeamOfADayTest {

  private static final LocalDate FIRST = LocalDate.of(2026, 10, 1);
  private static final LocalDate LAST = LocalDate.of(2027, 3, 31);
  private static final AreaCode HOLGATE = AreaCode.of("Y01");
  private static final AreaCode ACOMB = AreaCode.of("Y02");
  private static final CoordinatorId HANA = CoordinatorId.of("H-1");
  private static final CoordinatorId BEN = CoordinatorId.of("B-1");

  private static Team.Builder team() {
    return Team.builder()
        .addAreas(Area.of("Y01", "Holgate"), Area.of("Y02", "Acomb"))
        .addCoordinators(
            Coordinator.builder()
                .id(HANA)
                .name("Hana Yarrowby")
                .addAbsences(
                    Absence.of(FIRST.minusDays(60), FIRST.minusDays(50)),
                    Absence.of(FIRST.plusDays(10), FIRST.plusDays(20)))
                .build(),
            Coordinator.builder().id(BEN).name("Ben Ollerton").build())
        .putUsualCover(HANA, BEN);
  }

  private static TeamOfADay of(Team team, boolean isPast) {
    Scenario scenario = Service.steady();
    return new TeamOfADay(scenario, team, FIRST, LAST, isPast);
  }

  private static SimulatedCoordinator post(TeamOfADay team, CoordinatorId id) {
    return team.posts().stream().filter(post -> post.id().equals(id)).findFirst().orElseThrow();
  }

  @Test
  void whoever_has_an_area_is_as_the_scenario_has_its_coordinator_with_their_own_absences() {
    Team team = team().addPosts(Post.of(HANA, HOLGATE), Post.of(BEN, ACOMB).partTime(50)).build();

    SimulatedCoordinator hana = post(of(team, false), HANA);

    assertThat(hana.areas()).containsExactly(HOLGATE);
    assertThat(hana.leaveWeeksPerYear()).isEqualTo(6);
    assertThat(hana.absences())
        .containsExactly(Absence.of(FIRST.plusDays(10), FIRST.plusDays(20)).coveredBy(BEN));
    assertThat(post(of(team, true), HANA).leaveWeeksPerYear())
        .as("leave that is recorded is not drawn too")
        .isZero();
    assertThat(of(team, false).changes()).isEmpty();
  }

  @Test
  void a_vacant_area_has_a_post_in_which_nobody_is() {
    Team team =
        team()
            .addPosts(Post.of(HANA, HOLGATE), Post.of(BEN, ACOMB).until(FIRST.minusDays(30)))
            .build();

    assertThat(of(team, false).posts())
        .extracting(post -> post.id().value())
        .containsExactly("H-1", "vacant-Y02");
    assertThat(of(team, false).posts().get(1).vacancies())
        .allMatch(vacancy -> vacancy.includes(FIRST) && vacancy.includes(LAST));
  }

  @Test
  void whoever_leaves_and_joins_later_is_a_change() {
    Team team =
        team()
            .addPosts(
                Post.of(HANA, HOLGATE, ACOMB).until(FIRST.plusDays(30)),
                Post.of(BEN, HOLGATE, ACOMB).from(FIRST.plusDays(60)))
            .build();
    TeamOfADay day = of(team, false);

    assertThat(day.posts()).extracting(SimulatedCoordinator::id).containsExactly(HANA);
    assertThat(day.changes())
        .hasSize(2)
        .first()
        .isEqualTo(new Change.CoordinatorLeaves(FIRST.plusDays(31), HANA, Handover.TO_SUCCESSOR));
    assertThat(day.changes().get(1)).isInstanceOf(Change.CoordinatorJoins.class);
    assertThat(day.changes().get(1).on()).isEqualTo(FIRST.plusDays(60));
  }

  @Test
  void of_two_who_share_a_post_one_has_the_area_and_the_other_helps() {
    Team team =
        team()
            .addPosts(
                Post.of(HANA, HOLGATE, ACOMB).partTime(50),
                Post.of(BEN, HOLGATE, ACOMB).partTime(50))
            .build();
    TeamOfADay day = of(team, false);

    assertThat(post(day, HANA).areas()).containsExactly(HOLGATE, ACOMB);
    assertThat(post(day, BEN).areas()).isEmpty();
    assertThat(post(day, BEN).helpsIn()).containsExactly(HOLGATE, ACOMB);
    assertThat(post(day, BEN).leaveCoveredBy()).isEqualTo(Optional.empty());
  }
}
