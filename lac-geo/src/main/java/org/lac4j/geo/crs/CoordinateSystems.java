package org.lac4j.geo.crs;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.function.Supplier;

/**
 * Transformations between coordinate systems by their EPSG numbers.
 *
 * <p>Between longitude and latitude (EPSG:4326, and EPSG:4258, which UK data takes for the same) and the British National
 * Grid (EPSG:27700) the way is always {@link NationalGrid}, that is OSTN15, also as a part of a longer way: from Web
 * Mercator to the National Grid it leads through longitude and latitude, from OSGB36 degrees (EPSG:4277) to anything else
 * through the National Grid. Every other part is GeoTools's, as good as the registry's parameters: a shift of datum by
 * parameters, such as the Irish Grid's (EPSG:29903), is good to a few metres.
 *
 * <p>Other systems need GeoTools 30 or newer on the class path; without it the error names the dependency. The first use
 * of GeoTools takes one to three seconds.
 *
 * <pre>{@code
 * PointTransformation toGrid = CoordinateSystems.transformation(3857, 27700);
 * }</pre>
 *
 * <p>Thread-safe.
 */
public final class CoordinateSystems {

  private static final int LON_LAT = 4326;
  private static final int GRID = 27700;

  /** The systems of the datum OSGB36, from which OSTN15 leads to all others. */
  private static final ImmutableSet<Integer> OSGB36 = ImmutableSet.of(GRID, 4277);

  /** ETRS89, and systems that differ from ours by a height, which is dropped. */
  private static final ImmutableMap<Integer, Integer> SAME =
      ImmutableMap.of(4258, LON_LAT, 4937, LON_LAT, 4979, LON_LAT, 7405, GRID);

  private static final Supplier<Optional<CoordinateSystemProvider>> PROVIDER =
      Suppliers.memoize(CoordinateSystems::load);

  private CoordinateSystems() {}

  /**
   * Obtains the transformation between two systems.
   *
   * @param from the EPSG number of what is given, for example 3857
   * @param to the EPSG number of what is wanted, for example 27700
   * @return the transformation
   * @throws UnknownCoordinateSystemException if it needs GeoTools and that is not on the class path, or GeoTools knows no
   *     such system; the message says the cure
   */
  public static PointTransformation transformation(int from, int to) {
    int source = SAME.getOrDefault(from, from);
    int target = SAME.getOrDefault(to, to);
    if (source == target) {
      return CoordinateSystems::same;
    }
    int sourceHub = hub(source);
    int targetHub = hub(target);
    if (sourceHub == targetHub) {
      return step(source, target);
    }
    return step(source, sourceHub).andThen(ostn15(sourceHub)).andThen(step(targetHub, target));
  }

  /**
   * Tells whether coordinates of a system are longitude and latitude.
   *
   * @param epsg the EPSG number
   * @return true for degrees, false for a projected system such as the National Grid
   * @throws UnknownCoordinateSystemException if it takes GeoTools to tell, and that is not on the class path or knows no
   *     such system; the message says the cure
   */
  public static boolean isGeographic(int epsg) {
    int system = SAME.getOrDefault(epsg, epsg);
    return system == LON_LAT || (system != GRID && provider(epsg).isGeographic(system));
  }

  private static int hub(int epsg) {
    return OSGB36.contains(epsg) ? GRID : LON_LAT;
  }

  private static PointTransformation ostn15(int from) {
    NationalGrid grid = NationalGrid.ostn15();
    return from == GRID ? grid::toLonLat : grid::toGrid;
  }

  /** The way between two systems on one side of OSTN15. */
  private static PointTransformation step(int from, int to) {
    if (from == to) {
      return CoordinateSystems::same;
    }
    return provider(hub(from) == from ? to : from).transformation(from, to);
  }

  private static boolean same(double x, double y, double[] into, int at) {
    boolean finite = Double.isFinite(x) && Double.isFinite(y);
    into[at] = finite ? x : Double.NaN;
    into[at + 1] = finite ? y : Double.NaN;
    return finite;
  }

  private static CoordinateSystemProvider provider(int epsg) {
    return PROVIDER
        .get()
        .orElseThrow(
            () ->
                new UnknownCoordinateSystemException(
                    epsg,
                    "Coordinates in EPSG:"
                        + epsg
                        + " need GeoTools 30 or newer, which is not on the class path: add"
                        + " org.datasyslab:geotools-wrapper:1.8.1-33.1 behind all other dependencies, or the"
                        + " application's own GeoTools; or convert the data to EPSG:4326 or EPSG:27700 first, for"
                        + " example with ogr2ogr -t_srs EPSG:27700."));
  }

  private static Optional<CoordinateSystemProvider> load() {
    return ServiceLoader.load(
            CoordinateSystemProvider.class, CoordinateSystems.class.getClassLoader())
        .stream()
        .map(ServiceLoader.Provider::get)
        .filter(CoordinateSystemProvider::isAvailable)
        .findFirst();
  }
}
