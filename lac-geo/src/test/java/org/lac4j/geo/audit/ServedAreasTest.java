package org.lac4j.geo.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSetMultimap;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lac4j.core.place.Area;
import org.lac4j.core.place.AreaCode;
import org.lac4j.core.team.Coordinator;
import org.lac4j.core.team.CoordinatorId;
import org.lac4j.core.team.Post;
import org.lac4j.core.team.Team;
import org.lac4j.core.team.Vacancy;

class ServedAreasTest {

  private static final AreaCode A = AreaCode.of("A");
  private static final CoordinatorId JO = CoordinatorId.of("C-1");
  private static final CoordinatorId KIM = CoordinatorId.of("C-2");
  private static final LocalDate LEAVES = LocalDate.of(2026, 3, 31);
  private static final LocalDate JOINS = LocalDate.of(2026, 6, 1);

  private static final Team TEAM =
      Team.builder()
          .addAreas(Area.of("A", "Acomb"))
          .addCoordinators(
              Coordinator.builder().id(JO).name("Jo").build(),
              Coordinator.builder().id(KIM).name("Kim").build())
          .addPosts(Post.of(JO, A).until(LEAVES), Post.of(KIM, A).from(JOINS))
          .addVacancies(
              new Vacancy(
                  A,
                  Optional.of(LEAVES.plusDays(1)),
                  Optional.of(JOINS.minusDays(1)),
                  Optional.empty()))
          .build();

  @Test
  void each_day_has_whoever_is_in_post_then() {
    assertThat(ServedAreas.of(TEAM, LEAVES).coordinators())
        .isEqualTo(ImmutableSetMultimap.of(A, JO));
    assertThat(ServedAreas.of(TEAM, LEAVES).vacant()).isEmpty();
    assertThat(ServedAreas.of(TEAM, JOINS).coordinators())
        .isEqualTo(ImmutableSetMultimap.of(A, KIM));
  }

  @Test
  void a_vacancy_is_in_force_on_its_own_days_alone() {
    ServedAreas between = ServedAreas.of(TEAM, LEAVES.plusDays(1));

    assertThat(between.areas()).containsExactly(A);
    assertThat(between.vacant()).containsExactly(A);
    assertThat(between.coordinators().isEmpty()).isTrue();
    assertThat(ServedAreas.of(TEAM, JOINS).vacant()).isEmpty();
  }

  @Test
  void an_area_that_waits_for_its_first_coordinator_is_vacant_from_the_day_declared() {
    Team waits =
        Team.builder()
            .addAreas(Area.of("A", "Acomb"))
            .addVacancies(new Vacancy(A, Optional.of(JOINS), Optional.empty()))
            .build();

    assertThat(ServedAreas.of(waits, LEAVES).vacant()).isEmpty();
    assertThat(ServedAreas.of(waits, LEAVES).declared()).isEmpty();
    assertThat(ServedAreas.of(waits, JOINS).vacant()).containsExactly(A);
    assertThat(ServedAreas.of(waits).declared().get(A)).isEqualTo(waits.vacancies().get(0));
  }

  @Test
  void a_post_that_was_left_is_vacant_without_being_declared() {
    Team left =
        Team.builder()
            .addAreas(Area.of("A", "Acomb"))
            .addCoordinators(Coordinator.builder().id(JO).name("Jo").build())
            .addPosts(Post.of(JO, A).until(LEAVES))
            .build();

    assertThat(ServedAreas.of(left, JOINS).vacant()).containsExactly(A);
    assertThat(ServedAreas.of(left, JOINS).declared()).isEmpty();
  }
}
