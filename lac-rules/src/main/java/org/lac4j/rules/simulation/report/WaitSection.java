package org.lac4j.rules.simulation.report;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.lac4j.core.internal.page.Html;
import org.lac4j.core.internal.page.Looks;
import org.lac4j.core.internal.page.Mark;
import org.lac4j.core.internal.page.RowChart;
import org.lac4j.rules.simulation.study.MetWithin;

/** How long people wait for a first meeting: how many of 100 have had it after so many days. */
final class WaitSection {

  private static final double PERCENT = 100;

  private final ImmutableList<Subject> subjects;

  WaitSection(ImmutableList<Subject> subjects) {
    this.subjects = subjects;
  }

  void write(Html page) {
    ImmutableList<Integer> days = days();
    if (days.isEmpty()) {
      return;
    }
    page.raw("<section>").element("h2", "How long people wait");
    page.element(
        "p",
        "Of 100 people introduced where there is a coordinator, how many have had a first meeting after so many days. Who still"
            + " waits, or has left, counts as waiting up to then.");
    List<String> header = new ArrayList<>(List.of("Days"));
    for (Subject subject : subjects) {
      header.add(subjects.size() == 1 ? "Met, of 100" : subject.label());
      header.add("95 % interval");
    }
    List<List<String>> rows = new ArrayList<>();
    days.forEach(within -> rows.add(row(within)));
    page.table("People met within so many days", header, rows).raw("</section>");
  }

  private List<String> row(int within) {
    List<String> row = new ArrayList<>(List.of(String.valueOf(within)));
    for (Subject subject : subjects) {
      Optional<MetWithin> met = met(subject, within);
      row.add(met.map(one -> number(one.share().mean())).orElse("none"));
      row.add(
          met.map(one -> number(one.share().low()) + " to " + number(one.share().high()))
              .orElse(""));
    }
    return row;
  }

  private static String number(double share) {
    return Figures.number(PERCENT * share, false);
  }

  /** The picture of it; empty if nobody was met. */
  Optional<String> chart(String id, String title) {
    List<RowChart.Row> rows = days().stream().filter(WaitSection::isDrawn).map(this::bars).toList();
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(
            RowChart.of(rows, OptionalDouble.of(0))
                    .html(
                        id,
                        title,
                        "A row for each number of days: a marker for how many of 100 people have been met by then, on a bar for"
                            + " its 95 % interval.")
                + legend());
  }

  private String legend() {
    if (subjects.size() < 2) {
      return "";
    }
    StringBuilder legend = new StringBuilder("<p class=\"legend\">");
    subjects.forEach(subject -> legend.append(Looks.of(subject.number()).key(subject.label())));
    return legend.append("</p>").toString();
  }

  /** A few numbers of days that people speak of. */
  private static boolean isDrawn(int days) {
    return days == 3 || (days >= 7 && days % 7 == 0 && days != 126);
  }

  private RowChart.Row bars(int within) {
    ImmutableList.Builder<Mark> marks = ImmutableList.builder();
    for (Subject subject : subjects) {
      met(subject, within)
          .ifPresent(
              one ->
                  marks.add(
                      new Mark.Interval(
                          PERCENT * one.share().low(),
                          PERCENT * one.share().mean(),
                          PERCENT * one.share().high(),
                          Looks.of(subject.number()))));
    }
    String label =
        within % 7 == 0 ? within / 7 + (within == 7 ? " week" : " weeks") : within + " days";
    return new RowChart.Row("Met within " + label, marks.build());
  }

  private ImmutableList<Integer> days() {
    return subjects.stream()
        .flatMap(subject -> subject.result().waits().stream())
        .map(MetWithin::days)
        .distinct()
        .sorted()
        .collect(ImmutableList.toImmutableList());
  }

  private static Optional<MetWithin> met(Subject subject, int within) {
    return subject.result().waits().stream().filter(one -> one.days() == within).findFirst();
  }
}
