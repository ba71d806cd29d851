package org.lac4j.geo.gazetteer;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;

/** Collects the faults of a file, so that all are told at once. */
final class Faults {

  private final int max;
  private final List<GazetteerFault> faults = new ArrayList<>();

  Faults(int max) {
    this.max = max;
  }

  /** Adds a fault, and ends reading if there are as many as the limit allows. */
  void add(String file, long line, String message) throws GazetteerException {
    faults.add(new GazetteerFault(file, line, message));
    if (faults.size() >= max) {
      throw new GazetteerException(ImmutableList.copyOf(faults), false);
    }
  }

  boolean isEmpty() {
    return faults.isEmpty();
  }

  void throwIfAny() throws GazetteerException {
    if (!faults.isEmpty()) {
      throw new GazetteerException(ImmutableList.copyOf(faults), true);
    }
  }
}
