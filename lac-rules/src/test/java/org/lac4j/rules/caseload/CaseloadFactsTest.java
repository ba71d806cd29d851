package org.lac4j.rules.caseload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lac4j.core.place.AreaCode;
import org.lac4j.core.team.CoordinatorId;
import org.lac4j.core.team.FacilitatorId;

class CaseloadFactsTest {

  private static final AreaCode A = AreaCode.of("A");
  private static final AreaCode B = AreaCode.of("B");
  private static final AreaCode C = AreaCode.of("C");
  private static final CoordinatorId C1 = CoordinatorId.of("C-1");
  private static final CoordinatorLoad LOAD = CoordinatorLoad.builder().coordinator(C1).build();

  @Test
  void areas_are_next_to_each_other_both_ways() {
    AdjacentAreas areas =
        AdjacentAreas.of(
            List.of(
                AdjacentAreas.Pair.of(B, A),
                AdjacentAreas.Pair.of(A, B),
                AdjacentAreas.Pair.of(B, C)));

    assertThat(areas.pairs())
        .containsExactly(new AdjacentAreas.Pair(A, B), new AdjacentAreas.Pair(B, C));
    assertThat(areas.nextTo(List.of(A))).containsExactly(B);
    assertThat(areas.nextTo(List.of(B))).containsExactly(A, C);
    assertThat(areas.nextTo(List.of(A, B))).containsExactly(C);
    assertThat(areas.nextTo(List.of(AreaCode.of("Z")))).isEmpty();
    assertThat(AdjacentAreas.NONE.nextTo(List.of(A))).isEmpty();
  }

  @Test
  void pairs_are_ordered_by_the_lower_code_then_the_higher() {
    AdjacentAreas.Pair ab = AdjacentAreas.Pair.of(A, B);

    assertThat(ab).isLessThan(AdjacentAreas.Pair.of(A, C)).isLessThan(AdjacentAreas.Pair.of(C, B));
    assertThat(ab).isEqualByComparingTo(AdjacentAreas.Pair.of(B, A));
  }

  @Test
  void an_area_is_not_next_to_itself() {
    assertThatThrownBy(() -> AdjacentAreas.Pair.of(A, A))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The area A is not next to itself.");
  }

  @ParameterizedTest
  @CsvSource({"60, 50", "-1, 50", "0, 0"})
  void a_guideline_out_of_order_is_refused(int from, int to) {
    assertThatThrownBy(() -> new CaseloadParameters(from, to, 5))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "A guideline runs from 0 or more to 1 or more and no less, not from %d to %d.",
            from, to);
  }

  @Test
  void a_trend_of_nothing_is_refused() {
    assertThatThrownBy(() -> new CaseloadParameters(0, 1, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("A trend is a change of 1 or more, not 0.");
    assertThat(new CaseloadParameters(0, 1, 1).band(0)).isEqualTo(Band.WITHIN);
  }

  @Test
  void negative_numbers_are_refused() {
    assertThatThrownBy(() -> LOAD.withIndividuals(-1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("A number of people of coordinator C-1 is -1: give 0 or more.");
    assertThatThrownBy(() -> LOAD.withFamilies(-2)).hasMessageContaining("is -2");
    assertThatThrownBy(() -> LOAD.withGroups(-3)).hasMessageContaining("is -3");
    assertThatThrownBy(() -> LOAD.withWaiting(-4)).hasMessageContaining("is -4");
    assertThatThrownBy(() -> LOAD.withOpenBefore(-5)).hasMessageContaining("is -5");
    assertThatThrownBy(() -> new VacantArea(A, -1, 0, Optional.empty()))
        .hasMessage("The numbers of people in area A are -1, 0 and 0: give 0 or more.");
    assertThatThrownBy(() -> new VacantArea(A, 0, -1, Optional.empty()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void only_who_is_away_is_covered_by_someone_else() {
    CoordinatorId other = CoordinatorId.of("C-2");

    assertThatThrownBy(() -> LOAD.withCoveredBy(other))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "Coordinator C-1 is covered by C-2: only who is away is covered, by someone else.");
    assertThatThrownBy(() -> LOAD.withIsAway(true).withCoveredBy(C1))
        .hasMessageStartingWith("Coordinator C-1 is covered by C-1");
    assertThat(LOAD.withIsAway(true).withCoveredBy(other).coveredBy()).hasValue(other);
  }

  @Test
  void everyone_stands_in_the_facts_once() {
    CaseloadFacts facts = CaseloadFacts.builder().asOf(LocalDate.of(2026, 1, 5)).build();
    VacantArea vacant = new VacantArea(A, 0, 0, Optional.empty());

    assertThatThrownBy(() -> facts.withLoads(LOAD, LOAD))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "There are 2 loads of 1 coordinators and 0 vacancies of 0 areas: give each once.");
    assertThatThrownBy(() -> facts.withVacancies(vacant, vacant))
        .hasMessage(
            "There are 0 loads of 0 coordinators and 2 vacancies of 1 areas: give each once.");
  }

  @Test
  void a_facilitator_without_areas_reaches_all() {
    FacilitatorId f = FacilitatorId.of("F-1");

    assertThat(new FacilitatorReach(f, ImmutableSortedSet.of()).reaches(List.of(A))).isTrue();
    assertThat(new FacilitatorReach(f, ImmutableSortedSet.of(A)).reaches(List.of(A, B))).isTrue();
    assertThat(new FacilitatorReach(f, ImmutableSortedSet.of(A)).reaches(List.of(B))).isFalse();
  }
}
