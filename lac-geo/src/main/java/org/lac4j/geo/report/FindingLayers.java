package org.lac4j.geo.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.lac4j.core.file.WholeFile;
import org.lac4j.core.place.AreaCode;
import org.lac4j.geo.audit.Finding;
import org.lac4j.geo.audit.memory.RememberedAudit;
import org.lac4j.geo.audit.memory.RememberedFinding;
import org.lac4j.geo.io.internal.geopackage.FeatureLayer;
import org.lac4j.geo.io.internal.geopackage.GeoPackageOutput;
import org.lac4j.geo.report.internal.RememberedWording;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Lineal;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.Polygonal;

/** The findings of an audit as layers for QGIS: one for each kind of geometry, in the areas' own coordinates. */
record FindingLayers(RememberedAudit audit) {

  private static final GeometryFactory GEOMETRIES = new GeometryFactory();

  private static final ImmutableMap<String, String> COLUMNS =
      ImmutableMap.<String, String>builder()
          .put("severity", "TEXT")
          .put("code", "TEXT")
          .put("message", "TEXT")
          .put("areas", "TEXT")
          .put("square_metres", "REAL")
          .put("width_metres", "REAL")
          .put("fix", "TEXT")
          .put("id", "TEXT")
          .put("since", "TEXT")
          .put("accepted", "TEXT")
          .buildOrThrow();

  /** Writes a GeoPackage, which appears only when it is whole. */
  void write(Path file, Instant lastChange) throws IOException {
    try (WholeFile whole = WholeFile.at(file)) {
      try {
        GeoPackageOutput.write(audit.report().coordinateSystem(), lastChange, all(), whole.part());
      } catch (SQLException e) {
        throw new IOException(file + ": the GeoPackage can't be written: " + e.getMessage(), e);
      } catch (NoClassDefFoundError e) {
        throw new IOException(
            file
                + ": GeoPackage files need the SQLite driver, which is not on the class path: add the"
                + " dependency org.xerial:sqlite-jdbc.",
            e);
      }
      whole.commit();
    }
  }

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
        audit.findings().stream()
            .filter(finding -> kind(finding.finding().place()).equals(kind))
            .map(FindingLayers::row)
            .collect(ImmutableList.toImmutableList()),
        style.qml());
  }

  /** Findings without a place stand with the points. */
  private static String kind(Optional<Geometry> place) {
    if (place.filter(each -> each instanceof Polygonal).isPresent()) {
      return "MULTIPOLYGON";
    }
    return place.filter(each -> each instanceof Lineal).isPresent() ? "MULTILINESTRING" : "POINT";
  }

  private static FeatureLayer.Row row(RememberedFinding remembered) {
    Finding finding = remembered.finding();
    ImmutableList<Optional<Object>> values =
        ImmutableList.of(
            Optional.of(finding.severity().label()),
            Optional.of(finding.code().label()),
            Optional.of(finding.message()),
            Optional.of(
                finding.areas().stream().map(AreaCode::value).collect(Collectors.joining("; "))),
            number(finding.squareMetres()),
            number(finding.widthMetres()),
            Optional.of(finding.fix()),
            Optional.of(remembered.id().toString()),
            remembered.isNew().map(is -> RememberedWording.since(remembered)),
            remembered.accepted().map(RememberedWording::accepted));
    return new FeatureLayer.Row(
        finding.place().filter(place -> !place.isEmpty()).map(FindingLayers::multi), values);
  }

  private static Optional<Object> number(OptionalDouble value) {
    return value.isPresent() ? Optional.of(value.getAsDouble()) : Optional.empty();
  }

  private static Geometry multi(Geometry place) {
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
