package org.lac4j.geo.districting.internal;

import java.util.Arrays;

/** A set of units that changes. For one thread. */
final class UnitSet {

  private final long[] words;

  UnitSet(int units) {
    this.words = new long[(units + 63) >> 6];
  }

  void add(int unit) {
    words[unit >> 6] |= 1L << unit;
  }

  void remove(int unit) {
    words[unit >> 6] &= ~(1L << unit);
  }

  boolean contains(int unit) {
    return (words[unit >> 6] & 1L << unit) != 0;
  }

  void clear() {
    Arrays.fill(words, 0);
  }

  /** Sets a set of at most 64 units from its bits. */
  void set(long bits) {
    words[0] = bits;
  }

  int first() {
    return next(-1);
  }

  /** The next unit after one, -1 if there is none. */
  int next(int unit) {
    int from = unit + 1;
    int word = from >> 6;
    if (word >= words.length) {
      return -1;
    }
    long bits = words[word] & -1L << from;
    while (bits == 0) {
      word++;
      if (word == words.length) {
        return -1;
      }
      bits = words[word];
    }
    return (word << 6) + Long.numberOfTrailingZeros(bits);
  }
}
