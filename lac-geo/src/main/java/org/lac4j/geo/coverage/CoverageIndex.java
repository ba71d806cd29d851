package org.lac4j.geo.coverage;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.lac4j.core.place.Area;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.index.strtree.STRtree;

/**
 * Tells which areas of a coverage cover a point.
 *
 * <p>An area covers a point that lies inside it, on its edge or on one of its vertices, exactly as JTS {@code covers}
 * says. Where several areas cover a point, all are known: {@link #areaAt} gives the one with the lowest code, {@link
 * #areasAt} all in code order. An area's <em>ordinal</em> is its position in code order, from 0; lookups by ordinal make
 * no objects.
 *
 * <p>Coordinates are in the coverage's own system, x then y. A point that is not finite is covered by nothing.
 *
 * <p>Immutable and thread-safe.
 */
public final class CoverageIndex {

  /** What {@link #ordinalAt} gives where no area covers the point. */
  public static final int NONE = -1;

  private record Entry(int ordinal, IndexedPointInAreaLocator locator) {}

  private final Coverage coverage;
  private final STRtree tree;
  private final Metric metric;

  private CoverageIndex(Coverage coverage) {
    this.coverage = coverage;
    this.metric = Metric.of(coverage.coordinateSystem());
    this.tree = new STRtree();
    for (int ordinal = 0; ordinal < coverage.size(); ordinal++) {
      Geometry geometry = coverage.areas().get(ordinal).geometry();
      if (!geometry.isEmpty()) {
        tree.insert(
            geometry.getEnvelopeInternal(),
            new Entry(ordinal, new IndexedPointInAreaLocator(geometry)));
      }
    }
    tree.build();
  }

  /**
   * Builds the index of a coverage.
   *
   * @param coverage the coverage
   * @return the index
   */
  public static CoverageIndex of(Coverage coverage) {
    return new CoverageIndex(coverage);
  }

  /**
   * Returns the coordinate system of queries.
   *
   * @return the coverage's coordinate system
   */
  public CoordinateSystem coordinateSystem() {
    return coverage.coordinateSystem();
  }

  /**
   * Returns the number of areas.
   *
   * @return the number, 0 or more
   */
  public int size() {
    return coverage.size();
  }

  /**
   * Returns the area with an ordinal.
   *
   * @param ordinal the position in code order, 0 to {@link #size()} - 1
   * @return the area
   * @throws IndexOutOfBoundsException if there is no such area
   */
  public Area area(int ordinal) {
    return coverage.areas().get(ordinal).area();
  }

  /**
   * Finds the area with the lowest code that covers a point.
   *
   * @param x longitude in degrees or easting in metres, as the coverage has it
   * @param y latitude in degrees or northing in metres
   * @return the area; empty if none covers the point or a coordinate is not finite
   */
  public Optional<Area> areaAt(double x, double y) {
    int ordinal = ordinalAt(x, y);
    return ordinal == NONE ? Optional.empty() : Optional.of(area(ordinal));
  }

  /**
   * Finds the ordinal of the lowest area that covers a point.
   *
   * @param x longitude in degrees or easting in metres, as the coverage has it
   * @param y latitude in degrees or northing in metres
   * @return the ordinal; {@link #NONE} if no area covers the point or a coordinate is not finite
   */
  public int ordinalAt(double x, double y) {
    int[] ordinals = coveringOrdinals(x, y);
    return ordinals.length == 0 ? NONE : ordinals[0];
  }

  /**
   * Finds every area that covers a point.
   *
   * @param x longitude in degrees or easting in metres, as the coverage has it
   * @param y latitude in degrees or northing in metres
   * @return the areas in code order; empty if none covers the point or a coordinate is not finite
   */
  public ImmutableList<Area> areasAt(double x, double y) {
    return Arrays.stream(coveringOrdinals(x, y))
        .mapToObj(this::area)
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Finds the ordinals of every area that covers a point.
   *
   * @param x longitude in degrees or easting in metres, as the coverage has it
   * @param y latitude in degrees or northing in metres
   * @param into takes the ordinals in ascending order, as many as fit
   * @return how many areas cover the point, which may be more than fitted
   */
  public int ordinalsAt(double x, double y, int[] into) {
    int[] ordinals = coveringOrdinals(x, y);
    System.arraycopy(ordinals, 0, into, 0, Math.min(ordinals.length, into.length));
    return ordinals.length;
  }

  /**
   * Finds the lowest area of each of many points.
   *
   * @param xy the points, x and y in turn; an even number of values
   * @param into takes the ordinal, or {@link #NONE}, of each point; half as long as {@code xy} or longer
   * @throws IllegalArgumentException if {@code xy} has an odd length or {@code into} is too short
   */
  public void ordinalsAt(double[] xy, int[] into) {
    if (xy.length % 2 != 0) {
      throw new IllegalArgumentException(
          "Points are x and y in turn, but there are " + xy.length + " values.");
    }
    if (into.length < xy.length / 2) {
      throw new IllegalArgumentException(
          "The answers to " + xy.length / 2 + " points do not fit into " + into.length + ".");
    }
    for (int i = 0; i < xy.length / 2; i++) {
      into[i] = ordinalAt(xy[2 * i], xy[2 * i + 1]);
    }
  }

  /**
   * Measures the distance to the nearest boundary of any area, from inside or outside.
   *
   * @param x longitude in degrees or easting in metres, as the coverage has it
   * @param y latitude in degrees or northing in metres
   * @return the distance in metres, 0 on a boundary; infinite if there is no boundary or a coordinate is not finite
   */
  public double metresFromEdge(double x, double y) {
    double nearest = Double.POSITIVE_INFINITY;
    for (int ordinal = 0; ordinal < size(); ordinal++) {
      nearest = Math.min(nearest, metresFromBoundary(ordinal, x, y));
    }
    return nearest;
  }

  /**
   * Finds every area of which some point lies within a distance, for example all that a postcode may reach.
   *
   * @param x longitude in degrees or easting in metres, as the coverage has it
   * @param y latitude in degrees or northing in metres
   * @param radiusMetres the distance in metres, 0 or more
   * @return the areas in code order; those that cover the point are among them
   * @throws IllegalArgumentException if the radius is negative or NaN
   */
  public ImmutableList<Area> areasWithin(double x, double y, double radiusMetres) {
    if (!(radiusMetres >= 0)) {
      throw new IllegalArgumentException("A radius is 0 metres or more, not " + radiusMetres + ".");
    }
    int[] covering = coveringOrdinals(x, y);
    ImmutableList.Builder<Area> areas = ImmutableList.builder();
    for (int ordinal = 0; ordinal < size(); ordinal++) {
      if (Arrays.binarySearch(covering, ordinal) >= 0
          || metresFromBoundary(ordinal, x, y) <= radiusMetres) {
        areas.add(area(ordinal));
      }
    }
    return areas.build();
  }

  /**
   * Finds the area nearest to a point; of several at the same distance, the one with the lowest code.
   *
   * @param x longitude in degrees or easting in metres, as the coverage has it
   * @param y latitude in degrees or northing in metres
   * @return the area, with distance 0 if it covers the point; empty if there is no area or a coordinate is not finite
   */
  public Optional<NearestArea> nearestArea(double x, double y) {
    int covering = ordinalAt(x, y);
    if (covering != NONE) {
      return Optional.of(new NearestArea(area(covering), 0));
    }
    int nearest = NONE;
    double metres = Double.POSITIVE_INFINITY;
    for (int ordinal = 0; ordinal < size(); ordinal++) {
      double toBoundary = metresFromBoundary(ordinal, x, y);
      if (toBoundary < metres) {
        nearest = ordinal;
        metres = toBoundary;
      }
    }
    return nearest == NONE ? Optional.empty() : Optional.of(new NearestArea(area(nearest), metres));
  }

  private double metresFromBoundary(int ordinal, double x, double y) {
    double squared = Double.POSITIVE_INFINITY;
    if (Double.isFinite(x) && Double.isFinite(y)) {
      double metresPerX = metric.metresPerX(y);
      double metresPerY = metric.metresPerY(y);
      Geometry boundary = coverage.areas().get(ordinal).geometry().getBoundary();
      for (int i = 0; i < boundary.getNumGeometries(); i++) {
        CoordinateSequence ring = ((LineString) boundary.getGeometryN(i)).getCoordinateSequence();
        for (int k = 1; k < ring.size(); k++) {
          squared =
              Math.min(
                  squared,
                  squaredDistanceFromOrigin(
                      (ring.getX(k - 1) - x) * metresPerX,
                      (ring.getY(k - 1) - y) * metresPerY,
                      (ring.getX(k) - x) * metresPerX,
                      (ring.getY(k) - y) * metresPerY));
        }
      }
    }
    return Math.sqrt(squared);
  }

  private static double squaredDistanceFromOrigin(double ax, double ay, double bx, double by) {
    double dx = bx - ax;
    double dy = by - ay;
    double length = dx * dx + dy * dy;
    double along = length == 0 ? 0 : Math.max(0, Math.min(1, -(ax * dx + ay * dy) / length));
    double nx = ax + along * dx;
    double ny = ay + along * dy;
    return nx * nx + ny * ny;
  }

  private int[] coveringOrdinals(double x, double y) {
    if (!Double.isFinite(x) || !Double.isFinite(y)) {
      return new int[0];
    }
    Coordinate point = new Coordinate(x, y);
    List<Integer> found = new ArrayList<>();
    tree.query(
        new Envelope(point),
        item -> {
          Entry entry = (Entry) item;
          if (entry.locator.locate(point) != Location.EXTERIOR) {
            found.add(entry.ordinal);
          }
        });
    return found.stream().mapToInt(Integer::intValue).sorted().toArray();
  }
}
