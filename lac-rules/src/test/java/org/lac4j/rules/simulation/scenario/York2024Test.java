package org.lac4j.rules.simulation.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lac4j.core.introduction.Urgency;
import org.lac4j.rules.simulation.people.People;

/** The made-up scenarios of York against what is published of it: 12 coordinators, over 6,000 introduced in 84 months. */
class York2024Test {

  private static final LocalDate BEGAN = LocalDate.of(2017, 5, 1);
  private static final LocalDate APRIL_2024 = LocalDate.of(2024, 4, 1);
  private static final double INTRODUCED = 6000;
  private static final double DAYS_OF_A_YEAR = 365.25;

  static Stream<Scenario> all() {
    return Stream.of(York2024.scenario(), York2024.grownSince2017(), York2024.inCrisis());
  }

  private static double perYear(SimulatedArea area) {
    Demand.OfPopulation demand = (Demand.OfPopulation) area.demand();
    return demand.population() * demand.perThousandAYear() / 1000;
  }

  private static boolean isCovered(Scenario scenario, SimulatedArea area) {
    return scenario.everyCoordinator().stream()
        .anyMatch(post -> post.areas().contains(area.code()));
  }

  @ParameterizedTest
  @MethodSource("all")
  void each_coordinator_has_one_area_of_their_own_and_just_over_half_are_covered(Scenario york) {
    ImmutableList<SimulatedCoordinator> posts = york.everyCoordinator();
    int areas = york.areas().size();

    assertThat(posts).hasSize(12).allMatch(post -> post.areas().size() == 1);
    assertThat(posts).extracting(SimulatedCoordinator::areas).doesNotHaveDuplicates();
    assertThat(2 * posts.size()).isGreaterThan(areas);
    assertThat(2 * posts.size()).isLessThan(areas + areas / 4);
    assertThat(posts)
        .extracting(post -> post.leaveCoveredBy().orElseThrow())
        .containsExactlyInAnyOrderElementsOf(posts.stream().map(SimulatedCoordinator::id).toList());
  }

  @ParameterizedTest
  @MethodSource("all")
  void whoever_is_not_covered_has_a_coordinator_near(Scenario york) {
    for (SimulatedArea area : york.areas()) {
      if (isCovered(york, area)) {
        assertThat(area.nearest()).isEmpty();
      } else {
        assertThat(york.everyCoordinator())
            .anyMatch(post -> post.areas().contains(area.nearest().orElseThrow()));
      }
      assertThat(((Demand.OfPopulation) area.demand()).population()).isBetween(8000, 10_000);
    }
  }

  @Test
  void as_many_are_introduced_a_year_as_in_the_84_months_on_average() {
    Scenario york = York2024.scenario();
    double first =
        york.areas().stream()
            .filter(area -> isCovered(york, area))
            .mapToDouble(York2024Test::perYear)
            .sum();
    // If all of them were met and ended, this share would come back, again and again: a geometric
    // series.
    double withReturns = first / (1 - york.people().returning().share());

    assertThat(INTRODUCED / 7).isBetween(first, withReturns);
  }

  @Test
  void with_the_people_of_today_a_coordinator_has_50_to_60() {
    Scenario york = York2024.scenario();
    People people = york.people();
    double stay =
        people.longShare() * people.longLasts().meanDays()
            + (1 - people.longShare()) * people.shortLasts().meanDays();
    double givingUp = people.givingUp().stream().mapToDouble(cause -> cause.share()).sum();
    double introducedADay = INTRODUCED / 7 / 12 / DAYS_OF_A_YEAR;

    double most = introducedADay * stay;
    assertThat(most).isGreaterThan(50);
    assertThat(most * (1 - givingUp)).isLessThan(60);
  }

  @Test
  void the_team_that_grew_was_8_on_average_and_met_6000() {
    Scenario grown = York2024.grownSince2017();
    double days = ChronoUnit.DAYS.between(grown.firstDay(), grown.lastDay().plusDays(1));
    double posts = grown.coordinators().size() * days;
    for (Change change : grown.changes()) {
      posts += ChronoUnit.DAYS.between(change.on(), grown.lastDay().plusDays(1));
    }

    assertThat(grown.firstDay()).isEqualTo(BEGAN);
    assertThat(grown.lastDay().plusDays(1)).isEqualTo(APRIL_2024);
    assertThat(grown.start()).isEqualTo(Start.EMPTY);
    assertThat(grown.changes())
        .hasSize(12 - grown.coordinators().size())
        .allMatch(Change.CoordinatorJoins.class::isInstance)
        .extracting(Change::on)
        .isSorted()
        .doesNotHaveDuplicates();
    assertThat(posts / days).isCloseTo(8, within(0.05));
    double ofOneArea =
        grown.areas().stream()
            .filter(area -> grown.coordinators().get(0).areas().contains(area.code()))
            .mapToDouble(York2024Test::perYear)
            .sum();
    double all = ofOneArea * posts / DAYS_OF_A_YEAR / (1 - grown.people().returning().share());
    assertThat(all).isCloseTo(INTRODUCED, within(0.1 * INTRODUCED));
  }

  @Test
  void crises_are_added_and_nothing_else_is_changed() {
    Scenario today = York2024.scenario();
    Scenario crisis = York2024.inCrisis();

    assertThat(crisis.people().withUrgencies(today.people().urgencies())).isEqualTo(today.people());
    assertThat(crisis.people().urgencies().getOrDefault(Urgency.CRISIS, 0.0))
        .isGreaterThan(today.people().urgencies().getOrDefault(Urgency.CRISIS, 0.0));
    assertThat(crisis.attention().crisisHoursPerWeek()).isPositive();
    assertThat(crisis.attention().communityHoursPerWeek()).isPositive();
    assertThat(
            Attention.builder()
                .from(crisis.attention())
                .crisisHoursPerWeek(0)
                .communityHoursPerWeek(0)
                .build())
        .isEqualTo(today.attention());
    assertThat(crisis.areas()).isEqualTo(today.areas());
    assertThat(crisis.coordinators()).isEqualTo(today.coordinators());
    assertThat(crisis.start()).isEqualTo(today.start());
  }

  @ParameterizedTest
  @MethodSource("all")
  void shares_are_whole_and_each_assumption_says_what_it_rests_on(Scenario york) {
    assertThat(york.people().urgencies().values().stream().mapToDouble(share -> share).sum())
        .isCloseTo(1, within(1e-9));
    assertThat(york.assumptions()).extracting(Assumption::about).doesNotHaveDuplicates();
    assertThat(york.assumptions())
        .allSatisfy(
            one -> {
              assertThat(one.text()).matches("(?s)(Sourced|Leans on its source|Assumed)\\b.*");
              boolean isSourced =
                  one.text().contains("Sourced:") || one.text().contains("Leans on its source");
              if (isSourced) {
                assertThat(one.source()).as(one.about()).isPresent();
              }
            });
  }

  @Test
  void assumptions_that_another_scenario_changes_are_told_once_and_anew() {
    ImmutableSet<String> ofGrown = changed(York2024.scenario(), York2024.grownSince2017());
    ImmutableSet<String> ofCrisis = changed(York2024.scenario(), York2024.inCrisis());

    assertThat(ofGrown).containsExactlyInAnyOrder("demand", "support", "the start");
    assertThat(ofCrisis)
        .containsExactlyInAnyOrder(
            "urgency", "people in crisis", "longer-term work", "the Community Facilitator");
  }

  private static ImmutableSet<String> changed(Scenario one, Scenario other) {
    return Stream.of(one, other)
        .flatMap(scenario -> scenario.assumptions().stream())
        .filter(each -> !(one.assumptions().contains(each) && other.assumptions().contains(each)))
        .map(Assumption::about)
        .collect(ImmutableSet.toImmutableSet());
  }
}
