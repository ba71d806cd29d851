package org.lac4j.geo.coverage;

import java.util.Random;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/** Points that are hard to place in a coverage, and easy ones among them. */
public final class Points {

  private final Random random;
  private final Coordinate[][] areas;
  private final Envelope box;

  public Points(Coverage coverage, long seed) {
    this.random = new Random(seed);
    this.areas =
        coverage.areas().stream()
            .map(area -> area.geometry().getCoordinates())
            .filter(coordinates -> coordinates.length > 1)
            .toArray(Coordinate[][]::new);
    this.box = coverage.envelope();
  }

  public Coordinate next() {
    if (areas.length == 0) {
      return Coverages.anywhere(random);
    }
    Coordinate[] ring = areas[random.nextInt(areas.length)];
    int i = random.nextInt(ring.length - 1);
    Coordinate a = ring[i];
    Coordinate b = ring[i + 1];
    double share = random.nextInt(4) == 0 ? 0.5 : random.nextDouble();
    Coordinate on = new Coordinate(a.x + share * (b.x - a.x), a.y + share * (b.y - a.y));
    return switch (random.nextInt(9)) {
      case 0 -> a.copy();
      case 1 -> on;
      case 2 -> new Coordinate(beside(a.x), beside(a.y));
      case 3 -> new Coordinate(beside(on.x), beside(on.y));
      case 4 -> new Coordinate(inBox().x, a.y);
      case 5 -> new Coordinate(a.x, inBox().y);
      case 6 -> new Coordinate(on.x, beside(a.y));
      case 7 -> {
        double reach = 1e-3 * Math.max(box.getWidth(), box.getHeight());
        yield new Coordinate(
            on.x + reach * random.nextGaussian(), on.y + reach * random.nextGaussian());
      }
      default -> inBox();
    };
  }

  private double beside(double value) {
    return switch (random.nextInt(3)) {
      case 0 -> value - step(value);
      case 1 -> value;
      default -> value + step(value);
    };
  }

  /** An ulp; beside zero the least that a coordinate may be. */
  public static double step(double value) {
    return Math.max(Math.ulp(value), 1e-60);
  }

  private Coordinate inBox() {
    return new Coordinate(
        box.getMinX() + (1.2 * random.nextDouble() - 0.1) * box.getWidth(),
        box.getMinY() + (1.2 * random.nextDouble() - 0.1) * box.getHeight());
  }
}
