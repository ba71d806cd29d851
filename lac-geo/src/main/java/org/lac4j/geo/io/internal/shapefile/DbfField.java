package org.lac4j.geo.io.internal.shapefile;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.JulianFields;
import java.util.Optional;

/**
 * A field of a dBASE table: where its bytes stand in a row and what they mean.
 *
 * <table>
 * <caption>Types</caption>
 * <tr><th>type</th><th>value</th><th>no value</th></tr>
 * <tr><td>C</td><td>text, blanks at the end cut</td><td>blanks or zero bytes</td></tr>
 * <tr><td>N, F</td><td>whole number up to 18 digits: {@code Long}; else {@code Double}, or {@code BigDecimal} where digits would be lost</td>
 *     <td>blanks or asterisks</td></tr>
 * <tr><td>D</td><td>date as YYYYMMDD</td><td>blanks or zeros</td></tr>
 * <tr><td>L</td><td>T, Y or F, N in any case</td><td>blank or question mark</td></tr>
 * <tr><td>I</td><td>32-bit integer</td><td></td></tr>
 * <tr><td>B of 8 bytes</td><td>64-bit float</td><td></td></tr>
 * <tr><td>T</td><td>Julian day and milliseconds</td><td>zeros</td></tr>
 * <tr><td>others</td><td>none: memos stand in another file</td><td></td></tr>
 * </table>
 */
record DbfField(String name, char type, int offset, int length, DbfText text) {

  private static final int NAME_LENGTH = 11;
  private static final int TYPE_AT = 11;
  private static final int LENGTH_AT = 16;
  private static final int DECIMALS_AT = 17;
  private static final int MOST_LONG_DIGITS = 18;

  /** Says that a value is not what its type promises. */
  static final class WrongValue extends Exception {

    private static final long serialVersionUID = 1L;

    WrongValue(String what) {
      super(what);
    }

    String what() {
      return String.valueOf(getMessage());
    }
  }

  /** Reads a descriptor of 32 bytes. */
  static DbfField parse(byte[] bytes, int at, int offset, DbfText text) {
    int end = at;
    while (end < at + NAME_LENGTH && bytes[end] != 0) {
      end++;
    }
    String name = text.decodeAnyhow(bytes, at, end - at).strip();
    char type = (char) (bytes[at + TYPE_AT] & 0xFF);
    int length = bytes[at + LENGTH_AT] & 0xFF;
    // Text longer than 255 bytes keeps the rest of its length where numbers keep their decimals.
    int more = type == 'C' ? (bytes[at + DECIMALS_AT] & 0xFF) << 8 : 0;
    return new DbfField(name, type, offset, length + more, text);
  }

  /**
   * Reads the field's value.
   *
   * @param row the bytes of the row
   * @return the value; empty if there is none
   * @throws WrongValue if the bytes are not of the type
   */
  Optional<Object> value(byte[] row) throws WrongValue {
    return switch (type) {
      case 'C' -> text(row);
      case 'N', 'F' -> number(ascii(row));
      case 'D' -> date(ascii(row));
      case 'L' -> logical(ascii(row));
      case 'I' -> length == 4 ? Optional.of(bytes(row).getInt()) : Optional.empty();
      case 'B' -> length == 8 ? Optional.of(bytes(row).getDouble()) : Optional.empty();
      case 'T' -> length == 8 ? moment(bytes(row)) : Optional.empty();
      default -> Optional.empty();
    };
  }

  private Optional<Object> text(byte[] row) throws WrongValue {
    int end = offset + length;
    while (end > offset && (row[end - 1] == ' ' || row[end - 1] == 0)) {
      end--;
    }
    try {
      String value = text.decode(row, offset, end - offset);
      return value.isEmpty() ? Optional.empty() : Optional.of(value);
    } catch (CharacterCodingException e) {
      throw new WrongValue(
          "the text of "
              + name
              + " is not in the encoding "
              + text.charset().name()
              + ", which the file names");
    }
  }

  private Optional<Object> number(String text) throws WrongValue {
    if (text.isEmpty() || text.startsWith("*")) {
      return Optional.empty();
    }
    try {
      if (text.length() <= MOST_LONG_DIGITS && text.chars().allMatch(DbfField::digitOrSign)) {
        return Optional.of(Long.parseLong(text));
      }
      double value = Double.parseDouble(text);
      boolean whole = text.chars().allMatch(DbfField::digitOrSign);
      return Optional.of(whole ? (Object) new BigDecimal(text) : (Object) value);
    } catch (NumberFormatException e) {
      throw new WrongValue("the value of " + name + " is not a number");
    }
  }

  private Optional<Object> date(String text) throws WrongValue {
    if (text.isEmpty() || text.chars().allMatch(character -> character == '0')) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(text, DateTimeFormatter.BASIC_ISO_DATE));
    } catch (DateTimeException e) {
      throw new WrongValue("the value of " + name + " is no date");
    }
  }

  private Optional<Object> logical(String text) throws WrongValue {
    return switch (text) {
      case "T", "t", "Y", "y" -> Optional.of(true);
      case "F", "f", "N", "n" -> Optional.of(false);
      case "", "?" -> Optional.empty();
      default -> throw new WrongValue("the value of " + name + " is neither true nor false");
    };
  }

  private static Optional<Object> moment(ByteBuffer bytes) {
    int day = bytes.getInt();
    int milliseconds = bytes.getInt();
    if (day == 0 && milliseconds == 0) {
      return Optional.empty();
    }
    LocalDateTime midnight = LocalDate.EPOCH.with(JulianFields.JULIAN_DAY, day).atStartOfDay();
    return Optional.of(midnight.plus(milliseconds, ChronoUnit.MILLIS));
  }

  private ByteBuffer bytes(byte[] row) {
    return ByteBuffer.wrap(row, offset, length).order(ByteOrder.LITTLE_ENDIAN);
  }

  private String ascii(byte[] row) {
    return new String(row, offset, length, StandardCharsets.US_ASCII).replace('\0', ' ').strip();
  }

  private static boolean digitOrSign(int character) {
    return (character >= '0' && character <= '9') || character == '-' || character == '+';
  }
}
