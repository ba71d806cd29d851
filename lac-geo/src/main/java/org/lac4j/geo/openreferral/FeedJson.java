package org.lac4j.geo.openreferral;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.lac4j.geo.io.internal.geojson.GeoJsonGeometryWriter;
import org.locationtech.jts.geom.Geometry;

/** Writes fields and outlines as JSON. */
final class FeedJson {

  private static final JsonFactory FACTORY = new JsonFactory();

  /** About a centimetre. */
  private static final OptionalInt DECIMALS = OptionalInt.of(7);

  private FeedJson() {}

  static String write(Map<String, Object> fields) {
    return text(json -> value(json, fields));
  }

  static String outline(Geometry geometry) {
    return text(json -> GeoJsonGeometryWriter.write(json, geometry, DECIMALS));
  }

  private static void value(JsonGenerator json, Object value) throws IOException {
    if (value instanceof Map<?, ?> fields) {
      json.writeStartObject();
      for (Map.Entry<?, ?> field : fields.entrySet()) {
        json.writeFieldName((String) field.getKey());
        value(json, field.getValue());
      }
      json.writeEndObject();
    } else if (value instanceof List<?> list) {
      json.writeStartArray();
      for (Object each : list) {
        value(json, each);
      }
      json.writeEndArray();
    } else if (value instanceof Boolean truth) {
      json.writeBoolean(truth);
    } else if (value instanceof Integer number) {
      json.writeNumber(number);
    } else if (value instanceof Double number) {
      json.writeNumber(number);
    } else {
      json.writeString((String) value);
    }
  }

  private static String text(Writing writing) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(text)) {
      writing.write(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  /** Writes to a generator. */
  @FunctionalInterface
  private interface Writing {
    void write(JsonGenerator json) throws IOException;
  }
}
