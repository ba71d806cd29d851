package org.lac4j.rules.simulation.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.lac4j.rules.simulation.scenario.Scenario;
import org.lac4j.rules.simulation.scenario.Start;
import org.lac4j.rules.simulation.scenario.York2024;

/** The measures of a run agree with each other. */
class ResultsTest {

  private static final Scenario YORK =
      York2024.inCrisis().withLastDay(LocalDate.of(2024, 12, 31)).withStart(new Start.WarmUp(40));
  private static final Replication RUN = Simulation.of(YORK).run(5, 0);

  private static double team(Measure measure) {
    return RUN.value(measure, Scope.TEAM).orElseThrow();
  }

  private static double sum(Measure measure, Scope.Kind kind) {
    return RUN.scopes().stream()
        .filter(scope -> scope.kind() == kind)
        .mapToDouble(scope -> RUN.value(measure, scope).orElse(0))
        .sum();
  }

  @Test
  void areas_coordinators_and_urgencies_add_up_to_the_team() {
    for (Measure measure : new Measure[] {Measure.MET, Measure.ENDED, Measure.GAVE_UP}) {
      assertThat(sum(measure, Scope.Kind.AREA)).as(measure.code()).isEqualTo(team(measure));
      assertThat(sum(measure, Scope.Kind.COORDINATOR)).isEqualTo(team(measure));
      assertThat(sum(measure, Scope.Kind.URGENCY)).isEqualTo(team(measure));
    }
  }

  @Test
  void the_communitys_hours_are_those_of_the_coordinators_and_the_facilitators() {
    assertThat(team(Measure.COMMUNITY_HOURS))
        .isCloseTo(
            sum(Measure.COMMUNITY_HOURS, Scope.Kind.COORDINATOR) + YORK.facilitatorHoursPerWeek(),
            within(1e-9));
  }

  @Test
  void the_share_met_rises_with_the_days_and_passes_a_half_at_the_median() {
    double median = team(Measure.MEETING_DAYS_MEDIAN);
    double before = 0;
    for (int i = 0; i < Replication.WAIT_DAYS.size(); i++) {
      double share = RUN.metWithin(i);
      assertThat(share).isBetween(before, 1.0);
      assertThat(share >= 0.5)
          .as("%d days and a median of %f", Replication.WAIT_DAYS.get(i), median)
          .isEqualTo(Replication.WAIT_DAYS.get(i) >= median);
      before = share;
    }
  }

  @Test
  void littles_law_holds_for_those_who_wait() {
    double days = YORK.lastDay().toEpochDay() - YORK.firstDay().toEpochDay() + 1;
    double covered = team(Measure.INTRODUCED) - team(Measure.NOT_COVERED);

    assertThat(team(Measure.WAITING_MEAN) * days)
        .isCloseTo(team(Measure.MEETING_DAYS_MEAN) * covered, within(0.002 * covered));
  }
}
