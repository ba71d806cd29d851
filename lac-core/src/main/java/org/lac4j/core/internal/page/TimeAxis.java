package org.lac4j.core.internal.page;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;

/** The days below a chart, named at the first of months, or at days where the time is short. */
record TimeAxis(long first, long last, ImmutableList<Tick> ticks) {

  private static final int MOST = 8;
  private static final int SHORT = 70;
  private static final int[] MONTHS = {1, 2, 3, 6, 12, 24, 60, 120};
  private static final int[] DAYS = {1, 2, 7, 14};
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);

  /** A day with its name. */
  record Tick(LocalDate day, String name) {}

  static TimeAxis of(List<LineChart.Line> lines) {
    long first = Long.MAX_VALUE;
    long last = Long.MIN_VALUE;
    for (LineChart.Line line : lines) {
      first = Math.min(first, line.points().get(0).day().toEpochDay());
      last = Math.max(last, line.points().get(line.points().size() - 1).day().toEpochDay());
    }
    LocalDate from = LocalDate.ofEpochDay(first);
    LocalDate to = LocalDate.ofEpochDay(last);
    return new TimeAxis(first, last, last - first < SHORT ? days(from, to) : months(from, to));
  }

  private static ImmutableList<Tick> days(LocalDate from, LocalDate to) {
    long all = ChronoUnit.DAYS.between(from, to);
    int step = DAYS[DAYS.length - 1];
    for (int i = DAYS.length - 1; i >= 0 && all / DAYS[i] < MOST; i--) {
      step = DAYS[i];
    }
    ImmutableList.Builder<Tick> ticks = ImmutableList.builder();
    for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(step)) {
      ticks.add(new Tick(day, DAY.format(day)));
    }
    return ticks.build();
  }

  private static ImmutableList<Tick> months(LocalDate from, LocalDate to) {
    long all = ChronoUnit.MONTHS.between(from, to);
    int step = MONTHS[MONTHS.length - 1];
    for (int i = MONTHS.length - 1; i >= 0 && all / MONTHS[i] < MOST; i--) {
      step = MONTHS[i];
    }
    YearMonth month = YearMonth.from(from.minusDays(1)).plusMonths(1);
    while (step < 12 ? (month.getMonthValue() - 1) % step != 0 : month.getMonthValue() != 1) {
      month = month.plusMonths(1);
    }
    ImmutableList.Builder<Tick> ticks = ImmutableList.builder();
    for (; !month.atDay(1).isAfter(to); month = month.plusMonths(step)) {
      ticks.add(new Tick(month.atDay(1), MONTH.format(month)));
    }
    return ticks.build();
  }

  double share(LocalDate day) {
    return last == first ? 0.5 : (day.toEpochDay() - first) / (double) (last - first);
  }

  /** Draws ticks and names; some names are left out where there is little room. */
  void draw(Svg svg) {
    svg.line(Svg.at("0", "100%"), Svg.at("100%", "100%"), Svg.INK, 1);
    int kept = ticks.size() > 6 ? 3 : 2;
    for (int i = 0; i < ticks.size(); i++) {
      double share = share(ticks.get(i).day());
      svg.raw("<svg x=\"" + Svg.share(share) + "\" y=\"100%\" overflow=\"visible\">");
      svg.line(Svg.at("0", "0"), Svg.at("0", "5"), Svg.INK, 1).close();
      svg.text(
          Svg.at(Svg.share(share), "100%"),
          "dy=\"18\"",
          Svg.anchor(share),
          i % kept == 0 ? "" : "more",
          ticks.get(i).name());
    }
  }
}
