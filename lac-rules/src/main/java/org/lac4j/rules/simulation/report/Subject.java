package org.lac4j.rules.simulation.report;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.lac4j.rules.simulation.engine.Measure;
import org.lac4j.rules.simulation.engine.Scope;
import org.lac4j.rules.simulation.scenario.Scenario;
import org.lac4j.rules.simulation.study.Estimate;
import org.lac4j.rules.simulation.study.StudyResult;

/**
 * A result with its number and the name that it has in the page.
 *
 * @param number the number, from 0
 * @param label the scenario's name, behind a letter where there are several
 * @param result the result
 */
record Subject(int number, String label, StudyResult result) {

  static ImmutableList<Subject> all(ImmutableList<StudyResult> results) {
    ImmutableList.Builder<Subject> subjects = ImmutableList.builder();
    for (int i = 0; i < results.size(); i++) {
      String name = results.get(i).scenario().name();
      subjects.add(
          new Subject(i, results.size() == 1 ? name : letter(i) + ": " + name, results.get(i)));
    }
    return subjects.build();
  }

  static ImmutableList<Scenario> scenarios(ImmutableList<Subject> subjects) {
    return subjects.stream()
        .map(subject -> subject.result().scenario())
        .collect(ImmutableList.toImmutableList());
  }

  private static String letter(int number) {
    return number < 26 ? String.valueOf((char) ('A' + number)) : "S" + (number + 1);
  }

  Optional<Estimate> estimate(Measure measure, Scope scope) {
    return result.estimate(measure, scope);
  }

  /** The name of a group of the scenario: an area's with its code, a coordinator's id, and else the id in words. */
  String name(Scope scope) {
    return switch (scope.kind()) {
      case AREA -> areaName(scope.id());
      case COORDINATOR -> scope.id();
      case TEAM, URGENCY, CAUSE -> words(scope.id());
    };
  }

  private String areaName(String code) {
    return result.scenario().areas().stream()
        .filter(one -> one.code().value().equals(code))
        .map(one -> one.area().toString())
        .findFirst()
        .orElse(code);
  }

  private static String words(String id) {
    return Character.toUpperCase(id.charAt(0)) + id.substring(1).replace('-', ' ');
  }
}
