package org.lac4j.geo.audit.internal.repair;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.lac4j.core.place.Area;
import org.lac4j.geo.audit.AreaMove;
import org.lac4j.geo.audit.GroundMove;
import org.lac4j.geo.audit.internal.ground.Ground;
import org.lac4j.geo.audit.internal.ground.Overlay;
import org.lac4j.geo.audit.internal.ground.PolygonParts;
import org.lac4j.geo.coverage.Coverage;
import org.lac4j.geo.coverage.CoverageArea;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;

/** Tells piece by piece who gave ground to whom. */
final class GroundMoves {

  /** What is narrower comes of arithmetic. */
  private static final double LEAST_METRES = 1e-4;

  private final Coverage after;
  private final Ground ground;
  private final ImmutableList<AreaMove> moves;

  private GroundMoves(Coverage after, ImmutableList<AreaMove> moves) {
    this.after = after;
    this.ground = new Ground(after.coordinateSystem());
    this.moves = moves;
  }

  /** The pieces, the largest first. */
  static ImmutableList<GroundMove> of(Coverage after, ImmutableList<AreaMove> moves) {
    return new GroundMoves(after, moves).all();
  }

  private ImmutableList<GroundMove> all() {
    List<GroundMove> all = new ArrayList<>();
    for (AreaMove taker : moves) {
      Geometry rest = taker.gained();
      for (AreaMove giver : moves) {
        if (!giver.equals(taker) && meet(rest, giver.lost())) {
          add(
              all,
              Optional.of(giver.area()),
              Optional.of(taker.area()),
              false,
              Overlay.intersection(rest, giver.lost()));
          rest = Overlay.difference(rest, giver.lost());
        }
      }
      add(all, Optional.empty(), Optional.of(taker.area()), false, rest);
    }
    moves.forEach(giver -> addLost(all, giver));
    return ImmutableList.sortedCopyOf(
        Comparator.comparingDouble(GroundMove::squareMetres).reversed(), all);
  }

  /** What an area lost and no other gained: another had it too and keeps it, or nobody has it now. */
  private void addLost(List<GroundMove> all, AreaMove giver) {
    Geometry rest = giver.lost();
    for (AreaMove taker : moves) {
      if (!taker.equals(giver) && meet(rest, taker.gained())) {
        rest = Overlay.difference(rest, taker.gained());
      }
    }
    for (CoverageArea other : after.areas()) {
      if (!other.code().equals(giver.area().code()) && meet(rest, other.geometry())) {
        add(
            all,
            Optional.of(giver.area()),
            Optional.of(other.area()),
            true,
            Overlay.intersection(rest, other.geometry()));
        rest = Overlay.difference(rest, other.geometry());
      }
    }
    add(all, Optional.of(giver.area()), Optional.empty(), false, rest);
  }

  private static boolean meet(Geometry one, Geometry other) {
    return !one.isEmpty()
        && !other.isEmpty()
        && one.getEnvelopeInternal().intersects(other.getEnvelopeInternal());
  }

  private void add(
      List<GroundMove> all,
      Optional<Area> from,
      Optional<Area> to,
      boolean wasShared,
      Geometry place) {
    for (Polygon piece : PolygonParts.polygons(place)) {
      double width = ground.widthMetres(piece);
      if (width >= LEAST_METRES) {
        all.add(new GroundMove(from, to, wasShared, piece, ground.squareMetres(piece), width));
      }
    }
  }
}
