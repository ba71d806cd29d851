package org.lac4j.core.internal.page;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * As many entries as a page lists and still opens at once, those that come first.
 *
 * @param <T> the type of an entry
 */
public final class Listed<T> {

  private static final int MOST = 1_000;

  private final ImmutableList<T> entries;
  private final int all;

  private Listed(List<T> all) {
    this.entries = all.stream().limit(MOST).collect(ImmutableList.toImmutableList());
    this.all = all.size();
  }

  /**
   * Obtains the entries to list.
   *
   * @param all all entries
   * @param <T> the type of an entry
   * @return the first of them
   */
  public static <T> Listed<T> of(List<T> all) {
    return new Listed<>(all);
  }

  /**
   * One row of a table.
   *
   * @param <T> the type of an entry
   */
  @FunctionalInterface
  public interface Row<T> {
    /**
     * Writes the row.
     *
     * @param number its number, from 1
     * @param entry the entry
     * @return the markup
     */
    String write(int number, T entry);
  }

  /**
   * Returns how many entries are listed.
   *
   * @return the count
   */
  public int size() {
    return entries.size();
  }

  /**
   * Returns an entry.
   *
   * @param index its place, from 0
   * @return the entry
   */
  public T get(int index) {
    return entries.get(index);
  }

  /**
   * Returns the entries that are listed.
   *
   * @return the entries
   */
  public ImmutableList<T> entries() {
    return entries;
  }

  /**
   * Writes the rows one after the other, numbered from 1.
   *
   * @param row writes a row
   * @return the markup
   */
  public String rows(Row<T> row) {
    return IntStream.range(0, entries.size())
        .mapToObj(i -> row.write(i + 1, entries.get(i)))
        .collect(Collectors.joining());
  }

  /**
   * Says how many of all stand here, if not all do.
   *
   * @param before the words before the two numbers
   * @param after the words after them
   * @return the markup
   */
  public String note(String before, String after) {
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
