package org.lac4j.core.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lac4j.core.place.Area;
import org.lac4j.core.place.AreaCode;

class TeamTest {

  private static final LocalDate MONDAY = LocalDate.of(2026, 1, 5);
  private static final Area HOLGATE = Area.of("HOLGATE", "Holgate");
  private static final Area ACOMB = Area.of("ACOMB", "Acomb");
  private static final Area CLIFTON = Area.of("CLIFTON", "Clifton");
  private static final AreaCode NOWHERE = AreaCode.of("NOWHERE");
  private static final Coordinator ANN = coordinator("C-01", HOLGATE.code());
  private static final Coordinator BEN = coordinator("C-02", ACOMB.code());
  private static final Absence WEEK = Absence.of(MONDAY, MONDAY.plusDays(6));
  private static final Team TEAM =
      Team.builder()
          .addAreas(HOLGATE, ACOMB, CLIFTON)
          .addCoordinators(ANN, BEN)
          .addVacancies(Vacancy.of(CLIFTON.code()).coveredBy(BEN.id()))
          .build();

  @Test
  void a_coordinator_who_is_there_is_the_point_of_contact() {
    assertThat(TEAM.pointOfContact(HOLGATE.code(), MONDAY))
        .contains(new PointOfContact.InPost(HOLGATE, ANN, Optional.empty(), Optional.empty()));
  }

  @Test
  void a_vacancy_names_who_covers() {
    assertThat(TEAM.pointOfContact(CLIFTON.code(), MONDAY))
        .contains(new PointOfContact.Vacant(CLIFTON, Optional.of(BEN)));
  }

  @Test
  void an_area_of_another_team_has_none() {
    assertThat(TEAM.pointOfContact(NOWHERE, MONDAY)).isEmpty();
  }

  @Test
  void the_usual_cover_covers_an_absence() {
    Coordinator away = ANN.withAbsences(WEEK);

    assertThat(annAway(away, BEN, BEN.id()).pointOfContact(HOLGATE.code(), MONDAY))
        .contains(new PointOfContact.InPost(HOLGATE, away, Optional.of(WEEK), Optional.of(BEN)));
  }

  @Test
  void the_cover_of_an_absence_goes_before_the_usual_cover() {
    Coordinator cat = coordinator("C-03", CLIFTON.code());
    Absence covered = WEEK.coveredBy(cat.id());
    Coordinator away = ANN.withAbsences(covered);

    assertThat(
            Team.builder()
                .addAreas(HOLGATE, ACOMB, CLIFTON)
                .addCoordinators(away, BEN, cat)
                .putUsualCover(ANN.id(), BEN.id())
                .build()
                .pointOfContact(HOLGATE.code(), MONDAY))
        .contains(new PointOfContact.InPost(HOLGATE, away, Optional.of(covered), Optional.of(cat)));
  }

  @Test
  void cover_that_is_away_too_is_no_cover() {
    Coordinator away = ANN.withAbsences(WEEK);
    Coordinator alsoAway = BEN.withAbsences(Absence.from(MONDAY.minusDays(1)));
    Team team = annAway(away, alsoAway, BEN.id());

    assertThat(team.pointOfContact(HOLGATE.code(), MONDAY))
        .contains(new PointOfContact.InPost(HOLGATE, away, Optional.of(WEEK), Optional.empty()));
    assertThat(team.pointOfContact(CLIFTON.code(), MONDAY))
        .contains(new PointOfContact.Vacant(CLIFTON, Optional.empty()));
  }

  @Test
  void both_ends_of_an_absence_are_part_of_it() {
    assertThat(WEEK.includes(MONDAY)).isTrue();
    assertThat(WEEK.includes(MONDAY.plusDays(6))).isTrue();
    assertThat(WEEK.includes(MONDAY.minusDays(1))).isFalse();
    assertThat(WEEK.includes(MONDAY.plusDays(7))).isFalse();
    assertThat(Absence.from(MONDAY).includes(MONDAY.plusYears(50))).isTrue();
  }

  @Test
  void an_empty_team_can_be_built() {
    assertThat(Team.builder().faults()).isEmpty();
    assertThat(Team.builder().build().areas()).isEmpty();
  }

  @Test
  void every_fault_is_told_at_once() {
    Team.Builder broken =
        Team.builder()
            .addAreas(HOLGATE, ACOMB, CLIFTON, HOLGATE)
            .addCoordinators(
                ANN.withAbsences(WEEK, WEEK.coveredBy(ANN.id())),
                BEN.withAreas(HOLGATE.code(), NOWHERE),
                BEN.withAreas())
            .addVacancies(
                Vacancy.of(HOLGATE.code()),
                Vacancy.of(HOLGATE.code()).coveredBy(CoordinatorId.of("C-09")))
            .addFacilitators(facilitator("F-01"), facilitator("F-01"))
            .putUsualCover(CoordinatorId.of("C-08"), BEN.id());

    assertThatExceptionOfType(InvalidTeamException.class)
        .isThrownBy(broken::build)
        .withMessage(
            """
            The team has 14 faults:
            - Two areas have the code HOLGATE: give each its own.
            - Two coordinators have the id C-02: give each their own.
            - Two Community Facilitators have the id F-01: give each their own.
            - The area HOLGATE is declared vacant twice: keep one vacancy for each day.
            - The area NOWHERE, named by coordinator C-02, is none of the team's 3 areas: add it, or fix the code.
            - Coordinator C-02 has no area: give one, or leave them out.
            - The area HOLGATE has 2 coordinators (C-01, C-02) on the same day: an area has one. Name the other as cover, or give each a part-time post to share.
            - The area ACOMB has no coordinator: name one, or declare it vacant.
            - The area CLIFTON has no coordinator: name one, or declare it vacant.
            - The area HOLGATE is declared vacant and has a coordinator (C-01, C-02) on the same day: remove the one that is wrong, or give the post its last day.
            - Two absences of coordinator C-01, from 2026-01-05 and from 2026-01-05, have a day in common: join them, or fix the dates.
            - Coordinator C-08, named by the team's usual cover, is not in the team: add them, or fix the id.
            - Coordinator C-09, named by the vacancy of HOLGATE, is not in the team: add them, or fix the id.
            - Coordinator C-01 is named as their own cover: name another, or none.""")
        .satisfies(e -> assertThat(e.faults()).isEqualTo(broken.faults()).hasSize(14));
  }

  @Test
  void an_absence_without_an_end_overlaps_all_that_follow() {
    Absence later = Absence.of(MONDAY.plusDays(8), MONDAY.plusDays(9));
    Absence last = Absence.from(MONDAY.plusDays(20));

    assertThat(
            Team.builder()
                .addAreas(HOLGATE)
                .addCoordinators(ANN.withAbsences(last, later, Absence.from(MONDAY)))
                .faults())
        .extracting(TeamFault::code)
        .containsExactly(TeamFault.Code.OVERLAPPING_ABSENCES, TeamFault.Code.OVERLAPPING_ABSENCES);
  }

  @Test
  void a_short_absence_within_a_long_one_hides_none_that_follow() {
    Absence weeks = Absence.of(MONDAY, MONDAY.plusDays(20));
    Absence within = Absence.of(MONDAY.plusDays(1), MONDAY.plusDays(2));
    Absence late = Absence.of(MONDAY.plusDays(15), MONDAY.plusDays(16));

    assertThat(
            Team.builder()
                .addAreas(HOLGATE)
                .addCoordinators(ANN.withAbsences(weeks, within, late))
                .faults())
        .extracting(TeamFault::code)
        .containsExactly(TeamFault.Code.OVERLAPPING_ABSENCES, TeamFault.Code.OVERLAPPING_ABSENCES);
    assertThat(
            Team.builder()
                .addAreas(HOLGATE)
                .addCoordinators(
                    ANN.withAbsences(
                        within,
                        Absence.of(MONDAY.plusDays(4), MONDAY.plusDays(9)),
                        Absence.of(MONDAY.plusDays(8), MONDAY.plusDays(8))))
                .faults())
        .extracting(TeamFault::message)
        .containsExactly(
            "Two absences of coordinator C-01, from 2026-01-09 and from 2026-01-13, have a day in common: join them, or fix the dates.");
  }

  @Test
  void cover_by_someone_unknown_is_told_for_an_absence_and_for_the_usual_cover() {
    CoordinatorId nobody = CoordinatorId.of("C-09");
    Team.Builder absence =
        Team.builder().addAreas(HOLGATE).addCoordinators(ANN.withAbsences(WEEK.coveredBy(nobody)));
    Team.Builder usual =
        Team.builder().addAreas(HOLGATE).addCoordinators(ANN).putUsualCover(ANN.id(), nobody);

    for (Team.Builder team : List.of(absence, usual)) {
      assertThat(team.faults())
          .extracting(TeamFault::message)
          .containsExactly(
              "Coordinator C-09, named by the cover of C-01, is not in the team: add them, or fix the id.");
    }
  }

  @Test
  void only_the_absence_of_the_day_counts() {
    Absence later = Absence.from(MONDAY.plusDays(30));
    Coordinator away = ANN.withAbsences(WEEK, later);

    assertThat(away.absenceOn(MONDAY.plusDays(10))).isEmpty();
    assertThat(away.absenceOn(MONDAY.plusDays(40))).contains(later);
  }

  @Test
  void areas_that_facilitators_and_vacancies_name_must_be_known() {
    assertThat(
            Team.builder()
                .addFacilitators(facilitator("F-01").withAreas(NOWHERE))
                .addVacancies(Vacancy.of(NOWHERE))
                .faults())
        .extracting(TeamFault::toString)
        .containsExactly(
            "The area NOWHERE, named by Community Facilitator F-01, is none of the team's 0 areas: add it, or fix the code.",
            "The area NOWHERE, named by a vacancy, is none of the team's 0 areas: add it, or fix the code.");
  }

  @Test
  void names_and_contact_details_stay_out_of_every_text() {
    Coordinator marked =
        ANN.withName("MARKER")
            .withContact(new ContactDetails(Optional.of("MARKER"), Optional.of("MARKER")));

    assertThat(TEAM.withCoordinators(marked, BEN).toString())
        .contains("C-01", "HOLGATE")
        .doesNotContain("MARKER");
    assertThat(marked.contact())
        .hasToString("ContactDetails[telephone=given, email=given, socialMedia=none]");
  }

  @Test
  void an_absence_that_ends_before_it_starts_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Absence.of(MONDAY, MONDAY.minusDays(1)))
        .withMessage("The last day of an absence (2026-01-04) is before its first (2026-01-05).");
  }

  @Test
  void a_blank_name_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ANN.withName(" "))
        .withMessage("The name of coordinator C-01 is blank: people ask for someone by name.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> facilitator("F-01").withName(""))
        .withMessage("The name of facilitator F-01 is blank: people ask for someone by name.");
  }

  @Test
  void a_name_without_end_is_refused() {
    String endless = "x".repeat(10_001);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> ANN.withName(endless))
        .withMessage("The name of coordinator C-01 may have at most 10000 characters, not 10001.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> facilitator("F-01").withName(endless))
        .withMessage("The name of facilitator F-01 may have at most 10000 characters, not 10001.");
  }

  @Test
  void nobody_covers_for_someone_who_is_there_or_for_themselves() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new PointOfContact.InPost(HOLGATE, ANN, Optional.empty(), Optional.of(BEN)))
        .withMessage("Coordinator C-01 is not away and needs no cover: leave it out.");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new PointOfContact.InPost(HOLGATE, ANN, Optional.of(WEEK), Optional.of(ANN)))
        .withMessage("Coordinator C-01 can't cover for themselves: name another.");
  }

  private static Team annAway(Coordinator ann, Coordinator ben, CoordinatorId cover) {
    return TEAM.withCoordinators(ann, ben).withUsualCover(Map.of(ann.id(), cover));
  }

  private static Coordinator coordinator(String id, AreaCode... areas) {
    return Coordinator.builder().id(CoordinatorId.of(id)).name("Alex").addAreas(areas).build();
  }

  private static CommunityFacilitator facilitator(String id) {
    return CommunityFacilitator.builder().id(FacilitatorId.of(id)).name("Fay").build();
  }
}
