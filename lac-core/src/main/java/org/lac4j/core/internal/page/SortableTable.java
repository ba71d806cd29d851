package org.lac4j.core.internal.page;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;

/** Parts of a page's table that its readers sort, and of the filters above it. */
public final class SortableTable {

  private static final int DECIMALS = 3;

  private SortableTable() {}

  /**
   * Returns a heading that sorts by text, or by the values of its cells.
   *
   * @param name the column's name
   * @return the markup
   */
  public static String column(String name) {
    return heading("", name);
  }

  /**
   * Returns a heading that sorts by number.
   *
   * @param name the column's name
   * @return the markup
   */
  public static String numbers(String name) {
    return heading(" class=\"number\"", name);
  }

  /**
   * Returns the heading of the buttons.
   *
   * @return the markup
   */
  public static String last() {
    return "<th scope=\"col\"><span class=\"hidden\">On the map</span></th>";
  }

  private static String heading(String style, String name) {
    return "<th scope=\"col\" aria-sort=\"none\""
        + style
        + "><button type=\"button\">"
        + Html.text(name)
        + "</button></th>";
  }

  /**
   * Returns a row of a group.
   *
   * @param id the row's id
   * @param group the group
   * @param box the box on the map that it speaks of
   * @param cells the markup of its cells
   * @return the markup
   */
  public static String row(String id, String group, Optional<String> box, String cells) {
    return "<tr id=\""
        + id
        + "\" data-group=\""
        + group
        + "\""
        + box.map(some -> " data-box=\"" + some + "\"").orElse("")
        + ">"
        + cells
        + "</tr>\n";
  }

  /**
   * Returns a cell with a word of an enumeration and its drawing; it sorts in the order of the enumeration.
   *
   * @param word the word
   * @param drawing the markup of its drawing
   * @param text the word as people read it
   * @param <E> the enumeration
   * @return the markup
   */
  public static <E extends Enum<E>> String tag(E word, String drawing, String text) {
    int rank = Arrays.asList(word.getDeclaringClass().getEnumConstants()).indexOf(word);
    return "<td data-value=\""
        + rank
        + "\"><span class=\"tag\">"
        + drawing
        + Html.text(text)
        + "</span></td>";
  }

  /**
   * Returns a cell with a number, which has its column's name beside it where there is no room for columns; empty cells
   * are below every number.
   *
   * @param column the column's name
   * @param value the number
   * @return the markup
   */
  public static String number(String column, OptionalDouble value) {
    return "<td class=\"number\" data-label=\""
        + Html.text(column)
        + "\" data-value=\""
        + (value.isPresent() ? Rounding.plain(value.getAsDouble(), DECIMALS) : "-1")
        + "\">"
        + (value.isPresent() ? Rounding.spoken(value.getAsDouble()) : "")
        + "</td>";
  }

  /**
   * Returns a cell with a button that shows the row's place on the map, if it has one.
   *
   * @param placed whether it has a place
   * @param what what the button shows
   * @return the markup
   */
  public static String show(boolean placed, String what) {
    return placed
        ? "<td><button type=\"button\" class=\"show\">Show<span class=\"hidden\"> "
            + Html.text(what)
            + " on the map</span></button></td>"
        : "<td></td>";
  }

  /**
   * Returns a box to tick for the rows of a group.
   *
   * @param group the group
   * @param drawing the markup of a drawing
   * @param words the group in words
   * @param count how many rows it has
   * @param ticked whether it is ticked at first
   * @return the markup
   */
  public static String filter(
      String group, String drawing, String words, int count, boolean ticked) {
    return "<label><input type=\"checkbox\" value=\""
        + group
        + "\""
        + (ticked ? " checked" : "")
        + ">"
        + drawing
        + Html.text(words + " (" + Rounding.count(count) + ")")
        + "</label>\n";
  }
}
