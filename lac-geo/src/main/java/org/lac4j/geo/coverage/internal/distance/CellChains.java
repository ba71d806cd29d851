package org.lac4j.geo.coverage.internal.distance;

import java.util.Arrays;
import org.lac4j.geo.coverage.internal.index.IndexGrid;
import org.lac4j.geo.coverage.internal.index.IntWriter;
import org.lac4j.geo.coverage.internal.index.Layout;
import org.lac4j.geo.coverage.internal.index.RecordChains;

/**
 * The chains of exact vertices whose edges meet each cell of the top grid: what a search for the nearest boundary needs
 * of a cell, in one place.
 *
 * <pre>
 *      +---------+       starts: | .. | 5 | 7 | 7 | ..        one cell with two chains, one with none,
 *      |  \    __|                                             which has too many edges to be listed
 *      |   \__/  |       chains: | first, count | first, count | ..
 *      +---\-----+
 * </pre>
 *
 * <p>Cells are numbered as {@link BoundaryCells} counts them. Immutable and thread-safe.
 */
final class CellChains {

  /** The most edges of a cell that are quicker tried one after another than looked for in smaller cells. */
  private static final int MOST_EDGES = 24;

  private final int[] starts;
  private final int[] chains;

  private CellChains(int[] starts, int[] chains) {
    this.starts = starts;
    this.chains = chains;
  }

  static CellChains of(IndexGrid grid, BoundaryCells cells) {
    int[] words = grid.words();
    int[] starts = new int[cells.count() + 1];
    IntWriter chains = new IntWriter();
    Collector collector = new Collector(words);
    int cell = 0;
    for (int i = 0; i < grid.columns() * grid.rows(); i++) {
      if (Layout.isBoundary(words[i])) {
        collector.collect(words[i]);
        collector.addTo(chains);
        starts[++cell] = chains.size() / 2;
      }
    }
    // One chain more than there are, so that the start of a last cell without any can be read.
    chains.add(0);
    chains.add(0);
    return new CellChains(starts, Arrays.copyOf(chains.words(), chains.size()));
  }

  /** The number of a cell's first chain. */
  int start(int cell) {
    return starts[cell];
  }

  /** The number behind that of a cell's last chain; as the first if the cell's smaller cells have to be searched. */
  int end(int cell) {
    return starts[cell + 1];
  }

  int firstVertex(int chain) {
    return chains[2 * chain];
  }

  int vertices(int chain) {
    return chains[2 * chain + 1];
  }

  long sizeInBytes() {
    return (long) (starts.length + chains.length) * Integer.BYTES;
  }

  /** Collects the chains of one cell after another from their records. */
  private static final class Collector {

    private final int[] words;
    private long[] chains = new long[64];
    private int size;

    Collector(int[] words) {
      this.words = words;
    }

    void collect(int entry) {
      size = 0;
      RecordChains.forEach(words, entry, this::add);
      Arrays.sort(chains, 0, size);
    }

    private void add(int first, int count) {
      if (size == chains.length) {
        chains = Arrays.copyOf(chains, 2 * size);
      }
      chains[size++] = (long) first << Integer.SIZE | count;
    }

    /** Adds the chains, those that share a vertex as one, unless they have too many edges. */
    void addTo(IntWriter writer) {
      int merged = 0;
      int edges = 0;
      for (int i = 0; i < size; i++) {
        int first = first(i);
        int end = first + (int) chains[i];
        if (merged > 0 && first < end(merged - 1)) {
          int longer = Math.max(end, end(merged - 1)) - first(merged - 1);
          edges += longer - (int) chains[merged - 1];
          chains[merged - 1] = (long) first(merged - 1) << Integer.SIZE | longer;
        } else {
          edges += end - first - 1;
          chains[merged++] = chains[i];
        }
      }
      for (int i = 0; i < merged && edges <= MOST_EDGES; i++) {
        writer.add(first(i));
        writer.add((int) chains[i]);
      }
    }

    private int first(int chain) {
      return (int) (chains[chain] >>> Integer.SIZE);
    }

    private int end(int chain) {
      return first(chain) + (int) chains[chain];
    }
  }
}
