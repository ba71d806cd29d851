package org.lac4j.geo.coverage.internal.distance;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.lac4j.geo.coverage.internal.index.IndexGrid;
import org.lac4j.geo.coverage.internal.index.PointQuery;

/**
 * The distances of many points to the nearest boundary: by a search for each one, until so many have been asked for that
 * lists of the nearest edges are worth their making. The answers are the same, bit for bit. Thread-safe.
 */
public final class BoundaryDistances {

  /** Which part of the coverage's size a distance may be off because its parts are rounded, and more. */
  private static final double UNCERTAIN = 0x1p-45;

  private final IndexGrid grid;
  private final PointQuery query;
  private final Metric metric;

  /** Up to which squared distance the rounding of its parts may be all of it. */
  private final double uncertain;

  private final CellChains cellChains;
  private final NearestBoundary search;
  private final BoundariesWithin within;
  private final SpareCursor spare = new SpareCursor();
  private final AtomicLong asked = new AtomicLong();
  private final AtomicBoolean making = new AtomicBoolean();
  private volatile @Nullable NearestEdges made;

  public BoundaryDistances(IndexGrid grid, PointQuery query, Metric metric) {
    this.grid = grid;
    this.query = query;
    this.uncertain = square(UNCERTAIN * metric.longest(grid.plane().longestSide()));
    this.metric = metric;
    BoundaryCells cells = new BoundaryCells(grid);
    this.cellChains = CellChains.of(grid, cells);
    this.search = new NearestBoundary(grid, cells, cellChains);
    this.within = new BoundariesWithin(grid, cells);
  }

  /**
   * The squared distance in metres of a point: 0 if, and only if, it is on a boundary; infinite for one that is not finite,
   * or without any boundary.
   */
  public double squaredMetres(double x, double y) {
    return settled(x, y, searched(x, y));
  }

  /** A squared distance whose being 0 or not is exact, whatever was rounded on the way. */
  private double settled(double x, double y, double squared) {
    if (!(squared <= uncertain)) {
      return squared;
    }
    return query.isOnEdge(x, y) ? 0 : Math.max(squared, Double.MIN_VALUE);
  }

  private static double square(double value) {
    return value * value;
  }

  /** The squared distance as the search measures it. */
  double searched(double x, double y) {
    if (!Double.isFinite(x) || !Double.isFinite(y)) {
      return Double.POSITIVE_INFINITY;
    }
    Cursor cursor = spare.take();
    cursor.moveTo(x, y, metric);
    double squared = search.squaredMetres(cursor);
    spare.giveBack(cursor);
    return squared;
  }

  /**
   * Adds the areas that have a boundary within a distance of a point to others, keeping the array ascending and each area
   * once.
   *
   * @param squaredMetres the square of the distance
   * @param into holds the others, and takes what is found
   * @param found how many the array holds already
   * @return how many it holds then; more than fit, with the lowest in the array, if there are more
   */
  public int within(double x, double y, double squaredMetres, int[] into, int found) {
    if (!Double.isFinite(x) || !Double.isFinite(y)) {
      return found;
    }
    Cursor cursor = spare.take();
    cursor.moveTo(x, y, metric);
    cursor.take(into, found, squaredMetres);
    within.find(cursor);
    int now = cursor.taken();
    spare.giveBack(cursor);
    return now;
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
    if (edges == null) {
      for (int i = first; i < first + count; i++) {
        into[i] = squaredMetres(xy[2 * i], xy[2 * i + 1]);
      }
      return;
    }
    edges.squaredMetres(xy, first, count, this::searched, into);
    for (int i = first; i < first + count; i++) {
      into[i] = settled(xy[2 * i], xy[2 * i + 1], into[i]);
    }
  }

  /**
   * The lowest area along the boundaries within a distance of a point, from the lists.
   *
   * @param squaredMetres the square of the distance, at least that of the nearest boundary and hardly more
   * @return the ordinal; {@link PointQuery#NONE} if nothing is listed for the point
   */
  public int lowestWithin(double x, double y, double squaredMetres) {
    NearestEdges edges = made;
    if (edges == null) {
      return PointQuery.NONE;
    }
    Cursor cursor = spare.take();
    cursor.moveTo(x, y, metric);
    cursor.limit = squaredMetres;
    int lowest = edges.lowestWithin(cursor);
    spare.giveBack(cursor);
    return lowest;
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

  /** The memory that the chains of cells take, and that of the lists when they are made. */
  public long sizeInBytes() {
    NearestEdges edges = made;
    return cellChains.sizeInBytes() + (edges == null ? 0 : edges.sizeInBytes());
  }
}
