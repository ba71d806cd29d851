package org.lac4j.rules.simulation.report;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.lac4j.core.internal.page.Html;
import org.lac4j.rules.simulation.study.Comparison;
import org.lac4j.rules.simulation.study.Sensitivity;
import org.lac4j.rules.simulation.study.StudyResult;

/**
 * Results as one page of HTML that needs no network. It opens with the answer in two sentences and one picture; then come
 * what differs, how long people wait, each area with its intervals, caseload and waiting over time, and what the scenarios
 * take for granted, with a table beside each chart.
 *
 * <p>Lines differ by colour, dashes and markers, texts have the contrast of WCAG 2.2 AA, and the page prints. Charts
 * take the width of the screen, and their texts keep their size.
 *
 * <pre>{@code
 * Files.writeString(Path.of("report.html"), SimulationReport.of(Study.of(scenario).run()).html());
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class SimulationReport {

  private final ImmutableList<Subject> subjects;
  private final ImmutableList<Comparison.Alternative> alternatives;
  private final Optional<Sensitivity.Outcome> sensitivity;

  private SimulationReport(
      ImmutableList<Subject> subjects,
      ImmutableList<Comparison.Alternative> alternatives,
      Optional<Sensitivity.Outcome> sensitivity) {
    this.subjects = subjects;
    this.alternatives = alternatives;
    this.sensitivity = sensitivity;
  }

  /**
   * Obtains the report on one scenario.
   *
   * @param result what came of it
   * @return the report
   */
  public static SimulationReport of(StudyResult result) {
    requireNonNull(result, "result");
    return new SimulationReport(
        Subject.all(ImmutableList.of(result)), ImmutableList.of(), Optional.empty());
  }

  /**
   * Obtains the report on scenarios compared.
   *
   * @param comparison the comparison
   * @return the report
   */
  public static SimulationReport of(Comparison comparison) {
    ImmutableList.Builder<StudyResult> results = ImmutableList.builder();
    results.add(comparison.base());
    comparison.alternatives().forEach(alternative -> results.add(alternative.result()));
    return new SimulationReport(
        Subject.all(results.build()), comparison.alternatives(), Optional.empty());
  }

  /**
   * Returns the report with how far it holds when what is assumed is varied.
   *
   * @param outcome what came of the sensitivity analysis
   * @return a report with a tornado chart, and in how many plausible worlds the verdict holds
   */
  public SimulationReport with(Sensitivity.Outcome outcome) {
    return new SimulationReport(subjects, alternatives, Optional.of(outcome));
  }

  /**
   * Writes the page.
   *
   * @return the HTML, for a file in UTF-8
   */
  public String html() {
    Html page = new Html();
    String title =
        alternatives.isEmpty() ? subjects.get(0).label() : subjects.size() + " scenarios compared";
    page.raw("<!DOCTYPE html>").raw("<html lang=\"en-GB\">").raw("<head>");
    page.raw("<meta charset=\"utf-8\"/>");
    page.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>");
    page.element("title", title + ": caseload simulation");
    page.raw("<style>" + style() + "</style>").raw("</head>").raw("<body>");
    page.raw("<header>").element("h1", title).raw("</header>").raw("<main>");
    new AnswerSection(subjects, alternatives, sensitivity).write(page);
    new Preface(subjects).write(page);
    new CrisisSection(subjects, alternatives).write(page);
    sensitivity.ifPresent(outcome -> new SensitivitySection(outcome).write(page));
    if (!alternatives.isEmpty()) {
      new DifferenceSection(subjects, alternatives).write(page);
    }
    new WaitSection(subjects).write(page);
    new MeasureSection(subjects).write(page);
    new CourseSection(subjects).write(page);
    subjects.forEach(subject -> assumptions(page, subject));
    return page.raw("</main>").raw("</body>").raw("</html>").toString();
  }

  private static void assumptions(Html page, Subject subject) {
    page.raw("<section>").element("h2", "What is simulated: " + subject.label());
    page.list(subject.result().scenario().inWords()).raw("</section>");
  }

  private static String style() {
    return Html.resource(SimulationReport.class, "report.css") + Html.chartStyle();
  }
}
