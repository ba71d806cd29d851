package org.lac4j.geo.audit.internal.ground;

import java.util.OptionalInt;
import org.lac4j.geo.coverage.CoordinateSystem;
import org.locationtech.jts.geom.CoordinateSequence;

/**
 * A number of decimals that coordinates are rounded to.
 *
 * @param places the number
 */
public record CoordinateDecimals(int places) {

  /** 1 cm. */
  private static final int DEGREES = 7;

  /** 1 mm. */
  private static final int METRES = 3;

  /** Beyond, a number has no further decimals. */
  private static final double EXACT = 1L << 52;

  public static CoordinateDecimals of(OptionalInt given, CoordinateSystem coordinateSystem) {
    return new CoordinateDecimals(given.orElse(coordinateSystem.isGeographic() ? DEGREES : METRES));
  }

  public double round(double value) {
    double scale = Math.pow(10, places);
    return Math.abs(value) * scale < EXACT ? Math.rint(value * scale) / scale : value;
  }

  /** Tells whether a coordinate has more decimals. */
  public boolean exceededBy(CoordinateSequence line) {
    for (int i = 0; i < line.size(); i++) {
      if (isExceededBy(line.getX(i)) || isExceededBy(line.getY(i))) {
        return true;
      }
    }
    return false;
  }

  /** No number has no decimals. */
  private boolean isExceededBy(double value) {
    return Double.compare(round(value), value) != 0;
  }
}
