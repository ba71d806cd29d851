package org.lac4j.examples.cli.table;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Ints;
import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Rows of a table: their fields as they are written again, and as texts only those that a command looks at.
 *
 * <p>A blank line is a row of a table with one column only. A row with too few fields is filled up with empty ones, and
 * of one with too many those beyond are left out; {@link #fields} tells how many it had.
 */
final class TableRows {

  private final int width;
  private final int[] lookedAt;
  private final CsvText written;
  private final List<List<String>> whole = new ArrayList<>();
  private int[] ends = new int[64];
  private int[] fieldCounts = new int[64];
  private int count;
  private long lines;

  /**
   * Starts without rows.
   *
   * @param width how many columns the table has
   * @param lookedAt the indices of the columns that a command looks at
   * @param separator the sign between fields
   */
  TableRows(int width, List<Integer> lookedAt, char separator) {
    this.written = new CsvText("", separator);
    this.width = width;
    this.lookedAt = Ints.toArray(lookedAt);
  }

  int count() {
    return count;
  }

  /** How many lines the rows take, those within quotation marks included. */
  long lines() {
    return lines;
  }

  /** How many fields a row had. */
  int fields(int row) {
    return fieldCounts[row];
  }

  /** Whether a row has as many fields as the table has columns. */
  boolean isWhole(int row) {
    return fieldCounts[row] == width;
  }

  /** The fields that the command looks at, of each row that is whole. */
  List<List<String>> whole() {
    return whole;
  }

  /** Writes a row's fields, as many as there are columns. */
  void write(int row, CsvText into) {
    into.addFields(written, row == 0 ? 0 : ends[row - 1], ends[row]);
  }

  /** What takes the fields from the reader, which has no texts of its own. */
  final class Taker extends AbstractBaseCsvCallbackHandler<ImmutableList<String>> {

    private static final char[] NO_TEXT = {};

    private final String[] looked = new String[lookedAt.length];
    private boolean blank;
    private int fields;

    @Override
    protected void handleBegin(long startingLineNumber) {
      blank = true;
      fields = 0;
      lines = startingLineNumber - 1;
    }

    @Override
    protected void handleField(int field, char[] text, int from, int length, boolean quoted) {
      fields = field + 1;
      blank &= field == 0 && length == 0;
      if (quoted) {
        lines += TablePiece.lineEnds(text, from, from + length);
      }
      if (field < width) {
        written.add(text, from, length);
        for (int i = 0; i < lookedAt.length; i++) {
          if (lookedAt[i] == field) {
            looked[i] = new String(text, from, length);
          }
        }
      }
    }

    @Override
    protected void handleEmpty() {
      handleField(0, NO_TEXT, 0, 0, false);
    }

    @Override
    protected ImmutableList<String> buildRecord() {
      lines++;
      if (blank && width > 1) {
        written.cut(count == 0 ? 0 : ends[count - 1]);
      } else {
        for (int field = fields; field < width; field++) {
          written.add("");
        }
        written.endRow();
        addRow();
      }
      return ImmutableList.of();
    }

    private void addRow() {
      if (count == ends.length) {
        ends = Arrays.copyOf(ends, 2 * count);
        fieldCounts = Arrays.copyOf(fieldCounts, 2 * count);
      }
      ends[count] = written.size();
      fieldCounts[count++] = fields;
      if (fields == width) {
        whole.add(Arrays.asList(looked.clone()));
      }
    }
  }
}
