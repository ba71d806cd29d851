package org.lac4j.rules.simulation.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lac4j.core.place.AreaCode;
import org.lac4j.core.team.CoordinatorId;
import org.lac4j.rules.simulation.people.InTouch;

/** Faults in how a scenario starts and changes. */
class CourseCheckTest {

  private static final LocalDate FIRST = LocalDate.of(2026, 1, 5);
  private static final AreaCode AREA = AreaCode.of("A-1");
  private static final CoordinatorId ANN = CoordinatorId.of("C-1");
  private static final SimulatedCoordinator POST =
      SimulatedCoordinator.builder().id(ANN).addAreas(AREA).build();

  private final CourseCheck.ScenarioFaults faults =
      new CourseCheck.ScenarioFaults(ImmutableSet.of(AREA), ImmutableSet.of(ANN));

  private CourseCheck starting(Start start) {
    return new CourseCheck(start, FIRST, FIRST.plusDays(364), ImmutableList.of(POST), faults);
  }

  private List<String> pointers() {
    return faults.found().stream().map(ScenarioFault::pointer).toList();
  }

  @Test
  void a_change_after_the_last_day_or_before_the_warm_up_would_do_nothing() {
    starting(new Start.WarmUp(10))
        .changes(
            ImmutableList.of(
                new Change.DemandChanges(FIRST.plusDays(365), ImmutableSet.of(), 2),
                new Change.DemandChanges(FIRST.minusWeeks(10), ImmutableSet.of(), 2),
                new Change.DemandChanges(FIRST.minusWeeks(11), ImmutableSet.of(), 2)),
            List.of(POST));

    assertThat(pointers()).containsExactly("/changes/0/on", "/changes/2/on");
    assertThat(faults.found().get(0).message())
        .contains("lies outside the time simulated, 2025-10-27 to 2027-01-04");
  }

  @Test
  void people_go_to_cover_only_where_somebody_covers() {
    Change.CoordinatorLeaves leaves =
        new Change.CoordinatorLeaves(FIRST.plusDays(30), ANN, Handover.TO_COVER);
    starting(Start.EMPTY).changes(ImmutableList.of(leaves), List.of(POST));

    assertThat(pointers()).containsExactly("/changes/0/people");
  }

  @Test
  void everyone_in_touch_at_the_start_came_before_it_and_has_a_coordinator() {
    InTouch one = InTouch.builder().area(AREA).since(FIRST).build();
    InTouch other = InTouch.builder().area(AreaCode.of("A-2")).since(FIRST.minusDays(1)).build();
    starting(new Start.Today(ImmutableList.of(one, other), ImmutableList.of())).start();

    assertThat(pointers()).containsExactly("/start/open/0/since", "/start/open/1/area");
  }

  @Test
  void a_warm_up_needs_bank_holidays_that_are_known() {
    new CourseCheck(
            new Start.WarmUp(520),
            LocalDate.of(2015, 1, 5),
            LocalDate.of(2015, 12, 31),
            ImmutableList.of(POST),
            faults)
        .start();

    assertThat(pointers()).containsExactly("/start");
  }
}
