package org.lac4j.rules.simulation.engine;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.lac4j.rules.response.ResponseParameters;
import org.lac4j.rules.simulation.scenario.Scenario;

/** Measures of targets in words, with the days that the scenarios' own rule gives. */
final class TargetWording {

  private static final ImmutableList<String> NUMBERS =
      ImmutableList.of(
          "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

  private TargetWording() {}

  static String label(Measure measure, List<Scenario> scenarios) {
    List<String> labels =
        scenarios.stream().map(scenario -> label(measure, scenario)).distinct().toList();
    return labels.size() == 1 ? labels.get(0) : measure.label();
  }

  private static String label(Measure measure, Scenario scenario) {
    return scenario
        .policies()
        .response()
        .figures()
        .map(days -> label(measure, days))
        .orElse(measure.label());
  }

  private static String label(Measure measure, ResponseParameters days) {
    return switch (measure) {
      case ANSWERED_BY_AIM -> "people answered " + workingDays(days.answerAimWorkingDays());
      case ANSWERED_BY_LIMIT -> "people answered " + workingDays(days.answerLimitWorkingDays());
      case MET_BY_AIM -> "people met " + days(days.meetingAimDays());
      case MET_BY_LIMIT -> "people met " + days(days.meetingLimitDays());
      default -> measure.label();
    };
  }

  private static String workingDays(int days) {
    return days == 0 ? "on the same working day" : "within " + count(days, "working day");
  }

  private static String days(int days) {
    if (days == 0) {
      return "on the same day";
    }
    if (days == 7) {
      return "within a week";
    }
    return "within " + (days % 7 == 0 ? count(days / 7, "week") : count(days, "day"));
  }

  private static String count(int number, String what) {
    String figure = number < NUMBERS.size() ? NUMBERS.get(number) : String.valueOf(number);
    return figure + " " + what + (number == 1 ? "" : "s");
  }
}
