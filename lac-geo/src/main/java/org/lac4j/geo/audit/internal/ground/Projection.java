package org.lac4j.geo.audit.internal.ground;

import com.google.common.collect.ImmutableList;
import org.lac4j.geo.audit.Region;
import org.lac4j.geo.coverage.CoordinateSystem;
import org.lac4j.geo.coverage.Coverage;
import org.lac4j.geo.coverage.CoverageArea;
import org.lac4j.geo.crs.internal.SystemPaths;
import org.locationtech.jts.geom.Geometry;

/**
 * Takes what areas are set beside to the areas' coordinate system.
 *
 * @param to the areas' system
 */
public record Projection(CoordinateSystem to) {

  public Coverage project(Coverage coverage) {
    if (coverage.coordinateSystem().equals(to)) {
      return coverage;
    }
    return Coverage.of(
        to,
        coverage.areas().stream()
            .map(
                area ->
                    new CoverageArea(
                        area.area(),
                        project(area.geometry(), coverage.coordinateSystem()),
                        area.attributes()))
            .toList());
  }

  public Region project(Region region) {
    return region.coordinateSystem().equals(to)
        ? region
        : new Region(
            to,
            region.polygons().stream()
                .map(polygon -> project(polygon, region.coordinateSystem()))
                .collect(ImmutableList.toImmutableList()));
  }

  private Geometry project(Geometry polygon, CoordinateSystem from) {
    return SystemPaths.between(from.epsg(), to.epsg())
        .flatMap(path -> SystemPaths.apply(path, polygon))
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "The areas are in "
                        + to
                        + ", and what they are compared with can't be taken there from "
                        + from
                        + ": give it in "
                        + to
                        + "."));
  }
}
