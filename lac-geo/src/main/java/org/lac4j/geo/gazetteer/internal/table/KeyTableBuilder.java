package org.lac4j.geo.gazetteer.internal.table;

import java.io.IOException;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.BitSet;

/**
 * Collects rows in any order and sorts them into a {@link KeyTable}.
 *
 * <p>Rows that come in key order, as the published files mostly have them, are not sorted again. Building takes 16 bytes a
 * row beside the table, and 4 more if the rows must be sorted.
 */
public final class KeyTableBuilder {

  /** Says which of two rows with one key is left out. */
  public interface Repeats {
    /** The row to leave out, of two that are counted from 0 in the order in which they came. */
    int drop(int first, int second) throws IOException;
  }

  private final LongColumn keys = new LongColumn();
  private final LongColumn values = new LongColumn();
  private boolean sorted = true;
  private long maxKey = -1;

  public void add(long key, long value) {
    if (key < 0 || key > KeyTable.MAX_KEY) {
      throw new IllegalArgumentException("A key has 44 bits, but " + key + " has not.");
    }
    sorted &= key > maxKey;
    maxKey = Math.max(maxKey, key);
    keys.add(key);
    values.add(value);
  }

  public int size() {
    return keys.size();
  }

  /** The value of a row. */
  public long value(int row) {
    return values.get(row);
  }

  /** Sorts, without the rows whose key another has too. */
  public KeyTable build(SavedForm.Kind kind, Repeats repeats) throws IOException {
    int rows = keys.size();
    int shift = KeyTable.shift(Math.max(0, maxKey), rows);
    int buckets = (int) (Math.max(0, maxKey) >>> shift) + 1;
    SavedForm form =
        SavedForm.allocate(
            new SavedForm.Header(kind, rows, buckets, shift, 0), KeyTable.bodyBytes(rows, buckets));
    SavedForm.Sections sections = form.sections();
    IntBuffer starts = sections.ints(buckets + 1);
    IntBuffer lows = sections.ints(rows);
    LongBuffer sortedValues = sections.longs(rows);
    int[] ends = countInto(starts, shift);
    if (sorted) {
      for (int row = 0; row < rows; row++) {
        lows.put((int) keys.get(row));
        sortedValues.put(values.get(row));
      }
    } else {
      int[] order = byBucket(ends, shift);
      BitSet dropped = new BitSet();
      for (int bucket = 0; bucket < buckets; bucket++) {
        sortBucket(order, starts.get(bucket), starts.get(bucket + 1));
        drop(order, starts.get(bucket), starts.get(bucket + 1), repeats, dropped);
      }
      if (!dropped.isEmpty()) {
        return without(dropped).build(kind, repeats);
      }
      for (int row : order) {
        lows.put((int) keys.get(row));
        sortedValues.put(values.get(row));
      }
    }
    return KeyTable.of(form.seal());
  }

  /** Fills the starts, and returns a copy of all but the last. */
  private int[] countInto(IntBuffer starts, int shift) {
    int[] next = new int[starts.limit()];
    for (int row = 0; row < keys.size(); row++) {
      next[(int) (keys.get(row) >>> shift) + 1]++;
    }
    for (int bucket = 1; bucket < next.length; bucket++) {
      next[bucket] += next[bucket - 1];
    }
    starts.duplicate().put(next);
    return next;
  }

  private int[] byBucket(int[] next, int shift) {
    int[] order = new int[keys.size()];
    for (int row = 0; row < order.length; row++) {
      order[next[(int) (keys.get(row) >>> shift)]++] = row;
    }
    return order;
  }

  private void sortBucket(int[] order, int from, int to) {
    if (to - from < 2) {
      return;
    }
    long[] lowAndRow = new long[to - from];
    for (int i = from; i < to; i++) {
      // The sign bit is flipped, so that low bits sort as unsigned numbers.
      lowAndRow[i - from] = (keys.get(order[i]) << Integer.SIZE | order[i]) ^ Long.MIN_VALUE;
    }
    Arrays.sort(lowAndRow);
    for (int i = from; i < to; i++) {
      order[i] = (int) lowAndRow[i - from];
    }
  }

  /** Of the rows of one key, which stand together, keeps one. */
  private void drop(int[] order, int from, int to, Repeats repeats, BitSet dropped)
      throws IOException {
    int kept = from;
    for (int i = from + 1; i < to; i++) {
      if (keys.get(order[i]) != keys.get(order[kept])) {
        kept = i;
        continue;
      }
      int drop = repeats.drop(order[kept], order[i]);
      dropped.set(drop);
      kept = drop == order[i] ? kept : i;
    }
  }

  private KeyTableBuilder without(BitSet dropped) {
    KeyTableBuilder kept = new KeyTableBuilder();
    for (int row = dropped.nextClearBit(0); row < size(); row = dropped.nextClearBit(row + 1)) {
      kept.add(keys.get(row), values.get(row));
    }
    return kept;
  }
}
