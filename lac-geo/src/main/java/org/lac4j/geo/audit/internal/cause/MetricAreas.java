package org.lac4j.geo.audit.internal.cause;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import org.lac4j.core.place.AreaCode;
import org.lac4j.geo.audit.AuditedArea;
import org.lac4j.geo.cause.Displacement;
import org.lac4j.geo.coverage.CoordinateSystem;
import org.lac4j.geo.crs.PointTransformation;
import org.lac4j.geo.crs.internal.SystemPaths;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygonal;
import org.locationtech.jts.geom.util.AffineTransformation;

/**
 * Audited areas with their polygons on the National Grid; those without a polygon, or off the grid, are left out.
 *
 * @param areas the areas in the file's order
 * @param metres their polygons in metres, by their position among {@code areas}
 */
record MetricAreas(ImmutableList<AuditedArea> areas, ImmutableMap<Integer, Geometry> metres) {

  private static final int GRID = CoordinateSystem.BRITISH_NATIONAL_GRID.epsg();

  static MetricAreas of(List<AuditedArea> areas, CoordinateSystem system) {
    Optional<PointTransformation> path = SystemPaths.toGrid(system.epsg());
    ImmutableMap.Builder<Integer, Geometry> metres = ImmutableMap.builder();
    for (int i = 0; i < areas.size(); i++) {
      int number = i;
      areas
          .get(i)
          .geometry()
          .filter(geometry -> geometry instanceof Polygonal && !geometry.isEmpty())
          .flatMap(geometry -> path.flatMap(way -> SystemPaths.apply(way, geometry)))
          .ifPresent(geometry -> metres.put(number, geometry));
    }
    return new MetricAreas(ImmutableList.copyOf(areas), metres.buildOrThrow());
  }

  /** Polygons in metres; empty off the grid. */
  static ImmutableList<Geometry> metres(List<Geometry> polygons, CoordinateSystem system) {
    return SystemPaths.toGrid(system.epsg()).stream()
        .flatMap(path -> polygons.stream().flatMap(each -> SystemPaths.apply(path, each).stream()))
        .collect(ImmutableList.toImmutableList());
  }

  /** The area as it would be without a displacement. */
  AuditedArea takenBack(int number, Displacement displacement, CoordinateSystem system) {
    AuditedArea area = areas.get(number);
    Geometry polygon = metres.get(number);
    if (polygon == null) {
      return area;
    }
    Geometry back =
        AffineTransformation.translationInstance(
                -displacement.eastMetres(), -displacement.northMetres())
            .transform(polygon);
    return SystemPaths.between(GRID, system.epsg())
        .flatMap(path -> SystemPaths.apply(path, back))
        .map(area::withGeometry)
        .orElse(area);
  }

  /** The codes of areas, in order; those without one are left out. */
  ImmutableList<AreaCode> codes(List<Integer> numbers) {
    return numbers.stream()
        .flatMap(number -> areas.get(number).code().stream())
        .sorted()
        .collect(ImmutableList.toImmutableList());
  }
}
