package org.lac4j.geo.gazetteer.internal.csv;

import java.util.ArrayList;
import java.util.List;

/** Where each row stood, in little memory: a file whose records take a line each is one entry. */
public final class RowLines {

  private record Run(int firstRow, String file, long firstLine) {}

  private final List<Run> runs = new ArrayList<>();
  private int rows;
  private String file = "";
  private long nextLine = -1;

  /** Adds the place of the next row. */
  public void add(String fileOfRow, long line) {
    if (line != nextLine || !fileOfRow.equals(file)) {
      runs.add(new Run(rows, fileOfRow, line));
      file = fileOfRow;
    }
    nextLine = line + 1;
    rows++;
  }

  public int rows() {
    return rows;
  }

  public String file(int row) {
    return run(row).file;
  }

  public long line(int row) {
    Run run = run(row);
    return run.firstLine + row - run.firstRow;
  }

  private Run run(int row) {
    int from = 0;
    int to = runs.size();
    while (to - from > 1) {
      int middle = (from + to) >>> 1;
      if (runs.get(middle).firstRow <= row) {
        from = middle;
      } else {
        to = middle;
      }
    }
    return runs.get(from);
  }
}
