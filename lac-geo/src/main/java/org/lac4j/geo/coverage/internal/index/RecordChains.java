package org.lac4j.geo.coverage.internal.index;

import java.util.BitSet;

/** The chains of exact vertices in the records of the index. */
public final class RecordChains {

  private RecordChains() {}

  /** Takes chains. */
  @FunctionalInterface
  public interface Sink {

    /**
     * Takes a chain.
     *
     * @param first its first vertex
     * @param count the number of its vertices, 2 or more
     */
    void take(int first, int count);
  }

  /** Goes through the chains in a cell of the top grid that boundaries meet; an edge comes once for each smaller cell. */
  public static void forEach(int[] words, int entry, Sink sink) {
    int block = Layout.gridOffset(entry);
    inGrid(words, entry, block, block, sink);
  }

  /** The edges of an index: whether there is one from a vertex to the next, by vertex. */
  public static BitSet edges(IndexGrid grid) {
    BitSet edges = new BitSet(grid.vertices().length / 2);
    for (int cell = 0; cell < grid.columns() * grid.rows(); cell++) {
      int entry = grid.words()[cell];
      if (Layout.isBoundary(entry)) {
        forEach(grid.words(), entry, (first, count) -> edges.set(first, first + count - 1));
      }
    }
    return edges;
  }

  private static void inGrid(int[] words, int entry, int at, int block, Sink sink) {
    for (int i = 0; i < 1 << (2 * Layout.gridBits(entry)); i++) {
      int cell = Layout.cell(words, entry, at, i);
      if (Layout.isGrid(cell)) {
        inGrid(words, cell, block + Layout.gridOffset(cell), block, sink);
      } else if (Layout.isBoundary(cell)) {
        inRecord(words, block + Layout.offset(cell), sink);
      }
    }
  }

  private static void inRecord(int[] words, int record, Sink sink) {
    int header = words[record];
    if (!RecordLayout.isMixed(header)) {
      sink.take(RecordLayout.first(header), RecordLayout.count(header));
      return;
    }
    int at = record;
    while (true) {
      header = words[at];
      int run = RecordLayout.firstRun(words, at);
      for (int left = RecordLayout.runs(header); left > 0; left--) {
        sink.take(
            RecordLayout.runFirst(words, run, header), RecordLayout.runExact(words, run, header));
        run = RecordLayout.nextRun(words, run, header);
      }
      if ((header & RecordLayout.CONTINUED) == 0) {
        return;
      }
      at = RecordLayout.continuation(words, at);
    }
  }
}
