package org.lac4j.geo.io;

import java.io.IOException;
import java.io.InputStream;
import org.lac4j.geo.boundary.BoundaryFile;
import org.lac4j.geo.boundary.CoverageReadException;
import org.lac4j.geo.boundary.ReadCoverage;
import org.lac4j.geo.boundary.ReadOptions;
import org.lac4j.geo.io.internal.geojson.GeoJsonFormat;
import org.lac4j.geo.io.internal.intake.FeatureCollector;

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
    GeoJsonFormat.collect(in, false, collector);
    return collector;
  }
}
