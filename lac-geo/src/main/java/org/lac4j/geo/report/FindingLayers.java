package org.lac4j.geo.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.lac4j.core.place.AreaCode;
import org.lac4j.geo.audit.AuditReport;
import org.lac4j.geo.audit.Finding;
import org.lac4j.geo.io.internal.geopackage.FeatureLayer;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Lineal;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.Polygonal;

/** The findings of an audit as layers for QGIS: one for each kind of geometry, in the areas' own coordinates. */
record FindingLayers(AuditReport report) {

  private static final GeometryFactory GEOMETRIES = new GeometryFactory();

  /** Errors red, warnings amber, notes blue. */
  private static final ImmutableList<LayerStyle.Category> SEVERITIES =
      ImmutableList.of(
          new LayerStyle.Category("error", "error", "212,53,28"),
          new LayerStyle.Category("warning", "warning", "255,182,0"),
          new LayerStyle.Category("info", "info", "29,112,184"));

  private static final ImmutableMap<String, String> COLUMNS =
      ImmutableMap.<String, String>builder()
          .put("severity", "TEXT")
          .put("code", "TEXT")
          .put("message", "TEXT")
          .put("areas", "TEXT")
          .put("square_metres", "REAL")
          .put("width_metres", "REAL")
          .put("fix", "TEXT")
          .buildOrThrow();

  ImmutableList<FeatureLayer> all() {
    return ImmutableList.of(
        layer("findings_polygons", "MULTIPOLYGON", LayerStyle.POLYGONS),
        layer("findings_lines", "MULTILINESTRING", LayerStyle.LINES),
        layer("findings_points", "POINT", LayerStyle.POINTS));
  }

  private FeatureLayer layer(String name, String kind, LayerStyle style) {
    return new FeatureLayer(
        name,
        kind,
        COLUMNS,
        report.findings().stream()
            .filter(finding -> kind(finding.place()).equals(kind))
            .map(FindingLayers::row)
            .collect(ImmutableList.toImmutableList()),
        style.qml("severity", SEVERITIES));
  }

  /** Findings without a place stand with the points. */
  private static String kind(Optional<Geometry> place) {
    if (place.filter(each -> each instanceof Polygonal).isPresent()) {
      return "MULTIPOLYGON";
    }
    return place.filter(each -> each instanceof Lineal).isPresent() ? "MULTILINESTRING" : "POINT";
  }

  private static FeatureLayer.Row row(Finding finding) {
    ImmutableList<Optional<Object>> values =
        ImmutableList.of(
            Optional.of(finding.severity().label()),
            Optional.of(finding.code().label()),
            Optional.of(finding.message()),
            Optional.of(
                finding.areas().stream().map(AreaCode::value).collect(Collectors.joining("; "))),
            number(finding.squareMetres()),
            number(finding.widthMetres()),
            Optional.of(finding.fix()));
    return new FeatureLayer.Row(
        finding.place().filter(place -> !place.isEmpty()).map(FindingLayers::multi), values);
  }

  private static Optional<Object> number(OptionalDouble value) {
    return value.isPresent() ? Optional.of(value.getAsDouble()) : Optional.empty();
  }

  /** A geometry of a layer's kind: polygons and lines as several. */
  static Geometry multi(Geometry place) {
    if (place instanceof Polygon polygon) {
      return GEOMETRIES.createMultiPolygon(new Polygon[] {polygon});
    }
    if (place instanceof LineString line) {
      return GEOMETRIES.createMultiLineString(new LineString[] {line});
    }
    return place instanceof Polygonal || place instanceof Lineal || place instanceof Point
        ? place
        : place.getInteriorPoint();
  }
}
