package org.lac4j.geo.audit;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import org.lac4j.geo.boundary.BoundaryFile;
import org.lac4j.geo.coverage.CoordinateSystem;
import org.lac4j.geo.coverage.Coverage;
import org.lac4j.geo.coverage.CoverageArea;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygonal;

/**
 * Polygons that need no code or name: a council's boundary, or the places that are not covered on purpose.
 *
 * <p>Immutable and thread-safe as long as nobody changes a geometry.
 *
 * @param coordinateSystem the system of every polygon
 * @param polygons polygons and multipolygons, which may touch or overlap
 */
public record Region(CoordinateSystem coordinateSystem, ImmutableList<Geometry> polygons) {

  /**
   * Checks the kinds of geometry.
   *
   * @throws IllegalArgumentException if one is no polygon or multipolygon
   */
  public Region {
    requireNonNull(coordinateSystem, "coordinateSystem");
    for (Geometry polygon : polygons) {
      if (!(polygon instanceof Polygonal)) {
        throw new IllegalArgumentException(
            "A region is made of polygons, not of a "
                + polygon.getGeometryType()
                + ": give a Polygon or MultiPolygon.");
      }
    }
  }

  /**
   * Takes all areas of a coverage.
   *
   * @param coverage the coverage
   * @return the region that its areas make together
   */
  public static Region of(Coverage coverage) {
    return new Region(
        coverage.coordinateSystem(),
        coverage.areas().stream()
            .map(CoverageArea::geometry)
            .collect(ImmutableList.toImmutableList()));
  }

  /**
   * Takes all polygons of a file, whatever their attributes.
   *
   * @param file the file; features without geometry are left out
   * @return the region that its polygons make together
   * @throws IllegalArgumentException if a geometry is no polygon or multipolygon
   */
  public static Region of(BoundaryFile file) {
    return new Region(
        file.coordinateSystem(),
        file.features().stream()
            .flatMap(feature -> feature.geometry().stream())
            .collect(ImmutableList.toImmutableList()));
  }
}
