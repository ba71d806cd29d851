package org.lac4j.rules.simulation.report;

import com.google.common.collect.ImmutableList;
import java.awt.Color;
import java.util.List;
import java.util.Optional;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.style.lines.SeriesLines;
import org.knowm.xchart.style.markers.SeriesMarkers;
import org.lac4j.rules.caseload.CaseloadParameters;
import org.lac4j.rules.caseload.CaseloadRule;

/**
 * The guideline of caseloads as two thin grey lines.
 *
 * @param parameters the guideline for one coordinator
 * @param coordinators how many coordinators it is drawn for, 1 or more
 */
record GuidelineBand(CaseloadParameters parameters, int coordinators) {

  private static final Color GREY = new Color(0x59, 0x59, 0x59);
  private static final float WIDTH = 1.4f;
  private static final double ROOM = 1.1;

  /** The guideline that all scenarios have in common, for one coordinator; empty if theirs differ or tell no figures. */
  static Optional<GuidelineBand> of(ImmutableList<Subject> subjects) {
    List<Optional<CaseloadParameters>> guidelines =
        Subject.scenarios(subjects).stream()
            .map(scenario -> scenario.policies().caseload())
            .map(
                policy ->
                    policy instanceof CaseloadRule rule
                        ? Optional.of(rule.parameters())
                        : Optional.<CaseloadParameters>empty())
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

  double top() {
    return ROOM * coordinators * parameters.guidelineTo();
  }

  String label() {
    return "guideline for "
        + (coordinators == 1 ? "one coordinator" : coordinators + " coordinators")
        + ": "
        + coordinators * parameters.guidelineFrom()
        + " to "
        + coordinators * parameters.guidelineTo();
  }

  /** Draws the lines from the first day to the last; the legend has one entry for both. */
  void draw(XYChart chart, double first, double last) {
    line(chart, label(), parameters.guidelineTo(), first, last);
    line(chart, label() + ", lower line", parameters.guidelineFrom(), first, last)
        .setShowInLegend(false);
  }

  private XYSeries line(XYChart chart, String name, int people, double first, double last) {
    double height = (double) coordinators * people;
    XYSeries line =
        chart.addSeries(name, new double[] {first, last}, new double[] {height, height});
    line.setLineColor(GREY).setLineWidth(WIDTH).setLineStyle(SeriesLines.SOLID);
    line.setMarker(SeriesMarkers.NONE);
    return line;
  }
}
