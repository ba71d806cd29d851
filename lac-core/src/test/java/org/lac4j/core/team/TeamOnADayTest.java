package org.lac4j.core.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lac4j.core.place.Area;
import org.lac4j.core.place.AreaCode;

class TeamOnADayTest {

  private static final Area HOLGATE = Area.of("A1", "Holgate");
  private static final AreaCode CODE = HOLGATE.code();
  private static final LocalDate LAST = LocalDate.of(2026, 3, 31);
  private static final LocalDate FIRST = LocalDate.of(2026, 6, 1);
  private static final Coordinator ANN = coordinator("C-1");
  private static final Coordinator BEN = coordinator("C-2");

  private static Coordinator coordinator(String id) {
    return Coordinator.builder().id(CoordinatorId.of(id)).name("Name of " + id).build();
  }

  private static Team.Builder team() {
    return Team.builder().addAreas(HOLGATE).addCoordinators(ANN, BEN);
  }

  @Test
  void a_post_left_and_filled_again_is_vacant_in_between() {
    Team team =
        team()
            .addPosts(Post.of(ANN.id(), CODE).until(LAST), Post.of(BEN.id(), CODE).from(FIRST))
            .build();

    assertThat(team.asOf(LAST).coordinator(CODE)).contains(ANN);
    assertThat(team.asOf(LAST.plusDays(1)).vacant()).containsExactly(CODE);
    assertThat(team.pointOfContact(CODE, FIRST.minusDays(1)))
        .contains(new PointOfContact.Vacant(HOLGATE, Optional.empty()));
    assertThat(team.asOf(FIRST).coordinator(CODE)).contains(BEN);
    assertThat(team.asOf(FIRST).areasOf(ANN.id())).isEmpty();
  }

  @Test
  void a_vacancy_is_in_force_from_its_day_and_says_who_covers() {
    Team team =
        team()
            .addPosts(Post.of(ANN.id(), CODE).until(LAST))
            .addAreas(Area.of("B1", "Acomb"))
            .addPosts(Post.of(BEN.id(), AreaCode.of("B1")))
            .addVacancies(new Vacancy(CODE, Optional.of(LAST.plusDays(1)), Optional.of(BEN.id())))
            .build();

    assertThat(team.pointOfContact(CODE, LAST).orElseThrow())
        .isInstanceOf(PointOfContact.InPost.class);
    assertThat(team.pointOfContact(CODE, LAST.plusDays(1)))
        .contains(new PointOfContact.Vacant(HOLGATE, Optional.of(BEN)));
  }

  @Test
  void a_vacancy_that_is_to_come_is_not_in_force_and_nobody_is_guessed() {
    Team team =
        Team.builder()
            .addAreas(HOLGATE)
            .addVacancies(new Vacancy(CODE, Optional.of(FIRST), Optional.empty()))
            .build();

    assertThat(team.pointOfContact(CODE, LAST)).contains(new PointOfContact.NotNamed(HOLGATE));
    assertThat(team.pointOfContact(CODE, FIRST))
        .contains(new PointOfContact.Vacant(HOLGATE, Optional.empty()));
  }

  @Test
  void two_who_share_a_post_are_one_point_of_contact_each_day() {
    LocalDate monday = LocalDate.of(2026, 1, 5);
    Coordinator early =
        ANN.withWorkingPattern(
            WorkingPattern.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY));
    Coordinator late =
        BEN.withWorkingPattern(
                WorkingPattern.of(DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY))
            .withAbsences(Absence.of(monday.plusDays(3), monday.plusDays(3)));
    Team team =
        Team.builder()
            .addAreas(HOLGATE)
            .addCoordinators(early, late)
            .addPosts(Post.of(early.id(), CODE).partTime(60), Post.of(late.id(), CODE).partTime(60))
            .build();

    assertThat(team.asOf(monday).coordinator(CODE)).contains(early);
    assertThat(team.asOf(monday.plusDays(2)).coordinator(CODE)).contains(early);
    assertThat(team.asOf(monday.plusDays(3)).coordinator(CODE)).contains(early);
    assertThat(team.asOf(monday.plusDays(4)).coordinator(CODE)).contains(late);
    assertThat(team.asOf(monday.plusDays(5)).coordinator(CODE)).contains(early);
    assertThat(team.asOf(monday).inPost(CODE)).containsExactly(early, late);
  }

  @Test
  void two_full_time_posts_on_one_day_are_a_fault_and_after_each_other_are_none() {
    Post first = Post.of(ANN.id(), CODE).until(LAST);
    assertThat(team().addPosts(first, Post.of(BEN.id(), CODE).from(LAST.plusDays(1))).faults())
        .isEmpty();
    assertThat(team().addPosts(first, Post.of(BEN.id(), CODE).from(LAST)).faults())
        .extracting(TeamFault::message)
        .containsExactly(
            "The area A1 has 2 coordinators (C-1, C-2) on the same day: an area has one. Name the"
                + " other as cover, or give each a part-time post to share.");
  }

  @Test
  void a_post_of_nobody_and_areas_beside_a_post_are_faults() {
    Coordinator both = ANN.withAreas(CODE);
    assertThat(
            Team.builder()
                .addAreas(HOLGATE)
                .addCoordinators(both)
                .addPosts(
                    Post.of(ANN.id(), CODE).until(LAST).partTime(50),
                    Post.of(CoordinatorId.of("C-9"), CODE).partTime(50))
                .faults())
        .extracting(TeamFault::code)
        .contains(TeamFault.Code.UNKNOWN_COORDINATOR, TeamFault.Code.AREAS_AND_POST);
  }

  @Test
  void an_area_that_is_split_is_there_until_its_day_and_its_parts_from_then() {
    Area north = Area.of("A1N", "Holgate North");
    Team team =
        Team.builder()
            .addAreas(HOLGATE, north)
            .addCoordinators(ANN)
            .addPosts(Post.of(ANN.id(), CODE, north.code()))
            .addAreaTerms(AreaTerm.until(CODE, LAST), AreaTerm.from(north.code(), LAST.plusDays(1)))
            .build();

    assertThat(team.asOf(LAST).areas().keySet()).containsExactly(CODE);
    assertThat(team.asOf(LAST.plusDays(1)).areas().keySet()).containsExactly(north.code());
    assertThat(team.pointOfContact(CODE, LAST.plusDays(1))).isEmpty();
    assertThat(team.changes()).containsExactly(LAST.plusDays(1));
  }
}
