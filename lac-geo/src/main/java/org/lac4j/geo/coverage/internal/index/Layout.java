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
 *     GRID | bits (3) | narrow (1) | offset / 8 (26)   2^bits by 2^bits smaller cells
 * </pre>
 *
 * <p>In a narrow grid a cell takes half a word: 16 bits, of which the numbers from {@value #NARROW_RECORD} are records and
 * those below are areas.
 *
 * <p>Offsets count words from the start of the block that the entry is in (from 0 in the top grid), so that blocks can be
 * built apart and moved. A set is its size and then its ordinals in ascending order. {@link RecordLayout} describes
 * records.
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
  private static final int NARROW = 1 << 26;
  private static final int GRID_OFFSET = NARROW - 1;

  /** In 16 bits: the first number that is a record. */
  private static final int NARROW_RECORD = 0xc000;

  private static final int NARROW_OFFSET = 0x3fff;
  private static final int HALF_BITS = 16;
  private static final int HALF = (1 << HALF_BITS) - 1;

  /** The entry of a cell that no area covers. */
  public static final int NOTHING = 0;

  /** Blocks and sub-grids start at a multiple of this many words. */
  public static final int ALIGNMENT = 8;

  /** One more than the largest offset of a word. */
  public static final int MAX_WORDS = 1 << 29;

  /** The most bits of a sub-grid: 32 by 32 cells. */
  public static final int MAX_GRID_BITS = 5;

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

  public static int gridEntry(int bits, boolean narrow, int offset) {
    return GRID << TAG_SHIFT
        | bits << GRID_BITS_SHIFT
        | (narrow ? NARROW : 0)
        | (offset / ALIGNMENT);
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

  public static boolean isNarrow(int gridEntry) {
    return (gridEntry & NARROW) != 0;
  }

  /** A grid entry with its offset moved on, for a block that was built apart. */
  public static int moved(int gridEntry, int words) {
    return gridEntry(gridBits(gridEntry), isNarrow(gridEntry), gridOffset(gridEntry) + words);
  }

  /** How many words the cells of a grid take. */
  public static int cellWords(int bits, boolean narrow) {
    int cells = 1 << (2 * bits);
    return narrow ? (cells + 1) / 2 : cells;
  }

  /** Where a row of the cells of a grid starts: a whole word, as rows have an even number of cells or there is but one cell. */
  public static int row(int gridEntry, int at, int row) {
    int before = row << gridBits(gridEntry);
    return at + (isNarrow(gridEntry) ? before / 2 : before);
  }

  /** Whether a cell's entry has a form of 16 bits. */
  public static boolean fitsNarrow(int entry) {
    return switch (tag(entry)) {
      case AREA -> entry < NARROW_RECORD;
      case RECORD -> offset(entry) <= NARROW_OFFSET;
      default -> false;
    };
  }

  /** The two halves of a word with a cell put in. */
  public static int withNarrow(int word, int cell, int entry) {
    int half = tag(entry) == RECORD ? NARROW_RECORD | offset(entry) : entry;
    int shift = (cell & 1) * HALF_BITS;
    return (word & ~(HALF << shift)) | (half << shift);
  }

  /**
   * The entry of a cell of a grid.
   *
   * @param gridEntry the grid's own entry
   * @param at where its cells are
   * @param cell the number of the cell in the grid
   */
  public static int cell(int[] words, int gridEntry, int at, int cell) {
    if (!isNarrow(gridEntry)) {
      return words[at + cell];
    }
    int half = (words[at + (cell >> 1)] >>> ((cell & 1) * HALF_BITS)) & HALF;
    // Without a branch, which would be guessed wrong as often as not: all ones if it is a record.
    int isRecord = (NARROW_RECORD - 1 - half) >> 31;
    return (half & ~isRecord) | (recordEntry(half & NARROW_OFFSET) & isRecord);
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
