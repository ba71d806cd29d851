package org.lac4j.geo.coverage;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import org.lac4j.core.place.Area;
import org.lac4j.core.place.AreaCode;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygonal;

/**
 * An area with its boundary and what the file says of it.
 *
 * <p>Immutable and thread-safe as long as nobody changes the geometry.
 *
 * @param area the code and name
 * @param geometry a polygon or multipolygon in the coverage's coordinate system; may be empty
 * @param attributes the file's attributes by name, in the file's order, those without a value left out; the values are
 *     strings, numbers, booleans, dates or times
 */
public record CoverageArea(Area area, Geometry geometry, ImmutableMap<String, Object> attributes) {

  /**
   * Checks the kind of geometry.
   *
   * @throws IllegalArgumentException if the geometry is no polygon or multipolygon
   */
  public CoverageArea {
    requireNonNull(area, "area");
    requireNonNull(attributes, "attributes");
    if (!(geometry instanceof Polygonal)) {
      throw new IllegalArgumentException(
          "The area "
              + area
              + " has a "
              + geometry.getGeometryType()
              + ": give a Polygon or MultiPolygon.");
    }
  }

  /**
   * Obtains an area without attributes.
   *
   * @param area the code and name
   * @param geometry a polygon or multipolygon
   * @return the area
   * @throws IllegalArgumentException if the geometry is no polygon or multipolygon
   */
  public static CoverageArea of(Area area, Geometry geometry) {
    return new CoverageArea(area, geometry, ImmutableMap.of());
  }

  /**
   * Returns the area's code.
   *
   * @return the code
   */
  public AreaCode code() {
    return area.code();
  }

  /** Returns the area's name and code and the number of its vertices. */
  @Override
  public String toString() {
    return area + ", " + geometry.getNumPoints() + " vertices";
  }
}
