package org.lac4j.geo.coverage.internal.index;

/**
 * Reads states: the entries that say which areas cover a whole cell, or one side of a chain.
 *
 * <p>Immutable and thread-safe.
 *
 * @param words the words that the sets stand in
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares or changes it
public record States(int[] words) {

  /** The lowest area of a state, or NONE. */
  public int lowest(int state, int block) {
    return Layout.tag(state) == Layout.AREA
        ? Layout.ordinal(state)
        : words[block + Layout.offset(state) + 1];
  }

  public int size(int state, int block) {
    if (Layout.tag(state) == Layout.AREA) {
      return state == Layout.NOTHING ? 0 : 1;
    }
    return words[block + Layout.offset(state)];
  }

  /** The i-th area of a state, in ascending order. */
  public int member(int state, int block, int i) {
    return Layout.tag(state) == Layout.AREA
        ? Layout.ordinal(state)
        : words[block + Layout.offset(state) + 1 + i];
  }

  public boolean contains(int state, int block, int ordinal) {
    int low = 0;
    int high = size(state, block);
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (member(state, block, middle) < ordinal) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < size(state, block) && member(state, block, low) == ordinal;
  }
}
