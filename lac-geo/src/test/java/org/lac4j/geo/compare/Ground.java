package org.lac4j.geo.compare;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.lac4j.core.place.Area;
import org.lac4j.core.place.AreaCode;
import org.lac4j.geo.coverage.CoordinateSystem;
import org.lac4j.geo.coverage.Coverage;
import org.lac4j.geo.coverage.CoverageArea;
import org.lac4j.geo.coverage.WigglyGrid;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.CoordinateSequenceFilter;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.util.AffineTransformation;

/** A made-up town of 4 by 4 areas of about a square kilometre with wiggly shared edges, and ways to change it. */
final class Ground {

  static final int SIDE = 4;
  static final int AREAS = SIDE * SIDE;

  private static final double WEST = 456_000;
  private static final double SOUTH = 448_000;
  private static final double SCALE = 250;

  private final TreeMap<AreaCode, CoverageArea> areas = new TreeMap<>();

  /** The town as it was. */
  static Ground of(long seed) {
    AffineTransformation place =
        AffineTransformation.scaleInstance(SCALE, SCALE).translate(WEST, SOUTH);
    List<Geometry> cells = WigglyGrid.geometries(new Random(seed), SIDE, 6);
    Ground ground = new Ground();
    for (int i = 0; i < AREAS; i++) {
      ground.put(area(i), place.transform(cells.get(i)));
    }
    return ground;
  }

  static AreaCode code(int number) {
    return AreaCode.of("A%02d".formatted(number));
  }

  static Area area(int number) {
    return new Area(code(number), "Area " + number);
  }

  Coverage coverage() {
    return Coverage.of(CoordinateSystem.BRITISH_NATIONAL_GRID, areas.values());
  }

  Geometry geometry(int number) {
    return areas.get(code(number)).geometry();
  }

  Ground put(Area area, Geometry geometry) {
    areas.put(area.code(), CoverageArea.of(area, geometry));
    return this;
  }

  Ground remove(int number) {
    areas.remove(code(number));
    return this;
  }

  Ground reshape(int number, UnaryOperator<Geometry> change) {
    return put(area(number), change.apply(geometry(number)));
  }

  Ground rename(int number, Area area) {
    Geometry geometry = geometry(number);
    return remove(number).put(area, geometry);
  }

  /** Gives the part of an area that lies west of its middle, widened by some metres, to another. */
  ImmutableList<Geometry> halves(int number) {
    Geometry whole = geometry(number);
    Envelope box = whole.getEnvelopeInternal();
    Envelope west =
        new Envelope(box.getMinX() - 1, box.centre().x, box.getMinY() - 1, box.getMaxY() + 1);
    Geometry cut = whole.getFactory().toGeometry(west);
    return ImmutableList.of(whole.intersection(cut), whole.difference(cut));
  }

  /** Moves every vertex by up to a distance, the same way in every area that has it. */
  Ground shiver(double metres, long seed) {
    List<CoverageArea> moved = new ArrayList<>();
    for (CoverageArea area : areas.values()) {
      Geometry geometry = area.geometry().copy();
      geometry.apply(new Shiver(metres, seed));
      moved.add(CoverageArea.of(area.area(), geometry));
    }
    moved.forEach(area -> areas.put(area.code(), area));
    return this;
  }

  private record Shiver(double metres, long seed) implements CoordinateSequenceFilter {

    @Override
    public void filter(CoordinateSequence vertices, int i) {
      Coordinate vertex = vertices.getCoordinate(i);
      Random random = new Random(vertex.hashCode() * 31L + seed);
      double angle = 2 * Math.PI * random.nextDouble();
      vertices.setOrdinate(i, 0, vertex.x + metres * Math.cos(angle));
      vertices.setOrdinate(i, 1, vertex.y + metres * Math.sin(angle));
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
