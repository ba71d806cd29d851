package org.lac4j.examples.benchmarks.coverage;

import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import org.lac4j.geo.coverage.Coverage;
import org.lac4j.geo.coverage.CoverageIndex;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/** Single lookups of points, half of them anywhere and half close to a vertex. */
public final class LookupWork implements Callable<Object> {

  private static final int POINTS = 1 << 18;
  private static final double NEAR = 1e-5;

  private final CoverageIndex index;
  private final double[] xy = new double[2 * POINTS];

  /**
   * Builds the index and makes the points.
   *
   * @param file the boundary file; the demo city if empty
   */
  public LookupWork(String file) {
    Coverage coverage = Areas.read(file);
    this.index = Ours.index(coverage);
    SplittableRandom random = new SplittableRandom(1);
    Envelope box = coverage.envelope();
    for (int i = 0; i < POINTS; i++) {
      Coordinate[] ring =
          coverage.areas().get(random.nextInt(coverage.size())).geometry().getCoordinates();
      Coordinate vertex = ring[random.nextInt(ring.length)];
      boolean near = i % 2 == 0;
      xy[2 * i] =
          near
              ? vertex.x + NEAR * box.getWidth() * (random.nextDouble() - 0.5)
              : box.getMinX() + box.getWidth() * random.nextDouble();
      xy[2 * i + 1] =
          near
              ? vertex.y + NEAR * box.getHeight() * (random.nextDouble() - 0.5)
              : box.getMinY() + box.getHeight() * random.nextDouble();
    }
  }

  @Override
  public Object call() {
    long sum = 0;
    for (int i = 0; i < POINTS; i++) {
      sum += index.ordinalAt(xy[2 * i], xy[2 * i + 1]);
    }
    return sum;
  }
}
