package org.lac4j.rules.simulation.report;

import com.google.common.collect.ImmutableList;
import java.awt.BasicStroke;
import java.awt.Color;
import org.knowm.xchart.style.lines.SeriesLines;
import org.knowm.xchart.style.markers.Marker;
import org.knowm.xchart.style.markers.SeriesMarkers;

/**
 * How the line of a scenario looks: a colour of Okabe and Ito's that stands out from white, a way to draw the line, and a
 * marker, so that no reader needs the colour.
 *
 * @param colour the colour
 * @param line the line
 * @param marker the marker
 * @param markerName the marker in a word
 */
record Looks(Color colour, BasicStroke line, Marker marker, String markerName) {

  /** How many scenarios have a colour of their own. */
  static final int KINDS = 5;

  private static final ImmutableList<Color> COLOURS =
      ImmutableList.of(
          new Color(0x00, 0x72, 0xB2),
          new Color(0xD5, 0x5E, 0x00),
          new Color(0x00, 0x00, 0x00),
          new Color(0x00, 0x9E, 0x73),
          new Color(0xCC, 0x79, 0xA7));

  private static final ImmutableList<BasicStroke> LINES =
      ImmutableList.of(
          SeriesLines.SOLID, SeriesLines.DASH_DASH, SeriesLines.DOT_DOT, SeriesLines.DASH_DOT);

  private static final ImmutableList<Marker> MARKERS =
      ImmutableList.of(
          SeriesMarkers.CIRCLE,
          SeriesMarkers.SQUARE,
          SeriesMarkers.TRIANGLE_UP,
          SeriesMarkers.DIAMOND,
          SeriesMarkers.CROSS,
          SeriesMarkers.PLUS,
          SeriesMarkers.TRIANGLE_DOWN);

  private static final ImmutableList<String> MARKER_NAMES =
      ImmutableList.of(
          "circle", "square", "triangle", "diamond", "cross", "plus sign", "triangle upside down");

  /** The looks of the scenario with a number, from 0; 140 differ. */
  static Looks of(int scenario) {
    return new Looks(
        COLOURS.get(scenario % COLOURS.size()),
        LINES.get(scenario % LINES.size()),
        MARKERS.get(scenario % MARKERS.size()),
        MARKER_NAMES.get(scenario % MARKERS.size()));
  }
}
