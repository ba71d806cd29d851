package org.lac4j.examples.benchmarks.coverage;

import org.locationtech.jts.geom.Envelope;

/** What any lookup in a table costs: one read at a place that depends on the point, from more memory than the caches hold. */
final class MemoryFloor implements PointLookup {

  private static final int SIDE = 1 << 12;

  private final int[] cells = new int[SIDE * SIDE];
  private final double minX;
  private final double minY;
  private final double scaleX;
  private final double scaleY;

  MemoryFloor(Envelope box) {
    this.minX = box.getMinX();
    this.minY = box.getMinY();
    this.scaleX = (SIDE - 1) / box.getWidth();
    this.scaleY = (SIDE - 1) / box.getHeight();
  }

  @Override
  public int ordinalAt(double x, double y) {
    int column = (int) ((x - minX) * scaleX);
    int row = (int) ((y - minY) * scaleY);
    return cells[(row * SIDE + column) & (cells.length - 1)];
  }
}
