package org.lac4j.examples.cli.table;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Rows of a table as RFC 4180 writes them, in UTF-8: a field is quoted only if it must be. */
public final class CsvText {

  private static final int NOT_PLAIN = -1;

  private final byte[] lineEnd;
  private final char separator;

  /** By character of ASCII, whether it may stand without quotation marks. */
  private final boolean[] plain = new boolean[0x80];

  private byte[] text = new byte[1 << 15];
  private int size;
  private boolean first = true;

  /**
   * Starts without rows.
   *
   * @param lineEnd what ends each row
   */
  public CsvText(String lineEnd) {
    this(lineEnd, ',');
  }

  /**
   * Starts without rows.
   *
   * @param lineEnd what ends each row
   * @param separator the sign between fields, of ASCII
   */
  public CsvText(String lineEnd, char separator) {
    this.lineEnd = lineEnd.getBytes(StandardCharsets.US_ASCII);
    this.separator = separator;
    for (char c = 0; c < plain.length; c++) {
      plain[c] = !isSpecial(c);
    }
  }

  /**
   * Adds fields of another text, as they are written there.
   *
   * @param other the text
   * @param from the byte that they begin at
   * @param to the byte after their last
   * @return this text
   */
  public CsvText addFields(CsvText other, int from, int to) {
    next();
    append(other.text, from, to - from);
    return this;
  }

  /**
   * Returns the sign between fields.
   *
   * @return a character of ASCII
   */
  public char separator() {
    return separator;
  }

  /** Takes everything behind a place back, which is the beginning of a row. */
  void cut(int at) {
    size = at;
    first = true;
  }

  /**
   * Adds a field to the row.
   *
   * @param field the field
   * @return this text
   */
  public CsvText add(String field) {
    return add(field.toCharArray(), 0, field.length());
  }

  /**
   * Adds a field to the row.
   *
   * @param characters holds the field
   * @param from where it begins
   * @param count how many characters it has
   * @return this text
   */
  public CsvText add(char[] characters, int from, int count) {
    next();
    reserve(count);
    int end = writePlain(characters, from, count);
    if (end == NOT_PLAIN) {
      addOther(new String(characters, from, count));
    } else {
      size = end;
    }
    return this;
  }

  /**
   * Adds a number with a fixed count of decimals.
   *
   * @param number a finite number
   * @param decimals 1 to 15
   * @return this text
   */
  public CsvText add(double number, int decimals) {
    next();
    reserve(DecimalText.MOST_BYTES);
    size = DecimalText.write(number, decimals, text, size);
    return this;
  }

  /** Ends the row. */
  public void endRow() {
    append(lineEnd, 0, lineEnd.length);
    first = true;
  }

  /**
   * Returns how many bytes there are so far.
   *
   * @return the count
   */
  public int size() {
    return size;
  }

  /**
   * Returns the rows.
   *
   * @return a copy of the text in UTF-8
   */
  public byte[] toBytes() {
    return Arrays.copyOf(text, size);
  }

  private void next() {
    if (first) {
      first = false;
    } else {
      reserve(1);
      text[size++] = (byte) separator;
    }
  }

  /** Writes a field of ASCII that needs no quotation marks; gives where it ends, or that it is another one. */
  private int writePlain(char[] characters, int from, int count) {
    int end = size;
    for (int i = from; i < from + count; i++) {
      char c = characters[i];
      if (c >= plain.length || !plain[c]) {
        return NOT_PLAIN;
      }
      text[end++] = (byte) c;
    }
    return end;
  }

  private void addOther(String field) {
    boolean quoted = field.chars().anyMatch(this::isSpecial);
    String written = quoted ? '"' + field.replace("\"", "\"\"") + '"' : field;
    byte[] bytes = written.getBytes(StandardCharsets.UTF_8);
    append(bytes, 0, bytes.length);
  }

  private boolean isSpecial(int c) {
    return c == separator || c == '"' || c == '\n' || c == '\r';
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
