package org.lac4j.rules.laws;

import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Comparator;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.lac4j.core.team.CoordinatorId;
import org.lac4j.rules.Reason;
import org.lac4j.rules.caseload.Band;
import org.lac4j.rules.caseload.CaseloadAdvice;
import org.lac4j.rules.caseload.CaseloadFacts;
import org.lac4j.rules.caseload.CaseloadParameters;
import org.lac4j.rules.caseload.CaseloadPolicy;
import org.lac4j.rules.caseload.CoordinatorLine;
import org.lac4j.rules.caseload.CoordinatorLoad;
import org.lac4j.rules.caseload.Suggestion;
import org.lac4j.rules.caseload.VacancyLine;
import org.lac4j.rules.caseload.VacantArea;
import org.lac4j.rules.json.FactsJson;

/**
 * The laws of caseload. A test class that implements this and returns a policy is tested by all of them.
 *
 * <p>It runs with jqwik, AssertJ, jackson-databind and the test-jar of lac-core on the class path.
 *
 * @source P8, P14, P17
 */
public interface CaseloadLaws {

  /**
   * Returns the policy under test.
   *
   * @return the policy
   */
  CaseloadPolicy policy();

  @Property(tries = 100)
  default void the_same_facts_get_the_same_advice(@ForAll("caseloadFacts") CaseloadFacts facts) {
    CaseloadPolicy policy = policy();
    assertThat(policy.decide(facts)).isEqualTo(policy.decide(facts));
  }

  @Property(tries = 100)
  default void nobody_is_refused_however_many_there_are(
      @ForAll("caseloadFacts") CaseloadFacts facts) {
    CaseloadAdvice advice = policy().decide(facts);
    assertThat(advice.coordinators())
        .extracting(CoordinatorLine::coordinator)
        .containsExactlyInAnyOrderElementsOf(
            facts.loads().stream().map(CoordinatorLoad::coordinator).toList());
    assertThat(advice.vacancies())
        .extracting(line -> line.vacancy().area())
        .containsExactlyInAnyOrderElementsOf(
            facts.vacancies().stream().map(VacantArea::area).toList());
  }

  @Property(tries = 400)
  default void more_people_never_lower_a_band(@ForAll("caseloadFacts") CaseloadFacts facts) {
    ImmutableMap<CoordinatorId, Band> before = bands(facts);
    ImmutableMap<CoordinatorId, Band> after =
        bands(changed(facts, load -> load.withIndividuals(load.individuals() + 1)));
    before.forEach(
        (id, band) -> assertThat(after.getOrDefault(id, band)).isGreaterThanOrEqualTo(band));
  }

  @Property(tries = 100)
  default void a_family_counts_as_one(@ForAll("caseloadFacts") CaseloadFacts facts) {
    CaseloadFacts swapped =
        changed(
            facts, load -> load.withIndividuals(load.families()).withFamilies(load.individuals()));
    assertThat(bands(swapped)).isEqualTo(bands(facts));
  }

  @Property(tries = 100)
  default void one_more_fact_never_flips_a_band(@ForAll("caseloadFacts") CaseloadFacts facts) {
    CaseloadFacts lessKnown =
        changed(
            facts, load -> load.withOpenBefore(OptionalInt.empty()).withWaiting(0).withGroups(0));
    assertThat(bands(lessKnown)).isEqualTo(bands(facts));
  }

  @Property(tries = 100)
  default void the_order_of_the_facts_changes_nothing(
      @ForAll("caseloadFacts") CaseloadFacts facts) {
    CaseloadFacts reversed =
        facts.withLoads(facts.loads().reverse()).withVacancies(facts.vacancies().reverse());
    assertThat(policy().decide(reversed).coordinators())
        .containsExactlyInAnyOrderElementsOf(policy().decide(facts).coordinators());
    assertThat(policy().decide(reversed).vacancies())
        .containsExactlyInAnyOrderElementsOf(policy().decide(facts).vacancies());
  }

  @Property(tries = 100)
  default void only_who_is_below_and_at_work_is_asked_to_help(
      @ForAll("caseloadFacts") CaseloadFacts facts) {
    CaseloadAdvice advice = policy().decide(facts);
    ImmutableMap<CoordinatorId, CoordinatorLoad> loads =
        facts.loads().stream()
            .collect(toImmutableMap(CoordinatorLoad::coordinator, Function.identity()));
    ImmutableMap<CoordinatorId, Band> bands = bands(advice);
    suggestions(advice)
        .filter(Suggestion.AskNeighbour.class::isInstance)
        .map(suggestion -> ((Suggestion.AskNeighbour) suggestion).coordinator())
        .forEach(
            asked -> {
              assertThat(bands.get(asked)).isEqualTo(Band.BELOW);
              assertThat(loads.get(asked).isAway()).isFalse();
            });
  }

  @Property(tries = 200)
  default void whoever_tells_a_guideline_goes_by_it(@ForAll("caseloadFacts") CaseloadFacts facts) {
    CaseloadAdvice advice = policy().decide(facts);
    policy()
        .guideline()
        .ifPresent(
            guideline -> {
              for (CoordinatorLoad load : facts.loads()) {
                CoordinatorLine line = lineOf(load, advice);
                Band band = guideline.band(total(load, facts));
                assertThat(line.band()).isEqualTo(band);
                assertThat(asked(line))
                    .isEqualTo(
                        band == Band.ABOVE
                            ? nextDoorAndBelow(load, facts, guideline)
                            : ImmutableList.of());
              }
            });
  }

  private static CoordinatorLine lineOf(CoordinatorLoad load, CaseloadAdvice advice) {
    return advice.coordinators().stream()
        .filter(line -> line.coordinator().equals(load.coordinator()))
        .findFirst()
        .orElseThrow();
  }

  private static ImmutableList<CoordinatorId> asked(CoordinatorLine line) {
    return line.suggestions().stream()
        .filter(Suggestion.AskNeighbour.class::isInstance)
        .map(suggestion -> ((Suggestion.AskNeighbour) suggestion).coordinator())
        .collect(ImmutableList.toImmutableList());
  }

  private static int total(CoordinatorLoad load, CaseloadFacts facts) {
    return load.individuals() + load.families() + facts.coveredFor(load.coordinator());
  }

  private static ImmutableList<CoordinatorId> nextDoorAndBelow(
      CoordinatorLoad asker, CaseloadFacts facts, CaseloadParameters guideline) {
    return facts.loads().stream()
        .filter(load -> !load.isAway() && total(load, facts) < guideline.guidelineFrom())
        .filter(
            load ->
                facts.adjacent().nextTo(asker.areas()).stream().anyMatch(load.areas()::contains))
        .sorted(
            Comparator.comparingInt((CoordinatorLoad load) -> total(load, facts))
                .thenComparing(CoordinatorLoad::coordinator))
        .map(CoordinatorLoad::coordinator)
        .collect(ImmutableList.toImmutableList());
  }

  @Property(tries = 200)
  default void whoever_is_away_without_cover_stretches_the_team(
      @ForAll("caseloadFacts") CaseloadFacts facts) {
    CaseloadAdvice advice = policy().decide(facts);
    ImmutableMap<CoordinatorId, Boolean> alone =
        facts.loads().stream()
            .collect(
                toImmutableMap(CoordinatorLoad::coordinator, CoordinatorLoad::isAwayWithoutCover));
    for (CoordinatorLine line : advice.coordinators()) {
      assertThat(line.isAwayWithoutCover()).isEqualTo(alone.get(line.coordinator()));
      if (line.isAwayWithoutCover()) {
        assertThat(advice.outcome()).isEqualTo("stretched");
      }
    }
  }

  @Property(tries = 100)
  default void every_line_has_a_reason_that_rests_on_something(
      @ForAll("caseloadFacts") CaseloadFacts facts) {
    CaseloadAdvice advice = policy().decide(facts);
    assertThat(
            Stream.concat(
                advice.coordinators().stream().map(CoordinatorLine::reasons),
                advice.vacancies().stream().map(VacancyLine::reasons)))
        .allMatch(CaseloadLaws::restOnSomething);
    assertThat(advice.reasons()).flatExtracting(Reason::sources).isNotEmpty();
  }

  @Property(tries = 100)
  default void an_advice_replays_from_its_record(@ForAll("caseloadFacts") CaseloadFacts facts) {
    Replays.assertReplays(policy(), facts, FactsJson.ofCaseload());
  }

  private static boolean restOnSomething(ImmutableList<Reason> reasons) {
    return reasons.stream().anyMatch(reason -> !reason.sources().isEmpty());
  }

  private static Stream<Suggestion> suggestions(CaseloadAdvice advice) {
    return advice.coordinators().stream().flatMap(line -> line.suggestions().stream());
  }

  private static CaseloadFacts changed(CaseloadFacts facts, UnaryOperator<CoordinatorLoad> change) {
    return facts.withLoads(facts.loads().stream().map(change).toList());
  }

  private ImmutableMap<CoordinatorId, Band> bands(CaseloadFacts facts) {
    return bands(policy().decide(facts));
  }

  private static ImmutableMap<CoordinatorId, Band> bands(CaseloadAdvice advice) {
    return advice.coordinators().stream()
        .collect(toImmutableMap(CoordinatorLine::coordinator, CoordinatorLine::band));
  }

  @Provide
  default Arbitrary<CaseloadFacts> caseloadFacts() {
    return CaseloadArbitraries.facts();
  }
}
