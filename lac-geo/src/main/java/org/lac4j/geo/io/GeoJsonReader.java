package org.lac4j.geo.io;

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
import java.io.CharConversionException;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipException;

/**
 * Reads GeoJSON (RFC 7946) as a stream: only the geometries and attributes that are kept take memory.
 *
 * <p>Besides what the RFC asks: the older {@code crs} member is obeyed wherever it stands, also behind the features; the
 * root may be a FeatureCollection, one Feature or one geometry; members may stand in any order, and unknown ones are passed
 * over. Heights are dropped. Attributes that are objects or arrays are kept as their JSON text, whole numbers as {@code
 * Integer}, {@code Long} or {@code BigInteger}, others as {@code Double}. Input packed by gzip is unpacked.
 *
 * <p>Rings that are not closed or have fewer than four positions, numbers that are not finite, members that stand twice and
 * text that is no UTF-8 are faults; all that are found are told at once.
 */
public final class GeoJsonReader {

  private GeoJsonReader() {}

  /**
   * Reads a coverage.
   *
   * @param in the text, or the text packed by gzip; stays open
   * @param source the file's name, for messages
   * @param options what the file doesn't say, and limits
   * @return the coverage and what was read
   * @throws CoverageReadException if the content can't be used; it tells every fault found
   * @throws IOException if the stream can't be read
   */
  public static ReadCoverage read(InputStream in, String source, ReadOptions options)
      throws IOException {
    return collect(in, source, options).toCoverage();
  }

  /**
   * Reads the features as they stand, whatever their codes and kinds of geometry.
   *
   * @param in the text, or the text packed by gzip; stays open
   * @param source the file's name, for messages
   * @param options coordinate system and limits
   * @return the features
   * @throws CoverageReadException if the content can't be used; it tells every fault found
   * @throws IOException if the stream can't be read
   */
  public static BoundaryFile readFeatures(InputStream in, String source, ReadOptions options)
      throws IOException {
    return collect(in, source, options).finish();
  }

  private static FeatureCollector collect(InputStream in, String source, ReadOptions options)
      throws IOException {
    FeatureCollector collector = new FeatureCollector(source, options);
    collect(in, false, collector);
    return collector;
  }

  /**
   * Collects features.
   *
   * @param packed true if only gzip will do; otherwise the text may be packed or not
   */
  static void collect(InputStream in, boolean packed, FeatureCollector collector)
      throws IOException {
    collector.declareOneLayer();
    ReadLimits limits = collector.limits();
    try (JsonParser json = factory(limits).createParser(MeteredInput.wrap(in, packed, limits))) {
      parse(json, collector);
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
