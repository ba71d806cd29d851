package org.lac4j.geo.coverage;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.lac4j.geo.crs.CoordinateSystems;
import org.lac4j.geo.crs.PointTransformation;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.CoordinateSequenceFilter;
import org.locationtech.jts.geom.Geometry;

/** Carries every vertex of a coverage to another coordinate system. */
final class CoverageTransformer {

  private static final int TOLD = 10;

  private CoverageTransformer() {}

  static Coverage transform(Coverage coverage, CoordinateSystem to) {
    PointTransformation transformation =
        CoordinateSystems.transformation(coverage.coordinateSystem().epsg(), to.epsg());
    ImmutableList.Builder<CoverageArea> areas = ImmutableList.builder();
    List<String> missed = new ArrayList<>();
    for (CoverageArea area : coverage.areas()) {
      Vertices vertices = new Vertices(transformation);
      Geometry geometry = area.geometry().copy();
      geometry.apply(vertices);
      areas.add(new CoverageArea(area.area(), geometry, area.attributes()));
      if (vertices.missed > 0) {
        missed.add(area.area().toString());
      }
    }
    if (!missed.isEmpty()) {
      throw new IllegalArgumentException(message(coverage.coordinateSystem(), to, missed));
    }
    return Coverage.of(to, areas.build());
  }

  private static String message(CoordinateSystem from, CoordinateSystem to, List<String> missed) {
    return "The transformation from "
        + from
        + " to "
        + to
        + " does not reach every vertex of "
        + Joiner.on(", ").join(missed.subList(0, Math.min(TOLD, missed.size())))
        + (missed.size() > TOLD ? " and " + (missed.size() - TOLD) + " more areas" : "")
        + ": check that the coordinates are of the system, and give areas in or near Great Britain.";
  }

  /** Transforms in place. */
  private static final class Vertices implements CoordinateSequenceFilter {
    private final PointTransformation transformation;
    private final double[] xy = new double[2];
    private int missed;

    Vertices(PointTransformation transformation) {
      this.transformation = transformation;
    }

    @Override
    public void filter(CoordinateSequence vertices, int index) {
      if (!transformation.apply(vertices.getX(index), vertices.getY(index), xy, 0)) {
        missed++;
      }
      vertices.setOrdinate(index, CoordinateSequence.X, xy[0]);
      vertices.setOrdinate(index, CoordinateSequence.Y, xy[1]);
    }

    @Override
    public boolean isDone() {
      return false;
    }

    @Override
    public boolean isGeometryChanged() {
      return true;
    }
  }
}
