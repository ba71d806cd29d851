package org.lac4j.rules.simulation.report;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.lac4j.core.internal.page.LineChart;
import org.lac4j.rules.caseload.CaseloadParameters;

/**
 * The guideline of caseloads as two thin grey lines.
 *
 * @param parameters the guideline for one coordinator
 * @param coordinators how many coordinators it is drawn for, 1 or more
 */
record GuidelineBand(CaseloadParameters parameters, int coordinators) {

  /** The guideline that all scenarios have in common, for one coordinator; empty if theirs differ or tell no figures. */
  static Optional<GuidelineBand> of(ImmutableList<Subject> subjects) {
    List<Optional<CaseloadParameters>> guidelines =
        Subject.scenarios(subjects).stream()
            .map(scenario -> scenario.policies().caseload().guideline())
            .distinct()
            .toList();
    return guidelines.size() == 1
        ? guidelines.get(0).map(parameters -> new GuidelineBand(parameters, 1))
        : Optional.empty();
  }

  /** The same guideline for a team; empty for a team of nobody. */
  Optional<GuidelineBand> times(int team) {
    return team == 0 ? Optional.empty() : Optional.of(new GuidelineBand(parameters, team));
  }

  double bottom() {
    return (double) coordinators * parameters.guidelineFrom();
  }

  String label() {
    return "guideline for "
        + (coordinators == 1 ? "one coordinator" : coordinators + " coordinators")
        + ": "
        + coordinators * parameters.guidelineFrom()
        + " to "
        + coordinators * parameters.guidelineTo();
  }

  LineChart.Band onChart() {
    return new LineChart.Band(label(), bottom(), (double) coordinators * parameters.guidelineTo());
  }
}
