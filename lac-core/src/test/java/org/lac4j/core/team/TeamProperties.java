package org.lac4j.core.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.lac4j.core.PersonalText;
import org.lac4j.core.place.Area;
import org.lac4j.core.place.AreaCode;

class TeamProperties {

  @Property(tries = 300)
  void each_area_has_one_point_of_contact_and_no_other_place_has(
      @ForAll("teams") Team team, @ForAll("days") LocalDate day) {
    assertThat(team.areas())
        .allSatisfy(
            area ->
                assertThat(team.pointOfContact(area.code(), day))
                    .map(PointOfContact::area)
                    .contains(area));
    assertThat(team.pointOfContact(AreaCode.of("not an area"), day)).isEmpty();
  }

  @Property(tries = 300)
  void a_vacancy_and_a_coordinator_exclude_each_other(
      @ForAll("teams") Team team, @ForAll("days") LocalDate day) {
    assertThat(team.areas())
        .allSatisfy(
            area ->
                assertThat(team.asOf(day).vacant().contains(area.code()))
                    .isNotEqualTo(contact(team, area, day) instanceof PointOfContact.InPost)
                    .isNotEqualTo(team.asOf(day).coordinator(area.code()).isPresent()));
  }

  @Property(tries = 300)
  void whoever_covers_is_there_and_someone_else(
      @ForAll("teams") Team team, @ForAll("days") LocalDate day) {
    for (Area area : team.areas()) {
      Optional<Coordinator> cover = cover(contact(team, area, day));
      Statistics.collect(cover.isPresent());
      Statistics.coverage(covered -> covered.check(true).count(count -> count > 0));
      assertThat(cover.stream())
          .allSatisfy(
              each -> {
                assertThat(each.absenceOn(day)).isEmpty();
                assertThat(each.areas()).doesNotContain(area.code());
              });
    }
  }

  @Property(tries = 300)
  void cover_goes_with_absence(@ForAll("teams") Team team, @ForAll("days") LocalDate day) {
    assertThat(team.areas())
        .map(area -> contact(team, area, day))
        .filteredOn(PointOfContact.InPost.class::isInstance)
        .map(PointOfContact.InPost.class::cast)
        .allSatisfy(
            contact -> {
              assertThat(contact.away()).isEqualTo(contact.coordinator().absenceOn(day));
              assertThat(contact.away().isPresent() || contact.cover().isEmpty()).isTrue();
            });
  }

  @Property(tries = 300)
  void a_team_that_lost_a_coordinator_says_which_areas_wait(@ForAll("teams") Team team) {
    Assume.that(!team.coordinators().isEmpty());
    Coordinator lost = team.coordinators().get(0);

    List<TeamFault> faults =
        Team.builder()
            .addAllAreas(team.areas())
            .addAllCoordinators(Iterables.skip(team.coordinators(), 1))
            .addAllPosts(
                Iterables.filter(team.posts(), post -> !post.coordinator().equals(lost.id())))
            .addAllVacancies(team.vacancies())
            .faults();

    assertThat(faults)
        .filteredOn(fault -> fault.code() == TeamFault.Code.AREA_WITHOUT_COORDINATOR)
        .flatMap(TeamFault::areas)
        .containsExactlyInAnyOrderElementsOf(
            team.allPosts().stream()
                .filter(post -> post.coordinator().equals(lost.id()))
                .flatMap(post -> post.areas().stream())
                .toList());
    assertThat(faults)
        .extracting(TeamFault::code)
        .isSubsetOf(TeamFault.Code.AREA_WITHOUT_COORDINATOR, TeamFault.Code.UNKNOWN_COVER);
  }

  @Property(tries = 300)
  void a_second_coordinator_in_an_area_is_the_only_fault(@ForAll("teams") Team team) {
    Assume.that(!team.coordinators().isEmpty());
    Coordinator first = team.coordinators().get(0);
    Assume.that(!first.areas().isEmpty());
    CoordinatorId second = CoordinatorId.of("C-second");

    List<TeamFault> faults =
        Team.builder().from(team).addCoordinators(first.withId(second).withAbsences()).faults();

    assertThat(faults)
        .allSatisfy(
            fault -> {
              assertThat(fault.code()).isEqualTo(TeamFault.Code.TWO_COORDINATORS);
              assertThat(fault.coordinators()).isEqualTo(ImmutableSortedSet.of(first.id(), second));
            })
        .flatMap(TeamFault::areas)
        .containsExactlyInAnyOrderElementsOf(first.areas());
  }

  @Property(tries = 300)
  void absences_overlap_exactly_when_they_share_a_day(
      @ForAll("absences") Absence one, @ForAll("absences") Absence other) {
    LocalDate last = TeamArbitraries.FIRST_DAY.plusDays(TeamArbitraries.DAYS + 50);
    boolean shared =
        TeamArbitraries.FIRST_DAY
            .minusDays(20)
            .datesUntil(last)
            .anyMatch(day -> one.includes(day) && other.includes(day));

    assertThat(one.overlaps(other)).isEqualTo(other.overlaps(one)).isEqualTo(shared);
  }

  @Property(tries = 300)
  void names_and_contact_details_stand_in_no_text(
      @ForAll("teams") Team team, @ForAll("days") LocalDate day) {
    assertThat(team.toString()).doesNotContain(PersonalText.MARKER);
    assertThat(team.coordinators().toString()).doesNotContain(PersonalText.MARKER);
    assertThat(team.facilitators().toString()).doesNotContain(PersonalText.MARKER);
    assertThat(team.areas())
        .allSatisfy(
            area ->
                assertThat(contact(team, area, day).toString())
                    .doesNotContain(PersonalText.MARKER));
  }

  @Property(tries = 300)
  void names_and_contact_details_stand_in_no_refusal(@ForAll("teams") Team team) {
    Team.Builder broken =
        Team.builder()
            .from(team)
            .addAllAreas(team.areas())
            .addAllCoordinators(team.coordinators())
            .addAllFacilitators(team.facilitators())
            .addVacancies(Vacancy.of(AreaCode.of("not an area")));

    assertThatExceptionOfType(InvalidTeamException.class)
        .isThrownBy(broken::build)
        .satisfies(e -> assertThat(e + e.faults().toString()).doesNotContain(PersonalText.MARKER));
  }

  private static PointOfContact contact(Team team, Area area, LocalDate day) {
    return team.pointOfContact(area.code(), day).orElseThrow();
  }

  private static Optional<Coordinator> cover(PointOfContact contact) {
    return contact.cover();
  }

  @Provide
  Arbitrary<Team> teams() {
    return TeamArbitraries.teams();
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return TeamArbitraries.days();
  }

  @Provide
  Arbitrary<Absence> absences() {
    return TeamArbitraries.absences();
  }
}
