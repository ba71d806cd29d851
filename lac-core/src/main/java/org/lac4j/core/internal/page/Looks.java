package org.lac4j.core.internal.page;

import com.google.common.collect.ImmutableList;

/**
 * How one of several things looks in a chart: a colour of Okabe and Ito's that stands out from white, a way to draw the
 * line, and a marker, so that no reader needs the colour.
 *
 * @param colour the colour, for example "#0072b2"
 * @param dashes the lengths of dashes and gaps, empty for a solid line
 * @param marker the marker as the data of a path around 0, 0
 * @param markerName the marker in a word
 */
public record Looks(String colour, String dashes, String marker, String markerName) {

  /** How many have a colour of their own. */
  static final int KINDS = 5;

  private static final ImmutableList<String> COLOURS =
      ImmutableList.of("#0072b2", "#d55e00", "#000000", "#009e73", "#cc79a7");
  private static final ImmutableList<String> DASHES = ImmutableList.of("", "8 4", "2 3", "8 3 2 3");
  private static final ImmutableList<String> MARKERS =
      ImmutableList.of(
          "M-4 0a4 4 0 1 0 8 0a4 4 0 1 0-8 0z",
          "M-4-4h8v8h-8z",
          "M0-5l5 9h-10z",
          "M0-5l5 5l-5 5l-5-5z",
          "M-5-3l2-2l3 3l3-3l2 2l-3 3l3 3l-2 2l-3-3l-3 3l-2-2l3-3z",
          "M-2-5h4v3h3v4h-3v3h-4v-3h-3v-4h3z",
          "M0 5l5-9h-10z");
  private static final ImmutableList<String> MARKER_NAMES =
      ImmutableList.of(
          "circle", "square", "triangle", "diamond", "cross", "plus sign", "triangle upside down");

  /**
   * Returns the looks of the thing with a number; 140 differ.
   *
   * @param number the number, from 0
   * @return its looks
   */
  public static Looks of(int number) {
    return new Looks(
        COLOURS.get(number % COLOURS.size()),
        DASHES.get(number % DASHES.size()),
        MARKERS.get(number % MARKERS.size()),
        MARKER_NAMES.get(number % MARKERS.size()));
  }

  /**
   * Returns an entry of a legend with a piece of the line and the marker.
   *
   * @param words what it means
   * @return the markup
   */
  public String key(String words) {
    return Html.key(
        "<svg class=\"sample\" viewBox=\"0 0 40 12\" aria-hidden=\"true\"><path d=\"M0 6h40\" stroke=\""
            + colour
            + "\" stroke-width=\"2\""
            + (dashes.isEmpty() ? "" : " stroke-dasharray=\"" + dashes + "\"")
            + "/><path transform=\"translate(20 6)\" d=\""
            + marker
            + "\" fill=\""
            + colour
            + "\"/></svg>",
        words);
  }
}
