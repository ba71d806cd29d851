package org.lac4j.geo.coverage.internal.index;

/**
 * The layout of the index: one array of 32-bit words, whose fields have their names here.
 *
 * <pre>
 *   words:  | top grid, row by row | its sets | block | block | block ...
 *   block:  | cells of a sub-grid, row by row | records, sets and finer sub-grids of those cells |
 * </pre>
 *
 * <p>A cell is one word, an <em>entry</em>: two bits say what it is, and the rest says which or where.
 *
 * <pre>
 *    31 30 | 29                                   0
 *   -------+---------------------------------------
 *     AREA | ordinal + 1; 0 is "no area"               the whole cell lies in one area, or in none
 *      SET | offset                                    the whole cell lies in several areas
 *   RECORD | offset                                    boundaries meet the cell
 *     GRID | bits (3) | offset / 4 (27)                2^bits by 2^bits smaller cells
 * </pre>
 *
 * <p>Offsets count words from the start of the block that the entry stands in (from 0 in the top grid), so that blocks
 * can be built apart and moved. A set is its size and then its ordinals in ascending order.
 *
 * <p>A <em>record</em> describes the boundaries that meet a cell. Nearly all are simple: one chain of edges, with one
 * state on each side of it.
 *
 * <pre>
 *   simple: | header | state at the reference | state across the chain | first exact vertex | vertices |
 *   mixed:  | header | words in this record | areas | state at the reference | ordinals | runs |
 *   run:    | areas it bounds | areas it touches | first exact vertex | exact vertices | vertices stored | vertices |
 * </pre>
 *
 * <p>The states of a simple record are entries (area or set). Those of a mixed record, and the areas of its runs, are
 * masks: bit i stands for the record's i-th ordinal. A record for more than 32 areas is continued by another one behind
 * it, with higher ordinals.
 *
 * <p>A <em>vertex</em> is one word, y in the upper and x in the lower 16 bits, in the cell's own frame: the cell takes
 * {@link #CELL} units each way, and the frame reaches three cells further, where longer edges are cut off. The frame is
 * turned so that the reference is always its right side (see {@link CellFrame}).
 */
public final class Layout {

  // What an entry is.
  public static final int AREA = 0;
  public static final int SET = 1;
  public static final int RECORD = 2;
  public static final int GRID = 3;

  private static final int TAG_SHIFT = 30;
  private static final int PAYLOAD = (1 << TAG_SHIFT) - 1;
  private static final int GRID_BITS_SHIFT = 27;
  private static final int GRID_BITS = 7;
  private static final int GRID_OFFSET = (1 << GRID_BITS_SHIFT) - 1;

  /** The entry of a cell that no area covers. */
  public static final int NOTHING = 0;

  /** Blocks and sub-grids start at a multiple of this many words. */
  public static final int ALIGNMENT = 4;

  /** One more than the largest offset of a word. */
  public static final int MAX_WORDS = 1 << 29;

  /** The most bits of a sub-grid: 32 by 32 cells. */
  public static final int MAX_GRID_BITS = 5;

  // The header of a record.
  public static final int MIXED = 1;
  public static final int SWAPPED = 1 << 1;
  public static final int FLIPPED = 1 << 2;
  public static final int UPPER = 1 << 3;
  public static final int CONTINUED = 1 << 4;
  public static final int EXACT_ONLY = 1 << 5;
  private static final int COUNT_SHIFT = 8;

  /** The most vertices of a simple record, and runs of a mixed one. */
  public static final int MAX_COUNT = (1 << 24) - 1;

  // The words of a simple record.
  public static final int REFERENCE_STATE = 1;
  public static final int ACROSS_STATE = 2;
  public static final int FIRST_EXACT = 3;
  public static final int SIMPLE_VERTICES = 4;

  // The words of a mixed record.
  public static final int LENGTH = 1;
  public static final int AREAS = 2;
  public static final int REFERENCE_MASK = 3;
  public static final int ORDINALS = 4;

  // The words of a run.
  public static final int RUN_BOUNDS = 0;
  public static final int RUN_TOUCHES = 1;
  public static final int RUN_FIRST_EXACT = 2;
  public static final int RUN_EXACT = 3;
  public static final int RUN_STORED = 4;
  public static final int RUN_VERTICES = 5;

  /** The most areas of one mixed record: the bits of a mask. */
  public static final int MASK_AREAS = 32;

  // The frame of a cell.
  public static final int CELL_BITS = 13;
  public static final int CELL = 1 << CELL_BITS;

  private static final int VERTEX_Y_SHIFT = 16;
  private static final int VERTEX_X = 0xffff;

  private Layout() {}

  public static int tag(int entry) {
    return entry >>> TAG_SHIFT;
  }

  /** Whether an entry needs a closer look than the cell: it is a record or a grid. */
  public static boolean isBoundary(int entry) {
    return entry < 0;
  }

  public static int areaEntry(int ordinal) {
    return ordinal + 1;
  }

  /** The ordinal of an area entry; -1 for {@link #NOTHING}. */
  public static int ordinal(int areaEntry) {
    return areaEntry - 1;
  }

  public static int setEntry(int offset) {
    return SET << TAG_SHIFT | offset;
  }

  public static int recordEntry(int offset) {
    return RECORD << TAG_SHIFT | offset;
  }

  /** The offset of a set or a record. */
  public static int offset(int entry) {
    return entry & PAYLOAD;
  }

  public static int gridEntry(int bits, int offset) {
    return GRID << TAG_SHIFT | bits << GRID_BITS_SHIFT | (offset / ALIGNMENT);
  }

  public static boolean isGrid(int entry) {
    return tag(entry) == GRID;
  }

  public static int gridBits(int gridEntry) {
    return (gridEntry >>> GRID_BITS_SHIFT) & GRID_BITS;
  }

  public static int gridOffset(int gridEntry) {
    return (gridEntry & GRID_OFFSET) * ALIGNMENT;
  }

  /** A grid entry with its offset moved on, for a block that was built apart. */
  public static int moved(int gridEntry, int words) {
    return gridEntry(gridBits(gridEntry), gridOffset(gridEntry) + words);
  }

  public static int header(int flags, int count) {
    return flags | count << COUNT_SHIFT;
  }

  public static int count(int header) {
    return header >>> COUNT_SHIFT;
  }

  public static int vertex(int x, int y) {
    return y << VERTEX_Y_SHIFT | (x & VERTEX_X);
  }

  public static int vertexX(int vertex) {
    return (short) vertex;
  }

  public static int vertexY(int vertex) {
    return vertex >> VERTEX_Y_SHIFT;
  }
}
