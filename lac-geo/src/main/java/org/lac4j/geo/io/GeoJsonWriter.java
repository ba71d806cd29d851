package org.lac4j.geo.io;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lac4j.geo.coverage.CoordinateSystem;
import org.lac4j.geo.coverage.Coverage;
import org.lac4j.geo.coverage.CoverageArea;
import org.lac4j.geo.io.internal.geojson.GeoJsonGeometryWriter;
import org.lac4j.geo.io.internal.intake.WrittenAttributes;

/**
 * Writes a coverage as GeoJSON (RFC 7946), which {@link GeoJsonReader} reads back.
 *
 * <p>Outer rings go counter-clockwise and holes clockwise, as the RFC asks. A {@code crs} member stands there only if the
 * coordinates are no longitude and latitude; the RFC has dropped it, but without it nobody could read them. Code and name
 * become attributes unless each area has them among its attributes already. Dates become their ISO 8601 text.
 */
public final class GeoJsonWriter {

  private static final JsonFactory JSON =
      JsonFactory.builder()
          .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .build();

  private static final Pattern WHOLE_NUMBER = Pattern.compile("0|[1-9][0-9]{0,17}");

  private final JsonGenerator json;
  private final OptionalInt decimals;
  private final AreaLayout layout;

  private GeoJsonWriter(JsonGenerator json, GeoJsonOptions options) {
    this.json = json;
    this.decimals = options.decimals();
    this.layout = options.layout();
  }

  /**
   * Writes a coverage in UTF-8.
   *
   * @param coverage the coverage
   * @param out takes the text; flushed, but stays open
   * @param options decimals and the names of attributes
   * @throws IllegalArgumentException if the attribute that is to take the code or name holds something else already
   * @throws IOException if the stream can't be written
   */
  public static void write(Coverage coverage, OutputStream out, GeoJsonOptions options)
      throws IOException {
    WrittenAttributes attributes =
        WrittenAttributes.of(
            coverage,
            options.codeAttribute(),
            options.nameAttribute(),
            options.layout().attributes());
    try (JsonGenerator json = JSON.createGenerator(out, JsonEncoding.UTF8)) {
      new GeoJsonWriter(json, options).write(coverage, attributes);
    }
  }

  private void write(Coverage coverage, WrittenAttributes attributes) throws IOException {
    json.writeStartObject();
    json.writeStringField("type", "FeatureCollection");
    if (!coverage.coordinateSystem().isGeographic()) {
      writeCrs(coverage.coordinateSystem());
    }
    json.writeArrayFieldStart("features");
    for (CoverageArea area : layout.arranged(coverage)) {
      json.writeRaw('\n');
      writeFeature(area, attributes);
    }
    json.writeRaw('\n');
    json.writeEndArray();
    json.writeEndObject();
    json.writeRaw('\n');
  }

  private void writeCrs(CoordinateSystem coordinateSystem) throws IOException {
    json.writeObjectFieldStart("crs");
    json.writeStringField("type", "name");
    json.writeObjectFieldStart("properties");
    json.writeStringField("name", "urn:ogc:def:crs:EPSG::" + coordinateSystem.epsg());
    json.writeEndObject();
    json.writeEndObject();
  }

  private void writeFeature(CoverageArea area, WrittenAttributes attributes) throws IOException {
    json.writeStartObject();
    json.writeStringField("type", "Feature");
    Optional<String> id = layout.id(area.code());
    if (id.isPresent()) {
      writeId(id.get());
    }
    json.writeObjectFieldStart("properties");
    Map<String, Object> values = attributes.of(area);
    for (String name : attributes.names(area)) {
      json.writeFieldName(name);
      writeValue(values.get(name));
    }
    json.writeEndObject();
    json.writeFieldName("geometry");
    GeoJsonGeometryWriter.write(json, area.geometry(), decimals);
    json.writeEndObject();
  }

  private void writeId(String id) throws IOException {
    json.writeFieldName("id");
    if (WHOLE_NUMBER.matcher(id).matches()) {
      json.writeNumber(id);
    } else {
      json.writeString(id);
    }
  }

  private void writeValue(@Nullable Object value) throws IOException {
    if (value == null) {
      json.writeNull();
    } else if (value instanceof Boolean bool) {
      json.writeBoolean(bool);
    } else if (value instanceof BigInteger number) {
      json.writeNumber(number);
    } else if (value instanceof BigDecimal number) {
      json.writeNumber(number);
    } else if (value instanceof Double || value instanceof Float) {
      json.writeNumber(((Number) value).doubleValue());
    } else if (value instanceof Number number) {
      json.writeNumber(number.longValue());
    } else {
      json.writeString(value.toString());
    }
  }
}
