package org.lac4j.geo.gazetteer.internal.table;

import java.util.ArrayList;
import java.util.List;

/** A list of longs that grows without copying: building holds what it has read, and no more. */
public final class LongColumn {

  /** Chunks of 128 kB: small enough that a collector does not give each a region of its own. */
  private static final int SHIFT = 14;

  private static final int CHUNK = 1 << SHIFT;

  private final List<long[]> chunks = new ArrayList<>();
  private int size;

  public void add(long value) {
    if (size == chunks.size() << SHIFT) {
      chunks.add(new long[CHUNK]);
    }
    chunks.get(size >>> SHIFT)[size & (CHUNK - 1)] = value;
    size++;
  }

  public long get(int index) {
    return chunks.get(index >>> SHIFT)[index & (CHUNK - 1)];
  }

  public int size() {
    return size;
  }
}
