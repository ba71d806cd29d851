package org.lac4j.core.team;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.lac4j.core.place.Area;
import org.lac4j.core.place.AreaCode;

/** The faults of a team against oracles that count by hand, day by day and name by name. */
class TeamCheckProperties {

  private static final LocalDate FIRST = LocalDate.of(2026, 1, 5);
  private static final int DAYS = 12;
  private static final AreaCode HOLGATE = AreaCode.of("HOLGATE");

  private static Coordinator coordinator(String id, Iterable<Absence> absences) {
    return Coordinator.builder()
        .id(CoordinatorId.of(id))
        .name("Alex")
        .addAreas(HOLGATE)
        .addAllAbsences(absences)
        .build();
  }

  private static Set<TeamFault.Code> codes(Team.Builder team) {
    return team.faults().stream().map(TeamFault::code).collect(Collectors.toSet());
  }

  private static Team.Builder oneOf(List<Absence> absences) {
    return Team.builder()
        .addAreas(Area.of("HOLGATE", "Holgate"))
        .addCoordinators(coordinator("C-01", absences));
  }

  @Property(tries = 500)
  void absences_overlap_if_two_hold_on_some_day(@ForAll("absences") List<Absence> absences) {
    // days beyond the last that is drawn tell open ends apart from long ones
    boolean twoAway =
        IntStream.range(0, 3 * DAYS)
            .mapToObj(FIRST::plusDays)
            .anyMatch(
                day -> absences.stream().filter(absence -> absence.includes(day)).count() > 1);
    Statistics.label("overlap").collect(twoAway);

    assertThat(codes(oneOf(absences)).contains(TeamFault.Code.OVERLAPPING_ABSENCES))
        .isEqualTo(twoAway);
  }

  @Property(tries = 300)
  void the_order_of_absences_is_of_no_consequence(
      @ForAll("absences") List<Absence> absences, @ForAll Random random) {
    List<Absence> shuffled = new ArrayList<>(absences);
    Collections.shuffle(shuffled, random);

    assertThat(codes(oneOf(shuffled))).isEqualTo(codes(oneOf(absences)));
  }

  @Property(tries = 500)
  void every_id_and_code_that_is_not_the_teams_is_told_once_for_each_who_names_it(
      @ForAll("names") List<String> vacantAreas,
      @ForAll("names") List<String> facilitatorAreas,
      @ForAll("names") List<String> termAreas,
      @ForAll("names") List<String> covers) {
    Team.Builder team = oneOf(List.of());
    vacantAreas.forEach(name -> team.addVacancies(Vacancy.of(AreaCode.of(name))));
    team.addFacilitators(
        CommunityFacilitator.builder()
            .id(FacilitatorId.of("F-01"))
            .name("Alex")
            .addAllAreas(facilitatorAreas.stream().map(AreaCode::of).toList())
            .build());
    termAreas.forEach(
        name ->
            team.addAreaTerms(
                new AreaTerm(AreaCode.of(name), Optional.of(FIRST), Optional.empty())));
    // a coordinator has one usual cover
    covers.stream()
        .limit(1)
        .forEach(name -> team.putUsualCover(CoordinatorId.of("C-01"), CoordinatorId.of(name)));

    int unknownAreas =
        ImmutableSet.copyOf(vacantAreas).size()
            + ImmutableSet.copyOf(facilitatorAreas).size()
            + ImmutableSet.copyOf(termAreas).size();
    assertThat(team.faults())
        .filteredOn(fault -> fault.code() == TeamFault.Code.UNKNOWN_AREA)
        .hasSize(unknownAreas);
    assertThat(team.faults())
        .filteredOn(fault -> fault.code() == TeamFault.Code.UNKNOWN_COVER)
        .hasSize(covers.isEmpty() ? 0 : 1);
  }

  @Property(tries = 300)
  void an_id_that_is_given_twice_or_more_is_told_once(@ForAll("ids") List<String> ids) {
    Team.Builder team = Team.builder().addAreas(Area.of("HOLGATE", "Holgate"));
    ids.forEach(id -> team.addCoordinators(coordinator(id, List.of())));
    long repeated =
        ids.stream().distinct().filter(id -> ids.indexOf(id) != ids.lastIndexOf(id)).count();
    Statistics.label("repeated").collect(repeated);

    assertThat(team.faults())
        .filteredOn(fault -> fault.code() == TeamFault.Code.REPEATED_COORDINATOR)
        .hasSize((int) repeated);
  }

  @Property(tries = 300)
  void faults_are_in_the_order_of_their_codes_and_none_is_told_twice(
      @ForAll("ids") List<String> ids, @ForAll("absences") List<Absence> absences) {
    Team.Builder team = Team.builder().addVacancies(Vacancy.of(AreaCode.of("NOWHERE")));
    ids.forEach(id -> team.addCoordinators(coordinator(id, absences)));

    assertThat(team.faults()).doesNotHaveDuplicates();
    assertThat(team.faults()).extracting(TeamFault::code).isSorted();
  }

  @Provide
  Arbitrary<List<Absence>> absences() {
    Arbitrary<Integer> days = Arbitraries.integers().between(0, DAYS);
    return Combinators.combine(days, days, Arbitraries.integers().between(0, 5))
        .as(
            (first, length, open) ->
                open == 0
                    ? Absence.from(FIRST.plusDays(first))
                    : Absence.of(FIRST.plusDays(first), FIRST.plusDays(first + length / 4)))
        .list()
        .ofMaxSize(4);
  }

  @Provide
  Arbitrary<List<String>> names() {
    return Arbitraries.of("NOWHERE", "ELSEWHERE", "GONE").list().ofMaxSize(3);
  }

  @Provide
  Arbitrary<List<String>> ids() {
    return Arbitraries.of("C-01", "C-02", "C-03", "C-04").list().ofMaxSize(6);
  }
}
