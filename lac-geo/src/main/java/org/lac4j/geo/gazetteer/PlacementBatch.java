package org.lac4j.geo.gazetteer;

import static java.util.Objects.requireNonNull;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lac4j.core.place.GridReference;
import org.lac4j.core.place.Location;
import org.lac4j.core.place.LonLat;
import org.lac4j.core.place.Placement;
import org.lac4j.geo.coverage.CoverageIndex;
import org.lac4j.geo.gazetteer.internal.place.PointPlacer;

/**
 * Many locations that are placed together, in far less time than one by one.
 *
 * <p>Most points lie in one area beyond doubt; {@link #insideOrdinal} and {@link #metresFromEdge} tell those answers
 * without an object. {@link #placement} tells every answer, the same as {@link CoverageResolver#resolve}.
 *
 * <pre>{@code
 * PlacementBatch batch = resolver.batch(homes.size());
 * homes.forEach(batch::add);
 * batch.place();
 * Placement first = batch.placement(0);
 * }</pre>
 *
 * <p>For one thread. The resolver may serve other batches meanwhile.
 */
public final class PlacementBatch {

  /** So few that what a lookup read is still in the cache when the distance is measured. */
  private static final int CHUNK = 256;

  private final CoverageResolver resolver;
  private final PointPlacer placer;
  private final double accuracy;
  private final double[] xy;
  private final int[] ordinals;
  private final double[] metres;
  private final @Nullable Placement[] others;
  private int size;
  private int placed;

  PlacementBatch(CoverageResolver resolver, PointPlacer placer, double accuracy, int capacity) {
    this.resolver = resolver;
    this.placer = placer;
    this.accuracy = accuracy;
    this.xy = new double[2 * capacity];
    this.ordinals = new int[capacity];
    this.metres = new double[capacity];
    this.others = new Placement[capacity];
  }

  /**
   * Adds a location, to be placed by {@link #place}.
   *
   * @param location the location
   * @return its number in the batch, from 0
   * @throws IllegalStateException if the batch is full
   */
  public int add(Location location) {
    requireNonNull(location, "location");
    if (size == ordinals.length) {
      throw new IllegalStateException(
          "The batch is full with " + size + " locations: make a larger one.");
    }
    if (location instanceof LonLat point) {
      placer.fromLonLat(point.longitude(), point.latitude(), xy, 2 * size);
    } else if (location instanceof GridReference point) {
      placer.fromGrid(point.easting(), point.northing(), xy, 2 * size);
    } else {
      xy[2 * size] = Double.NaN;
      others[size] = resolver.resolve(location);
    }
    return size++;
  }

  /** Places the locations that were added since the last time. */
  public void place() {
    while (placed < size) {
      int end = Math.min(size, placed + CHUNK);
      placer.find(xy, placed, end - placed, ordinals, metres);
      placed = end;
    }
  }

  /**
   * Returns the number of locations.
   *
   * @return the number, 0 or more
   */
  public int size() {
    return size;
  }

  /**
   * Returns the ordinal of the area that a point lies in beyond doubt.
   *
   * @param number the number of a location that has been placed
   * @return the ordinal in the coverage's index, if {@link #placement} gives a {@link Placement.Inside} for a point;
   *     else, and for each postcode and property, {@link CoverageIndex#NONE}
   * @throws IndexOutOfBoundsException if no such location has been placed
   */
  public int insideOrdinal(int number) {
    Objects.checkIndex(number, placed);
    return accuracy > 0 && metres[number] <= accuracy ? CoverageIndex.NONE : ordinals[number];
  }

  /**
   * Returns the distance to the nearest boundary of a point that lies in an area.
   *
   * @param number the number of a location with an {@link #insideOrdinal}
   * @return the distance in metres
   * @throws IndexOutOfBoundsException if no such location has been placed
   */
  public double metresFromEdge(int number) {
    Objects.checkIndex(number, placed);
    return metres[number];
  }

  /**
   * Tells where a location lies.
   *
   * @param number the number of a location that has been placed
   * @return what {@link CoverageResolver#resolve} tells of it
   * @throws IndexOutOfBoundsException if no such location has been placed
   */
  public Placement placement(int number) {
    Objects.checkIndex(number, placed);
    Placement other = others[number];
    return other != null
        ? other
        : placer.placement(
            xy[2 * number], xy[2 * number + 1], accuracy, ordinals[number], metres[number]);
  }
}
