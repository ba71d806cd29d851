package org.lac4j.rules.simulation.internal;

import com.google.common.collect.ImmutableList;
import java.util.List;

/** The refusal of a value with everything that is wrong with it. */
public final class SeveralFaultsException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final ImmutableList<String> faults;

  SeveralFaultsException(List<String> faults) {
    super(String.join(" ", faults));
    this.faults = ImmutableList.copyOf(faults);
  }

  /** Each fault as sentences with value and cure. */
  public ImmutableList<String> faults() {
    return faults;
  }
}
