package org.lac4j.geo.io.internal.geojson;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lac4j.geo.boundary.Fault;
import org.lac4j.geo.boundary.ReadLimits;
import org.lac4j.geo.io.internal.intake.StopReading;

/** Reads the attributes of a feature. */
final class GeoJsonValues {

  private static final JsonFactory COPIES = new JsonFactory();

  private final JsonParser json;
  private final ReadLimits limits;

  GeoJsonValues(JsonParser json, ReadLimits limits) {
    this.json = json;
    this.limits = limits;
  }

  /** Reads the object that the parser stands at; what is wrong with it goes to its feature. */
  void readObject(Map<String, @Nullable Object> into, GeoJsonObject feature) throws IOException {
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      json.nextToken();
      if (into.containsKey(name)) {
        feature.wrong("an attribute is there twice", name, "keep one");
      }
      Object value = value();
      into.put(name, value);
      if (into.size() > limits.attributes()) {
        throw new StopReading(
            Fault.of(
                "a feature has more attributes than the limit of " + limits.attributes(),
                "raise the limit if you trust the file"));
      }
    }
  }

  private @Nullable Object value() throws IOException {
    return switch (json.currentToken()) {
      case VALUE_STRING -> json.getText();
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      case VALUE_NUMBER_INT -> json.getNumberValue();
      case VALUE_NUMBER_FLOAT -> json.getDoubleValue();
      case START_OBJECT, START_ARRAY -> nested();
      default -> null;
    };
  }

  private String nested() throws IOException {
    StringWriter text = new BoundedWriter(limits.textLength());
    try (JsonGenerator copy = COPIES.createGenerator(text)) {
      copy.copyCurrentStructure(json);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return text.toString();
  }

  /** Text in memory, up to a limit. */
  private static final class BoundedWriter extends StringWriter {
    private final int most;

    BoundedWriter(int most) {
      this.most = most;
    }

    @Override
    public void write(char[] chars, int from, int length) {
      super.write(chars, from, length);
      if (getBuffer().length() > most) {
        throw new UncheckedIOException(
            new StopReading(
                Fault.of(
                    "an attribute is longer than the limit of " + most + " characters",
                    "raise the limit if you trust the file")));
      }
    }
  }
}
