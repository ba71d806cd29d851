package org.lac4j.geo.io.internal.geojson;

import static java.util.Locale.ROOT;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import java.io.CharConversionException;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipException;
import org.lac4j.geo.boundary.BoundaryFormat;
import org.lac4j.geo.boundary.Fault;
import org.lac4j.geo.boundary.ReadLimits;
import org.lac4j.geo.io.internal.intake.BoundaryFormatReader;
import org.lac4j.geo.io.internal.intake.FeatureCollector;
import org.lac4j.geo.io.internal.intake.MeteredInput;
import org.lac4j.geo.io.internal.intake.StopReading;

/** GeoJSON (RFC 7946), read as a stream, packed by gzip or not. */
public final class GeoJsonFormat implements BoundaryFormatReader {

  @Override
  public BoundaryFormat format() {
    return BoundaryFormat.GEOJSON;
  }

  @Override
  public ImmutableList<String> endings() {
    return ImmutableList.of(
        ".geojson",
        ".json",
        ".geojson.gz",
        ".json.gz",
        ".geojsonl",
        ".geojsons",
        ".ndjson",
        ".jsonl",
        ".geojsonl.gz",
        ".ndjson.gz");
  }

  @Override
  public void collect(Path file, FeatureCollector collector) throws IOException {
    boolean packed = file.toString().toLowerCase(ROOT).endsWith(".gz");
    try (InputStream in = Files.newInputStream(file)) {
      collect(in, packed, collector);
    }
  }

  /**
   * Collects features.
   *
   * @param packed true if only gzip will do; otherwise the text may be packed or not
   */
  public static void collect(InputStream in, boolean packed, FeatureCollector collector)
      throws IOException {
    collector.declareFormat(BoundaryFormat.GEOJSON);
    collector.declareOneLayer();
    ReadLimits limits = collector.limits();
    try (InputStream text = new TextSequence(MeteredInput.wrap(in, packed, limits))) {
      Optional<String> page = ServerPage.look(text);
      if (page.isPresent()) {
        collector.fault(
            Fault.of(
                "the file is not JSON but HTML or XML, perhaps an error page of the server",
                page.get(),
                "open the address in a browser, and download the data again"));
        return;
      }
      try (JsonParser json = factory(limits).createParser(text)) {
        parse(json, collector);
      }
    } catch (StopReading e) {
      collector.stop(e.fault());
    } catch (EOFException e) {
      collector.fault(
          Fault.of("the compressed file ends too early", "fetch it again, it is not whole"));
    } catch (ZipException e) {
      collector.fault(
          Fault.of("the compressed file is damaged", "fetch it again, or pack it again"));
    } catch (CharConversionException e) {
      collector.fault(notUtf8(""));
    }
  }

  private static void parse(JsonParser json, FeatureCollector collector) throws IOException {
    try {
      new GeoJsonParser(json, collector).parse();
    } catch (JsonEOFException e) {
      collector.fault(
          Fault.of(
              "the file ends in the middle, at " + place(e.getLocation()),
              "fetch or write it again, it is not whole"));
    } catch (StreamConstraintsException e) {
      collector.fault(beyondLimit(e, place(json.currentLocation()), collector.limits()));
    } catch (JsonParseException e) {
      collector.fault(fault(e));
    }
  }

  private static Fault fault(JsonParseException e) {
    String message = Strings.nullToEmpty(e.getOriginalMessage());
    String at = " at " + place(e.getLocation());
    return message.contains("UTF-8")
        ? notUtf8(at)
        : Fault.of("the file is no JSON" + at, message, "write it as GeoJSON");
  }

  private static Fault beyondLimit(StreamConstraintsException e, String place, ReadLimits limits) {
    boolean depth = Strings.nullToEmpty(e.getOriginalMessage()).contains("nesting depth");
    return Fault.of(
        depth
            ? "objects and arrays are nested deeper than the limit of "
                + limits.depth()
                + " at "
                + place
            : "a text or number is longer than the limit of "
                + limits.textLength()
                + " characters at "
                + place,
        "raise the limit if you trust the file");
  }

  private static Fault notUtf8(String at) {
    return Fault.of(
        "the text is not UTF-8" + at, "save the file as UTF-8, the encoding of GeoJSON");
  }

  private static String place(JsonLocation location) {
    return "line " + location.getLineNr() + ", column " + location.getColumnNr();
  }

  private static JsonFactory factory(ReadLimits limits) {
    return JsonFactory.builder()
        .enable(StreamReadFeature.USE_FAST_DOUBLE_PARSER)
        .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
        .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
        .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
        .streamReadConstraints(
            StreamReadConstraints.builder()
                .maxNestingDepth(limits.depth())
                .maxStringLength(limits.textLength())
                .build())
        .build();
  }
}
