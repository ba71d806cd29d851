package org.lac4j.geo.crs;

/**
 * Knows coordinate systems beyond the two that lac-geo knows itself; found by {@link java.util.ServiceLoader}.
 *
 * <p>lac-geo brings one that asks GeoTools, if that is on the class path. Implementations are thread-safe.
 */
public interface CoordinateSystemProvider {

  /**
   * Tells whether the library behind this provider is there.
   *
   * @return false if the provider can't answer; then nothing else is asked of it
   */
  boolean isAvailable();

  /**
   * Tells whether coordinates of a system are longitude and latitude.
   *
   * @param epsg the EPSG number
   * @return true for degrees, false for a projected system
   * @throws UnknownCoordinateSystemException if there is no such system
   */
  boolean isGeographic(int epsg);

  /**
   * Obtains the transformation between two different systems, as good as the provider can.
   *
   * @param from the EPSG number of what is given
   * @param to the EPSG number of what is wanted
   * @return the transformation, x before y on both sides
   * @throws UnknownCoordinateSystemException if there is no such system, or no way between the two
   */
  PointTransformation transformation(int from, int to);
}
