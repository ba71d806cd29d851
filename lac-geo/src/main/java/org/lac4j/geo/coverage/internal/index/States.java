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

  /** The members of a state, as many as fit; the number of all. */
  int copy(int state, int block, int[] into) {
    int size = size(state, block);
    int now = 0;
    for (int i = 0; i < size; i++) {
      now = put(member(state, block, i), into, now);
    }
    return now;
  }

  /** The members of either of two states, ascending, each once. */
  int merge(int one, int other, int block, int[] into) {
    int sizeOfOne = size(one, block);
    int sizeOfOther = size(other, block);
    int found = 0;
    int i = 0;
    int k = 0;
    while (i < sizeOfOne || k < sizeOfOther) {
      int a = i < sizeOfOne ? member(one, block, i) : Integer.MAX_VALUE;
      int b = k < sizeOfOther ? member(other, block, k) : Integer.MAX_VALUE;
      found = put(Math.min(a, b), into, found);
      i += a <= b ? 1 : 0;
      k += b <= a ? 1 : 0;
    }
    return found;
  }

  static int put(int ordinal, int[] into, int found) {
    if (found < into.length) {
      into[found] = ordinal;
    }
    return found + 1;
  }
}
