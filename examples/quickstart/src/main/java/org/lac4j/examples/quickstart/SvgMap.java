package org.lac4j.examples.quickstart;

import com.google.common.html.HtmlEscapers;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.lac4j.geo.coverage.CoordinateSystem;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;

/**
 * A map as inline SVG: north up, one scale in both directions, drawn in the order in which things are added.
 *
 * <p>Looks come from the page's style sheet through class names.
 */
final class SvgMap {

  private static final double WIDTH = 900;
  private static final double MARGIN = 12;

  /** Names stand this far below the middle of an area, where a marker may stand. */
  private static final double LABEL_BELOW = 22;

  private final Envelope extent;
  private final double unitsPerX;
  private final double unitsPerY;
  private final List<String> elements = new ArrayList<>();

  /**
   * Creates an empty map.
   *
   * @param extent what the map shows, in the coordinates of what will be added; of some width
   * @param coordinateSystem the system of those coordinates; degrees of longitude are drawn shorter than those of latitude
   */
  SvgMap(Envelope extent, CoordinateSystem coordinateSystem) {
    if (!(extent.getWidth() > 0)) {
      throw new IllegalArgumentException("There is nothing to draw: the boundaries have no width.");
    }
    this.extent = extent;
    double xPerY =
        coordinateSystem.isGeographic()
            ? Math.cos(Math.toRadians((extent.getMinY() + extent.getMaxY()) / 2))
            : 1;
    this.unitsPerX = (WIDTH - 2 * MARGIN) / extent.getWidth();
    this.unitsPerY = unitsPerX / xPerY;
  }

  /** Draws a polygon, holes included, with a title that a pointer shows. */
  void area(Geometry polygonal, String cssClass, String title) {
    StringBuilder path = new StringBuilder();
    for (int i = 0; i < polygonal.getNumGeometries(); i++) {
      Polygon polygon = (Polygon) polygonal.getGeometryN(i);
      ring(polygon.getExteriorRing().getCoordinateSequence(), path);
      for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
        ring(polygon.getInteriorRingN(hole).getCoordinateSequence(), path);
      }
    }
    elements.add(
        "<path class=\"%s\" fill-rule=\"evenodd\" d=\"%s\"><title>%s</title></path>"
            .formatted(cssClass, path, escape(title)));
  }

  /** Writes a name near the middle of a polygon. */
  void label(Geometry polygonal, String text) {
    Point middle = polygonal.getInteriorPoint();
    if (!middle.isEmpty()) {
      elements.add(
          "<text class=\"area-name\" x=\"%s\" y=\"%s\">%s</text>"
              .formatted(
                  number(x(middle.getX())), number(y(middle.getY()) + LABEL_BELOW), escape(text)));
    }
  }

  /** Sets a numbered marker. */
  void marker(Coordinate at, String number, String title) {
    elements.add(
        ("<g class=\"marker\" transform=\"translate(%s %s)\"><title>%s</title>"
                + "<circle r=\"11\"/><text>%s</text></g>")
            .formatted(number(x(at.x)), number(y(at.y)), escape(title), escape(number)));
  }

  /** Returns the whole drawing with a description for those who can't see it. */
  String toSvg(String description) {
    double height = extent.getHeight() * unitsPerY + 2 * MARGIN;
    return "<svg viewBox=\"0 0 %s %s\" role=\"img\" aria-label=\"%s\">\n<defs>%s</defs>\n%s\n</svg>"
        .formatted(
            number(WIDTH),
            number(height),
            escape(description),
            "<pattern id=\"hatch\" width=\"8\" height=\"8\" patternUnits=\"userSpaceOnUse\""
                + " patternTransform=\"rotate(45)\"><rect width=\"8\" height=\"8\" class=\"hatch-ground\"/>"
                + "<line x1=\"0\" y1=\"0\" x2=\"0\" y2=\"8\" class=\"hatch-line\"/></pattern>",
            String.join("\n", elements));
  }

  /** Appends a ring; vertices that fall on the pixel tenth before them are left out. */
  private void ring(CoordinateSequence ring, StringBuilder path) {
    String before = "";
    for (int i = 0; i < ring.size() - 1; i++) {
      String vertex = number(x(ring.getX(i))) + " " + number(y(ring.getY(i)));
      if (!vertex.equals(before)) {
        path.append(i == 0 ? "M" : "L").append(vertex);
        before = vertex;
      }
    }
    path.append("Z");
  }

  private double x(double x) {
    return MARGIN + (x - extent.getMinX()) * unitsPerX;
  }

  private double y(double y) {
    return MARGIN + (extent.getMaxY() - y) * unitsPerY;
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }

  private static String escape(String text) {
    return HtmlEscapers.htmlEscaper().escape(text);
  }
}
