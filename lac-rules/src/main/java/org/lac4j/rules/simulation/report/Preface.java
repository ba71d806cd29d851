package org.lac4j.rules.simulation.report;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import org.lac4j.core.internal.page.Html;
import org.lac4j.rules.simulation.study.StudyResult;

/** What a reader has to know first. */
final class Preface {

  private final ImmutableList<Subject> subjects;

  Preface(ImmutableList<Subject> subjects) {
    this.subjects = subjects;
  }

  void write(Html page) {
    StudyResult first = subjects.get(0).result();
    page.raw("<section>");
    page.raw(
        "<p class=\"lead\">"
            + Html.text(
                String.format(
                    Locale.ROOT,
                    "%,d simulated runs%s from seed %d. Each figure is a mean over the runs, with the"
                        + " interval that holds the true mean of the scenario in 95 of a hundred such"
                        + " studies.",
                    first.replications(),
                    subjects.size() > 1 ? " of each scenario," : "",
                    first.seed()))
            + "</p>");
    page.element(
        "p",
        "The intervals tell how sure the runs are of a scenario. How like the service the scenario is, no"
            + " number of runs can tell: read what it takes for granted at the end of this page.");
    subjects.forEach(subject -> warmUp(page, subject));
    subjects.forEach(
        subject ->
            subject
                .result()
                .cautions()
                .forEach(caution -> page.element("p", subject.label() + ": " + caution)));
    page.raw("</section>");
  }

  private static void warmUp(Html page, Subject subject) {
    int weeks = subject.result().warmUp().weeks();
    if (weeks > 0) {
      page.element(
          "p",
          subject.label()
              + ": "
              + weeks
              + " weeks were simulated before the first day and are not measured"
              + (subject.result().warmUp().settled()
                  ? "."
                  : "; they were not enough for things to settle, so figures depend on the start."));
    }
  }
}
