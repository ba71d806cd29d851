package org.lac4j.geo.report;

import java.util.List;
import java.util.Locale;

/** How QGIS draws a layer, with a colour for each value of an attribute. */
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

  /**
   * A value of the attribute.
   *
   * @param value the value
   * @param label what the legend calls it
   * @param colour red, green and blue, 0 to 255 each, with commas
   */
  record Category(String value, String label, String colour) {}

  private final String symbol;
  private final String drawn;
  private final String properties;

  LayerStyle(String symbol, String drawn, String properties) {
    this.symbol = symbol;
    this.drawn = drawn;
    this.properties = properties;
  }

  /** The style in QGIS's own format. */
  String qml(String attribute, List<Category> values) {
    StringBuilder categories = new StringBuilder();
    StringBuilder symbols = new StringBuilder();
    for (int i = 0; i < values.size(); i++) {
      Category value = values.get(i);
      categories.append(
          String.format(
              Locale.ROOT,
              "<category render=\"true\" symbol=\"%d\" value=\"%s\" label=\"%s\"/>",
              i,
              value.value(),
              value.label()));
      symbols.append(
          String.format(
              Locale.ROOT,
              "<symbol type=\"%s\" name=\"%d\" alpha=\"1\" clip_to_extent=\"1\">"
                  + "<layer class=\"%s\" enabled=\"1\" locked=\"0\" pass=\"0\">",
              symbol,
              i,
              drawn));
      symbols.append(String.format(Locale.ROOT, properties, value.colour()));
      symbols.append("</layer></symbol>");
    }
    return "<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>"
        + "<qgis version=\"3.22.0\" styleCategories=\"Symbology\">"
        + "<renderer-v2 type=\"categorizedSymbol\" attr=\""
        + attribute
        + "\" symbollevels=\"0\" enableorderby=\"0\">"
        + "<categories>"
        + categories
        + "</categories><symbols>"
        + symbols
        + "</symbols></renderer-v2></qgis>";
  }
}
