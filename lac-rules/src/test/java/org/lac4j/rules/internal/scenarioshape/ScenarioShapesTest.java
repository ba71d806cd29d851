package org.lac4j.rules.internal.scenarioshape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lac4j.core.json.JsonFault;
import org.lac4j.core.json.LacJson;
import org.lac4j.core.json.LacJsonException;
import org.lac4j.core.place.AreaCode;
import org.lac4j.rules.caseload.AdjacentAreas;
import org.lac4j.rules.simulation.assumed.AssumedRange;
import org.lac4j.rules.simulation.scenario.Assumption;
import org.lac4j.rules.simulation.scenario.Attention;
import org.lac4j.rules.simulation.scenario.OnceCovered;
import org.lac4j.rules.simulation.scenario.Policies;
import org.lac4j.rules.simulation.scenario.Scenario;
import org.lac4j.rules.simulation.scenario.Season;
import org.lac4j.rules.simulation.scenario.Start;
import org.lac4j.rules.simulation.scenario.WorkCalendar;

/** The fields of a scenario itself: what may be left out, and faults of the whole at their place. */
class ScenarioShapesTest {

  private static final LacJson JSON = LacJson.refusingUnknownFields();

  private static String scenario(String first, String more) {
    return ("{'name': 'Small', 'firstDay': '"
            + first
            + "', 'lastDay': '2025-03-31', 'areas': [{'code':"
            + " 'A', 'name': 'One', 'demand': {'kind': 'per-year', 'introductions': 100}}, {'code':"
            + " 'B', 'name': 'Two', 'demand': {'kind': 'per-year', 'introductions': 50}}],"
            + " 'people': {'longLasts': {'kind': 'exponential', 'meanDays': 180}}"
            + more
            + "}")
        .replace('\'', '"');
  }

  private static ImmutableList<JsonFault> faults(Class<?> type, String json) {
    return ImmutableList.copyOf(
        catchThrowableOfType(LacJsonException.class, () -> JSON.read(type, json)).faults());
  }

  @Test
  void what_is_left_out_is_as_the_builder_has_it() {
    Scenario read = JSON.read(Scenario.class, scenario("2024-04-01", ""));
    Scenario built =
        Scenario.builder()
            .name("Small")
            .firstDay(LocalDate.of(2024, 4, 1))
            .lastDay(LocalDate.of(2025, 3, 31))
            .areas(read.areas())
            .people(read.people())
            .build();

    assertThat(read).isEqualTo(built);
    assertThat(read.calendar()).isEqualTo(WorkCalendar.WORKING_DAYS);
    assertThat(read.season()).isEqualTo(Season.NONE);
    assertThat(read.attention()).isEqualTo(Attention.builder().build());
    assertThat(read.policies()).isEqualTo(Policies.STANDARD);
    assertThat(read.onceCovered()).isEqualTo(OnceCovered.RISES);
    assertThat(JSON.read(Scenario.class, JSON.write(read))).isEqualTo(built);
  }

  @Test
  void the_start_is_found_from_the_demand_and_always_written() {
    Scenario found = JSON.read(Scenario.class, scenario("2024-04-01", ""));
    String dated =
        scenario("2024-04-01", "")
            .replaceAll("\"per-year\", \"introductions\": [0-9]+", "\"dated\", \"days\": []");
    Scenario empty = JSON.read(Scenario.class, dated);

    assertThat(found.start()).isEqualTo(Start.WARM_UP);
    assertThat(empty.start()).isEqualTo(Start.EMPTY);
    assertThat(JSON.write(found)).contains("\"start\":{\"kind\":\"warm-up-found\"");
    assertThat(JSON.write(empty)).contains("\"start\":{\"kind\":\"empty\"}");
  }

  @Test
  void faults_of_a_whole_scenario_are_told_together_at_their_places() {
    String json =
        scenario(
            "2025-04-01",
            ", 'start': {'kind': 'empty'}, 'facilitatorHoursPerWeek': -1,"
                + " 'adjacent': [{'first': 'A', 'second': 'Z'}],"
                + " 'coordinators': [{'id': 'C-1', 'areas': ['A']}, {'id': 'C-2', 'areas': ['B', 'A']}]");

    assertThat(faults(Scenario.class, json))
        .extracting(JsonFault::pointer)
        .containsExactlyInAnyOrder(
            "/lastDay",
            "/facilitatorHoursPerWeek",
            "/adjacent/0/second",
            "/coordinators/1/areas/1");
  }

  @Test
  void faults_of_fields_are_told_together_and_nothing_is_said_of_the_whole() {
    String json =
        scenario("2025-04-01", ", 'season': {'from': 'dawn'}, 'ranges': [{'of': 'demand'}]");

    assertThat(faults(Scenario.class, json))
        .extracting(JsonFault::pointer)
        .containsExactlyInAnyOrder("/season/from", "/ranges/0/low", "/ranges/0/high");
  }

  static Stream<Arguments> parts() {
    return Stream.of(
        Arguments.of(WorkCalendar.class, "{'kind': 'always'}", new WorkCalendar.Always()),
        Arguments.of(WorkCalendar.class, "{'kind': 'office-hours'}", WorkCalendar.WORKING_DAYS),
        Arguments.of(
            WorkCalendar.class,
            "{'kind': 'office-hours', 'from': '08:15', 'closures': ['2025-12-29', '2024-12-27']}",
            new WorkCalendar.OfficeHours(
                new Season.Hours(LocalTime.of(8, 15), LocalTime.of(17, 0)),
                ImmutableSortedSet.of(LocalDate.of(2024, 12, 27), LocalDate.of(2025, 12, 29)))),
        Arguments.of(Season.class, "{}", Season.NONE),
        Arguments.of(
            Season.class,
            "{'days': [1, 1, 1, 1, 1, 0, 0], 'from': '22:30'}",
            new Season(
                Season.NONE.months(),
                ImmutableList.of(1.0, 1.0, 1.0, 1.0, 1.0, 0.0, 0.0),
                new Season.Hours(LocalTime.of(22, 30), LocalTime.MIDNIGHT))),
        Arguments.of(
            Assumption.class,
            "{'about': 'rain', 'text': 'It rains.'}",
            Assumption.of("rain", "It rains.")),
        Arguments.of(
            Assumption.class,
            "{'about': 'rain', 'text': 'It rains.', 'source': 'R1'}",
            Assumption.from("rain", "It rains.", "R1")),
        Arguments.of(
            AssumedRange.class,
            "{'of': 'demand', 'low': 0.5, 'high': 2}",
            new AssumedRange("demand", 0.5, 2)));
  }

  @ParameterizedTest
  @MethodSource("parts")
  void a_part_written_by_hand_means_what_it_says_and_comes_back(
      Class<?> type, String json, Object value) {
    assertThat((Object) JSON.read(type, json.replace('\'', '"'))).isEqualTo(value);
    assertThat((Object) JSON.read(type, JSON.write(value))).isEqualTo(value);
  }

  @Test
  void two_areas_are_next_to_each_other_whichever_is_named_first() {
    Scenario one =
        JSON.read(
            Scenario.class,
            scenario("2024-04-01", ", 'adjacent': [{'first': 'A', 'second': 'B'}]"));
    Scenario other =
        JSON.read(
            Scenario.class,
            scenario(
                "2024-04-01",
                ", 'adjacent': [{'first': 'B', 'second': 'A'}, {'first': 'A', 'second': 'B'}]"));

    assertThat(one.adjacent())
        .isEqualTo(other.adjacent())
        .isEqualTo(
            AdjacentAreas.of(
                ImmutableList.of(AdjacentAreas.Pair.of(AreaCode.of("A"), AreaCode.of("B")))));
    assertThat(JSON.write(other)).isEqualTo(JSON.write(one));
  }

  @Test
  void a_season_of_too_few_months_and_hours_that_run_back_are_refused() {
    assertThat(faults(Season.class, "{\"months\": [1, 2, 3]}"))
        .extracting(JsonFault::message)
        .allMatch(message -> message.contains("weights of 12 months, not 3"));
    assertThat(faults(Season.class, "{\"from\": \"12:00\", \"to\": \"11:00\"}"))
        .extracting(JsonFault::message)
        .allMatch(message -> message.contains("from 12:00 to 11:00"));
  }
}
