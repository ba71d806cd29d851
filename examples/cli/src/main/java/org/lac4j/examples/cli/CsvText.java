package org.lac4j.examples.cli;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Rows of a table as RFC 4180 writes them, in UTF-8: a field is quoted only if it must be. */
final class CsvText {

  private static final int NOT_PLAIN = -1;

  private final byte[] lineEnd;
  private byte[] text = new byte[1 << 15];
  private int size;
  private boolean first = true;

  /** Starts without rows. */
  CsvText(String lineEnd) {
    this.lineEnd = lineEnd.getBytes(StandardCharsets.US_ASCII);
  }

  /** Adds fields that another text holds, as they are written there. */
  CsvText addFields(byte[] written, int from, int to) {
    next();
    append(written, from, to - from);
    return this;
  }

  /** Adds a field to the row. */
  CsvText add(String field) {
    next();
    reserve(field.length());
    int end = writePlain(field);
    if (end == NOT_PLAIN) {
      String quoted = mustBeQuoted(field) ? '"' + field.replace("\"", "\"\"") + '"' : field;
      byte[] bytes = quoted.getBytes(StandardCharsets.UTF_8);
      append(bytes, 0, bytes.length);
    } else {
      size = end;
    }
    return this;
  }

  /** Adds a finite number with a fixed count of decimals. */
  CsvText add(double number, int decimals) {
    next();
    reserve(Decimals.MOST_BYTES);
    size = Decimals.write(number, decimals, text, size);
    return this;
  }

  /** Ends the row. */
  void endRow() {
    append(lineEnd, 0, lineEnd.length);
    first = true;
  }

  /** How many bytes there are so far. */
  int size() {
    return size;
  }

  byte[] toBytes() {
    return Arrays.copyOf(text, size);
  }

  private void next() {
    if (first) {
      first = false;
    } else {
      reserve(1);
      text[size++] = ',';
    }
  }

  /** Writes a field of ASCII that needs no quotation marks; gives where it ends, or that it is another one. */
  private int writePlain(String field) {
    int end = size;
    for (int i = 0; i < field.length(); i++) {
      char c = field.charAt(i);
      if (c >= 0x80 || isSpecial(c)) {
        return NOT_PLAIN;
      }
      text[end++] = (byte) c;
    }
    return end;
  }

  private static boolean mustBeQuoted(String field) {
    return field.chars().anyMatch(CsvText::isSpecial);
  }

  private static boolean isSpecial(int c) {
    return c == ',' || c == '"' || c == '\n' || c == '\r';
  }

  private void append(byte[] bytes, int from, int count) {
    reserve(count);
    System.arraycopy(bytes, from, text, size, count);
    size += count;
  }

  private void reserve(int more) {
    if (size + more > text.length) {
      text = Arrays.copyOf(text, Math.max(size + more, 2 * text.length));
    }
  }
}
