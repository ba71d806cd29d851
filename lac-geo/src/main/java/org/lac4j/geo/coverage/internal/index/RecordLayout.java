package org.lac4j.geo.coverage.internal.index;

/**
 * The layout of the records in the words of an index, and the names of their bit fields.
 *
 * <p>A <em>record</em> describes the boundaries that meet a cell. Nearly all are simple: one chain of edges, with one
 * state on each side of it. The others are mixed: any number of chains, here called runs.
 *
 * <pre>
 *   simple:   | header | states | vertices |                               the states in 16 bits each
 *       wide: | header | state at the reference | state across | vertices |
 *
 *             31         8 7     4 3    2       1       0
 *     header: | first exact | count | WIDE | FLIPPED | SWAPPED | 0 |
 *
 *   mixed:    | header | ordinals | runs |                                 for few areas and short runs
 *       run:  | first exact | areas it bounds, areas it touches, exact vertices, vertices stored | vertices |
 *
 *             31              24 23   12 11    8 7       5..2     1..0
 *     header: | reference's mask | runs | areas | COMPACT | flags | SWAPPED | 1 |
 *
 *       wide: | header | words in this record | areas | state at the reference | ordinals | runs |
 *       run:  | areas it bounds | areas it touches | first exact vertex | exact vertices | vertices stored | vertices |
 * </pre>
 *
 * <p>A lookup waits for memory, and what decides how long is whether all records that are asked for fit into the
 * processor's cache. So each has the short form if its numbers fit.
 *
 * <p>The states of a simple record are entries of {@link Layout} (area or set; in 16 bits only areas). Those of a mixed
 * record, and the areas of its runs, are masks: bit i is for the record's i-th ordinal. A record for more than 32 areas
 * is continued by another one behind it, with higher ordinals.
 */
public final class RecordLayout {

  // The flags of a header.
  public static final int MIXED = 1;
  public static final int SWAPPED = 1 << 1;
  public static final int FLIPPED = 1 << 2;

  /** Of a simple record: its states take a word each. */
  static final int WIDE = 1 << 3;

  // The further flags of a mixed record.
  public static final int UPPER = 1 << 3;
  public static final int CONTINUED = 1 << 4;
  public static final int EXACT_ONLY = 1 << 5;

  /** Of a mixed record: it has the short form. */
  public static final int COMPACT = 1 << 7;

  /** The most vertices of a simple record. */
  public static final int MOST_SIMPLE = 15;

  /** The most of a mixed record of the short form: areas, runs, and vertices of a run. */
  public static final int FEW_AREAS = 8;

  public static final int FEW_RUNS = (1 << 12) - 1;
  public static final int FEW_VERTICES = 255;

  /** The most areas of one mixed record: the bits of a mask. */
  public static final int MASK_AREAS = 32;

  /** The most runs of a mixed record. */
  public static final int MOST_RUNS = (1 << 24) - 1;

  private static final int WIDE_SHIFT = 3;
  private static final int SIMPLE_COUNT_SHIFT = 4;
  private static final int FIRST_SHIFT = 8;
  private static final int MOST_FIRST = (1 << 24) - 1;
  private static final int STATES = 1;
  private static final int STATE_BITS = 16;
  private static final int STATE = (1 << STATE_BITS) - 1;
  private static final int SIMPLE_VERTICES = 2;

  private static final int AREAS_SHIFT = 8;
  private static final int AREAS_BITS = 15;
  private static final int RUNS_SHIFT = 12;
  private static final int MASK_SHIFT = 24;
  private static final int WIDE_RUNS_SHIFT = 8;
  private static final int BYTE = 255;

  // The words of a mixed record, and of its runs.
  private static final int LENGTH = 1;
  private static final int AREAS = 2;
  private static final int REFERENCE_MASK = 3;
  private static final int ORDINALS = 4;
  private static final int COMPACT_ORDINALS = 1;
  private static final int RUN_BOUNDS = 0;
  private static final int RUN_TOUCHES = 1;
  private static final int RUN_FIRST = 2;
  private static final int RUN_EXACT = 3;
  private static final int RUN_STORED = 4;
  private static final int RUN_VERTICES = 5;
  private static final int COMPACT_FIRST = 0;
  private static final int COMPACT_FIELDS = 1;
  private static final int COMPACT_VERTICES = 2;
  private static final int TOUCHES_SHIFT = 8;
  private static final int EXACT_SHIFT = 16;
  private static final int STORED_SHIFT = 24;

  private RecordLayout() {}

  public static boolean isMixed(int header) {
    return (header & MIXED) != 0;
  }

  static boolean isCompact(int header) {
    return (header & COMPACT) != 0;
  }

  // Simple records.

  /** Whether a chain may have a simple record. */
  public static boolean isSimple(int first, int count) {
    return first <= MOST_FIRST && count <= MOST_SIMPLE;
  }

  /** Writes a simple record up to its vertices. */
  public static void startSimple(IntWriter out, int flags, int first, int count, int[] states) {
    boolean narrow = (states[0] | states[1]) >>> STATE_BITS == 0;
    int wide = narrow ? 0 : WIDE;
    out.add(first << FIRST_SHIFT | count << SIMPLE_COUNT_SHIFT | wide | flags);
    if (narrow) {
      out.add(states[1] << STATE_BITS | states[0]);
    } else {
      out.add(states[0]);
      out.add(states[1]);
    }
  }

  /** The number of vertices of a simple record, the exact ones and those stored. */
  public static int count(int simpleHeader) {
    return (simpleHeader >>> SIMPLE_COUNT_SHIFT) & MOST_SIMPLE;
  }

  /** The first exact vertex of a simple record. */
  public static int first(int simpleHeader) {
    return simpleHeader >>> FIRST_SHIFT;
  }

  /** Where the vertices of a simple record are. */
  static int vertices(int record, int simpleHeader) {
    return record + SIMPLE_VERTICES + ((simpleHeader >>> WIDE_SHIFT) & 1);
  }

  /** The state of a simple record on one side of its chain: 0 the reference's, 1 across. */
  public static int state(int[] words, int record, int side) {
    return (words[record] & WIDE) == 0
        ? (words[record + STATES] >>> (side * STATE_BITS)) & STATE
        : words[record + STATES + side];
  }

  // Mixed records.

  /** Whether a record with so many areas and runs may have the short form, as far as these go. */
  public static boolean mayBeCompact(int flags, int areas, int runs) {
    return (flags & (CONTINUED | EXACT_ONLY)) == 0 && areas <= FEW_AREAS && runs <= FEW_RUNS;
  }

  /**
   * Writes a mixed record up to its runs.
   *
   * @param flags whether it is compact, among others
   */
  public static void startMixed(IntWriter out, int flags, int runs, int mask, int[] ordinals) {
    if (isCompact(flags)) {
      out.add(mask << MASK_SHIFT | runs << RUNS_SHIFT | ordinals.length << AREAS_SHIFT | flags);
    } else {
      out.add(runs << WIDE_RUNS_SHIFT | flags);
      out.add(0);
      out.add(ordinals.length);
      out.add(mask);
    }
    for (int ordinal : ordinals) {
      out.add(ordinal);
    }
  }

  /** Ends a mixed record that started at a word. */
  public static void endMixed(IntWriter out, int start) {
    if (!isCompact(out.words()[start])) {
      out.set(start + LENGTH, out.size() - start);
    }
  }

  /** Writes a run up to its vertices. */
  public static void startRun(
      IntWriter out, int flags, int[] boundsAndTouches, int first, int exact, int stored) {
    int bounds = boundsAndTouches[0];
    int touches = boundsAndTouches[1];
    if (isCompact(flags)) {
      out.add(first);
      out.add(stored << STORED_SHIFT | exact << EXACT_SHIFT | touches << TOUCHES_SHIFT | bounds);
    } else {
      out.add(bounds);
      out.add(touches);
      out.add(first);
      out.add(exact);
      out.add(stored);
    }
  }

  /** The number of runs. */
  public static int runs(int mixedHeader) {
    return isCompact(mixedHeader)
        ? (mixedHeader >>> RUNS_SHIFT) & FEW_RUNS
        : mixedHeader >>> WIDE_RUNS_SHIFT;
  }

  static int areas(int[] words, int record) {
    int header = words[record];
    return isCompact(header) ? (header >>> AREAS_SHIFT) & AREAS_BITS : words[record + AREAS];
  }

  /** The mask of the areas at the reference. */
  static int referenceMask(int[] words, int record) {
    int header = words[record];
    return isCompact(header) ? header >>> MASK_SHIFT : words[record + REFERENCE_MASK];
  }

  /** Where the ordinals of a mixed record are. */
  public static int ordinals(int[] words, int record) {
    return record + (isCompact(words[record]) ? COMPACT_ORDINALS : ORDINALS);
  }

  /** Where the first run is. */
  public static int firstRun(int[] words, int record) {
    return ordinals(words, record) + areas(words, record);
  }

  /** Where the next run is, or would be. */
  public static int nextRun(int[] words, int run, int header) {
    return runVertices(run, header) + runStored(words, run, header);
  }

  static int runBounds(int[] words, int run, int header) {
    return isCompact(header) ? words[run + COMPACT_FIELDS] & BYTE : words[run + RUN_BOUNDS];
  }

  public static int runTouches(int[] words, int run, int header) {
    return isCompact(header)
        ? (words[run + COMPACT_FIELDS] >>> TOUCHES_SHIFT) & BYTE
        : words[run + RUN_TOUCHES];
  }

  /** The first exact vertex of a run. */
  public static int runFirst(int[] words, int run, int header) {
    return words[run + (isCompact(header) ? COMPACT_FIRST : RUN_FIRST)];
  }

  /** The number of exact vertices of a run. */
  public static int runExact(int[] words, int run, int header) {
    return isCompact(header)
        ? (words[run + COMPACT_FIELDS] >>> EXACT_SHIFT) & BYTE
        : words[run + RUN_EXACT];
  }

  /** The number of vertices that a run has stored. */
  static int runStored(int[] words, int run, int header) {
    return isCompact(header)
        ? words[run + COMPACT_FIELDS] >>> STORED_SHIFT
        : words[run + RUN_STORED];
  }

  /** Where the stored vertices of a run are. */
  static int runVertices(int run, int header) {
    return run + (isCompact(header) ? COMPACT_VERTICES : RUN_VERTICES);
  }

  /** Where the record is that continues another one. */
  public static int continuation(int[] words, int record) {
    return record + words[record + LENGTH];
  }
}
