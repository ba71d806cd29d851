package org.lac4j.geo.coverage.internal.building;

import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleConsumer;
import java.util.stream.IntStream;
import org.lac4j.geo.coverage.internal.index.FixedPlane;
import org.lac4j.geo.coverage.internal.index.IndexGrid;
import org.lac4j.geo.coverage.internal.index.IntWriter;
import org.lac4j.geo.coverage.internal.index.Layout;
import org.lac4j.geo.coverage.internal.index.Tasks;
import org.locationtech.jts.geom.Envelope;

/**
 * Builds a {@link IndexGrid} from arcs: the top grid by one thread, then the blocks of each of its rows by many.
 *
 * <p>The result does not depend on the number of threads, bit for bit.
 */
public final class GridBuilder {

  /** Cells of the top grid for each edge, at most. */
  private static final double TOP_CELLS_PER_EDGE = 0.75;

  /** The top grid has at most 2^11 cells each way. */
  private static final int MOST_TOP_BITS = 11;

  /** How often an edge may stand in cells of the top grid, on average. */
  private static final int TOP_BUDGET = 4;

  private final FixedArcs arcs;
  private final CellGrid top;

  private GridBuilder(Arcs arcs, FixedPlane plane) {
    this.arcs = new FixedArcs(arcs, plane);
    this.top = topGrid();
  }

  /**
   * Builds the grid.
   *
   * @param parallelism the number of threads
   * @param progress is told the share of the work that is done, on the calling thread
   */
  public static IndexGrid grid(Arcs arcs, Envelope box, int parallelism, DoubleConsumer progress) {
    GridBuilder builder = new GridBuilder(arcs, FixedPlane.around(box));
    int[] words = builder.words(parallelism, progress);
    return new IndexGrid(
        builder.arcs.plane(),
        builder.top.cellBits(),
        builder.top.columns(),
        builder.top.rows(),
        words,
        arcs.xy());
  }

  private CellGrid topGrid() {
    FixedPlane plane = arcs.plane();
    if (arcs.arcs().vertexCount() == 0) {
      return new CellGrid(0, 0, FixedPlane.BITS, 1, 1);
    }
    long width = plane.fixedX(plane.maxX);
    long height = plane.fixedY(plane.maxY);
    long edges = 0;
    double length = 0;
    for (int vertex = 0; vertex < arcs.arcs().vertexCount(); vertex++) {
      if (arcs.arcs().isEdge(vertex)) {
        edges++;
        length += Math.abs((double) (arcs.x(vertex + 1) - arcs.x(vertex)));
        length += Math.abs((double) (arcs.y(vertex + 1) - arcs.y(vertex)));
      }
    }
    int bits = FixedPlane.BITS;
    int smallest = Math.max(FixedPlane.BITS - MOST_TOP_BITS, plane.smallestCellBits);
    while (bits > smallest
        && cells(width, bits - 1) * cells(height, bits - 1) <= TOP_CELLS_PER_EDGE * edges
        && edges + length / (1L << (bits - 1)) <= (double) TOP_BUDGET * edges) {
      bits--;
    }
    return new CellGrid(0, 0, bits, (int) cells(width, bits), (int) cells(height, bits));
  }

  private static long cells(long length, int bits) {
    return (length >> bits) + 1;
  }

  private int[] words(int parallelism, DoubleConsumer progress) {
    IntWriter head = new IntWriter();
    return joined(head, described(head, parallelism, progress));
  }

  /** Writes the top grid and describes its rows, apart, so that all else is garbage before these are joined. */
  private List<Row> described(IntWriter head, int parallelism, DoubleConsumer progress) {
    int[] edges =
        IntStream.range(0, arcs.arcs().vertexCount()).filter(arcs.arcs()::isEdge).toArray();
    CellEdges cells = CellEdges.of(arcs, edges, 0, edges.length, top);
    int[][] corners = CornerStates.of(arcs, edges, 0, edges.length, top, AreaSets.EMPTY);
    List<Row> rows = rows(cells, corners, parallelism, progress);
    head.addCells(top.cells());
    for (int cell = 0; cell < top.cells(); cell++) {
      if (cells.start(cell) == cells.end(cell)) {
        head.set(cell, head.state(corners[corner(cell)]));
      }
    }
    head.startBlock();
    return rows;
  }

  private int corner(int cell) {
    return cell / top.columns() * (top.columns() + 1) + cell % top.columns();
  }

  private List<Row> rows(
      CellEdges cells, int[][] corners, int parallelism, DoubleConsumer progress) {
    return Tasks.run(top.rows(), parallelism, row -> row(row, cells, corners), progress);
  }

  /**
   * The blocks of one row of the top grid.
   *
   * @param entries for each column the entry of its block, with offsets from the row's own start; 0 without a block
   * @param words the blocks
   * @param size the number of words
   */
  @SuppressWarnings("ArrayRecordComponent") // nobody compares or changes it
  private record Row(int[] entries, int[] words, int size) {}

  private Row row(int row, CellEdges cells, int[][] corners) {
    IntWriter out = new IntWriter();
    BlockBuilder blocks = new BlockBuilder(arcs, out);
    int[] entries = new int[top.columns()];
    for (int column = 0; column < top.columns(); column++) {
      int cell = row * top.columns() + column;
      if (cells.start(cell) < cells.end(cell)) {
        entries[column] =
            blocks.block(
                new CellPart(
                    top.xOf(column),
                    top.yOf(row),
                    top.cellBits(),
                    cells,
                    cell,
                    corners[corner(cell)]));
      }
    }
    out.startBlock();
    return new Row(entries, Arrays.copyOf(out.words(), out.size()), out.size());
  }

  private int[] joined(IntWriter head, List<Row> rows) {
    long size = head.size();
    for (Row row : rows) {
      size += row.size();
    }
    if (size > Layout.MAX_WORDS) {
      throw new IllegalArgumentException(
          "The boundaries need "
              + size
              + " words in the index, more than "
              + Layout.MAX_WORDS
              + ": divide the coverage.");
    }
    int[] words = new int[(int) size];
    int at = head.size();
    for (int row = 0; row < rows.size(); row++) {
      int[] entries = rows.get(row).entries();
      for (int column = 0; column < entries.length; column++) {
        if (entries[column] != Layout.NOTHING) {
          head.set(row * top.columns() + column, Layout.moved(entries[column], at));
        }
      }
      System.arraycopy(rows.get(row).words(), 0, words, at, rows.get(row).size());
      at += rows.get(row).size();
    }
    System.arraycopy(head.words(), 0, words, 0, head.size());
    return words;
  }
}
