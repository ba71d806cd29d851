package org.lac4j.rules.simulation.report;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.lac4j.core.internal.page.Html;
import org.lac4j.rules.simulation.engine.Measure;
import org.lac4j.rules.simulation.engine.Scope;
import org.lac4j.rules.simulation.study.Comparison.Alternative;
import org.lac4j.rules.simulation.study.Estimate;
import org.lac4j.rules.simulation.study.Sensitivity;

/** The answer first: two sentences that can be read out in a meeting, and one picture. */
final class AnswerSection {

  private final ImmutableList<Subject> subjects;
  private final ImmutableList<Alternative> alternatives;
  private final Optional<Sensitivity.Outcome> sensitivity;

  AnswerSection(
      ImmutableList<Subject> subjects,
      ImmutableList<Alternative> alternatives,
      Optional<Sensitivity.Outcome> sensitivity) {
    this.subjects = subjects;
    this.alternatives = alternatives;
    this.sensitivity = sensitivity;
  }

  void write(Html page) {
    page.raw("<section>").element("h2", "The answer");
    if (alternatives.isEmpty()) {
      answer(page, alone(subjects.get(0)));
    }
    for (Alternative alternative : alternatives) {
      answer(page, people(alternative) + " " + waits(alternative));
    }
    sensitivity.ifPresent(outcome -> answer(page, outcome.worlds().sentence()));
    String title = "First meetings, of 100 people";
    new WaitSection(subjects).chart("answer", title).ifPresent(chart -> page.drawing(title, chart));
    page.raw("</section>");
  }

  private static void answer(Html page, String answer) {
    page.raw("<p class=\"answer\">" + Html.text(answer) + "</p>");
  }

  private static String alone(Subject subject) {
    double introduced = mean(subject, Measure.INTRODUCED);
    double met = mean(subject, Measure.MET);
    return String.format(
        Locale.UK,
        "About %,.0f people are introduced in the time measured, and about %,.0f have a first meeting%s. %s, and about %,.0f"
            + " people are still waiting at the end.",
        introduced,
        met,
        notCovered(subject),
        subject
            .estimate(Measure.MEETING_DAYS_MEAN, Scope.TEAM)
            .map(wait -> String.format(Locale.UK, "They wait %s on average", days(wait.mean())))
            .orElse("Nobody waits"),
        mean(subject, Measure.WAITING_AT_END));
  }

  private static String notCovered(Subject subject) {
    double notCovered = mean(subject, Measure.NOT_COVERED);
    return notCovered < 1
        ? ""
        : String.format(Locale.UK, "; about %,.0f live where nobody covers", notCovered);
  }

  private static double mean(Subject subject, Measure measure) {
    return subject.estimate(measure, Scope.TEAM).map(Estimate::mean).orElse(0.0);
  }

  /** Whom it serves. */
  private static String people(Alternative alternative) {
    List<String> parts = new ArrayList<>();
    clear(alternative, Measure.NOT_COVERED)
        .ifPresent(one -> parts.add(more(one) + " live where nobody covers"));
    clear(alternative, Measure.MET)
        .ifPresent(one -> parts.add(more(one) + " have a first meeting"));
    String name = alternative.result().scenario().name();
    return parts.isEmpty()
        ? "With "
            + name
            + (isSame(alternative, Measure.MET)
                ? ", as many people have a first meeting as with "
                : ", the runs can't tell whether more people have a first meeting than with ")
            + alternative.base().name()
            + "."
        : "With "
            + name
            + ", "
            + String.join(" and ", parts)
            + " than with "
            + alternative.base().name()
            + ".";
  }

  private static String more(Estimate difference) {
    double size = Math.abs(difference.mean());
    return String.format(
        Locale.UK,
        size < 10 ? "about %,.1f %s people" : "about %,.0f %s people",
        size,
        difference.mean() > 0 ? "more" : "fewer");
  }

  /** How long they wait. */
  private static String waits(Alternative alternative) {
    String wait =
        clear(alternative, Measure.MEETING_DAYS_MEAN)
            .map(
                one ->
                    "People wait about "
                        + days(Math.abs(one.mean()))
                        + (one.mean() > 0 ? " longer" : " less")
                        + " on average")
            .orElse(
                isSame(alternative, Measure.MEETING_DAYS_MEAN)
                    ? "People wait as long"
                    : "The runs can't tell whether people wait longer or less");
    String answered =
        clear(alternative, Measure.ANSWERED_BY_LIMIT)
            .map(
                one ->
                    String.format(
                        Locale.UK,
                        ", and about %.0f %s people in 1,000 are answered in time",
                        Math.max(1, Math.abs(1000 * one.mean())),
                        one.mean() > 0 ? "more" : "fewer"))
            .orElse("");
    return wait + answered + community(alternative) + ".";
  }

  private static String community(Alternative alternative) {
    return clear(alternative, Measure.COMMUNITY_HOURS)
        .map(
            one ->
                String.format(
                    Locale.UK,
                    "; about %.0f %s hours a week are left for longer-term work in the community",
                    Math.max(1, Math.abs(one.mean())),
                    one.mean() > 0 ? "more" : "fewer"))
        .orElse("");
  }

  private static boolean isSame(Alternative alternative, Measure measure) {
    return alternative
        .difference(measure, Scope.TEAM)
        .filter(one -> one.low() == 0 && one.high() == 0)
        .isPresent();
  }

  private static String days(double days) {
    if (days < 1) {
      long hours = Math.round(24 * days);
      return hours <= 1 ? "an hour" : hours + " hours";
    }
    return String.format(Locale.UK, days < 10 ? "%.1f days" : "%,.0f days", days);
  }

  private static Optional<Estimate> clear(Alternative alternative, Measure measure) {
    return alternative.difference(measure, Scope.TEAM).filter(Estimate::isClear);
  }
}
