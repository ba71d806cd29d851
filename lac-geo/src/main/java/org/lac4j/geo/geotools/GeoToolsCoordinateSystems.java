package org.lac4j.geo.geotools;

import org.lac4j.geo.crs.CoordinateSystemProvider;
import org.lac4j.geo.crs.CoordinateSystems;
import org.lac4j.geo.crs.PointTransformation;

/**
 * The coordinate systems of the EPSG registry, as GeoTools knows them.
 *
 * <p>{@link CoordinateSystems} finds this provider by itself; use that, which takes OSTN15 to the National Grid. This class
 * loads without GeoTools on the class path, and then says that it is not available. Thread-safe.
 */
public final class GeoToolsCoordinateSystems implements CoordinateSystemProvider {

  /** In GeoTools since 30, and what the first of them calls on. */
  private static final String[] NEEDED = {
    "org.geotools.api.referencing.crs.CoordinateReferenceSystem", "org.geotools.referencing.CRS"
  };

  /** Creates the provider. */
  public GeoToolsCoordinateSystems() {}

  @Override
  public boolean isAvailable() {
    try {
      for (String name : NEEDED) {
        Class.forName(name, false, GeoToolsCoordinateSystems.class.getClassLoader());
      }
      return true;
    } catch (ClassNotFoundException | LinkageError e) {
      return false;
    }
  }

  @Override
  public boolean isGeographic(int epsg) {
    return Epsg.isGeographic(epsg);
  }

  @Override
  public PointTransformation transformation(int from, int to) {
    return MathTransformation.between(from, to);
  }
}
