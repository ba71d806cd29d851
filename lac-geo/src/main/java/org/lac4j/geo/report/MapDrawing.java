package org.lac4j.geo.report;

import java.util.ArrayList;
import java.util.List;
import org.lac4j.core.internal.page.MapFrame;
import org.lac4j.core.internal.page.SvgMap;
import org.lac4j.core.internal.page.SvgMap.Look;
import org.lac4j.core.internal.page.SvgMap.Outline;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryCollection;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.simplify.DouglasPeuckerSimplifier;

/**
 * Draws geometries on a map.
 *
 * <p>A coverage of few vertices is drawn to a thousandth of a unit, so that one can look closely; of one with many, only
 * what a screen shows of the whole.
 */
final class MapDrawing {

  private static final int MANY_VERTICES = 80_000;
  private static final double SCREEN_UNITS = 0.3;
  private static final int DETAIL_VERTICES = 2_000;

  private final MapFrame frame;
  private final boolean coarse;
  private final SvgMap map;

  /**
   * Starts a drawing.
   *
   * @param frame where things are drawn
   * @param vertices how many vertices the areas have together
   */
  MapDrawing(MapFrame frame, long vertices) {
    this.frame = frame;
    this.coarse = vertices > MANY_VERTICES;
    this.map = new SvgMap(frame, coarse);
  }

  /** Tells whether the drawing shows of areas only what a screen shows of the whole. */
  boolean isCoarse() {
    return coarse;
  }

  /** Draws an area or outline, as finely as the number of all vertices allows. */
  void shape(Geometry geometry, String style, String attributes, String title) {
    path(
        coarse ? simplified(geometry) : geometry,
        coarse ? SvgMap.COARSE : SvgMap.FINE,
        new Look(style, attributes, title));
  }

  /** Draws a small place finely, whatever the areas are. */
  void detail(Geometry geometry, String style, String attributes, String title) {
    boolean huge = geometry.getNumPoints() > DETAIL_VERTICES && coarse;
    path(huge ? simplified(geometry) : geometry, SvgMap.FINE, new Look(style, attributes, title));
  }

  /** Sets a symbol that keeps its size whatever the zoom. */
  void pin(double x, double y, String symbol, String attributes) {
    map.pin(x, y, symbol, attributes);
  }

  /** Writes a name near the middle of a polygon. */
  void label(Geometry geometry, String text) {
    Point middle = geometry.getInteriorPoint();
    if (!middle.isEmpty()) {
      map.label(middle.getX(), middle.getY(), text, "label", 0);
    }
  }

  /** Returns the drawing with words for those who can't see it. */
  String toSvg(String description) {
    return map.toSvg(SvgMap.zoomedHatches(), description);
  }

  private Geometry simplified(Geometry geometry) {
    DouglasPeuckerSimplifier simplifier = new DouglasPeuckerSimplifier(geometry);
    simplifier.setDistanceTolerance(frame.coordinates(SCREEN_UNITS));
    simplifier.setEnsureValid(false);
    Geometry simple = simplifier.getResultGeometry();
    return simple.isEmpty() ? geometry.getEnvelope() : simple;
  }

  private void path(Geometry geometry, int decimals, Look look) {
    map.path(outlines(geometry), decimals, look);
  }

  /** The lines of a geometry; points have none. */
  static List<Outline> outlines(Geometry geometry) {
    List<Outline> outlines = new ArrayList<>();
    collect(geometry, outlines);
    return outlines;
  }

  private static void collect(Geometry geometry, List<Outline> outlines) {
    if (geometry instanceof Polygon polygon && !polygon.isEmpty()) {
      outlines.add(outline(polygon.getExteriorRing(), true));
      for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
        outlines.add(outline(polygon.getInteriorRingN(i), true));
      }
    } else if (geometry instanceof LineString line && !line.isEmpty()) {
      outlines.add(outline(line, line.isClosed()));
    } else if (geometry instanceof GeometryCollection) {
      for (int i = 0; i < geometry.getNumGeometries(); i++) {
        collect(geometry.getGeometryN(i), outlines);
      }
    }
  }

  private static Outline outline(LineString line, boolean closed) {
    CoordinateSequence vertices = line.getCoordinateSequence();
    double[] xs = new double[vertices.size()];
    double[] ys = new double[vertices.size()];
    for (int i = 0; i < xs.length; i++) {
      xs[i] = vertices.getX(i);
      ys[i] = vertices.getY(i);
    }
    return new Outline(xs, ys, closed);
  }

  static Envelope envelope(Iterable<Geometry> geometries) {
    Envelope envelope = new Envelope();
    geometries.forEach(geometry -> envelope.expandToInclude(geometry.getEnvelopeInternal()));
    return envelope;
  }

  /** A frame around a box, around nothing in particular if the box is empty. */
  static MapFrame frame(Envelope extent, boolean geographic) {
    return new MapFrame(extent.isNull() ? new MapFrame.Box(0, 0, 1, 1) : box(extent), geographic);
  }

  static MapFrame.Box box(Envelope box) {
    return new MapFrame.Box(box.getMinX(), box.getMinY(), box.getMaxX(), box.getMaxY());
  }
}
