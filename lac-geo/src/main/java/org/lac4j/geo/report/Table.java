package org.lac4j.geo.report;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;

/** Parts of a page's table and of the filters above it. */
final class Table {

  private Table() {}

  /** A heading that sorts by text, or by the values of its cells. */
  static String column(String name) {
    return heading("", name);
  }

  /** A heading that sorts by number. */
  static String numbers(String name) {
    return heading(" class=\"number\"", name);
  }

  /** The heading of the buttons. */
  static String last() {
    return "<th scope=\"col\"><span class=\"hidden\">On the map</span></th>";
  }

  private static String heading(String style, String name) {
    return "<th scope=\"col\" aria-sort=\"none\""
        + style
        + "><button type=\"button\">"
        + Html.text(name)
        + "</button></th>";
  }

  /** A row of a group, with the box on the map that it speaks of. */
  static String row(String id, String group, Optional<String> box, String cells) {
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

  /** A cell with a word of an enumeration and its drawing; it sorts in the order of the enumeration. */
  static <E extends Enum<E>> String tag(E word, String drawing, String text) {
    int rank = Arrays.asList(word.getDeclaringClass().getEnumConstants()).indexOf(word);
    return "<td data-value=\""
        + rank
        + "\"><span class=\"tag\">"
        + drawing
        + Html.text(text)
        + "</span></td>";
  }

  /** A cell with a number, which has its column's name beside it where there is no room for columns; empty cells are below every number. */
  static String number(String column, OptionalDouble value) {
    return "<td class=\"number\" data-label=\""
        + Html.text(column)
        + "\" data-value=\""
        + (value.isPresent() ? Rounding.plain(value.getAsDouble(), JsonReport.DECIMALS) : "-1")
        + "\">"
        + (value.isPresent() ? Rounding.spoken(value.getAsDouble()) : "")
        + "</td>";
  }

  /** A cell with a button that shows the row's place on the map, if it has one. */
  static String show(boolean placed, String what) {
    return placed
        ? "<td><button type=\"button\" class=\"show\">Show<span class=\"hidden\"> "
            + Html.text(what)
            + " on the map</span></button></td>"
        : "<td></td>";
  }

  /** A box to tick for the rows of a group. */
  static String filter(String group, String drawing, String words, int count, boolean ticked) {
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
