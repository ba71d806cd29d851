package org.lac4j.geo.coverage.internal.distance;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.Function;
import org.lac4j.geo.coverage.internal.index.FixedPlane;
import org.lac4j.geo.coverage.internal.index.IndexGrid;
import org.lac4j.geo.coverage.internal.index.IntWriter;
import org.lac4j.geo.coverage.internal.index.RecordChains;
import org.lac4j.geo.coverage.internal.index.Tasks;

/**
 * Lists for each cell the edges that may be the nearest to a point of it, and halves cells with many until few are left.
 *
 * <pre>
 *      blocks of edges, down to FEW    edges, down to LISTED
 *      +-------------+                 +------+------+
 *      |             |                 | 9    | 4    |     Each cell starts with what may be the
 *      |    1,380    |       ->        +------+------+     nearest in the cell that it is a part of,
 *      |             |                 | 14   | 3  |7|     and leaves out what it can.
 *      +-------------+                 +------+----+-+
 * </pre>
 *
 * <p>The 64 cells of one level are divided apart, by as many threads as there are; the result does not depend on it. A
 * budget limits how many edges are looked at in all, so that it stays linear in the edges whatever they look like; where
 * it ends, a list is longer, or the cell is left to be searched. So are the cells outside the coverage's box.
 */
final class NearestEdgesBuilder {

  /** How many edges a list has at most, unless the budget ends. */
  private static final int LISTED = 16;

  /** With how many edges single ones are looked at. */
  private static final int FEW = 128;

  /** How often each block that one of the cells divided apart starts with is looked at in it on average, at most. */
  private static final long BLOCK_BUDGET = 1024;

  /** How often each edge of a cell with few is looked at in its parts on average, at most. */
  private static final long EDGE_BUDGET = 64;

  /** The level of the cells that are divided apart. */
  private static final int PART_LEVEL = 3;

  private static final int MOST_TABLE_BITS = 10;

  /** The longest gap between two chains that costs less to cross than to begin another one. */
  private static final int SHORT_GAP = 2;

  /** How many words the list of a cell has that must be searched: one chain, without vertices. */
  private static final int NO_CHAIN = 2;

  private static final int LAST_LEVEL = 30;

  private final IndexGrid grid;
  private final Metric metric;
  private final BitSet isEdge;
  private final EdgeBlocks blocks;
  private final int tableBits;
  private final int lastLevel;

  private NearestEdgesBuilder(IndexGrid grid, Metric metric) {
    this.grid = grid;
    this.metric = metric;
    this.isEdge = RecordChains.edges(grid);
    this.blocks = new EdgeBlocks(grid.vertices(), isEdge);
    int bits = (Integer.SIZE - Integer.numberOfLeadingZeros(isEdge.cardinality())) / 2;
    this.tableBits = Math.max(PART_LEVEL, Math.min(MOST_TABLE_BITS, bits));
    this.lastLevel = Math.min(LAST_LEVEL, FixedPlane.BITS - grid.plane().smallestCellBits);
  }

  /**
   * Makes the lists ready.
   *
   * @param grid the index
   * @param metric tells lengths in metres
   * @param parallelism the number of threads
   */
  static NearestEdges build(IndexGrid grid, Metric metric, int parallelism) {
    return new NearestEdgesBuilder(grid, metric).build(parallelism);
  }

  private NearestEdges build(int parallelism) {
    int side = 1 << PART_LEVEL;
    List<Part> parts =
        Tasks.run(
            side * side, parallelism, i -> new Part(i % side, i / side).divide(), share -> {});
    int[] cells = new int[size(parts, 1 << (2 * tableBits), part -> part.cells)];
    int[] lists = new int[size(parts, NO_CHAIN, part -> part.lists)];
    int cellAt = 1 << (2 * tableBits);
    int listAt = NO_CHAIN;
    for (Part part : parts) {
      for (int i = 0; i < part.table.length; i++) {
        cells[part.inTable(i)] = moved(part.table[i], cellAt, listAt);
      }
      for (int i = 0; i < part.cells.size(); i++) {
        cells[cellAt + i] = moved(part.cells.words()[i], cellAt, listAt);
      }
      int listed = part.lists.size() - NO_CHAIN;
      System.arraycopy(part.lists.words(), NO_CHAIN, lists, listAt, listed);
      cellAt += part.cells.size();
      listAt += listed;
    }
    return new NearestEdges(grid, metric, tableBits, cells, lists);
  }

  private static int size(List<Part> parts, int start, Function<Part, IntWriter> words) {
    return Math.toIntExact(
        start + parts.stream().mapToLong(part -> words.apply(part).size()).sum());
  }

  /** An entry of a part when its cells and lists have come to stand behind others. */
  private static int moved(int entry, int cellAt, int listAt) {
    if (entry == NearestEdges.SEARCH) {
      return entry;
    }
    return entry < 0 ? entry - cellAt : entry - NO_CHAIN + listAt;
  }

  /** One of the cells that are divided apart. */
  private final class Part {

    private final TreeCell whole;
    private final int tableSide = 1 << (tableBits - PART_LEVEL);
    private final int[] table = new int[tableSide * tableSide];
    private final IntWriter cells = new IntWriter();
    private final IntWriter lists = new IntWriter();
    private final Candidates candidates = new Candidates(grid.vertices(), blocks);

    /** The blocks or edges of each cell under way, those of a part behind those of the whole. */
    private int[] stack = new int[1024];

    Part(int column, int row) {
      this.whole = new TreeCell(grid.plane(), metric, PART_LEVEL, column, row);
      lists.add(0);
      lists.add(0);
    }

    /** Where a cell of the part's table stands in the whole table. */
    int inTable(int number) {
      int column = whole.column * tableSide + number % tableSide;
      int row = whole.row * tableSide + number / tableSide;
      return row << tableBits | column;
    }

    Part divide() {
      int all = blocks.count();
      reserve(all);
      for (int block = 0; block < all; block++) {
        stack[block] = block;
      }
      int end = addBlocks(whole, 0, all, all);
      divide(whole, 0, all, end, BLOCK_BUDGET * (end - all), false);
      return this;
    }

    /**
     * Sets the entry of a cell, and those of its parts.
     *
     * @param at where the entry stands, if the cell is smaller than those of the table
     * @param from where its blocks or edges begin in the stack
     * @param to where they end
     * @param budget how many may be looked at in its parts
     * @param single whether they are edges
     */
    private void divide(TreeCell cell, int at, int from, int to, long budget, boolean single) {
      if (cell.isOutside()) {
        set(cell, at, NearestEdges.SEARCH);
        return;
      }
      if (single && to - from <= LISTED) {
        set(cell, at, list(from, to));
        return;
      }
      if (!single && edges(from, to) <= FEW) {
        int end = addEdges(from, to, to);
        int kept = candidates.keepEdges(cell, stack, to, end);
        divide(cell, at, to, kept, EDGE_BUDGET * (kept - to), true);
        return;
      }
      long left = budget - 4L * (to - from);
      if (left < 0 || cell.level >= lastLevel) {
        set(cell, at, single ? list(from, to) : NearestEdges.SEARCH);
        return;
      }
      int parts = parts(cell, at);
      TreeCell[] fours = {cell.part(0), cell.part(1), cell.part(2), cell.part(3)};
      int[] ends = {to, to, to, to, to};
      for (int i = 0; i < fours.length; i++) {
        ends[i + 1] =
            single ? addKept(fours[i], from, to, ends[i]) : addBlocks(fours[i], from, to, ends[i]);
      }
      // The last one first: behind it the stack is free, and nobody needs it afterwards.
      for (int i = fours.length - 1; i >= 0; i--) {
        long share = left * (ends[i + 1] - ends[i]) / Math.max(1, ends[4] - to);
        divide(fours[i], parts + i, ends[i], ends[i + 1], share, single);
      }
    }

    /** Where the entries of a cell's parts stand, if these are smaller than the cells of the table. */
    private int parts(TreeCell cell, int at) {
      if (cell.level < tableBits) {
        return 0;
      }
      int parts = cells.addCells(4);
      set(cell, at, ~parts);
      return parts;
    }

    private void set(TreeCell cell, int at, int entry) {
      if (cell.level > tableBits) {
        cells.set(at, entry);
        return;
      }
      int side = 1 << (tableBits - cell.level);
      int left = cell.column * side - whole.column * tableSide;
      int low = cell.row * side - whole.row * tableSide;
      for (int row = low; row < low + side; row++) {
        int start = row * tableSide + left;
        Arrays.fill(table, start, start + side, entry);
      }
    }

    /** Writes a list of ascending edges as chains. */
    private int list(int from, int to) {
      if (from == to) {
        return NearestEdges.SEARCH;
      }
      int list = lists.size();
      int first = stack[from];
      for (int i = from + 1; i <= to; i++) {
        int last = stack[i - 1];
        if (i == to || isEdge.nextClearBit(last) < stack[i] || stack[i] - last > SHORT_GAP + 1) {
          int vertices = last + 2 - first;
          lists.add(first);
          lists.add(i == to ? vertices : ~vertices);
          first = i == to ? last : stack[i];
        }
      }
      return list;
    }

    private int edges(int from, int to) {
      int edges = 0;
      for (int i = from; i < to; i++) {
        edges += blocks.end(stack[i]) - blocks.first(stack[i]);
      }
      return edges;
    }

    /** Adds the edges of some blocks; gives where they end. */
    private int addEdges(int from, int to, int at) {
      reserve(at + edges(from, to));
      int end = at;
      for (int i = from; i < to; i++) {
        for (int edge = blocks.first(stack[i]); edge < blocks.end(stack[i]); edge++) {
          stack[end++] = edge;
        }
      }
      return end;
    }

    /** Adds the edges that may be the nearest to a point of a cell; gives where they end. */
    private int addKept(TreeCell cell, int from, int to, int at) {
      reserve(at + to - from);
      System.arraycopy(stack, from, stack, at, to - from);
      return candidates.keepEdges(cell, stack, at, at + to - from);
    }

    /** Adds the blocks that may have the nearest edge to a point of a cell; gives where they end. */
    private int addBlocks(TreeCell cell, int from, int to, int at) {
      reserve(at + to - from);
      System.arraycopy(stack, from, stack, at, to - from);
      return candidates.keepBlocks(cell, stack, at, at + to - from);
    }

    private void reserve(int size) {
      if (size > stack.length) {
        stack = Arrays.copyOf(stack, Math.max(size, 2 * stack.length));
      }
    }
  }
}
