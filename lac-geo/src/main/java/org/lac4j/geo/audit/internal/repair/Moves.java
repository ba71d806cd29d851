package org.lac4j.geo.audit.internal.repair;

import com.google.common.collect.ImmutableList;
import org.lac4j.geo.audit.AreaMove;
import org.lac4j.geo.audit.internal.ground.Ground;
import org.lac4j.geo.audit.internal.ground.Overlay;
import org.lac4j.geo.audit.internal.ground.Plane;
import org.lac4j.geo.coverage.Coverage;
import org.lac4j.geo.coverage.CoverageArea;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.distance.IndexedFacetDistance;

/** Measures what a fix moved: nothing is changed in silence. */
final class Moves {

  private Moves() {}

  /** The areas whose outline is another than before, vertices along the same line apart. */
  static ImmutableList<AreaMove> between(Coverage before, Coverage after) {
    ImmutableList.Builder<AreaMove> moves = ImmutableList.builder();
    for (CoverageArea old : before.areas()) {
      Geometry young = after.area(old.code()).map(CoverageArea::geometry).orElse(old.geometry());
      if (!young.norm().equalsExact(old.geometry().norm())) {
        AreaMove move = move(old, young, before);
        if (move.largestMoveMetres() > 0) {
          moves.add(move);
        }
      }
    }
    return moves.build();
  }

  private static AreaMove move(CoverageArea old, Geometry young, Coverage coverage) {
    Ground ground = new Ground(coverage.coordinateSystem());
    Geometry gained = Overlay.difference(young, old.geometry());
    Geometry lost = Overlay.difference(old.geometry(), young);
    Plane plane = Plane.at(coverage.coordinateSystem(), old.geometry().getEnvelopeInternal());
    Geometry from = plane.toPlane(old.geometry());
    Geometry to = plane.toPlane(young);
    return new AreaMove(
        old.area(),
        ground.squareMetres(gained),
        ground.squareMetres(lost),
        Math.max(farthest(from, to), farthest(to, from)),
        gained,
        lost);
  }

  /** How far a vertex of one outline lies from the other at most. */
  private static double farthest(Geometry from, Geometry to) {
    IndexedFacetDistance outline = new IndexedFacetDistance(to.getBoundary());
    double farthest = 0;
    for (Coordinate vertex : from.getCoordinates()) {
      farthest = Math.max(farthest, outline.distance(from.getFactory().createPoint(vertex)));
    }
    return farthest;
  }
}
