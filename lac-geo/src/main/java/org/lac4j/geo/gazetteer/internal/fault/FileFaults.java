package org.lac4j.geo.gazetteer.internal.fault;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;

/** Collects the faults of a file, so that all are told at once. */
public final class FileFaults {

  private final int max;
  private final List<FileFault> faults = new ArrayList<>();

  public FileFaults(int max) {
    this.max = max;
  }

  /** Adds a fault, and ends reading if there are as many as the limit allows. */
  public void add(String file, long line, String message) throws FileRefusedException {
    faults.add(new FileFault(file, line, message));
    if (faults.size() >= max) {
      throw new FileRefusedException(ImmutableList.copyOf(faults), false);
    }
  }

  public boolean isEmpty() {
    return faults.isEmpty();
  }

  public void throwIfAny() throws FileRefusedException {
    if (!faults.isEmpty()) {
      throw new FileRefusedException(ImmutableList.copyOf(faults), true);
    }
  }
}
