package org.lac4j.geo.gazetteer.internal.csv;

import com.google.common.primitives.ImmutableIntArray;
import java.util.OptionalDouble;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import org.lac4j.geo.gazetteer.internal.fault.RowFault;

/** One row of a table, by the columns of a {@link CsvSchema}. */
public final class CsvRow {

  /** What {@link #fixed} gives for a field without text. */
  public static final long BLANK = -1;

  private static final int MAX_DIGITS = 15;
  private static final Pattern DECIMAL = Pattern.compile("[-+]?[0-9]{1,9}(?:\\.[0-9]{0,30})?");

  private final IntFunction<String> fields;
  private final ImmutableIntArray positions;

  /**
   * Makes a row.
   *
   * @param fields the text of a field by its position in the file
   * @param positions the position of each column, -1 for one that the file has not
   */
  CsvRow(IntFunction<String> fields, ImmutableIntArray positions) {
    this.fields = fields;
    this.positions = positions;
  }

  /** Whether the file has a column. */
  public boolean has(int column) {
    return positions.get(column) >= 0;
  }

  /** The text of a column without white space around it; empty if the file has no such column. */
  public String text(int column) {
    int position = positions.get(column);
    return position < 0 ? "" : fields.apply(position).strip();
  }

  /** The number in a column with a sign and decimals; empty if the field has no text. */
  public OptionalDouble decimal(int column, String label) throws RowFault {
    String text = text(column);
    if (text.isEmpty()) {
      return OptionalDouble.empty();
    }
    if (!DECIMAL.matcher(text).matches()) {
      throw new RowFault("the " + label + " is not a plain decimal number: correct it.");
    }
    return OptionalDouble.of(Double.parseDouble(text));
  }

  /**
   * The number in a column times a power of ten, rounded half up: a plain decimal number, no sign, no exponent.
   *
   * @return the number; {@link #BLANK} if the field has no text
   */
  public long fixed(int column, String label, int decimals) throws RowFault {
    String text = text(column);
    return text.isEmpty() ? BLANK : fixed(text, label, decimals);
  }

  private static long fixed(String text, String label, int decimals) throws RowFault {
    int point = text.indexOf('.');
    int whole = point < 0 ? text.length() : point;
    if (whole == 0 || text.length() > MAX_DIGITS) {
      throw notNumber(label);
    }
    long number = digits(text, 0, whole, label);
    for (int place = 1; place <= decimals; place++) {
      number =
          number * 10 + (whole + place < text.length() ? digit(text, whole + place, label) : 0);
    }
    int next = whole + decimals + 1;
    if (next < text.length()) {
      digits(text, next, text.length(), label);
      number += digit(text, next, label) >= 5 ? 1 : 0;
    }
    return number;
  }

  private static long digits(String text, int from, int to, String label) throws RowFault {
    long number = 0;
    for (int i = from; i < to; i++) {
      number = number * 10 + digit(text, i, label);
    }
    return number;
  }

  private static int digit(String text, int at, String label) throws RowFault {
    int digit = text.charAt(at) - '0';
    if (digit < 0 || digit > 9) {
      throw notNumber(label);
    }
    return digit;
  }

  private static RowFault notNumber(String label) {
    return new RowFault(
        "the " + label + " is not a plain number of up to " + MAX_DIGITS + " digits: correct it.");
  }
}
