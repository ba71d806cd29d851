package org.lac4j.geo.report.internal.layers;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lac4j.core.place.Area;
import org.lac4j.geo.compare.ChangeKind;
import org.lac4j.geo.compare.CoverageChange;
import org.lac4j.geo.compare.CoverageComparison;
import org.lac4j.geo.coverage.CoordinateSystem;
import org.lac4j.geo.coverage.Coverage;
import org.lac4j.geo.coverage.CoverageArea;
import org.lac4j.geo.crs.internal.SystemPaths;
import org.lac4j.geo.io.internal.geopackage.FeatureLayer;
import org.locationtech.jts.geom.Geometry;

/**
 * The changes of a comparison as layers for QGIS, in the new vintage's own coordinates: the areas by what became of them,
 * the land that changed hands place by place, and a point in each such place.
 */
public record ChangeLayers(CoverageComparison comparison) {

  private static final ImmutableMap<String, String> KINDS =
      ImmutableMap.<String, String>builder()
          .put("removed", LayerStyle.RED)
          .put("added", LayerStyle.GREEN)
          .put("split", LayerStyle.PURPLE)
          .put("merged", LayerStyle.PURPLE)
          .put("redrawn", LayerStyle.AMBER)
          .put("recoded", LayerStyle.BLUE)
          .put("renamed", LayerStyle.BLUE)
          .buildOrThrow();

  private static final ImmutableMap<String, String> PARTS =
      ImmutableMap.of("gained", LayerStyle.GREEN, "lost", LayerStyle.RED);

  private static final ImmutableMap<String, String> COLUMNS =
      ImmutableMap.<String, String>builder()
          .put("part", "TEXT")
          .put("kind", "TEXT")
          .put("also", "TEXT")
          .put("from_codes", "TEXT")
          .put("to_codes", "TEXT")
          .put("square_metres", "REAL")
          .put("edge_moved_metres", "REAL")
          .put("message", "TEXT")
          .buildOrThrow();

  /** A place where land changed hands, on the National Grid. */
  private record Place(CoverageChange change, String part, Geometry land) {}

  /** The layers in their order, the small ones on top. */
  public ImmutableList<FeatureLayer> all() {
    List<Place> places = comparison.changes().stream().flatMap(ChangeLayers::places).toList();
    return ImmutableList.of(
        layer(
            "changes_points",
            LayerRows.POINTS,
            places.stream().map(place -> row(place, place.land.getInteriorPoint())),
            LayerStyle.POINTS.qml("part", PARTS)),
        layer(
            "changes_land",
            LayerRows.POLYGONS,
            places.stream().map(place -> row(place, place.land)),
            LayerStyle.POLYGONS.qml("part", PARTS)),
        layer(
            "changes_areas",
            LayerRows.POLYGONS,
            comparison.changes().stream().flatMap(this::areas),
            LayerStyle.POLYGONS.qml("kind", KINDS)));
  }

  private static FeatureLayer layer(
      String name, String kind, Stream<FeatureLayer.Row> rows, String style) {
    return new FeatureLayer(
        name, kind, COLUMNS, rows.collect(ImmutableList.toImmutableList()), style);
  }

  private static Stream<Place> places(CoverageChange change) {
    return change.kind() == ChangeKind.ADDED || change.kind() == ChangeKind.REMOVED
        ? Stream.of()
        : Stream.concat(
            parts(change, "gained", change.gained()), parts(change, "lost", change.lost()));
  }

  private static Stream<Place> parts(CoverageChange change, String part, Geometry land) {
    return IntStream.range(0, land.getNumGeometries())
        .mapToObj(land::getGeometryN)
        .filter(place -> !place.isEmpty())
        .map(place -> new Place(change, part, place));
  }

  private FeatureLayer.Row row(Place place, Geometry geometry) {
    return row(
        place.change,
        place.part,
        OptionalDouble.of(place.land.getArea()),
        own(geometry, CoordinateSystem.BRITISH_NATIONAL_GRID));
  }

  /** The new areas of a change; of one that removes them, the old ones. */
  private Stream<FeatureLayer.Row> areas(CoverageChange change) {
    boolean gone = change.kind() == ChangeKind.REMOVED;
    Coverage vintage = gone ? comparison.before() : comparison.after();
    return (gone ? change.before() : change.after())
        .stream()
            .flatMap(area -> vintage.area(area.code()).stream())
            .map(CoverageArea::geometry)
            .map(
                geometry ->
                    row(
                        change,
                        gone ? "old" : "new",
                        OptionalDouble.empty(),
                        own(geometry, vintage.coordinateSystem())));
  }

  private FeatureLayer.Row row(
      CoverageChange change, String part, OptionalDouble squareMetres, Optional<Geometry> place) {
    return new FeatureLayer.Row(
        place.filter(some -> !some.isEmpty()).map(LayerRows::multi),
        ImmutableList.of(
            Optional.of(part),
            Optional.of(change.kind().code()),
            Optional.of(
                change.also().stream().map(ChangeKind::code).collect(Collectors.joining("; "))),
            Optional.of(codes(change.before())),
            Optional.of(codes(change.after())),
            LayerRows.number(squareMetres),
            LayerRows.number(change.edgeMovedMetres()),
            Optional.of(comparison.message(change))));
  }

  private static String codes(List<Area> areas) {
    return areas.stream().map(area -> area.code().value()).collect(Collectors.joining("; "));
  }

  /** A geometry in the new vintage's system; empty where there is no way to it. */
  private Optional<Geometry> own(Geometry geometry, CoordinateSystem system) {
    CoordinateSystem wanted = comparison.after().coordinateSystem();
    return system.equals(wanted)
        ? Optional.of(geometry)
        : SystemPaths.between(system.epsg(), wanted.epsg())
            .flatMap(path -> SystemPaths.apply(path, geometry));
  }
}
