package org.lac4j.rules.simulation.internal.run;

import java.time.LocalDate;
import java.util.Arrays;
import org.lac4j.rules.caseload.CaseloadPolicy;

/** Tells whether a coordinator is above the guideline; the policy is asked once for each pair of numbers; for one thread. */
final class Guideline {

  /** Above these numbers the policy is asked each time. */
  private static final int MOST_KEPT = 4096;

  private static final byte UNKNOWN = 0;
  private static final byte ABOVE = 1;
  private static final byte WITHIN = 2;

  private final CaseloadPolicy policy;
  private final LocalDate day;

  /** By how many are covered and how many are held, what the policy said. */
  private byte[][] said = new byte[0][];

  Guideline(CaseloadPolicy policy, LocalDate day) {
    this.policy = policy;
    this.day = day;
  }

  /** Whether a coordinator with so many people of their own and of others whom they cover is above it. */
  boolean isAbove(int open, int covering) {
    if (open >= MOST_KEPT || covering >= MOST_KEPT) {
      return policy.isAbove(open, covering, day);
    }
    makeRoom(open, covering);
    byte known = said[covering][open];
    if (known == UNKNOWN) {
      known = policy.isAbove(open, covering, day) ? ABOVE : WITHIN;
      said[covering][open] = known;
    }
    return known == ABOVE;
  }

  private void makeRoom(int open, int covering) {
    if (covering >= said.length) {
      int before = said.length;
      said = Arrays.copyOf(said, Math.max(covering + 1, 2 * before));
      Arrays.fill(said, before, said.length, new byte[0]);
    }
    if (open >= said[covering].length) {
      said[covering] = Arrays.copyOf(said[covering], Math.max(open + 1, 2 * said[covering].length));
    }
  }
}
