package org.lac4j.examples.cli;

import java.nio.charset.StandardCharsets;

/** Rows of a table as RFC 4180 writes them: a field is quoted only if it must be. */
final class CsvText {

  private final StringBuilder text = new StringBuilder(1 << 17);
  private final String lineEnd;
  private boolean first = true;

  /** Starts without rows. */
  CsvText(String lineEnd) {
    this.lineEnd = lineEnd;
  }

  /** Fields as they are written behind each other. */
  static String fields(String... fields) {
    CsvText row = new CsvText("");
    for (String field : fields) {
      row.add(field);
    }
    return row.text.toString();
  }

  /** Adds fields that {@link #fields} wrote. */
  CsvText addFields(String written) {
    next();
    text.append(written);
    return this;
  }

  /** Adds a field to the row. */
  CsvText add(String field) {
    next();
    if (mustBeQuoted(field)) {
      text.append('"').append(field.replace("\"", "\"\"")).append('"');
    } else {
      text.append(field);
    }
    return this;
  }

  /** Adds a finite number with a fixed count of decimals. */
  CsvText add(double number, int decimals) {
    next();
    Decimals.append(number, decimals, text);
    return this;
  }

  private void next() {
    if (first) {
      first = false;
    } else {
      text.append(',');
    }
  }

  /** Ends the row. */
  void endRow() {
    text.append(lineEnd);
    first = true;
  }

  byte[] toBytes() {
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static boolean mustBeQuoted(String field) {
    for (int i = 0; i < field.length(); i++) {
      char c = field.charAt(i);
      if (c == ',' || c == '"' || c == '\n' || c == '\r') {
        return true;
      }
    }
    return false;
  }
}
