package org.lac4j.geo.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.OptionalInt;
import org.lac4j.geo.coverage.CoordinateSystem;
import org.lac4j.geo.crs.internal.SystemPaths;
import org.lac4j.geo.io.internal.geojson.GeoJsonGeometryWriter;
import org.locationtech.jts.geom.Geometry;

/**
 * GeoJSON with one feature after the other: in longitude and latitude as RFC 7946 asks; in a system that is neither that
 * nor the National Grid, as it stands, with its name in a {@code crs} member.
 */
final class FeatureFile implements AutoCloseable {

  /** About a centimetre. */
  private static final OptionalInt DEGREE_DECIMALS = OptionalInt.of(7);

  /** What is written of one feature. */
  @FunctionalInterface
  interface Properties {
    void write(JsonGenerator json) throws IOException;
  }

  private final JsonGenerator json;

  /**
   * Starts a file.
   *
   * @param system the system of the features; all of one file can be taken to longitude and latitude, or all are in this
   *     one
   */
  FeatureFile(OutputStream out, CoordinateSystem system) throws IOException {
    this.json = JsonReport.compact(out);
    json.writeStartObject();
    json.writeStringField("type", "FeatureCollection");
    if (!isTransformed(system)) {
      json.writeObjectFieldStart("crs");
      json.writeStringField("type", "name");
      json.writeObjectFieldStart("properties");
      json.writeStringField("name", "urn:ogc:def:crs:EPSG::" + system.epsg());
      json.writeEndObject();
      json.writeEndObject();
    }
    json.writeArrayFieldStart("features");
  }

  /** Writes a feature; without a geometry if there is none, or it lies where nothing can be transformed. */
  void add(Optional<Geometry> geometry, CoordinateSystem system, Properties properties)
      throws IOException {
    json.writeRaw('\n');
    json.writeStartObject();
    json.writeStringField("type", "Feature");
    json.writeObjectFieldStart("properties");
    properties.write(json);
    json.writeEndObject();
    json.writeFieldName("geometry");
    Optional<Geometry> placed =
        geometry.filter(some -> !some.isEmpty()).flatMap(some -> transformed(some, system));
    if (placed.isPresent()) {
      boolean degrees = isTransformed(system);
      GeoJsonGeometryWriter.write(
          json, placed.get(), degrees ? DEGREE_DECIMALS : OptionalInt.empty());
    } else {
      json.writeNull();
    }
    json.writeEndObject();
  }

  private static boolean isTransformed(CoordinateSystem system) {
    return SystemPaths.toLonLat(system.epsg()).isPresent();
  }

  private static Optional<Geometry> transformed(Geometry geometry, CoordinateSystem system) {
    return system.isGeographic()
        ? Optional.of(geometry)
        : SystemPaths.toLonLat(system.epsg())
            .map(path -> SystemPaths.apply(path, geometry))
            .orElse(Optional.of(geometry));
  }

  @Override
  public void close() throws IOException {
    json.writeRaw('\n');
    json.writeEndArray();
    json.writeEndObject();
    json.writeRaw('\n');
    json.close();
  }
}
