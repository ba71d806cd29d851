package org.lac4j.geo.gazetteer;

import static java.util.Objects.requireNonNull;

/**
 * Something in a file that keeps it from being read.
 *
 * @param file the file's name; in a zip, the zip's name, an exclamation mark and the entry's
 * @param line the line on which the record starts, from 1; 0 if the fault belongs to no line
 * @param message what is wrong and the cure; it repeats no postcode or property number
 */
public record GazetteerFault(String file, long line, String message) {
  /** Checks that nothing is missing. */
  public GazetteerFault {
    requireNonNull(file, "file");
    requireNonNull(message, "message");
  }

  /** Returns the file, the line and what is wrong, for example "onspd.csv:17: ...". */
  @Override
  public String toString() {
    return file + (line > 0 ? ":" + line : "") + ": " + message;
  }
}
