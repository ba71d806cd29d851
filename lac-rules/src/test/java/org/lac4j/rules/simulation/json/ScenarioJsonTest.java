package org.lac4j.rules.simulation.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lac4j.core.introduction.Aim;
import org.lac4j.core.introduction.Urgency;
import org.lac4j.core.place.AreaCode;
import org.lac4j.core.team.Absence;
import org.lac4j.core.team.CoordinatorId;
import org.lac4j.rules.RuleVersion;
import org.lac4j.rules.caseload.AdjacentAreas;
import org.lac4j.rules.priority.PrioritisationPolicy;
import org.lac4j.rules.priority.PrioritisationRule;
import org.lac4j.rules.priority.StandardCriterion;
import org.lac4j.rules.priority.WeightedCriterion;
import org.lac4j.rules.simulation.people.InQueue;
import org.lac4j.rules.simulation.people.InTouch;
import org.lac4j.rules.simulation.people.Length;
import org.lac4j.rules.simulation.people.Support;
import org.lac4j.rules.simulation.scenario.Change;
import org.lac4j.rules.simulation.scenario.Demand;
import org.lac4j.rules.simulation.scenario.Intake;
import org.lac4j.rules.simulation.scenario.InvalidScenarioException;
import org.lac4j.rules.simulation.scenario.NeighbourHelp;
import org.lac4j.rules.simulation.scenario.Policies;
import org.lac4j.rules.simulation.scenario.Scenario;
import org.lac4j.rules.simulation.scenario.ScenarioFault;
import org.lac4j.rules.simulation.scenario.SimulatedArea;
import org.lac4j.rules.simulation.scenario.SimulatedCoordinator;
import org.lac4j.rules.simulation.scenario.Start;
import org.lac4j.rules.simulation.scenario.WorkCalendar;
import org.lac4j.rules.simulation.scenario.York2024;

class ScenarioJsonTest {

  private static final String SMALL =
      """
      {"name": "Small", "firstDay": "2024-04-01", "lastDay": "2025-03-31",
       "areas": [{"code": "A-1", "name": "One", "demand": {"kind": "per-year", "introductions": 100}}],
       "coordinators": [{"id": "C-1", "areas": ["A-1"]}],
       "people": {"longLasts": {"kind": "exponential", "meanDays": 180}}}
      """;

  private static ImmutableList<ScenarioFault> faults(String json) {
    return catchThrowableOfType(InvalidScenarioException.class, () -> ScenarioJson.read(json))
        .faults();
  }

  @Test
  void what_has_a_default_may_be_left_out() {
    Scenario scenario = ScenarioJson.read(SMALL);

    assertThat(scenario.coordinators().get(0).hoursPerWeek()).isEqualTo(30);
    assertThat(scenario.start()).isEqualTo(Start.WARM_UP);
    assertThat(scenario.policies()).isEqualTo(Policies.STANDARD);
  }

  @Test
  void the_default_scenario_is_read_back_as_it_was_written() {
    String written = ScenarioJson.write(York2024.scenario());
    Scenario read = ScenarioJson.read(written);

    assertThat(ScenarioJson.write(read)).isEqualTo(written);
    assertThat(read).isEqualTo(York2024.scenario());
  }

  @Test
  void every_form_is_read_back_as_it_was_written() {
    Scenario scenario = everyForm();
    String written = ScenarioJson.write(scenario);
    Scenario read = ScenarioJson.read(written);

    assertThat(ScenarioJson.write(read)).isEqualTo(written);
    assertThat(read).isEqualTo(scenario);
  }

  private static Scenario everyForm() {
    Scenario york = York2024.scenario();
    AreaCode area = AreaCode.of("Y01");
    CoordinatorId id = CoordinatorId.of("C-99");
    LocalDate day = LocalDate.of(2025, 1, 6);
    return york.withAreas(
            ImmutableList.<SimulatedArea>builder()
                .addAll(york.areas())
                .add(SimulatedArea.of("D", "Dated", new Demand.Dated(ImmutableList.of(day))))
                .build())
        .withCalendar(
            new WorkCalendar.OfficeHours(
                ((WorkCalendar.OfficeHours) WorkCalendar.WORKING_DAYS).hours(),
                ImmutableSortedSet.of(LocalDate.of(2024, 12, 27))))
        .withAdjacent(
            AdjacentAreas.of(ImmutableList.of(AdjacentAreas.Pair.of(area, AreaCode.of("Y02")))))
        .withPeople(
            york.people()
                .withShortLasts(new Length.Gamma(14, 7))
                .withLongLasts(new Length.Empirical(ImmutableList.of(30.0, 400.5))))
        .withAttention(york.attention().withReadyAfter(new Length.Fixed(3)))
        .withPolicies(
            Policies.builder()
                .priority(
                    PrioritisationRule.of(
                        "2",
                        ImmutableList.of(
                            new WeightedCriterion(
                                ImmutableMap.of(
                                    StandardCriterion.OVERDUE,
                                    1.0,
                                    StandardCriterion.URGENCY,
                                    2.0)),
                            StandardCriterion.WAITED_LONGEST),
                        9))
                .intake(Intake.HOURS_ONLY)
                .neighbours(NeighbourHelp.FOLLOWED)
                .build())
        .withChanges(
            new Change.CoordinatorJoins(
                day,
                SimulatedCoordinator.builder()
                    .id(id)
                    .addHelpsIn(area)
                    .addAbsences(new Absence(day, Optional.empty(), Optional.empty()))
                    .addVacancies(
                        Absence.of(day.plusDays(7), day.plusDays(9))
                            .coveredBy(CoordinatorId.of("C-01")))
                    .build()),
            new Change.AreaAdded(day, AreaCode.of("Y13"), id),
            new Change.DemandChanges(day, ImmutableSet.of(area), 1.5),
            new Change.ServiceEnds(day, area, new Change.ServiceEnds.Spread(40, 60)))
        .withStart(
            new Start.Today(
                ImmutableList.of(
                    InTouch.builder()
                        .area(area)
                        .support(Support.SHORT)
                        .since(LocalDate.of(2024, 1, 2))
                        .urgency(Urgency.NO_HURRY)
                        .addAims(Aim.FRIENDS_AND_CONNECTIONS)
                        .build(),
                    InTouch.builder().area(area).since(LocalDate.of(2024, 1, 3)).build()),
                ImmutableList.of(
                    InQueue.builder()
                        .area(area)
                        .receivedAt(Instant.parse("2024-03-28T10:00:00Z"))
                        .urgency(Urgency.SOON)
                        .isAnswered(true)
                        .meetingOn(LocalDate.of(2024, 4, 10))
                        .addAims(Aim.FRIENDS_AND_CONNECTIONS)
                        .build())));
  }

  @Test
  void the_other_starts_and_lengths_are_read_back() {
    Scenario small = ScenarioJson.read(SMALL);
    for (Start start :
        ImmutableList.of(Start.EMPTY, new Start.WarmUp(5), new Start.WarmUpFound(52))) {
      Scenario scenario =
          small
              .withStart(start)
              .withCalendar(WorkCalendar.ALWAYS)
              .withPeople(small.people().withLongLasts(new Length.Weibull(100, 1.5)));
      assertThat(ScenarioJson.read(ScenarioJson.write(scenario)).start()).isEqualTo(start);
      assertThat(ScenarioJson.read(ScenarioJson.write(scenario)).people())
          .isEqualTo(scenario.people());
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"2024-04-01\" | \"2024-02-30\" | /firstDay | This is not a valid date such as 2026-01-05.",
        "\"2024-04-01\" | 20240401 | /firstDay | A text belongs here.",
        "\"Small\" | null | /name | This is null: leave the field out instead.",
        "\"Small\" | \" \" | /name | The name is blank: give the scenario one.",
        "\"meanDays\": 180 | \"meanDays\": -1 | /people/longLasts | The mean of an exponential length in days is -1.0: give a number above 0.",
        "\"meanDays\": 180 | \"meanDays\": \"x\" | /people/longLasts/meanDays | A number belongs here.",
        "\"meanDays\": 180 | \"meanDays\": 180, \"mean\": 180 | /people/longLasts | Field 3 of this object is not known. Known are kind, meanDays.",
        "exponential | normal | /people/longLasts/kind | Known here: fixed, exponential, log-normal, gamma, weibull, empirical. This is none of them.",
        "per-year | per-day | /areas/0/demand/kind | Known here: per-year, of-population, dated. This is none of them.",
        "[\"A-1\"] | [\"A-2\"] | /coordinators/0/areas/0 | There is no area A-2 in the scenario: add it, or correct the code.",
        "[\"A-1\"] | \"A-1\" | /coordinators/0/areas | A list belongs here.",
        "[\"A-1\"] | [7] | /coordinators/0/areas/0 | A text belongs here.",
        "\"id\": \"C-1\" | \"id\": \"C-1\", \"hoursPerWeek\": 200 | /coordinators/0 | The hours a week of coordinator C-1 are 200.0: give more than 0 and 168 at most.",
        "\"id\": \"C-1\" | \"id\": \"C-1\", \"inductionWeeks\": 1.5 | /coordinators/0/inductionWeeks | A whole number belongs here.",
        "\"people\": { | \"people\": {\"urgencies\": {\"now\": 1}, | /people/urgencies/0 | Known here: not-said, no-hurry, soon, crisis. This is none of them.",
        "\"name\": \"Small\" | \"name\": \"Small\", \"start\": {\"kind\": \"later\"} | /start/kind | Known here: empty, today, warm-up, warm-up-found. This is none of them.",
        "\"name\": \"Small\" | \"name\": \"Small\", \"changes\": [{\"kind\": \"war\"}] | /changes/0/kind | Known here: coordinator-joins, coordinator-leaves, area-added, demand-changes, service-ends. This is none of them.",
        "\"name\": \"Small\" | \"name\": \"Small\", \"policies\": {\"priority\": {\"criteria\": [\"age\"]}} | /policies/priority/criteria/0 | Known here: judgement, not-yet-answered, promised-soonest, overdue, urgency-as-told, waited-longest. This is none of them.",
        "\"name\": \"Small\" | \"name\": \"Small\", \"calendar\": {\"kind\": \"lunar\"} | /calendar/kind | Known here: office-hours, always. This is none of them."
      })
  void a_fault_is_told_with_its_place_and_cure(
      String from, String to, String pointer, String message) {
    assertThat(faults(SMALL.replace(from, to)))
        .containsExactly(new ScenarioFault(pointer, message));
  }

  @Test
  void all_faults_are_told_at_once() {
    String bad =
        SMALL
            .replace("\"introductions\": 100", "\"introductions\": -3")
            .replace("\"meanDays\": 180", "\"meanDays\": 0")
            .replace("\"lastDay\": \"2025-03-31\"", "\"lastDay\": 7");

    assertThat(faults(bad))
        .extracting(ScenarioFault::pointer)
        .containsExactlyInAnyOrder("/lastDay", "/areas/0/demand", "/people/longLasts");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"{", "[]", "{\"name\": \"a\", \"name\": \"b\"}", "{} {}", "7"})
  void what_is_no_such_document_is_refused(String json) {
    assertThatThrownBy(() -> ScenarioJson.read(json)).isInstanceOf(InvalidScenarioException.class);
  }

  @Test
  void depth_and_size_are_bounded() {
    assertThat(faults("[".repeat(1000))).hasSize(1);
    assertThat(faults(" ".repeat(17_000_000)).get(0).message())
        .startsWith("This is not valid JSON, or it goes past a limit");
  }

  @Test
  void a_policy_in_code_has_no_json_form() {
    PrioritisationPolicy own =
        PrioritisationPolicy.of(
            RuleVersion.of("own", "1", "Our own"), 3, PrioritisationRule.standard()::decide);
    Scenario scenario = ScenarioJson.read(SMALL).withPolicies(Policies.STANDARD.withPriority(own));

    assertThatThrownBy(() -> ScenarioJson.write(scenario))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("keep the scenario in code");
  }

  @Test
  void an_intake_that_says_nothing_is_the_usual_one() {
    for (String policies : ImmutableList.of("{\"intake\": {}}", "{}")) {
      assertThat(
              ScenarioJson.read(
                      SMALL.replace(
                          "\"name\": \"Small\"", "\"name\": \"Small\", \"policies\": " + policies))
                  .policies()
                  .intake())
          .isEqualTo(Intake.GUIDELINE);
    }
  }

  @Test
  void faults_between_parts_are_told_beside_faults_within_them() {
    String json =
        """
        {"name": "One area", "firstDay": "2026-01-05", "lastDay": "2027-12-31",
         "areas": [{"code": "A-1", "name": "One", "demand": {"kind": "per-year", "introductions": -5}}],
         "coordinators": [{"id": "C-1", "areas": ["A-9"], "hoursPerWeek": 0, "leaveWeeksPerYear": 40}],
         "people": {"longLasts": {"kind": "exponential", "meanDays": 180}, "longShare": 2},
         "changes": [{"kind": "demand-changes", "on": "2035-01-01", "factor": 2}],
         "foo": 1}
        """;

    assertThatThrownBy(() -> ScenarioJson.read(json))
        .isInstanceOf(InvalidScenarioException.class)
        .hasMessageContaining("7 faults")
        .hasMessageContaining("/areas/0/demand")
        .hasMessageContaining("The hours a week of coordinator C-1 are 0.0")
        .hasMessageContaining("The weeks of leave a year of coordinator C-1 are 40.0")
        .hasMessageContaining("The share of longer support is 2.0")
        .hasMessageContaining("There is no area A-9 in the scenario")
        .hasMessageContaining("/changes/0/on: 2035-01-01 lies outside the time simulated");
  }
}
