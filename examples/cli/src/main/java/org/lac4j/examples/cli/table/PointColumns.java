package org.lac4j.examples.cli.table;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.lac4j.core.place.GridReference;
import org.lac4j.core.place.Location;
import org.lac4j.core.place.LonLat;
import org.lac4j.core.place.Postcode;
import org.lac4j.core.place.Uprn;
import org.lac4j.examples.cli.terminal.InputException;
import org.lac4j.geo.coverage.CoordinateSystem;
import org.lac4j.geo.crs.CoordinateSystems;

/**
 * The columns of a table that say where each row is.
 *
 * @param kind how they say it
 * @param first the index of the x column, or of the only one
 * @param second the index of the y column, or the same
 */
public record PointColumns(Kind kind, int first, int second) implements RowPoints {

  private static final Pattern UNIT = Pattern.compile("\\s*[(\\[][^)\\]]*[)\\]]$");

  /** A way to say where something is, with the usual names of its columns. */
  public enum Kind {
    LON_LAT(
        ImmutableSet.of("lon", "lng", "long", "longitude"), ImmutableSet.of("lat", "latitude")) {
      @Override
      LonLat locate(String x, String y) {
        return LonLat.ofDegrees(
            PointColumns.number("longitude", x), PointColumns.number("latitude", y));
      }
    },
    GRID(
        ImmutableSet.of("easting", "eastings", "x_coordinate", "x_coord", "oseast1m", "east1m"),
        ImmutableSet.of(
            "northing", "northings", "y_coordinate", "y_coord", "osnrth1m", "north1m")) {
      @Override
      GridReference locate(String x, String y) {
        return GridReference.ofMetres(
            PointColumns.number("easting", x), PointColumns.number("northing", y));
      }
    },
    POSTCODE(ImmutableSet.of("postcode"), ImmutableSet.of("postcode")) {
      @Override
      Location locate(String x, String y) {
        return Postcode.parse(x);
      }
    },
    UPRN(ImmutableSet.of("uprn"), ImmutableSet.of("uprn")) {
      @Override
      Location locate(String x, String y) {
        return Uprn.parse(x);
      }
    },
    GRID_REFERENCE(
        ImmutableSet.of(
            "grid_reference",
            "gridreference",
            "grid_ref",
            "gridref",
            "os_grid_ref",
            "os_grid_reference",
            "ngr"),
        ImmutableSet.of(
            "grid_reference",
            "gridreference",
            "grid_ref",
            "gridref",
            "os_grid_ref",
            "os_grid_reference",
            "ngr")) {
      @Override
      Location locate(String x, String y) {
        return GridText.parse(x).point();
      }
    },
    XY(ImmutableSet.of("x"), ImmutableSet.of("y")) {
      @Override
      Location locate(String x, String y) {
        return byValues(PointColumns.number("x", x), PointColumns.number("y", y));
      }
    },
    WKT(
        ImmutableSet.of("wkt", "wkt_geom", "geometry", "geom", "the_geom", "point"),
        ImmutableSet.of("wkt", "wkt_geom", "geometry", "geom", "the_geom", "point")) {
      @Override
      Location locate(String x, String y) {
        Matcher point = POINT.matcher(x);
        if (!point.matches()) {
          throw new IllegalArgumentException(
              "The geometry is not a point, such as POINT (-1.08 53.96).");
        }
        String srid = point.group(1);
        checkKnown(srid);
        Location location =
            byValues(
                PointColumns.number("x", point.group(2)), PointColumns.number("y", point.group(3)));
        checkSystem(srid, location);
        return location;
      }
    };

    private static final Pattern POINT =
        Pattern.compile(
            "\\s*(?:SRID=([0-9]+);)?\\s*POINT\\s*(?:Z|M|ZM)?\\s*\\(\\s*([-+0-9.eE]+)\\s+([-+0-9.eE]+)(?:\\s+[^)]*)?\\)\\s*",
            Pattern.CASE_INSENSITIVE);
    private static final String UNSAID = "0";
    private static final ImmutableSet<String> DEGREES = ImmutableSet.of("4326", "4258");
    private static final ImmutableSet<String> KNOWN =
        ImmutableSet.of(UNSAID, "4326", "4258", "27700");
    private static final double MOST_LONGITUDE = 180;
    private static final double MOST_LATITUDE = 90;

    private final ImmutableSet<String> firstNames;
    private final ImmutableSet<String> secondNames;

    Kind(ImmutableSet<String> firstNames, ImmutableSet<String> secondNames) {
      this.firstNames = firstNames;
      this.secondNames = secondNames;
    }

    abstract Location locate(String x, String y);

    /** Degrees where they may be; what would be so on the grid lies in the sea beyond the Isles of Scilly. */
    private static Location byValues(double x, double y) {
      return Math.abs(x) <= MOST_LONGITUDE && Math.abs(y) <= MOST_LATITUDE
          ? LonLat.ofDegrees(x, y)
          : GridReference.ofMetres(x, y);
    }

    /** Refuses a point whose SRID names a system that is not read here. */
    private static void checkKnown(@Nullable String srid) {
      if (srid != null && !KNOWN.contains(srid)) {
        throw new IllegalArgumentException(
            "The geometry's SRID is " + srid + ": give points in 4326 or 27700.");
      }
    }

    /** Refuses a point whose SRID names another system than that of its numbers. */
    private static void checkSystem(@Nullable String srid, Location location) {
      if (srid == null || srid.equals(UNSAID)) {
        return;
      }
      boolean degrees = DEGREES.contains(srid);
      if (degrees != location instanceof LonLat) {
        throw new IllegalArgumentException(
            "The geometry's SRID is "
                + srid
                + ", but its numbers are "
                + (degrees ? "metres" : "degrees")
                + ": correct one of them.");
      }
    }

    /**
     * Tells whether the values say what system they are in.
     *
     * @return false if the names of the columns say it
     */
    boolean isByValues() {
      return this == XY || this == WKT;
    }

    /**
     * Returns the kind of a system's coordinates.
     *
     * @param system the system
     * @return degrees or metres
     */
    public static Kind of(CoordinateSystem system) {
      return CoordinateSystems.isGeographic(system.epsg()) ? LON_LAT : GRID;
    }
  }

  private static double number(String what, String text) {
    double value = DecimalText.parse(text);
    if (Double.isNaN(value)) {
      throw new IllegalArgumentException(
          text.isBlank() ? "The " + what + " is empty." : "The " + what + " is not a number.");
    }
    return value;
  }

  @Override
  public ImmutableList<Integer> columns() {
    return ImmutableList.of(first, second);
  }

  @Override
  public Location locate(List<String> fields) {
    return kind.locate(fields.get(0), fields.get(1));
  }

  /**
   * Reads a row's two coordinates as they are.
   *
   * @param fields the row's fields in the {@link #columns}
   * @param into takes x and y
   * @throws IllegalArgumentException if one is not a number
   */
  public void read(List<String> fields, double[] into) {
    into[0] = number(kind == Kind.LON_LAT ? "longitude" : "easting", fields.get(0));
    into[1] = number(kind == Kind.LON_LAT ? "latitude" : "northing", fields.get(1));
  }

  /**
   * Finds columns by the names given on the command line.
   *
   * @param kind how the columns say where a row is
   * @param x the name of the first
   * @param y the name of the second
   * @param header the names of the table's columns
   * @return the columns
   * @throws InputException if one is not there, or is there twice
   */
  public static PointColumns named(Kind kind, String x, String y, List<String> header)
      throws InputException {
    return new PointColumns(
        kind, only(named(x, header), x, header), only(named(y, header), y, header));
  }

  /**
   * Finds columns by their usual names; the first kind that is found counts.
   *
   * @param kinds the kinds to look for
   * @param header the names of the table's columns
   * @return the columns
   * @throws InputException if there are none, or a name is there twice
   */
  public static PointColumns find(List<Kind> kinds, List<String> header) throws InputException {
    for (Kind kind : kinds) {
      ImmutableList<Integer> first = among(kind.firstNames, header);
      ImmutableList<Integer> second = among(kind.secondNames, header);
      if (!first.isEmpty() && !second.isEmpty()) {
        String what = kind.firstNames.iterator().next();
        return new PointColumns(kind, only(first, what, header), only(second, what, header));
      }
    }
    throw new InputException(
        "the header names no columns of places, such as lon and lat: say which they are with --x, --y and --crs; the columns are: "
            + String.join(", ", header)
            + ".");
  }

  private static ImmutableList<Integer> named(String name, List<String> header) {
    return where(header, column -> column.equals(name));
  }

  private static ImmutableList<Integer> among(ImmutableSet<String> names, List<String> header) {
    return where(header, column -> names.contains(normal(column)));
  }

  /** A column's name in lower case, without unit and blanks: "EASTING (m)" is "easting". */
  private static String normal(String column) {
    return UNIT.matcher(column.strip().toLowerCase(Locale.ROOT))
        .replaceFirst("")
        .replaceAll("[ -]+", "_");
  }

  private static ImmutableList<Integer> where(List<String> header, Predicate<String> condition) {
    return IntStream.range(0, header.size())
        .filter(i -> condition.test(header.get(i)))
        .boxed()
        .collect(ImmutableList.toImmutableList());
  }

  private static int only(ImmutableList<Integer> found, String name, List<String> header)
      throws InputException {
    if (found.size() == 1) {
      return found.get(0);
    }
    throw new InputException(
        (found.isEmpty() ? "there is no column " : "there are several columns for ")
            + name
            + ": name each with --x and --y; the columns are: "
            + String.join(", ", header)
            + ".");
  }
}
