package org.lac4j.examples.quickstart;

import com.google.common.collect.ImmutableList;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.OptionalInt;
import org.lac4j.core.team.CoordinatorId;
import org.lac4j.rules.simulation.engine.Measure;
import org.lac4j.rules.simulation.engine.Scope;
import org.lac4j.rules.simulation.scenario.Change;
import org.lac4j.rules.simulation.scenario.Intake;
import org.lac4j.rules.simulation.scenario.Policies;
import org.lac4j.rules.simulation.scenario.Scenario;
import org.lac4j.rules.simulation.scenario.SimulatedCoordinator;
import org.lac4j.rules.simulation.scenario.Start;
import org.lac4j.rules.simulation.scenario.York2024;
import org.lac4j.rules.simulation.study.Comparison;
import org.lac4j.rules.simulation.study.Estimate;
import org.lac4j.rules.simulation.study.Study;

/**
 * A question to the simulation: a thirteenth coordinator, or a shorter queue rule?
 *
 * <p>Both are compared with York as it was in 2024, and then with each other, with the same people each time. The answers
 * are intervals. They hold for the scenario, whose figures are mostly assumptions and say so.
 */
public final class CaseloadLab {

  private static final int REPLICATIONS = 100;

  private CaseloadLab() {}

  /**
   * Asks and prints the answer.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    ask(today(LocalDate.of(2027, 3, 31)), REPLICATIONS, out);
  }

  /** York in 2024 until a day, after two years that are not measured. */
  static Scenario today(LocalDate lastDay) {
    return York2024.scenario()
        .withName("Twelve coordinators")
        .withLastDay(lastDay)
        .withStart(new Start.WarmUp(104));
  }

  /** A thirteenth coordinator from the first day, without an area of their own, who helps in all that are covered. */
  static Scenario withThirteenth(Scenario today) {
    SimulatedCoordinator.Builder thirteenth =
        SimulatedCoordinator.builder().id(CoordinatorId.of("C-13")).leaveWeeksPerYear(6);
    today.coordinators().forEach(coordinator -> thirteenth.addAllHelpsIn(coordinator.areas()));
    return today
        .withName("A thirteenth coordinator")
        .and(new Change.CoordinatorJoins(today.firstDay(), thirteenth.build()));
  }

  /** Nobody waits longer than a week for room at the guideline, instead of four. */
  static Scenario withShorterQueue(Scenario today) {
    return today
        .withName("A shorter queue rule")
        .withPolicies(
            Policies.builder()
                .from(today.policies())
                .intake(new Intake(true, OptionalInt.of(7)))
                .build());
  }

  static void ask(Scenario today, int replications, PrintStream out) {
    Scenario thirteenth = withThirteenth(today);
    Scenario shorterQueue = withShorterQueue(today);
    Comparison withToday =
        Study.of(today)
            .withReplications(replications)
            .compareWith(ImmutableList.of(thirteenth, shorterQueue));
    out.println("A thirteenth coordinator, or a shorter queue rule?");
    out.println();
    out.println("Compared with twelve coordinators and the rule as it is:");
    withToday.alternatives().forEach(alternative -> out.println("- " + alternative.sentence()));

    Comparison withEachOther =
        Study.of(shorterQueue)
            .withReplications(replications)
            .compareWith(ImmutableList.of(thirteenth));
    Comparison.Alternative answer = withEachOther.alternatives().get(0);
    out.println();
    out.println("The thirteenth coordinator compared with the shorter queue rule:");
    out.println("- " + answer.sentence());
    out.println();
    out.println(verdict(answer, replications));
  }

  /** Which of the two makes the mean wait shorter, as far as the runs can tell. */
  private static String verdict(Comparison.Alternative thirteenth, int replications) {
    return thirteenth
        .difference(Measure.MEETING_DAYS_MEAN, Scope.TEAM)
        .map(difference -> verdict(difference, replications))
        .orElse("Nobody was met, so there is nothing to compare.");
  }

  private static String verdict(Estimate difference, int replications) {
    String interval =
        String.format(
            Locale.ROOT,
            "the difference in the mean wait for a first meeting is %.1f to %.1f days (95 %% interval, %d runs)",
            difference.low(),
            difference.high(),
            replications);
    if (!difference.isClear()) {
      return "The runs can't tell the two apart: " + interval + ".";
    }
    return (difference.mean() < 0
            ? "The thirteenth coordinator makes waits shorter than the rule does: "
            : "The rule makes waits shorter than the thirteenth coordinator does: ")
        + interval
        + ".";
  }
}
