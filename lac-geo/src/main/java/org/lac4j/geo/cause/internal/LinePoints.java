package org.lac4j.geo.cause.internal;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.linearref.LengthIndexedLine;

/** Points at even steps along outlines, so that a line counts by its length and not by its vertices. */
final class LinePoints {

  static final LinePoints NONE = new LinePoints(new double[0]);

  private final double[] places;

  private LinePoints(double[] places) {
    this.places = places;
  }

  /**
   * Takes points of an outline.
   *
   * @param about how many
   */
  static LinePoints of(Geometry geometry, int about) {
    List<LineString> lines = LineIndex.lines(geometry);
    double length = lines.stream().mapToDouble(Geometry::getLength).sum();
    List<Coordinate> points = new ArrayList<>();
    double step = length / about;
    for (LineString line : lines) {
      int count = step == 0 ? 0 : (int) Math.max(1, Math.round(line.getLength() / step));
      LengthIndexedLine along = new LengthIndexedLine(line);
      for (int i = 0; i < count; i++) {
        points.add(along.extractPoint((i + 0.5) * line.getLength() / count));
      }
    }
    double[] places = new double[2 * points.size()];
    for (int i = 0; i < points.size(); i++) {
      places[2 * i] = points.get(i).x;
      places[2 * i + 1] = points.get(i).y;
    }
    return new LinePoints(places);
  }

  /** All points of several outlines, of many only each so-manieth. */
  static LinePoints together(List<LinePoints> all, int most) {
    int count = all.stream().mapToInt(LinePoints::size).sum();
    int every = Math.max(1, count / most);
    double[] places = new double[2 * ((count + every - 1) / every)];
    int number = 0;
    int at = 0;
    for (LinePoints points : all) {
      for (int i = 0; i < points.size(); i++) {
        if (number++ % every == 0) {
          places[at++] = points.x(i);
          places[at++] = points.y(i);
        }
      }
    }
    return new LinePoints(places);
  }

  int size() {
    return places.length / 2;
  }

  double x(int i) {
    return places[2 * i];
  }

  double y(int i) {
    return places[2 * i + 1];
  }

  /** The share of the points that, taken back by a displacement, lie on the lines. */
  double shareOn(LineIndex lines, double east, double north, double metres) {
    double[] at = new double[4];
    int on = 0;
    for (int i = 0; i < size(); i++) {
      if (lines.nearest(x(i) - east, y(i) - north, metres, at) <= metres) {
        on++;
      }
    }
    return size() == 0 ? 0 : (double) on / size();
  }
}
