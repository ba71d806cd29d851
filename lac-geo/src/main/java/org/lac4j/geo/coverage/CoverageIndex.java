package org.lac4j.geo.coverage;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.lac4j.core.file.WholeFile;
import org.lac4j.core.place.Area;
import org.lac4j.geo.coverage.internal.distance.BoundaryDistances;
import org.lac4j.geo.coverage.internal.distance.Metric;
import org.lac4j.geo.coverage.internal.distance.NearbyAreas;
import org.lac4j.geo.coverage.internal.index.IndexForm;
import org.lac4j.geo.coverage.internal.index.IndexGrid;
import org.lac4j.geo.coverage.internal.index.PointQuery;

/**
 * Tells which areas of a coverage cover a point: exactly, and at the speed of the memory.
 *
 * <pre>{@code
 * CoverageIndex wards = CoverageIndex.of(coverage);
 * Optional<Area> area = wards.areaAt(-1.0826, 53.9619);
 * }</pre>
 *
 * <p><b>Exactness.</b> An area covers a point that lies inside it, on its edge or on one of its vertices, for any coverage:
 * areas may overlap, leave gaps or share edges. The answer is that of the mathematics for the doubles as they are: a point
 * that lies too near to an edge for the quick path is placed by the sign of an exact determinant, so that nothing depends
 * on a ring's direction. (JTS {@code covers} says the same but for the last bits of its own arithmetic.) A coordinate of a
 * boundary is 0 or between 1e-60 and 1e60 in size. Distances are rounded, but are 0 on a boundary and nowhere else.
 *
 * <p><b>Ties.</b> Where several areas cover a point, all are known: {@link #areaAt} gives the one with the lowest code,
 * {@link #areasAt} all in code order. An area's <em>ordinal</em> is its position in code order, from 0; lookups by ordinal
 * make no objects.
 *
 * <p><b>Cost.</b> A lookup reads three or four places in memory and compares the point with two or three edges, whatever
 * the number of areas. Building is linear in the vertices. The index keeps some 38 bytes for each vertex of the coverage
 * and nothing of the coverage itself. How it works is told in {@code index.md} beside this file.
 *
 * <p>Coordinates are in the coverage's own system, x then y. A point that is not finite is covered by nothing.
 *
 * <p>Immutable and thread-safe. Serializable through its saved form, as big as the index.
 */
public final class CoverageIndex implements Serializable {

  /** What {@link #ordinalAt} gives where no area covers the point. */
  public static final int NONE = PointQuery.NONE;

  private static final int PARALLEL_CHUNK = 1 << 13;

  @Serial private static final long serialVersionUID = 1L;

  private final transient CoordinateSystem coordinateSystem;
  private final transient ImmutableList<Area> areas;
  private final transient IndexGrid grid;
  private final transient PointQuery query;
  private final transient BoundaryDistances distances;
  private final transient NearbyAreas nearby;

  CoverageIndex(CoordinateSystem coordinateSystem, ImmutableList<Area> areas, IndexGrid grid) {
    this.coordinateSystem = coordinateSystem;
    this.areas = areas;
    this.grid = grid;
    this.query = new PointQuery(grid);
    this.distances = new BoundaryDistances(grid, query, Metric.of(coordinateSystem.isGeographic()));
    this.nearby = new NearbyAreas(query, distances);
  }

  /**
   * Builds the index of a coverage with all processors.
   *
   * @param coverage the coverage
   * @return the index
   * @throws InvalidAreasException if polygons are not valid; {@link #builder} can take them as they are
   * @throws IllegalArgumentException if the boundaries need more than 2 GB
   */
  public static CoverageIndex of(Coverage coverage) {
    return builder(coverage).build();
  }

  /**
   * Starts to build the index of a coverage with options of one's own.
   *
   * @param coverage the coverage
   * @return a builder
   */
  public static CoverageIndexBuilder builder(Coverage coverage) {
    return new CoverageIndexBuilder(coverage);
  }

  /**
   * Opens a saved index: its file is copied into memory and all of it is checked, whoever made it. What happens to the file
   * afterwards does not matter.
   *
   * <p>That takes some milliseconds for each 10 MB. Afterwards the file is not needed any more.
   *
   * @param file a file that {@link #save} wrote
   * @return the index, with the same answers at the same speed as the one saved
   * @throws IOException if the file can't be read, is no saved index, is damaged, or is of another version
   */
  public static CoverageIndex open(Path file) throws IOException {
    return SavedIndex.open(file);
  }

  /**
   * Saves the index to a file, which is replaced if there is one. The file is never half written.
   *
   * @param file the file
   * @throws IOException if the file can't be written
   * @throws IllegalStateException if the index has more than 2 GB
   */
  public void save(Path file) throws IOException {
    WholeFile.write(file, savedForm());
  }

  private byte[] savedForm() {
    return new IndexForm(coordinateSystem.epsg(), areas, grid).bytes();
  }

  @Serial
  private Object writeReplace() {
    return new SavedIndex.Proxy(savedForm());
  }

  @Serial
  private void readObject(ObjectInputStream in) throws InvalidObjectException {
    throw new InvalidObjectException("An index is read through its saved form only.");
  }

  /**
   * Returns the coordinate system of queries.
   *
   * @return the coverage's coordinate system
   */
  public CoordinateSystem coordinateSystem() {
    return coordinateSystem;
  }

  /**
   * Returns the number of areas.
   *
   * @return the number, 0 or more
   */
  public int size() {
    return areas.size();
  }

  /**
   * Returns the memory that the index keeps, but for the areas' codes and names. It grows when the distances of {@linkplain
   * #metresFromEdge(double[], int, int, double[]) many points} are asked for.
   *
   * @return the number of bytes
   */
  public long sizeInBytes() {
    return grid.sizeInBytes() + distances.sizeInBytes();
  }

  /**
   * Returns all areas.
   *
   * @return the areas in code order, each at its ordinal
   */
  public ImmutableList<Area> areas() {
    return areas;
  }

  /**
   * Returns the area with an ordinal.
   *
   * @param ordinal the position in code order, 0 to {@link #size()} - 1
   * @return the area
   * @throws IndexOutOfBoundsException if there is no such area
   */
  public Area area(int ordinal) {
    return areas.get(ordinal);
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
    return query.lowest(x, y);
  }

  /**
   * Finds every area that covers a point.
   *
   * @param x longitude in degrees or easting in metres, as the coverage has it
   * @param y latitude in degrees or northing in metres
   * @return the areas in code order; empty if none covers the point or a coordinate is not finite
   */
  public ImmutableList<Area> areasAt(double x, double y) {
    int[] ordinals = new int[8];
    int found = query.all(x, y, ordinals);
    if (found > ordinals.length) {
      ordinals = new int[found];
      query.all(x, y, ordinals);
    }
    return areas(ordinals, found);
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
    return query.all(x, y, into);
  }

  /**
   * Finds the lowest area of each of many points, in half the time or less of single lookups.
   *
   * @param xy the points, x and y in turn; an even number of values
   * @param into takes the ordinal, or {@link #NONE}, of each point; half as long as {@code xy} or longer
   * @throws IllegalArgumentException if {@code xy} has an odd length or {@code into} is too short
   */
  public void ordinalsAt(double[] xy, int[] into) {
    ordinalsAt(xy, 0, points(xy), into);
  }

  /**
   * Finds the lowest area of each point of a range.
   *
   * @param xy the points, x and y in turn; an even number of values
   * @param first the first point of the range, counted in points
   * @param count the number of points in the range
   * @param into takes the ordinal, or {@link #NONE}, of each point of the range at the point's own number
   * @throws IllegalArgumentException if {@code xy} has an odd length or {@code into} is too short
   * @throws IndexOutOfBoundsException if there are no such points
   */
  public void ordinalsAt(double[] xy, int first, int count, int[] into) {
    Objects.checkFromIndexSize(first, count, points(xy));
    checkRoom(first + count, into.length);
    query.lowest(xy, first, count, into);
  }

  /**
   * Finds the lowest area of each of many points, on the threads of the common pool.
   *
   * @param xy the points, x and y in turn; an even number of values
   * @param into takes the ordinal, or {@link #NONE}, of each point; half as long as {@code xy} or longer
   * @throws IllegalArgumentException if {@code xy} has an odd length or {@code into} is too short
   */
  public void ordinalsAtInParallel(double[] xy, int[] into) {
    int points = points(xy);
    checkRoom(points, into.length);
    IntStream.range(0, (points + PARALLEL_CHUNK - 1) / PARALLEL_CHUNK)
        .parallel()
        .map(chunk -> chunk * PARALLEL_CHUNK)
        .forEach(first -> query.lowest(xy, first, Math.min(PARALLEL_CHUNK, points - first), into));
  }

  private static void checkRoom(int points, int room) {
    if (room < points) {
      throw new IllegalArgumentException(
          "The answers to " + points + " points do not fit into " + room + ".");
    }
  }

  private static int points(double[] xy) {
    if (xy.length % 2 != 0) {
      throw new IllegalArgumentException(
          "Points are x and y in turn, but there are " + xy.length + " values.");
    }
    return xy.length / 2;
  }

  /**
   * Measures the distance to the nearest boundary of any area, from inside or outside.
   *
   * @param x longitude in degrees or easting in metres, as the coverage has it
   * @param y latitude in degrees or northing in metres
   * @return the distance in metres, 0 on a boundary and nowhere else; infinite if there is no boundary or a coordinate is not finite
   */
  public double metresFromEdge(double x, double y) {
    return Math.sqrt(distances.squaredMetres(x, y));
  }

  /**
   * Measures the distances of a range of points to the nearest boundary of any area, in less time than one by one.
   *
   * <p>Once more points have been asked for than the boundaries have vertices, the index lists the nearest edges of each
   * place, in some two microseconds and 25 bytes for each vertex. From then on a distance costs a quarter to a half.
   *
   * @param xy the points, x and y in turn; an even number of values
   * @param first the first point of the range, counted in points
   * @param count the number of points in the range
   * @param into takes the distance of each point of the range at the point's own number, as {@link
   *     #metresFromEdge(double, double)} gives it
   * @throws IllegalArgumentException if {@code xy} has an odd length or {@code into} is too short
   * @throws IndexOutOfBoundsException if there are no such points
   */
  public void metresFromEdge(double[] xy, int first, int count, double[] into) {
    Objects.checkFromIndexSize(first, count, points(xy));
    checkRoom(first + count, into.length);
    distances.squaredMetres(xy, first, count, into);
    for (int i = first; i < first + count; i++) {
      into[i] = Math.sqrt(into[i]);
    }
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
    int[] ordinals = new int[8];
    int found = ordinalsWithin(x, y, radiusMetres, ordinals);
    if (found > ordinals.length) {
      ordinals = new int[found];
      ordinalsWithin(x, y, radiusMetres, ordinals);
    }
    return areas(ordinals, found);
  }

  /**
   * Finds the ordinals of every area of which some point lies within a distance.
   *
   * @param x longitude in degrees or easting in metres, as the coverage has it
   * @param y latitude in degrees or northing in metres
   * @param radiusMetres the distance in metres, 0 or more
   * @param into takes the ordinals in ascending order, the lowest if not all fit
   * @return how many areas there are, which may be more than fitted
   * @throws IllegalArgumentException if the radius is negative or NaN
   */
  public int ordinalsWithin(double x, double y, double radiusMetres, int[] into) {
    if (!(radiusMetres >= 0)) {
      throw new IllegalArgumentException("A radius is 0 metres or more, not " + radiusMetres + ".");
    }
    return nearby.within(x, y, radiusMetres, into);
  }

  /**
   * Finds the area nearest to a point; of several at the same distance, the one with the lowest code.
   *
   * @param x longitude in degrees or easting in metres, as the coverage has it
   * @param y latitude in degrees or northing in metres
   * @return the area, with distance 0 if it covers the point; empty if there is no area or a coordinate is not finite
   */
  public Optional<NearestArea> nearestArea(double x, double y) {
    return nearestArea(x, y, metresFromEdge(x, y));
  }

  /**
   * Finds the area nearest to a point whose distance to the nearest boundary is known already, in less time.
   *
   * @param x longitude in degrees or easting in metres, as the coverage has it
   * @param y latitude in degrees or northing in metres
   * @param metresFromEdge what {@link #metresFromEdge(double, double)} gives for the point
   * @return what {@link #nearestArea(double, double)} gives
   */
  public Optional<NearestArea> nearestArea(double x, double y, double metresFromEdge) {
    int[] ordinal = new int[1];
    double metres = nearby.nearest(x, y, metresFromEdge, ordinal);
    return metres == Double.POSITIVE_INFINITY
        ? Optional.empty()
        : Optional.of(new NearestArea(area(ordinal[0]), metres));
  }

  /**
   * Finds the ordinal of the area nearest to a point; of several at the same distance, the lowest.
   *
   * @param x longitude in degrees or easting in metres, as the coverage has it
   * @param y latitude in degrees or northing in metres
   * @param into takes the ordinal, or {@link #NONE}, as its first element; one element or more
   * @return the distance in metres, 0 if the area covers the point; infinite if there is no area or a coordinate is not
   *     finite
   */
  public double nearestOrdinal(double x, double y, int[] into) {
    return nearby.nearest(x, y, metresFromEdge(x, y), into);
  }

  /** Returns the number of areas, the memory kept, and the coordinate system. */
  @Override
  public String toString() {
    return size() + " areas, " + sizeInBytes() + " bytes, " + coordinateSystem;
  }

  private ImmutableList<Area> areas(int[] ordinals, int count) {
    return Arrays.stream(ordinals, 0, count)
        .mapToObj(this::area)
        .collect(ImmutableList.toImmutableList());
  }
}
