package org.lac4j.geo.cause;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.lac4j.core.place.Area;
import org.lac4j.geo.coverage.CoordinateSystem;
import org.lac4j.geo.coverage.Coverage;
import org.lac4j.geo.coverage.CoverageArea;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateList;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.util.AffineTransformation;

/** Nine or more wards of about 900 m near York on the National Grid, to move, simplify and redraw. */
public final class PlantedWards {

  private static final double METRES = 900;
  private static final int STEPS = 45;

  private PlantedWards() {}

  /** The code of a ward. */
  public static String code(int number) {
    return "E050017%02d".formatted(number);
  }

  /** Wards with curved lines, which they share to the bit. */
  public static Coverage wards(long seed, int squares) {
    Random random = new Random(seed);
    double[] phases = random.doubles(6, 0, 2 * Math.PI).toArray();
    List<CoverageArea> areas = new ArrayList<>();
    for (int row = 0; row < squares; row++) {
      for (int column = 0; column < squares; column++) {
        areas.add(
            CoverageArea.of(
                Area.of(code(areas.size()), "Ward " + areas.size()), ward(row, column, phases)));
      }
    }
    return Coverage.of(CoordinateSystem.BRITISH_NATIONAL_GRID, areas);
  }

  private static Geometry ward(int row, int column, double[] phases) {
    CoordinateList ring = new CoordinateList();
    for (int side = 0; side < 4; side++) {
      for (int step = 0; step < STEPS; step++) {
        int a = side == 0 ? step : side == 1 ? STEPS : side == 2 ? STEPS - step : 0;
        int b = side == 1 ? step : side == 2 ? STEPS : side == 3 ? STEPS - step : 0;
        ring.add(
            curved(METRES * column + METRES / STEPS * a, METRES * row + METRES / STEPS * b, phases),
            false);
      }
    }
    ring.closeRing();
    return new GeometryFactory().createPolygon(ring.toCoordinateArray());
  }

  /** A smooth map that crosses no lines. */
  private static Coordinate curved(double x, double y, double[] phases) {
    return new Coordinate(
        460_000.137
            + x
            + 50 * Math.sin(y / 170 + phases[0])
            + 20 * Math.sin(y / 61 + phases[1])
            + 15 * Math.sin(x / 197 + phases[2]),
        450_000.291
            + y
            + 50 * Math.sin(x / 150 + phases[3])
            + 20 * Math.sin(x / 57 + phases[4])
            + 15 * Math.sin(y / 211 + phases[5]));
  }

  /** The wards, each changed. */
  public static Coverage changed(Coverage wards, UnaryOperator<Geometry> change, int... only) {
    List<CoverageArea> areas = new ArrayList<>();
    int number = 0;
    for (CoverageArea ward : wards.areas()) {
      boolean chosen = only.length == 0;
      for (int each : only) {
        chosen |= each == number;
      }
      areas.add(chosen ? CoverageArea.of(ward.area(), change.apply(ward.geometry())) : ward);
      number++;
    }
    return Coverage.of(wards.coordinateSystem(), areas);
  }

  /** A move in metres. */
  public static UnaryOperator<Geometry> by(double east, double north) {
    return geometry -> AffineTransformation.translationInstance(east, north).transform(geometry);
  }

  /** A turn about the middle, which no move explains. */
  public static UnaryOperator<Geometry> turned() {
    return geometry ->
        AffineTransformation.rotationInstance(
                0.2, geometry.getCentroid().getX(), geometry.getCentroid().getY())
            .transform(geometry);
  }
}
