package org.lac4j.geo.report;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** As many entries as a page lists and still opens at once, those that come first. */
final class Listed<T> {

  private static final int MOST = 1_000;

  private final ImmutableList<T> entries;
  private final int all;

  private Listed(List<T> all) {
    this.entries = all.stream().limit(MOST).collect(ImmutableList.toImmutableList());
    this.all = all.size();
  }

  static <T> Listed<T> of(List<T> all) {
    return new Listed<>(all);
  }

  /** One row of a table. */
  @FunctionalInterface
  interface Row<T> {
    String write(int number, T entry);
  }

  int size() {
    return entries.size();
  }

  T get(int index) {
    return entries.get(index);
  }

  ImmutableList<T> entries() {
    return entries;
  }

  /** Writes the rows one after the other, numbered from 1. */
  String rows(Row<T> row) {
    return IntStream.range(0, entries.size())
        .mapToObj(i -> row.write(i + 1, entries.get(i)))
        .collect(Collectors.joining());
  }

  /** Says how many of all stand here, if not all do; with words before and after the two numbers. */
  String note(String before, String after) {
    return all == entries.size()
        ? ""
        : "<p class=\"note\">"
            + Html.text(before)
            + Rounding.count(entries.size())
            + " of "
            + Rounding.count(all)
            + " "
            + Html.text(after)
            + "</p>";
  }
}
