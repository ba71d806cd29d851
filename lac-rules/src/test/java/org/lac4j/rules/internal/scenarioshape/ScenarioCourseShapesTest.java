package org.lac4j.rules.internal.scenarioshape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lac4j.core.introduction.Urgency;
import org.lac4j.core.json.JsonFault;
import org.lac4j.core.json.LacJson;
import org.lac4j.core.json.LacJsonException;
import org.lac4j.core.place.AreaCode;
import org.lac4j.core.team.CoordinatorId;
import org.lac4j.rules.simulation.people.InQueue;
import org.lac4j.rules.simulation.people.InTouch;
import org.lac4j.rules.simulation.people.Support;
import org.lac4j.rules.simulation.scenario.Change;
import org.lac4j.rules.simulation.scenario.Handover;
import org.lac4j.rules.simulation.scenario.OnceCovered;
import org.lac4j.rules.simulation.scenario.SimulatedCoordinator;
import org.lac4j.rules.simulation.scenario.Start;

/** What JSON written by hand says of a start and of changes, and where it says it wrongly. */
class ScenarioCourseShapesTest {

  private static final LacJson JSON = LacJson.refusingUnknownFields();
  private static final LocalDate DAY = LocalDate.of(2025, 1, 6);
  private static final AreaCode A = AreaCode.of("A");
  private static final CoordinatorId C1 = CoordinatorId.of("C-1");

  static Stream<Arguments> written() {
    return Stream.of(
        start("{'kind': 'empty'}", Start.EMPTY),
        start("{'kind': 'warm-up', 'weeks': 0}", new Start.WarmUp(0)),
        start("{'kind': 'warm-up-found', 'longestWeeks': 522}", new Start.WarmUpFound(522)),
        start("{'kind': 'today'}", new Start.Today(ImmutableList.of(), ImmutableList.of())),
        start(
            "{'kind': 'today', 'open': [{'area': 'A', 'since': '2025-01-06'}],"
                + " 'waiting': [{'area': 'A', 'receivedAt': '2025-01-06T09:30:00Z'}]}",
            new Start.Today(
                ImmutableList.of(InTouch.builder().area(A).since(DAY).build()),
                ImmutableList.of(
                    InQueue.builder()
                        .area(A)
                        .receivedAt(Instant.parse("2025-01-06T09:30:00Z"))
                        .isAnswered(false)
                        .build()))),
        start(
            "{'kind': 'today', 'open': [{'area': 'A', 'since': '2025-01-06', 'support': 'long',"
                + " 'urgency': 'crisis'}], 'waiting': [{'area': 'A', 'urgency': 'soon',"
                + " 'answered': true, 'meetingOn': '2025-01-07',"
                + " 'receivedAt': '2025-01-06T09:30:00Z'}]}",
            new Start.Today(
                ImmutableList.of(
                    InTouch.builder()
                        .area(A)
                        .since(DAY)
                        .support(Support.LONG)
                        .urgency(Urgency.CRISIS)
                        .build()),
                ImmutableList.of(
                    InQueue.builder()
                        .area(A)
                        .receivedAt(Instant.parse("2025-01-06T09:30:00Z"))
                        .isAnswered(true)
                        .meetingOn(DAY.plusDays(1))
                        .urgency(Urgency.SOON)
                        .build()))),
        change(
            "{'kind': 'coordinator-joins', 'on': '2025-01-06', 'coordinator': {'id': 'C-1'}}",
            new Change.CoordinatorJoins(DAY, SimulatedCoordinator.builder().id(C1).build())),
        change(
            "{'kind': 'coordinator-leaves', 'on': '2025-01-06', 'coordinator': 'C-1'}",
            new Change.CoordinatorLeaves(DAY, C1, Handover.TO_SUCCESSOR)),
        change(
            "{'kind': 'coordinator-leaves', 'on': '2025-01-06', 'coordinator': 'C-1', 'people':"
                + " 'goodbye'}",
            new Change.CoordinatorLeaves(DAY, C1, Handover.GOODBYE)),
        change(
            "{'kind': 'area-added', 'on': '2025-01-06', 'area': 'A', 'coordinator': 'C-1'}",
            new Change.AreaAdded(DAY, A, C1)),
        change(
            "{'kind': 'demand-changes', 'on': '2025-01-06', 'factor': 0}",
            new Change.DemandChanges(DAY, ImmutableSet.of(), 0)),
        change(
            "{'kind': 'demand-changes', 'on': '2025-01-06', 'factor': 1.5, 'areas': ['B', 'A']}",
            new Change.DemandChanges(DAY, ImmutableSet.of(AreaCode.of("B"), A), 1.5)),
        change(
            "{'kind': 'service-ends', 'on': '2025-01-06', 'area': 'A', 'people': 40, 'overDays': 3}",
            new Change.ServiceEnds(DAY, A, new Change.ServiceEnds.Spread(40, 3))),
        Arguments.of(OnceCovered.class, "{}", OnceCovered.RISES),
        Arguments.of(OnceCovered.class, "{\"rises\": false, \"overWeeks\": 0}", OnceCovered.STAYS),
        Arguments.of(OnceCovered.class, "{\"overWeeks\": 4}", new OnceCovered(true, 4)));
  }

  private static Arguments start(String json, Start start) {
    return Arguments.of(Start.class, json.replace('\'', '"'), start);
  }

  private static Arguments change(String json, Change change) {
    return Arguments.of(Change.class, json.replace('\'', '"'), change);
  }

  @ParameterizedTest
  @MethodSource("written")
  void what_is_written_by_hand_means_what_it_says_and_comes_back(
      Class<?> type, String json, Object value) {
    assertThat((Object) JSON.read(type, json)).isEqualTo(value);
    assertThat((Object) JSON.read(type, JSON.write(value))).isEqualTo(value);
  }

  static Stream<Arguments> wrong() {
    return Stream.of(
        Arguments.of(
            Change.class,
            "{\"kind\": \"coordinator-quits\"}",
            ImmutableList.of("/kind"),
            "Known here: coordinator-joins, coordinator-leaves, area-added, demand-changes,"
                + " service-ends."),
        Arguments.of(
            Change.class,
            "{\"kind\": \"area-added\", \"on\": \"2025-02-30\", \"area\": \"A\"}",
            ImmutableList.of("/on", "/coordinator"),
            "This is not a valid date such as 2026-01-05."),
        Arguments.of(
            Change.class,
            "{\"kind\": \"coordinator-leaves\", \"on\": \"2025-01-06\", \"coordinator\": \"C-1\","
                + " \"people\": \"shed\"}",
            ImmutableList.of("/people"),
            "Known here: to-successor, to-cover, shared, goodbye."),
        Arguments.of(
            Start.class,
            "{\"kind\": \"warm-up\", \"weeks\": 1.5}",
            ImmutableList.of("/weeks"),
            "A whole number belongs here."),
        Arguments.of(
            Start.class,
            "{\"kind\": \"empty\", \"weeks\": 3}",
            ImmutableList.of(""),
            "of this object is not known. Known are kind."),
        Arguments.of(
            Start.class,
            "{\"kind\": \"today\", \"open\": [{\"area\": \"A\", \"since\": \"2025-01-06\"}, {\"area\":"
                + " \"A\"}], \"waiting\": [{\"receivedAt\": \"noon\"}]}",
            ImmutableList.of("/open/1/since", "/waiting/0/area", "/waiting/0/receivedAt"),
            "This field is missing."));
  }

  @ParameterizedTest
  @MethodSource("wrong")
  void every_fault_is_told_with_its_place(
      Class<?> type, String json, ImmutableList<String> pointers, String message) {
    LacJsonException refusal =
        catchThrowableOfType(LacJsonException.class, () -> JSON.read(type, json));

    assertThat(refusal.faults())
        .extracting(JsonFault::pointer)
        .containsExactlyInAnyOrderElementsOf(pointers);
    assertThat(refusal.faults()).anyMatch(fault -> fault.message().contains(message));
  }

  static Stream<Arguments> outOfRange() {
    return Stream.of(
        Arguments.of(Start.class, "{\"kind\": \"warm-up\", \"weeks\": 523}", "give 0 to 522."),
        Arguments.of(OnceCovered.class, "{\"overWeeks\": 521}", "give 0 to 520."),
        Arguments.of(
            Change.class,
            "{\"kind\": \"demand-changes\", \"on\": \"2025-01-06\", \"factor\": 1001}",
            "give 1,000 at most."),
        Arguments.of(
            Change.class,
            "{\"kind\": \"service-ends\", \"on\": \"2025-01-06\", \"area\": \"A\", \"people\": 1,"
                + " \"overDays\": 0}",
            "give 1 to 3,660."));
  }

  @ParameterizedTest
  @MethodSource("outOfRange")
  void what_a_value_refuses_is_a_fault_of_the_document(Class<?> type, String json, String message) {
    LacJsonException refusal =
        catchThrowableOfType(LacJsonException.class, () -> JSON.read(type, json));

    assertThat(refusal.faults()).hasSize(1);
    assertThat(refusal.faults().get(0).message()).contains(message);
  }

  @Test
  void what_is_not_known_of_someone_is_left_out() {
    String inTouch = JSON.write(InTouch.builder().area(A).since(DAY).build());
    String inQueue =
        JSON.write(InQueue.builder().area(A).receivedAt(Instant.EPOCH).isAnswered(false).build());

    assertThat(inTouch).doesNotContain("support");
    assertThat(inQueue).doesNotContain("meetingOn");
    assertThat(JSON.read(InTouch.class, inTouch).support()).isEmpty();
    assertThat(JSON.read(InQueue.class, inQueue).meetingOn()).isEmpty();
  }
}
