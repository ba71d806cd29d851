package org.lac4j.geo.gazetteer.internal.table;

import java.io.IOException;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.nio.file.Path;

/**
 * A sorted table from keys to values: 12 bytes a row, one block of bytes that is the same in memory and in a file.
 *
 * <p>A row is known by its <em>ordinal</em>, its position in key order from 0. The high bits of a key choose a bucket
 * through a small array of starts; inside it the low 32 bits are searched. Lookups make no objects. Immutable and
 * thread-safe.
 */
public final class KeyTable {

  public static final int NONE = -1;

  /** 44 bits: every postcode, and every property number of 12 digits. */
  public static final long MAX_KEY = (1L << 44) - 1;

  private static final int MAX_SHIFT = 32;
  private static final int FEWEST_BUCKETS = 1024;
  private static final int ROWS_PER_BUCKET = 4;

  private final SavedForm form;
  private final int shift;
  private final IntBuffer starts;
  private final IntBuffer lows;
  private final LongBuffer values;

  private KeyTable(SavedForm form) {
    SavedForm.Header header = form.header();
    SavedForm.Sections sections = form.sections();
    this.form = form;
    this.shift = header.detail();
    this.starts = sections.ints(header.buckets() + 1);
    this.lows = sections.ints(header.rows());
    this.values = sections.longs(header.rows());
  }

  /** Reads a table out of its form, whose body has {@link #bodyBytes} bytes. */
  public static KeyTable of(SavedForm form) {
    return new KeyTable(form);
  }

  /**
   * Opens a saved table, which may come from anybody.
   *
   * @param accepts tells of a key and its value whether a table of the kind can hold them
   */
  public static KeyTable open(Path path, SavedForm.Kind kind, RowCheck accepts) throws IOException {
    KeyTable table =
        of(SavedForm.open(path, kind, header -> bodyBytes(header.rows(), header.buckets())));
    if (!table.isSound(accepts)) {
      throw SavedForm.damaged(path, "its rows contradict each other");
    }
    return table;
  }

  /** Tells whether there can be a row. */
  @FunctionalInterface
  public interface RowCheck {
    boolean accepts(long key, long value);
  }

  /** Whether starts ascend from none to all rows, and keys ascend within what their buckets hold. */
  private boolean isSound(RowCheck accepts) {
    int buckets = starts.limit() - 1;
    if (shift < 0
        || shift > MAX_SHIFT
        || buckets < 1
        || buckets - 1L > MAX_KEY >>> shift
        || starts.get(0) != 0
        || starts.get(buckets) != size()) {
      return false;
    }
    long before = -1;
    for (int bucket = 0; bucket < buckets; bucket++) {
      int to = starts.get(bucket + 1);
      if (to < starts.get(bucket) || to > size()) {
        return false;
      }
      for (int row = starts.get(bucket); row < to; row++) {
        long high = (long) bucket >>> (MAX_SHIFT - shift);
        long key = high << MAX_SHIFT | Integer.toUnsignedLong(lows.get(row));
        if (key <= before || key >>> shift != bucket || !accepts.accepts(key, values.get(row))) {
          return false;
        }
        before = key;
      }
    }
    return true;
  }

  /** How many bytes the body of a saved form has. */
  public static long bodyBytes(int rows, int buckets) {
    return SavedForm.padded(4L * (buckets + 1L)) + SavedForm.padded(4L * rows) + 8L * rows;
  }

  /** The smallest shift for which the array of starts stays small beside the rows. */
  public static int shift(long maxKey, int rows) {
    long buckets = Math.max(FEWEST_BUCKETS, rows / ROWS_PER_BUCKET);
    int shift = 0;
    while (shift < MAX_SHIFT && maxKey >>> shift >= buckets) {
      shift++;
    }
    return shift;
  }

  public SavedForm form() {
    return form;
  }

  public int size() {
    return lows.limit();
  }

  /** The ordinal of a key, or {@link #NONE}. */
  public int find(long key) {
    long bucket = key >>> shift;
    if (key < 0 || bucket >= starts.limit() - 1) {
      return NONE;
    }
    int low = (int) key;
    int from = starts.get((int) bucket);
    int to = starts.get((int) bucket + 1) - 1;
    while (from <= to) {
      int middle = (from + to) >>> 1;
      int order = Integer.compareUnsigned(lows.get(middle), low);
      if (order == 0) {
        return middle;
      }
      if (order < 0) {
        from = middle + 1;
      } else {
        to = middle - 1;
      }
    }
    return NONE;
  }

  /** The key of a row. */
  public long key(int ordinal) {
    long high = (long) bucketOf(ordinal) >>> (MAX_SHIFT - shift);
    return high << MAX_SHIFT | Integer.toUnsignedLong(lows.get(ordinal));
  }

  public long value(int ordinal) {
    return values.get(ordinal);
  }

  /** The bucket that holds a row: the last one that starts at or before it. */
  private int bucketOf(int ordinal) {
    int from = 0;
    int to = starts.limit() - 1;
    while (to - from > 1) {
      int middle = (from + to) >>> 1;
      if (starts.get(middle) <= ordinal) {
        from = middle;
      } else {
        to = middle;
      }
    }
    return from;
  }
}
