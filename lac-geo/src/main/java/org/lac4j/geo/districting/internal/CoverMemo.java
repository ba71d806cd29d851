package org.lac4j.geo.districting.internal;

/** What is known of the rest that each partial drawing leaves: its least cost, or a bound. For one thread. */
final class CoverMemo {

  private static final int FIRST = 1 << 12;

  private long[] rests = new long[FIRST];
  private long[] others = new long[FIRST];
  private long[] values = new long[FIRST];
  private long[] choices = new long[FIRST];
  private int size;

  /** The place of an entry, -1 if there is none. */
  int find(long rest, long other) {
    int mask = rests.length - 1;
    for (int i = hash(rest, other) & mask; rests[i] != 0; i = i + 1 & mask) {
      if (rests[i] == rest && others[i] == other) {
        return i;
      }
    }
    return -1;
  }

  long value(int place) {
    return values[place];
  }

  /** The first area of the best drawing of the rest; 0 if the value is a bound. */
  long choice(int place) {
    return choices[place];
  }

  void put(long rest, long other, long value, long choice) {
    int place = find(rest, other);
    if (place < 0) {
      if (2 * size > rests.length) {
        grow();
      }
      place = free(rest, other);
      rests[place] = rest;
      others[place] = other;
      size++;
    }
    values[place] = value;
    choices[place] = choice;
  }

  private int free(long rest, long other) {
    int mask = rests.length - 1;
    int i = hash(rest, other) & mask;
    while (rests[i] != 0) {
      i = i + 1 & mask;
    }
    return i;
  }

  private void grow() {
    long[] oldRests = rests;
    long[] oldOthers = others;
    long[] oldValues = values;
    long[] oldChoices = choices;
    rests = new long[2 * oldRests.length];
    others = new long[rests.length];
    values = new long[rests.length];
    choices = new long[rests.length];
    for (int i = 0; i < oldRests.length; i++) {
      if (oldRests[i] != 0) {
        int place = free(oldRests[i], oldOthers[i]);
        rests[place] = oldRests[i];
        others[place] = oldOthers[i];
        values[place] = oldValues[i];
        choices[place] = oldChoices[i];
      }
    }
  }

  private static int hash(long rest, long other) {
    long mixed = (rest ^ other * 0x9E3779B97F4A7C15L) * 0xBF58476D1CE4E5B9L;
    return (int) (mixed >>> 32 ^ mixed >>> 11);
  }
}
