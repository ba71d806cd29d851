package org.lac4j.examples.benchmarks.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;
import org.lac4j.geo.coverage.Coverage;
import org.lac4j.geo.coverage.CoverageArea;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateList;
import org.locationtech.jts.geom.CoordinateXY;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineSegment;
import org.locationtech.jts.geom.util.GeometryEditor;

/** Coverages made from another. */
final class Variants {

  private static final double MOST_METRES = 1;
  private static final double DEGREES_PER_METRE = 1e-5;

  private Variants() {}

  /** The same ground with each edge cut in a number of parts, alike in both neighbours. */
  static Coverage densified(Coverage coverage, int parts) {
    List<CoverageArea> areas = new ArrayList<>();
    coverage.areas().forEach(area -> areas.add(edited(area, ring -> densified(ring, parts))));
    return Coverage.of(coverage.coordinateSystem(), areas);
  }

  private static Coordinate[] densified(Coordinate[] ring, int parts) {
    CoordinateList vertices = new CoordinateList();
    for (int i = 0; i + 1 < ring.length; i++) {
      vertices.add(ring[i], false);
      LineSegment edge = new LineSegment(ring[i], ring[i + 1]);
      edge.normalize();
      boolean forward = edge.p0.equals2D(ring[i]);
      for (int part = 1; part < parts; part++) {
        vertices.add(edge.pointAlong((double) (forward ? part : parts - part) / parts), false);
      }
    }
    vertices.closeRing();
    return vertices.toCoordinateArray();
  }

  /** One area in so many drawn anew, each vertex up to a metre beside its place. */
  static Coverage redrawn(Coverage coverage, int oneIn) {
    SplittableRandom random = new SplittableRandom(oneIn);
    double most =
        MOST_METRES * (coverage.coordinateSystem().isGeographic() ? DEGREES_PER_METRE : 1);
    List<CoverageArea> areas = new ArrayList<>();
    for (CoverageArea area : coverage.areas()) {
      areas.add(
          areas.size() % oneIn == 0 ? edited(area, ring -> shaken(ring, most, random)) : area);
    }
    return Coverage.of(coverage.coordinateSystem(), areas);
  }

  private static Coordinate[] shaken(Coordinate[] ring, double most, SplittableRandom random) {
    CoordinateList vertices = new CoordinateList();
    for (int i = 0; i + 1 < ring.length; i++) {
      vertices.add(
          new CoordinateXY(
              ring[i].x + most * (2 * random.nextDouble() - 1),
              ring[i].y + most * (2 * random.nextDouble() - 1)),
          false);
    }
    vertices.closeRing();
    return vertices.toCoordinateArray();
  }

  private static CoverageArea edited(CoverageArea area, UnaryOperator<Coordinate[]> edit) {
    Geometry geometry =
        new GeometryEditor()
            .edit(
                area.geometry(),
                new GeometryEditor.CoordinateOperation() {
                  @Override
                  public Coordinate[] edit(Coordinate[] ring, Geometry whole) {
                    return edit.apply(ring);
                  }
                });
    return new CoverageArea(area.area(), geometry, area.attributes());
  }
}
