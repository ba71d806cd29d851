package org.lac4j.geo.report.internal.layers;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.lac4j.core.place.AreaCode;
import org.lac4j.geo.cause.Cause;
import org.lac4j.geo.cause.Diagnosis;
import org.lac4j.geo.cause.Displacement;
import org.lac4j.geo.coverage.CoordinateSystem;
import org.lac4j.geo.crs.internal.SystemPaths;
import org.lac4j.geo.io.internal.geopackage.FeatureLayer;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;

/**
 * The causes of a report as a layer: of a move, a line for each area from where it lies to where it should be.
 *
 * @param diagnosis the causes
 * @param system the system of the areas, and of the layer
 * @param areas the areas' polygons
 */
public record CauseLayer(
    Diagnosis diagnosis, CoordinateSystem system, Map<AreaCode, Geometry> areas) {

  private static final GeometryFactory GEOMETRIES = new GeometryFactory();
  private static final int GRID = CoordinateSystem.BRITISH_NATIONAL_GRID.epsg();

  private static final ImmutableMap<String, String> COLUMNS =
      ImmutableMap.<String, String>builder()
          .put("number", "REAL")
          .put("kind", "TEXT")
          .put("message", "TEXT")
          .put("fix", "TEXT")
          .put("areas", "TEXT")
          .put("east_metres", "REAL")
          .put("north_metres", "REAL")
          .put("metres", "REAL")
          .put("explained", "REAL")
          .buildOrThrow();

  private static final ImmutableMap<String, String> KINDS =
      ImmutableMap.of(
          "no-datum-shift",
          LayerStyle.RED,
          "no-ostn15",
          LayerStyle.RED,
          "file-moved",
          LayerStyle.RED,
          "area-moved",
          LayerStyle.PURPLE);

  /** The layer. */
  public FeatureLayer layer() {
    ImmutableList.Builder<FeatureLayer.Row> rows = ImmutableList.builder();
    int number = 0;
    for (Cause cause : diagnosis.causes()) {
      rows.add(row(++number, cause));
    }
    return new FeatureLayer(
        "causes", LayerRows.LINES, COLUMNS, rows.build(), LayerStyle.LINES.qml("kind", KINDS));
  }

  private FeatureLayer.Row row(int number, Cause cause) {
    Optional<Displacement> by = cause.displacement();
    return new FeatureLayer.Row(
        by.flatMap(displacement -> arrows(cause.areas(), displacement)),
        ImmutableList.of(
            Optional.of((double) number),
            Optional.of(cause.kind().label()),
            Optional.of(cause.message()),
            Optional.of(cause.fix()),
            Optional.of(
                cause.areas().stream().map(AreaCode::value).collect(Collectors.joining("; "))),
            metres(by.map(Displacement::eastMetres)),
            metres(by.map(Displacement::northMetres)),
            metres(by.map(Displacement::metres)),
            Optional.of((double) cause.explained().size())));
  }

  private static Optional<Object> metres(Optional<Double> value) {
    return LayerRows.number(value.map(OptionalDouble::of).orElseGet(OptionalDouble::empty));
  }

  private Optional<Geometry> arrows(List<AreaCode> codes, Displacement by) {
    LineString[] lines =
        codes.stream()
            .flatMap(code -> Optional.ofNullable(areas.get(code)).stream())
            .filter(polygon -> !polygon.isEmpty())
            .flatMap(polygon -> arrow(polygon, by).stream())
            .toArray(LineString[]::new);
    return lines.length == 0
        ? Optional.empty()
        : Optional.of(GEOMETRIES.createMultiLineString(lines));
  }

  private Optional<LineString> arrow(Geometry polygon, Displacement by) {
    return SystemPaths.toGrid(system.epsg())
        .flatMap(path -> SystemPaths.apply(path, polygon.getInteriorPoint()))
        .map(Geometry::getCoordinate)
        .map(
            at ->
                GEOMETRIES.createLineString(
                    new Coordinate[] {
                      at, new Coordinate(at.x - by.eastMetres(), at.y - by.northMetres())
                    }))
        .flatMap(
            line ->
                SystemPaths.between(GRID, system.epsg())
                    .flatMap(path -> SystemPaths.apply(path, line)))
        .map(line -> (LineString) line);
  }
}
