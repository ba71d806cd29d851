package org.lac4j.geo.coverage.internal.building;

import java.util.ArrayList;
import java.util.List;
import org.lac4j.geo.coverage.internal.index.IndexGrid;
import org.lac4j.geo.coverage.internal.index.Layout;

/** Lists the headers of the records of an index. */
final class RecordHeaders {

  private RecordHeaders() {}

  static List<Integer> of(IndexGrid grid) {
    List<Integer> headers = new ArrayList<>();
    for (int cell = 0; cell < grid.columns() * grid.rows(); cell++) {
      int entry = grid.words()[cell];
      if (Layout.isGrid(entry)) {
        int block = Layout.gridOffset(entry);
        add(grid.words(), entry, block, block, headers);
      }
    }
    return headers;
  }

  private static void add(int[] words, int entry, int at, int block, List<Integer> headers) {
    for (int i = 0; i < 1 << (2 * Layout.gridBits(entry)); i++) {
      int inner = Layout.cell(words, entry, at, i);
      if (Layout.isGrid(inner)) {
        add(words, inner, block + Layout.gridOffset(inner), block, headers);
      } else if (Layout.isBoundary(inner)) {
        headers.add(words[block + Layout.offset(inner)]);
      }
    }
  }
}
