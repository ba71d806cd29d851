package org.lac4j.geo.crs;

import com.google.common.base.Suppliers;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.function.Supplier;
import org.lac4j.core.place.GridReference;
import org.lac4j.core.place.LonLat;

/**
 * Ordnance Survey's transformation OSTN15 between longitude and latitude (ETRS89, EPSG:4258, which UK data calls WGS84,
 * EPSG:4326) and the British National Grid (EPSG:27700), both ways.
 *
 * <p>It agrees with Ordnance Survey's published points within 2 mm, and there and back again is the same place within
 * 0.01 mm. A point is on the grid if both its ETRS89 and its National Grid coordinates are at least 0 and at most
 * 700,000 metres east and 1,250,000 north (within 0.01 mm); the shifts differ from 0, so that a strip of up to 112 m at
 * the border is on one grid and not on the other. The methods that take objects throw {@link OffGridException} for a
 * point off the grid; those that take numbers write NaN twice and tell. They allocate nothing. Answers are the same to
 * the bit on every Java runtime.
 *
 * <pre>{@code
 * GridReference home = NationalGrid.ostn15().toGrid(LonLat.ofDegrees(-1.0803, 53.9600));
 * }</pre>
 *
 * <p>The first use unpacks the shifts (0.4 MB in the jar, 3.5 MB in memory) in well under a second. Immutable and
 * thread-safe.
 *
 * <p>OSTN15 is (c) Copyright and database rights Ordnance Survey Limited 2016, (c) Crown copyright and database rights
 * Land &amp; Property Services 2016 and/or (c) Ordnance Survey Ireland 2016. All rights reserved. Ordnance Survey
 * released it under the BSD 2-Clause licence; the text stands in {@code org/lac4j/geo/crs/NOTICE} in the jar.
 */
public final class NationalGrid {

  private static final Supplier<NationalGrid> OSTN15 = Suppliers.memoize(NationalGrid::load);
  private static final String RESOURCE = "ostn15-shifts.bin";

  /** 0.01 mm: what the inverse stops at, and what rounding may carry a point over the border. */
  private static final double PRECISION = 1e-5;

  /** Each step leaves at most a four thousandth of the last: four take 120 m to less than a nanometre. */
  private static final int MAX_STEPS = 8;

  /** How many values of a bulk are taken together. */
  private static final int CHUNK = 512;

  private final ShiftGrid shifts;

  private NationalGrid(ShiftGrid shifts) {
    this.shifts = shifts;
  }

  /**
   * Returns the transformation OSTN15; the first call loads it.
   *
   * @return the transformation, always the same object
   * @throws IllegalStateException if the shifts that the jar carries are damaged or missing
   */
  public static NationalGrid ostn15() {
    return OSTN15.get();
  }

  private static NationalGrid load() {
    try (InputStream in = NationalGrid.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new FileNotFoundException("there is no such resource");
      }
      return read(in);
    } catch (IOException e) {
      throw damaged(e);
    }
  }

  /** Reads the transformation from packed shifts: see {@link ShiftGrid#read}. */
  static NationalGrid read(InputStream in) {
    try {
      return new NationalGrid(ShiftGrid.read(in));
    } catch (IOException e) {
      throw damaged(e);
    }
  }

  private static IllegalStateException damaged(IOException cause) {
    return new IllegalStateException(
        "The OSTN15 shifts, "
            + NationalGrid.class.getPackageName().replace('.', '/')
            + "/"
            + RESOURCE
            + " in the jar of lac-geo, can't be read ("
            + cause.getMessage()
            + "): replace the jar with an undamaged one.",
        cause);
  }

  /**
   * Transforms longitude and latitude to the National Grid.
   *
   * @param place the place, in or near Great Britain
   * @return its grid reference, unrounded
   * @throws OffGridException if the place lies off the grid
   */
  public GridReference toGrid(LonLat place) {
    double[] xy = new double[2];
    if (!toGrid(place.longitude(), place.latitude(), xy, 0)) {
      throw new OffGridException(toGrid(place.latitude(), place.longitude(), xy, 0));
    }
    return GridReference.ofMetres(xy[0], xy[1]);
  }

  /**
   * Transforms a grid reference to longitude and latitude.
   *
   * @param place the place
   * @return its longitude and latitude, unrounded
   * @throws OffGridException if the place lies off the grid, for example north of 1,250,000 metres
   */
  public LonLat toLonLat(GridReference place) {
    double[] xy = new double[2];
    if (!toLonLat(place.easting(), place.northing(), xy, 0)) {
      throw new OffGridException(toLonLat(place.northing(), place.easting(), xy, 0));
    }
    return LonLat.ofDegrees(xy[0], xy[1]);
  }

  /**
   * Transforms a longitude and latitude to the National Grid without making an object.
   *
   * @param longitude degrees east; any value
   * @param latitude degrees north; any value
   * @param into takes easting and northing in metres, or NaN twice
   * @param at the index in {@code into} of the easting; the northing follows it
   * @return true if the point is on the grid
   * @throws IndexOutOfBoundsException if the two numbers do not fit there
   */
  public boolean toGrid(double longitude, double latitude, double[] into, int at) {
    Objects.checkFromIndexSize(at, 2, into.length);
    if (!TransverseMercator.reaches(longitude, latitude)) {
      return offGrid(into, at);
    }
    TransverseMercator.project(longitude, latitude, into, at);
    if (!isOnGrid(into, at)) {
      return offGrid(into, at);
    }
    shifts.shift(into[at], into[at + 1], into, at);
    return isOnGrid(into, at) || offGrid(into, at);
  }

  /**
   * Transforms an easting and northing to longitude and latitude without making an object.
   *
   * @param easting metres; any value
   * @param northing metres; any value
   * @param into takes longitude and latitude in degrees, or NaN twice
   * @param at the index in {@code into} of the longitude; the latitude follows it
   * @return true if the point is on the grid
   * @throws IndexOutOfBoundsException if the two numbers do not fit there
   */
  public boolean toLonLat(double easting, double northing, double[] into, int at) {
    Objects.checkFromIndexSize(at, 2, into.length);
    if (!toProjected(easting, northing, into, at)) {
      return false;
    }
    TransverseMercator.unproject(into[at], into[at + 1], into, at);
    return true;
  }

  /** Takes the shift from a place on the grid; tells whether what is left lies on it too. */
  private boolean toProjected(double easting, double northing, double[] into, int at) {
    into[at] = easting;
    into[at + 1] = northing;
    if (!isOnGrid(into, at)) {
      return offGrid(into, at);
    }
    unshift(easting, northing, into, at);
    return isOnGrid(into, at) || offGrid(into, at);
  }

  /**
   * Transforms many points to the National Grid.
   *
   * @param lonLat longitude and latitude in degrees in turn; an even number of values
   * @param into takes easting and northing in metres in turn, NaN twice for a point off the grid; as long as {@code
   *     lonLat} or longer; may be the same array
   * @return how many points are off the grid
   * @throws IllegalArgumentException if {@code lonLat} has an odd length
   * @throws IndexOutOfBoundsException if the answers do not fit
   */
  public int toGrid(double[] lonLat, double[] into) {
    return toGrid(lonLat, 0, into, 0, points(lonLat));
  }

  /**
   * Transforms a range of many points to the National Grid.
   *
   * @param lonLat longitude and latitude in degrees in turn
   * @param from the index in {@code lonLat} of the first longitude
   * @param into takes easting and northing in metres in turn, NaN twice for a point off the grid; may be the same array
   *     if {@code at} is not behind {@code from}
   * @param at the index in {@code into} of the first easting
   * @param points the number of points, 0 or more
   * @return how many points are off the grid
   * @throws IndexOutOfBoundsException if the range does not lie in {@code lonLat} or the answers do not fit
   */
  public int toGrid(double[] lonLat, int from, double[] into, int at, int points) {
    checkRanges(lonLat, from, into, at, points);
    int off = 0;
    for (int i = 0; i < 2 * points; i += 2) {
      if (!toGrid(lonLat[from + i], lonLat[from + i + 1], into, at + i)) {
        off++;
      }
    }
    return off;
  }

  /**
   * Transforms many points to longitude and latitude.
   *
   * @param grid easting and northing in metres in turn; an even number of values
   * @param into takes longitude and latitude in degrees in turn, NaN twice for a point off the grid; as long as {@code
   *     grid} or longer; may be the same array
   * @return how many points are off the grid
   * @throws IllegalArgumentException if {@code grid} has an odd length
   * @throws IndexOutOfBoundsException if the answers do not fit
   */
  public int toLonLat(double[] grid, double[] into) {
    return toLonLat(grid, 0, into, 0, points(grid));
  }

  /**
   * Transforms a range of many points to longitude and latitude.
   *
   * @param grid easting and northing in metres in turn
   * @param from the index in {@code grid} of the first easting
   * @param into takes longitude and latitude in degrees in turn, NaN twice for a point off the grid; may be the same
   *     array if {@code at} is not behind {@code from}
   * @param at the index in {@code into} of the first longitude
   * @param points the number of points, 0 or more
   * @return how many points are off the grid
   * @throws IndexOutOfBoundsException if the range does not lie in {@code grid} or the answers do not fit
   */
  public int toLonLat(double[] grid, int from, double[] into, int at, int points) {
    checkRanges(grid, from, into, at, points);
    int off = 0;
    for (int start = 0; start < 2 * points; start += CHUNK) {
      int end = Math.min(2 * points, start + CHUNK);
      // The shifts of many points first: their waits for memory overlap, and no computing is in
      // between.
      for (int i = start; i < end; i += 2) {
        if (!toProjected(grid[from + i], grid[from + i + 1], into, at + i)) {
          off++;
        }
      }
      for (int i = at + start; i < at + end; i += 2) {
        TransverseMercator.unproject(into[i], into[i + 1], into, i);
      }
    }
    return off;
  }

  /** Finds by iteration the ETRS89 point whose shifted place this is. */
  private void unshift(double easting, double northing, double[] into, int at) {
    double x = easting;
    double y = northing;
    double moved = Double.POSITIVE_INFINITY;
    for (int step = 0; step < MAX_STEPS && moved > PRECISION; step++) {
      shifts.shift(x, y, into, at);
      double dx = easting - into[at];
      double dy = northing - into[at + 1];
      x += dx;
      y += dy;
      moved = Math.max(Math.abs(dx), Math.abs(dy));
    }
    into[at] = x;
    into[at + 1] = y;
  }

  /** Tells whether a point lies within the grid's extent, and takes back what rounding carried over its border. */
  private static boolean isOnGrid(double[] xy, int at) {
    double x = Math.max(0, Math.min(xy[at], ShiftGrid.MAX_EASTING));
    double y = Math.max(0, Math.min(xy[at + 1], ShiftGrid.MAX_NORTHING));
    boolean onGrid = Math.abs(xy[at] - x) <= PRECISION && Math.abs(xy[at + 1] - y) <= PRECISION;
    xy[at] = x;
    xy[at + 1] = y;
    return onGrid;
  }

  private static boolean offGrid(double[] into, int at) {
    into[at] = Double.NaN;
    into[at + 1] = Double.NaN;
    return false;
  }

  private static int points(double[] coordinates) {
    if (coordinates.length % 2 != 0) {
      throw new IllegalArgumentException(
          "Points are x and y in turn, but there are " + coordinates.length + " values.");
    }
    return coordinates.length / 2;
  }

  private static void checkRanges(double[] source, int from, double[] into, int at, int points) {
    if (points > Integer.MAX_VALUE / 2) {
      throw new IndexOutOfBoundsException("No array holds " + points + " points.");
    }
    Objects.checkFromIndexSize(from, 2 * points, source.length);
    Objects.checkFromIndexSize(at, 2 * points, into.length);
  }
}
