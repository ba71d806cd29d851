package org.lac4j.geo.report;

import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryCollection;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.simplify.DouglasPeuckerSimplifier;

/**
 * A map as inline SVG, drawn in the order in which things are added. Looks come from the page's style sheet.
 *
 * <p>A coverage of few vertices is drawn to a thousandth of a unit, so that one can look closely; of one with many, only
 * what a screen shows of the whole.
 */
final class MapDrawing {

  /** Decimals that show centimetres in a city. */
  static final int FINE = 4;

  private static final int COARSE = 1;
  private static final int MANY_VERTICES = 80_000;
  private static final double SCREEN_UNITS = 0.3;
  private static final int DETAIL_VERTICES = 2_000;
  private static final int PIN = 22;
  private static final int COARSE_PIN = 14;

  private final MapFrame frame;
  private final boolean coarse;
  private final StringBuilder svg = new StringBuilder();

  /**
   * Starts a drawing.
   *
   * @param frame where things are drawn
   * @param vertices how many vertices the areas have together
   */
  MapDrawing(MapFrame frame, long vertices) {
    this.frame = frame;
    this.coarse = vertices > MANY_VERTICES;
  }

  /** Tells whether the drawing shows of areas only what a screen shows of the whole. */
  boolean isCoarse() {
    return coarse;
  }

  /** Draws an area or outline, as finely as the number of all vertices allows. */
  void shape(Geometry geometry, String style, String attributes, String title) {
    Geometry drawn = coarse ? simplified(geometry) : geometry;
    path(drawn, coarse ? COARSE : FINE, style, attributes, title);
  }

  /** Draws a small place finely, whatever the areas are. */
  void detail(Geometry geometry, String style, String attributes, String title) {
    boolean huge = geometry.getNumPoints() > DETAIL_VERTICES && coarse;
    path(huge ? simplified(geometry) : geometry, FINE, style, attributes, title);
  }

  /** Sets a symbol that keeps its size whatever the zoom. */
  void pin(double x, double y, String symbol, String attributes) {
    int size = coarse ? COARSE_PIN : PIN;
    svg.append("<g class=\"pin\" transform=\"translate(")
        .append(number(frame.x(x), FINE))
        .append(' ')
        .append(number(frame.y(y), FINE))
        .append(")\" ")
        .append(attributes)
        .append("><use href=\"#")
        .append(symbol)
        .append(
            "\" x=\"-%1$d\" y=\"-%1$d\" width=\"%2$d\" height=\"%2$d\"/></g>\n"
                .formatted(size / 2, size));
  }

  /** Writes a name near the middle of a polygon. */
  void label(Geometry geometry, String text) {
    Point middle = geometry.getInteriorPoint();
    if (!middle.isEmpty()) {
      svg.append("<g transform=\"translate(")
          .append(number(frame.x(middle.getX()), COARSE))
          .append(' ')
          .append(number(frame.y(middle.getY()), COARSE))
          .append(")\"><text class=\"label\">")
          .append(Html.text(text))
          .append("</text></g>\n");
    }
  }

  /** Returns the drawing with words for those who can't see it. */
  String toSvg(String description) {
    return (coarse ? "<svg class=\"coarse\"" : "<svg")
        + " viewBox=\"0 0 "
        + number(frame.width(), COARSE)
        + " "
        + number(frame.height(), COARSE)
        + "\" role=\"img\" aria-label=\""
        + Html.text(description)
        + "\">\n"
        + "<defs>\n"
        + Html.resource("hatches.svg").replace("id=\"", "id=\"map-")
        + "</defs>\n"
        + svg
        + "</svg>";
  }

  private Geometry simplified(Geometry geometry) {
    DouglasPeuckerSimplifier simplifier = new DouglasPeuckerSimplifier(geometry);
    simplifier.setDistanceTolerance(frame.coordinates(SCREEN_UNITS));
    simplifier.setEnsureValid(false);
    Geometry simple = simplifier.getResultGeometry();
    return simple.isEmpty() ? geometry.getEnvelope() : simple;
  }

  private void path(
      Geometry geometry, int decimals, String style, String attributes, String title) {
    if (geometry.isEmpty()) {
      return;
    }
    svg.append("<path class=\"").append(style).append("\" ").append(attributes).append(" d=\"");
    lines(geometry, decimals);
    svg.append("\">");
    if (!title.isEmpty()) {
      svg.append("<title>").append(Html.text(title)).append("</title>");
    }
    svg.append("</path>\n");
  }

  private void lines(Geometry geometry, int decimals) {
    if (geometry instanceof Polygon polygon) {
      line(polygon.getExteriorRing(), decimals, true);
      for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
        line(polygon.getInteriorRingN(i), decimals, true);
      }
    } else if (geometry instanceof LineString line) {
      line(line, decimals, line.isClosed());
    } else if (geometry instanceof GeometryCollection) {
      for (int i = 0; i < geometry.getNumGeometries(); i++) {
        lines(geometry.getGeometryN(i), decimals);
      }
    }
  }

  /** Appends a line; vertices that fall on the one before are left out. */
  private void line(LineString line, int decimals, boolean closed) {
    CoordinateSequence vertices = line.getCoordinateSequence();
    String before = "";
    int last = closed ? vertices.size() - 1 : vertices.size();
    for (int i = 0; i < last; i++) {
      String vertex =
          number(frame.x(vertices.getX(i)), decimals)
              + " "
              + number(frame.y(vertices.getY(i)), decimals);
      if (!vertex.equals(before)) {
        svg.append(i == 0 ? 'M' : 'L').append(vertex);
        before = vertex;
      }
    }
    svg.append(closed && last > 0 ? "Z" : "");
  }

  static Envelope envelope(Iterable<Geometry> geometries) {
    Envelope envelope = new Envelope();
    geometries.forEach(geometry -> envelope.expandToInclude(geometry.getEnvelopeInternal()));
    return envelope;
  }

  private static String number(double value, int decimals) {
    return Rounding.plain(value, decimals);
  }
}
