package org.lac4j.geo.coverage.internal.distance;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.lac4j.geo.coverage.internal.index.IndexGrid;

/**
 * The distances of many points to the nearest boundary: by a search for each one, until so many have been asked for that
 * lists of the nearest edges are worth their making. The answers are the same, bit for bit. Thread-safe.
 */
public final class BoundaryDistances {

  private final IndexGrid grid;
  private final Metric metric;
  private final NearestBoundary search;
  private final AtomicLong asked = new AtomicLong();
  private final AtomicBoolean making = new AtomicBoolean();
  private volatile @Nullable NearestEdges made;

  public BoundaryDistances(IndexGrid grid, Metric metric, NearestBoundary search) {
    this.grid = grid;
    this.metric = metric;
    this.search = search;
  }

  /** The squared distance in metres of a point; infinite for one that is not finite, or without any boundary. */
  public double squaredMetres(double x, double y) {
    double sine = metric.sine(y);
    return Double.isFinite(x) && Double.isFinite(y)
        ? search.squaredMetres(x, y, metric.metresPerX(sine), metric.metresPerY(sine))
        : Double.POSITIVE_INFINITY;
  }

  /**
   * Measures the squared distances of a range of points.
   *
   * @param xy x and y in turn
   * @param first the first point of the range
   * @param count the number of points
   * @param into takes the squared distances in metres at the points' own numbers
   */
  public void squaredMetres(double[] xy, int first, int count, double[] into) {
    NearestEdges edges = edges(count);
    if (edges != null) {
      edges.squaredMetres(xy, first, count, this, into);
      return;
    }
    for (int i = first; i < first + count; i++) {
      into[i] = squaredMetres(xy[2 * i], xy[2 * i + 1]);
    }
  }

  /**
   * The lists, if they are made; the thread that asks for one point too many makes them while others search on. Without any
   * vertex there is nothing to list.
   */
  private @Nullable NearestEdges edges(int count) {
    NearestEdges edges = made;
    int vertices = grid.vertices().length / 2;
    if (edges == null
        && vertices > 0
        && asked.addAndGet(count) > vertices
        && making.compareAndSet(false, true)) {
      edges = NearestEdgesBuilder.build(grid, metric, Runtime.getRuntime().availableProcessors());
      made = edges;
    }
    return edges;
  }

  /** The memory that the lists take; 0 before they are made. */
  public long sizeInBytes() {
    NearestEdges edges = made;
    return edges == null ? 0 : edges.sizeInBytes();
  }
}
