package org.lac4j.rules.simulation.report;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lac4j.core.internal.page.Html;
import org.lac4j.rules.simulation.engine.Measure;
import org.lac4j.rules.simulation.engine.Scope;
import org.lac4j.rules.simulation.study.Comparison.Alternative;
import org.lac4j.rules.simulation.study.Estimate;
import org.lac4j.rules.simulation.study.Measured;

/**
 * What crises mean for longer-term work, which the partners' report asks; only where a scenario says what they take.
 *
 * @source R9
 */
final class CrisisSection {

  private static final ImmutableList<Measure> MEASURES =
      ImmutableList.of(
          Measure.CRISIS_SHARE,
          Measure.CRISIS_HOURS_SHARE,
          Measure.SUPPORT_HOURS_SHARE,
          Measure.COMMUNITY_HOURS);

  private final ImmutableList<Subject> subjects;
  private final ImmutableList<Alternative> alternatives;

  CrisisSection(ImmutableList<Subject> subjects, ImmutableList<Alternative> alternatives) {
    this.subjects = subjects;
    this.alternatives = alternatives;
  }

  void write(Html page) {
    if (subjects.stream()
        .noneMatch(one -> one.estimate(Measure.COMMUNITY_HOURS, Scope.TEAM).isPresent())) {
      return;
    }
    page.raw("<section>").element("h2", "Crises and longer-term work");
    page.element(
        "p",
        "Local Area Coordination is not a crisis service, and coordinators are introduced to people in crisis all the same (R9)."
            + " What does that leave for people in longer support, and for longer-term work in the community?");
    subjects.forEach(
        subject -> page.raw("<p class=\"answer\">" + Html.text(sentence(subject)) + "</p>"));
    for (Alternative alternative : alternatives) {
      List<String> phrases = phrases(alternative);
      if (!phrases.isEmpty()) {
        page.element(
            "p",
            "With "
                + alternative.result().scenario().name()
                + " compared with "
                + alternative.base().name()
                + ": "
                + String.join("; ", phrases)
                + ".");
      }
    }
    table(page);
    page.raw("</section>");
  }

  private static String sentence(Subject subject) {
    return subject.label()
        + ": crises take "
        + told(subject, Measure.CRISIS_HOURS_SHARE)
        + " of coordinators' hours. People in touch get "
        + told(subject, Measure.SUPPORT_HOURS_SHARE)
        + " of the attention they need, and "
        + told(subject, Measure.COMMUNITY_HOURS)
        + " a week are left for longer-term work in the community.";
  }

  private static String told(Subject subject, Measure measure) {
    return subject
        .estimate(measure, Scope.TEAM)
        .map(one -> Figures.value(measure, one) + " (" + Figures.interval(measure, one) + ")")
        .orElse("none");
  }

  private static List<String> phrases(Alternative alternative) {
    List<String> phrases = new ArrayList<>();
    for (Measure measure : List.of(Measure.COMMUNITY_HOURS, Measure.SUPPORT_HOURS_SHARE)) {
      Optional<Estimate> difference = alternative.difference(measure, Scope.TEAM);
      difference.ifPresent(
          one -> phrases.add(alternative.phrase(new Measured(measure, Scope.TEAM, one))));
    }
    return phrases;
  }

  private void table(Html page) {
    List<String> header = new ArrayList<>(List.of("Measure"));
    subjects.forEach(
        subject -> {
          header.add(subjects.size() == 1 ? "Mean" : subject.label());
          header.add("95 % interval");
        });
    List<List<String>> rows = new ArrayList<>();
    for (Measure measure : MEASURES) {
      List<String> row = new ArrayList<>();
      row.add(Figures.name(measure, Subject.scenarios(subjects)));
      for (Subject subject : subjects) {
        Optional<Estimate> estimate = subject.estimate(measure, Scope.TEAM);
        row.add(estimate.map(one -> Figures.value(measure, one)).orElse("not measured"));
        row.add(estimate.map(one -> Figures.interval(measure, one)).orElse(""));
      }
      rows.add(row);
    }
    page.table("Where coordinators' hours go", header, rows);
  }
}
