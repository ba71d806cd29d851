package org.lac4j.geo.report;

import java.io.IOException;
import java.io.OutputStream;

/**
 * A report that can be written in every form. Streams are flushed and stay open.
 *
 * <p>Immutable and thread-safe as long as nobody changes a geometry.
 */
public interface ReportWriter {

  /**
   * Tells the report in lines for a terminal.
   *
   * @param width columns of the terminal; words wrap, but never below 24 columns
   * @return the text, with a line feed at the end
   */
  String toText(int width);

  /**
   * Writes one JSON document.
   *
   * @param out takes UTF-8
   * @throws IOException if the stream can't be written
   */
  void writeJson(OutputStream out) throws IOException;

  /**
   * Writes a table.
   *
   * @param out takes UTF-8, as RFC 4180 says
   * @throws IOException if the stream can't be written
   */
  void writeCsv(OutputStream out) throws IOException;

  /**
   * Writes features in longitude and latitude, as RFC 7946 says.
   *
   * @param out takes UTF-8
   * @throws IOException if the stream can't be written
   */
  void writeGeoJson(OutputStream out) throws IOException;

  /**
   * Writes one HTML page with a map and a table, which loads nothing from anywhere. Of many entries it lists those that
   * matter most, and says so.
   *
   * @param out takes UTF-8
   * @throws IOException if the stream can't be written
   */
  void writeHtml(OutputStream out) throws IOException;
}
