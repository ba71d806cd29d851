package org.lac4j.geo.report;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import java.util.OptionalDouble;
import org.lac4j.core.internal.page.Rounding;
import org.lac4j.core.place.AreaCode;

/** What the JSON of all reports has in common. */
final class JsonReport {

  /** Square metres and metres keep so many decimals. */
  static final int DECIMALS = 3;

  private static final JsonFactory JSON =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  private JsonReport() {}

  /** Starts a document of one line, for many features. */
  static JsonGenerator compact(OutputStream out) throws IOException {
    return JSON.createGenerator(out, JsonEncoding.UTF8);
  }

  /** Starts a document that a person can read. */
  static JsonGenerator indented(OutputStream out) throws IOException {
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
    return compact(out).setPrettyPrinter(printer);
  }

  static void number(JsonGenerator json, String name, OptionalDouble value) throws IOException {
    if (value.isPresent()) {
      number(json, name, value.getAsDouble(), DECIMALS);
    } else {
      json.writeNullField(name);
    }
  }

  static void number(JsonGenerator json, String name, double value, int decimals)
      throws IOException {
    json.writeFieldName(name);
    json.writeNumber(Rounding.plain(value, decimals));
  }

  /** Writes a share, 1 only if it is all and 0 only if it is nothing. */
  static void share(JsonGenerator json, String name, double share, int decimals)
      throws IOException {
    json.writeFieldName(name);
    json.writeNumber(Rounding.share(share, decimals));
  }

  static void codes(JsonGenerator json, String name, Collection<AreaCode> codes)
      throws IOException {
    texts(json, name, codes.stream().map(AreaCode::value).toList());
  }

  static void texts(JsonGenerator json, String name, Collection<String> texts) throws IOException {
    json.writeArrayFieldStart(name);
    for (String text : texts) {
      json.writeString(text);
    }
    json.writeEndArray();
  }
}
