package org.lac4j.rules.laws;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.lac4j.core.place.AreaCode;
import org.lac4j.core.team.CoordinatorId;
import org.lac4j.core.team.FacilitatorId;
import org.lac4j.rules.caseload.AdjacentAreas;
import org.lac4j.rules.caseload.CaseloadFacts;
import org.lac4j.rules.caseload.CoordinatorLoad;
import org.lac4j.rules.caseload.FacilitatorReach;
import org.lac4j.rules.caseload.VacantArea;

/** Generators of caseloads of teams of up to seven, from nobody to ten times the guideline. */
final class CaseloadArbitraries {

  private static final int MOST = 7;
  private static final LocalDate AS_OF = LocalDate.of(2026, 1, 14);

  private CaseloadArbitraries() {}

  static Arbitrary<CaseloadFacts> facts() {
    Arbitrary<List<CoordinatorLoad>> loads =
        Combinators.combine(IntStream.range(0, MOST).mapToObj(CaseloadArbitraries::load).toList())
            .as(some -> some);
    Arbitrary<Integer> coordinators = Arbitraries.integers().between(1, MOST);
    return Combinators.combine(coordinators, loads, vacancies(), adjacent(), facilitators())
        .as(
            (number, some, vacant, adjacent, facilitators) ->
                CaseloadFacts.builder()
                    .asOf(AS_OF)
                    .loads(some.subList(0, number))
                    .vacancies(vacant)
                    .adjacent(adjacent)
                    .facilitators(facilitators)
                    .build())
        .withoutEdgeCases();
  }

  private static Arbitrary<CoordinatorLoad> load(int number) {
    return Combinators.combine(
            people(),
            people(),
            Arbitraries.integers().between(0, 20),
            Arbitraries.integers().between(0, 30),
            people().optional(0.5),
            Arbitraries.of(true, false, false),
            Arbitraries.integers().between(0, MOST - 1))
        .as(
            (individuals, families, groups, waiting, before, away, cover) ->
                CoordinatorLoad.builder()
                    .coordinator(coordinator(number))
                    .addAreas(area(number))
                    .individuals(individuals)
                    .families(families)
                    .groups(groups)
                    .waiting(waiting)
                    .openBefore(before.map(OptionalInt::of).orElse(OptionalInt.empty()))
                    .isAway(away)
                    .coveredBy(
                        away && cover != number
                            ? Optional.of(coordinator(cover))
                            : Optional.empty())
                    .build());
  }

  private static Arbitrary<Integer> people() {
    return Arbitraries.frequencyOf(
        Tuple.of(6, Arbitraries.integers().between(0, 40)),
        Tuple.of(1, Arbitraries.integers().between(0, 600)));
  }

  private static Arbitrary<List<VacantArea>> vacancies() {
    Arbitrary<Optional<CoordinatorId>> covers =
        Arbitraries.integers()
            .between(0, MOST - 1)
            .map(CaseloadArbitraries::coordinator)
            .optional(0.5);
    return Combinators.combine(
            Arbitraries.integers().between(MOST, MOST + 2), people(), people(), covers)
        .as((area, open, waiting, cover) -> new VacantArea(area(area), open, waiting, cover))
        .list()
        .uniqueElements(VacantArea::area)
        .ofMaxSize(2);
  }

  private static Arbitrary<AdjacentAreas> adjacent() {
    Arbitrary<AreaCode> areas =
        Arbitraries.integers().between(0, MOST + 2).map(CaseloadArbitraries::area);
    return Combinators.combine(areas, areas)
        .as((one, other) -> new AreaCode[] {one, other})
        .filter(pair -> !pair[0].equals(pair[1]))
        .map(pair -> AdjacentAreas.Pair.of(pair[0], pair[1]))
        .list()
        .ofMaxSize(20)
        .map(AdjacentAreas::of);
  }

  private static Arbitrary<ImmutableList<FacilitatorReach>> facilitators() {
    return Arbitraries.integers()
        .between(0, MOST - 1)
        .set()
        .ofMaxSize(2)
        .map(
            areas ->
                areas.stream()
                    .map(
                        area ->
                            new FacilitatorReach(
                                FacilitatorId.of("F-" + area), ImmutableSortedSet.of(area(area))))
                    .collect(toImmutableList()));
  }

  private static CoordinatorId coordinator(int number) {
    return CoordinatorId.of("C-" + number);
  }

  private static AreaCode area(int number) {
    return AreaCode.of("A" + number);
  }
}
