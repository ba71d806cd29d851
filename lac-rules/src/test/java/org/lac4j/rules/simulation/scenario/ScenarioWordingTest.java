package org.lac4j.rules.simulation.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.lac4j.core.introduction.EndReason;
import org.lac4j.core.place.AreaCode;
import org.lac4j.core.team.CoordinatorId;
import org.lac4j.rules.simulation.people.GivingUp;
import org.lac4j.rules.simulation.people.Length;
import org.lac4j.rules.simulation.people.People;
import org.lac4j.rules.simulation.people.Returning;

/** Each fact of a scenario has its sentence, and what does not hold has none. */
class ScenarioWordingTest {

  private static final LocalDate DAY = LocalDate.of(2025, 6, 2);

  private static final Scenario PLAIN =
      Scenario.builder()
          .name("Plain")
          .firstDay(LocalDate.of(2025, 1, 6))
          .lastDay(LocalDate.of(2026, 1, 4))
          .calendar(new WorkCalendar.Always())
          .addAreas(SimulatedArea.of("A", "One", new Demand.PerYear(1234)))
          .addAreas(SimulatedArea.of("B", "Two", new Demand.OfPopulation(5500, 1.5)))
          .addAreas(SimulatedArea.of("C", "Three", new Demand.Dated(ImmutableList.of(DAY))))
          .addCoordinators(
              SimulatedCoordinator.builder()
                  .id(CoordinatorId.of("C-1"))
                  .addAreas(AreaCode.of("A"), AreaCode.of("B"))
                  .leaveCoveredBy(CoordinatorId.of("C-2"))
                  .build(),
              SimulatedCoordinator.builder().id(CoordinatorId.of("C-2")).build())
          .people(
              People.builder()
                  .longShare(0.625)
                  .shortLasts(new Length.Fixed(1))
                  .longLasts(new Length.Exponential(180))
                  .build())
          .attention(Attention.NONE)
          .start(Start.EMPTY)
          .build();

  private static String words(Scenario scenario) {
    return String.join("\n", ScenarioWording.of(scenario));
  }

  static Stream<Arguments> facts() {
    return Stream.of(
        fact(
            PLAIN.withCalendar(WorkCalendar.WORKING_DAYS),
            "Coordinators work from 09:00 to 17:00 on working days of England and Wales."),
        fact(
            PLAIN.withCalendar(
                new WorkCalendar.OfficeHours(
                    new Season.Hours(LocalTime.of(8, 30), LocalTime.of(16, 0)),
                    ImmutableSortedSet.of(DAY, DAY.plusDays(1)))),
            "from 08:30 to 16:00 on working days of England and Wales, without 2 days of closure."),
        fact(
            PLAIN.withPeople(
                PLAIN.people().withReturning(new Returning(0.0625, new Length.Fixed(30.5)))),
            "6.2 % of those who end come back, after 30.5 days."),
        fact(
            PLAIN.withPeople(
                PLAIN
                    .people()
                    .withGivingUp(new GivingUp(EndReason.MOVED_AWAY, 0.05, new Length.Fixed(1)))),
            "5 % stop waiting (" + EndReason.MOVED_AWAY + ") after 1 day unless they are met"),
        fact(
            PLAIN.withAttention(Attention.builder().answerMinutes(17).longHoursPerWeek(1).build()),
            "An answer takes 17 minutes, a first meeting 120,"),
        fact(
            PLAIN.withAttention(Attention.builder().crisisHoursPerWeek(2.5).crisisWeeks(3).build()),
            "in a crisis needs 2.5 hours a week more in the first 3 weeks"),
        fact(
            PLAIN.withAttention(Attention.builder().communityHoursPerWeek(4).build()),
            "4 hours of a full-time week are meant for longer-term work in the community"),
        fact(
            PLAIN.withAttention(Attention.builder().readyAfter(new Length.Fixed(5)).build()),
            "People are ready to meet 5 days after the answer."),
        fact(PLAIN.withFacilitatorHoursPerWeek(30), "Community Facilitators give 30 hours a week"),
        fact(PLAIN.withPolicies(intake(Intake.HOURS_ONLY)), "The guideline holds nobody up;"),
        fact(PLAIN.withPolicies(intake(Intake.CAP)), "people wait for room as long as it takes."),
        fact(
            PLAIN.withPolicies(intake(new Intake(true, OptionalInt.of(11)))),
            "people wait for room up to 11 days, then they are met all the same"),
        fact(PLAIN.withStart(new Start.WarmUp(9)), "It starts after 9 weeks of warm-up, which"),
        fact(
            PLAIN.withStart(new Start.WarmUpFound(77)),
            "a warm-up of up to 77 weeks, as many as MSER-5 finds"),
        fact(
            PLAIN.withStart(new Start.Today(ImmutableList.of(), ImmutableList.of())),
            "It starts from today: 0 in touch and 0 waiting."),
        fact(
            PLAIN.and(new Change.AreaAdded(DAY, AreaCode.of("C"), CoordinatorId.of("C-2"))),
            "From 2025-06-02 on, coordinator C-2 serves area C."),
        fact(
            PLAIN.and(new Change.DemandChanges(DAY, ImmutableSet.of(), 1.255)),
            "From 2025-06-02 on, demand is 125.5 % of what it was."),
        fact(
            PLAIN.and(
                new Change.DemandChanges(
                    DAY, ImmutableSet.of(AreaCode.of("A"), AreaCode.of("B")), 0)),
            "From 2025-06-02 on, demand in A, B is 0 % of what it was."),
        fact(
            PLAIN.and(
                new Change.ServiceEnds(
                    DAY, AreaCode.of("B"), new Change.ServiceEnds.Spread(40, 1))),
            "its 40 people in area B are introduced over 1 day."),
        fact(
            PLAIN.and(
                new Change.CoordinatorJoins(
                    DAY,
                    SimulatedCoordinator.builder()
                        .id(CoordinatorId.of("C-3"))
                        .addAreas(AreaCode.of("C"))
                        .addHelpsIn(AreaCode.of("A"))
                        .build())),
            "From 2025-06-02 on, coordinator C-3 joins for C and helps in A."),
        fact(
            PLAIN.withAssumptions(
                Assumption.from("rain", "It rains.", "R1"), Assumption.of("sun", "It shines.")),
            "Assumption about rain: It rains. (R1)\nAssumption about sun: It shines.\n"));
  }

  private static Arguments fact(Scenario scenario, String sentence) {
    return Arguments.of(sentence, scenario);
  }

  private static Policies intake(Intake intake) {
    return Policies.STANDARD.withIntake(intake);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("facts")
  void a_fact_is_told_where_it_holds_and_only_there(String sentence, Scenario scenario) {
    assertThat(words(scenario)).contains(sentence);
    assertThat(words(PLAIN)).doesNotContain(sentence);
  }

  @Test
  void who_serves_whom_is_counted_and_thousands_are_parted() {
    double ofPopulation = 5500 * 1.5 / 1000;

    assertThat(ScenarioWording.of(PLAIN))
        .contains(
            "Plain, from 2025-01-06 to 2026-01-04.",
            "Coordinators work at every moment of every day, as in queueing theory.",
            "2 coordinators serve 2 of 3 areas at the start; "
                + String.format(Locale.UK, "%,.1f", 1234 + ofPopulation)
                + " people are introduced in a year.",
            "Longer support follows for 62.5 % and lasts 180 days on average (exponential); very short contact lasts 1"
                + " day. People end when they wish: there is no time limit (P5, P9).",
            "Nothing takes a coordinator any time.",
            "It starts with nobody in touch and nobody waiting.");
  }

  @ParameterizedTest
  @EnumSource(Handover.class)
  void what_becomes_of_people_whose_coordinator_leaves_is_told_for_each_way(Handover way) {
    String own = leaving(way);

    assertThat(own).startsWith("From 2025-06-02 on, coordinator C-1 has left; their people ");
    assertThat(Stream.of(Handover.values()).filter(other -> leaving(other).equals(own)))
        .containsExactly(way);
  }

  private static String leaving(Handover way) {
    return ScenarioWording.of(
            PLAIN.and(new Change.CoordinatorLeaves(DAY, CoordinatorId.of("C-1"), way)))
        .stream()
        .filter(sentence -> sentence.contains("has left"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void changes_are_told_in_their_order_before_the_start_and_the_assumptions_last() {
    Scenario scenario =
        York2024.grownSince2017().withAssumptions(Assumption.of("rain", "It rains."));
    ImmutableList<String> words = ScenarioWording.of(scenario);
    int changes = scenario.changes().size();
    int assumptions = scenario.everyAssumption().size();
    int start = words.indexOf("It starts with nobody in touch and nobody waiting.");

    assertThat(words.subList(start - changes, start))
        .extracting(sentence -> sentence.substring("From ".length(), "From 2017-05-01".length()))
        .isEqualTo(scenario.changes().stream().map(change -> change.on().toString()).toList());
    assertThat(words.subList(words.size() - assumptions, words.size()))
        .allMatch(sentence -> sentence.startsWith("Assumption about "));
    assertThat(words.subList(0, words.size() - assumptions))
        .noneMatch(sentence -> sentence.startsWith("Assumption about "));
  }

  @Test
  void words_are_the_same_on_a_machine_of_another_language() {
    Locale before = Locale.getDefault();
    ImmutableList<String> here = ScenarioWording.of(York2024.inCrisis());
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(ScenarioWording.of(York2024.inCrisis())).isEqualTo(here);
    } finally {
      Locale.setDefault(before);
    }
  }
}
