package org.lac4j.geo.report.internal.layers;

import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import java.util.Map;

/** How QGIS draws a layer: each value of one column in its own colour. */
enum LayerStyle {
  POLYGONS(
      "fill",
      "SimpleFill",
      "<prop k=\"color\" v=\"%1$s,110\"/><prop k=\"outline_color\" v=\"%1$s,255\"/><prop k=\"outline_width\" v=\"0.6\"/>"),
  LINES(
      "line",
      "SimpleLine",
      "<prop k=\"line_color\" v=\"%1$s,255\"/><prop k=\"line_width\" v=\"1\"/>"),
  POINTS(
      "marker",
      "SimpleMarker",
      "<prop k=\"color\" v=\"%1$s,255\"/><prop k=\"outline_color\" v=\"255,255,255,255\"/><prop k=\"size\" v=\"3\"/>");

  static final String RED = "212,53,28";
  static final String AMBER = "255,182,0";
  static final String BLUE = "29,112,184";
  static final String GREEN = "0,112,60";
  static final String PURPLE = "76,44,146";
  static final String GREY = "176,180,182";

  /** Errors red, warnings amber, notes blue. */
  static final ImmutableMap<String, String> SEVERITIES =
      ImmutableMap.of("error", RED, "warning", AMBER, "info", BLUE);

  private final String symbol;
  private final String drawn;
  private final String properties;

  LayerStyle(String symbol, String drawn, String properties) {
    this.symbol = symbol;
    this.drawn = drawn;
    this.properties = properties;
  }

  /**
   * The style in QGIS's own format.
   *
   * @param column the column whose values are told apart
   * @param colours from a value to its colour as red, green and blue; any other value is grey
   */
  String qml(String column, ImmutableMap<String, String> colours) {
    StringBuilder categories = new StringBuilder();
    StringBuilder symbols = new StringBuilder();
    int number = 0;
    for (Map.Entry<String, String> colour : colours.entrySet()) {
      add(categories, symbols, number++, colour.getKey(), colour.getKey(), colour.getValue());
    }
    add(categories, symbols, number, "", "other", GREY);
    return "<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>"
        + "<qgis version=\"3.22.0\" styleCategories=\"Symbology\">"
        + "<renderer-v2 type=\"categorizedSymbol\" attr=\""
        + column
        + "\" symbollevels=\"0\" enableorderby=\"0\">"
        + "<categories>"
        + categories
        + "</categories><symbols>"
        + symbols
        + "</symbols></renderer-v2></qgis>";
  }

  private void add(
      StringBuilder categories,
      StringBuilder symbols,
      int number,
      String value,
      String label,
      String colour) {
    categories.append(
        String.format(
            Locale.ROOT,
            "<category render=\"true\" symbol=\"%d\" value=\"%s\" label=\"%s\"/>",
            number,
            value,
            label));
    symbols
        .append(
            String.format(
                Locale.ROOT,
                "<symbol type=\"%s\" name=\"%d\" alpha=\"1\" clip_to_extent=\"1\">"
                    + "<layer class=\"%s\" enabled=\"1\" locked=\"0\" pass=\"0\">",
                symbol,
                number,
                drawn))
        .append(String.format(Locale.ROOT, properties, colour))
        .append("</layer></symbol>");
  }
}
