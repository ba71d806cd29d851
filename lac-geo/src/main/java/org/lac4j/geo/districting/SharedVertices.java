package org.lac4j.geo.districting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.util.GeometryEditor;

/**
 * Vertices that are one although files write them a little apart: each stands for all within a tolerance. For one thread.
 */
final class SharedVertices {

  private final double tolerance;
  private final Map<Long, List<Coordinate>> cells = new HashMap<>();

  SharedVertices(double tolerance) {
    this.tolerance = tolerance;
  }

  /** The vertex that stands for a place: the first that was asked for within the tolerance. */
  Coordinate at(Coordinate place) {
    long column = (long) Math.floor(place.x / tolerance);
    long row = (long) Math.floor(place.y / tolerance);
    for (long c = column - 1; c <= column + 1; c++) {
      for (long r = row - 1; r <= row + 1; r++) {
        for (Coordinate known : cells.getOrDefault(key(c, r), List.of())) {
          if (known.distance(place) <= tolerance) {
            return known;
          }
        }
      }
    }
    Coordinate fresh = new Coordinate(place.x, place.y);
    cells.computeIfAbsent(key(column, row), cell -> new ArrayList<>()).add(fresh);
    return fresh;
  }

  private static long key(long column, long row) {
    return column * 0x9E3779B97F4A7C15L + row;
  }

  /** The geometry with these vertices; a vertex that falls on the one before is left out. */
  Geometry snapped(Geometry geometry) {
    return new GeometryEditor(geometry.getFactory())
        .edit(
            geometry,
            new GeometryEditor.CoordinateOperation() {
              @Override
              public Coordinate[] edit(Coordinate[] vertices, Geometry of) {
                return distinct(vertices);
              }
            });
  }

  private Coordinate[] distinct(Coordinate[] vertices) {
    List<Coordinate> snapped = new ArrayList<>();
    for (Coordinate vertex : vertices) {
      Coordinate shared = at(vertex);
      if (snapped.isEmpty() || !snapped.get(snapped.size() - 1).equals2D(shared)) {
        snapped.add(shared);
      }
    }
    return snapped.size() < 4 ? vertices : snapped.toArray(new Coordinate[0]);
  }
}
