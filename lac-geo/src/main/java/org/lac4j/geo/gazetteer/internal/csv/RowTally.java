package org.lac4j.geo.gazetteer.internal.csv;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.lac4j.geo.gazetteer.internal.fault.FileFault;
import org.lac4j.geo.gazetteer.internal.fault.FileRefusedException;

/** Counts the rows of a file that could not be used, keeps the first, and says when there are too many. */
public final class RowTally {

  private static final int PERCENT = 100;

  private final CsvLimits limits;
  private final List<FileFault> kept = new ArrayList<>();
  private long odd;
  private long spoilt;

  public RowTally(CsvLimits limits) {
    this.limits = limits;
  }

  /** Counts a row that is left out. */
  public void odd(String file, long line, String message) {
    odd++;
    if (kept.size() < limits.maxFaults()) {
      kept.add(new FileFault(file, line, message));
    }
  }

  /** Counts a number that a spreadsheet has spoilt and that could be read all the same. */
  public void spoilt() {
    spoilt++;
  }

  public long oddRows() {
    return odd;
  }

  public long spoiltNumbers() {
    return spoilt;
  }

  public ImmutableList<FileFault> faults() {
    return ImmutableList.copyOf(kept);
  }

  /** Refuses a file of which too little could be used. */
  public void check(String file, long taken) throws FileRefusedException {
    boolean tooMany = odd > limits.maxOddRows() && odd > limits.maxOddShare() * (odd + taken);
    if (taken > 0 && !tooMany) {
      return;
    }
    String summary =
        taken == 0
            ? odd == 0
                ? "there is a header and no row that can be read."
                : "no row can be read: this may be another kind of file."
            : odd
                + " of "
                + (odd + taken)
                + " rows can't be read, more than "
                + limits.maxOddRows()
                + " rows and "
                + Math.round(limits.maxOddShare() * PERCENT)
                + "%: this may be another kind of file.";
    throw new FileRefusedException(
        ImmutableList.<FileFault>builder()
            .add(new FileFault(file, 0, summary))
            .addAll(kept)
            .build(),
        odd + 1);
  }
}
