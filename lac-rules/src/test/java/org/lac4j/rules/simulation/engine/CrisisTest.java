package org.lac4j.rules.simulation.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.lac4j.core.introduction.Urgency;
import org.lac4j.core.place.AreaCode;
import org.lac4j.core.team.CoordinatorId;
import org.lac4j.rules.simulation.people.InTouch;
import org.lac4j.rules.simulation.people.Length;
import org.lac4j.rules.simulation.people.People;
import org.lac4j.rules.simulation.people.Support;
import org.lac4j.rules.simulation.scenario.Attention;
import org.lac4j.rules.simulation.scenario.Change;
import org.lac4j.rules.simulation.scenario.Demand;
import org.lac4j.rules.simulation.scenario.Handover;
import org.lac4j.rules.simulation.scenario.Scenario;
import org.lac4j.rules.simulation.scenario.SimulatedArea;
import org.lac4j.rules.simulation.scenario.SimulatedCoordinator;
import org.lac4j.rules.simulation.scenario.Start;

/** Crises take attention, and what is left for the community is measured. */
class CrisisTest {

  private static final LocalDate MONDAY = LocalDate.of(2026, 6, 1);
  private static final AreaCode AREA = AreaCode.of("A-1");
  private static final Attention ATTENTION =
      Attention.builder()
          .crisisHoursPerWeek(5)
          .crisisWeeks(2)
          .communityHoursPerWeek(6)
          .longHoursPerWeek(2)
          .build();

  private static Scenario fourWeeks(int inCrisis, int others) {
    ImmutableList.Builder<InTouch> open = ImmutableList.builder();
    for (int i = 0; i < inCrisis + others; i++) {
      open.add(
          InTouch.builder()
              .area(AREA)
              .since(MONDAY.minusDays(1))
              .support(Support.LONG)
              .urgency(i < inCrisis ? Urgency.CRISIS : Urgency.NOT_SAID)
              .build());
    }
    return Scenario.builder()
        .name("four weeks")
        .firstDay(MONDAY)
        .lastDay(MONDAY.plusDays(27))
        .addAreas(SimulatedArea.of("A-1", "One", Demand.NONE))
        .addCoordinators(post("C-1"))
        .people(People.builder().longLasts(new Length.Fixed(1000)).build())
        .attention(ATTENTION)
        .start(new Start.Today(open.build(), ImmutableList.of()))
        .build();
  }

  private static SimulatedCoordinator post(String id) {
    return SimulatedCoordinator.builder().id(CoordinatorId.of(id)).addAreas(AREA).build();
  }

  private static double of(Scenario scenario, Measure measure) {
    return Simulation.of(scenario).run(1, 0).value(measure, Scope.TEAM).orElseThrow();
  }

  @Example
  void a_crisis_takes_its_hours_for_its_weeks_and_the_community_gets_what_is_left() {
    Scenario scenario = fourWeeks(3, 5);

    // 27 of 30 hours are not kept for new people; 8 people need 16; 3 crises take 15 for two weeks
    // but one day (since Sunday).
    assertThat(of(scenario, Measure.CRISIS_HOURS_SHARE)).isCloseTo(2 * 15 / 120.0, within(0.001));
    assertThat(of(scenario, Measure.SUPPORT_HOURS_SHARE)).isCloseTo(28 / 32.0, within(0.001));
    assertThat(of(scenario, Measure.COMMUNITY_HOURS)).isCloseTo(3, within(0.001));
  }

  @Example
  void facilitators_give_their_hours_to_the_community_of_the_team_alone() {
    Scenario scenario = fourWeeks(0, 0).withFacilitatorHoursPerWeek(30);
    Scope post = new Scope(Scope.Kind.COORDINATOR, "C-1");

    assertThat(of(scenario, Measure.COMMUNITY_HOURS)).isCloseTo(36, within(0.001));
    assertThat(Simulation.of(scenario).run(1, 0).value(Measure.COMMUNITY_HOURS, post).orElseThrow())
        .isCloseTo(6, within(0.001));
  }

  @Example
  void part_of_a_post_has_part_of_the_hours_for_the_community() {
    Scenario half = fourWeeks(0, 0).withCoordinators(List.of(post("C-1").withHoursPerWeek(15)));

    assertThat(of(half, Measure.COMMUNITY_HOURS)).isCloseTo(3, within(0.001));
  }

  @Example
  void a_crisis_goes_along_when_people_are_handed_over() {
    Scenario scenario =
        fourWeeks(3, 0)
            .withChanges(
                new Change.CoordinatorLeaves(
                    MONDAY.plusDays(7), CoordinatorId.of("C-1"), Handover.TO_SUCCESSOR),
                new Change.CoordinatorJoins(MONDAY.plusDays(7), post("C-2")));
    Replication run = Simulation.of(scenario).run(1, 0);

    for (String id : List.of("C-1", "C-2")) {
      assertThat(
              run.value(Measure.CRISIS_HOURS_SHARE, new Scope(Scope.Kind.COORDINATOR, id))
                  .orElseThrow())
          .as(id)
          .isCloseTo(id.equals("C-1") ? 0.5 : 15 / 90.0, within(0.001));
    }
  }

  @Example
  void the_share_in_crisis_is_measured_where_there_is_any() {
    Scenario some =
        fourWeeks(0, 0)
            .withAreas(SimulatedArea.of("A-1", "One", new Demand.PerYear(2000)))
            .withPeople(
                People.builder()
                    .longLasts(new Length.Fixed(5))
                    .urgencies(ImmutableMap.of(Urgency.CRISIS, 0.25, Urgency.SOON, 0.75))
                    .build());

    assertThat(of(some, Measure.CRISIS_SHARE)).isBetween(0.15, 0.35);
    assertThat(Simulation.of(fourWeeks(0, 0)).run(1, 0).value(Measure.CRISIS_SHARE, Scope.TEAM))
        .isEmpty();
  }

  @Property(tries = 100)
  void more_attention_for_crises_never_leaves_more_for_anything_else(
      @ForAll @DoubleRange(min = 0, max = 10) double less,
      @ForAll @DoubleRange(min = 0, max = 10) double more,
      @ForAll @IntRange(min = 0, max = 6) int inCrisis,
      @ForAll @IntRange(min = 1, max = 12) int others) {
    Replication one = run(fourWeeks(inCrisis, others), Math.min(less, more));
    Replication other = run(fourWeeks(inCrisis, others), Math.max(less, more));

    for (Measure measure : List.of(Measure.COMMUNITY_HOURS, Measure.SUPPORT_HOURS_SHARE)) {
      assertThat(other.value(measure, Scope.TEAM).orElseThrow())
          .isLessThanOrEqualTo(one.value(measure, Scope.TEAM).orElseThrow() + 1e-9);
    }
    assertThat(other.value(Measure.CRISIS_HOURS_SHARE, Scope.TEAM).orElseThrow())
        .isGreaterThanOrEqualTo(
            one.value(Measure.CRISIS_HOURS_SHARE, Scope.TEAM).orElseThrow() - 1e-9);
    Statistics.label("crises take from what people need")
        .collect(other.value(Measure.SUPPORT_HOURS_SHARE, Scope.TEAM).orElseThrow() < 1)
        .coverage(checker -> checker.check(true).percentage(share -> share > 10));
  }

  private static Replication run(Scenario base, double crisisHours) {
    return Simulation.of(
            base.withAttention(
                Attention.builder().from(ATTENTION).crisisHoursPerWeek(crisisHours).build()))
        .run(1, 0);
  }
}
