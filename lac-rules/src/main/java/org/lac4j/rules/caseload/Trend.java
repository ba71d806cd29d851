package org.lac4j.rules.caseload;

/** Where a caseload is going. */
public enum Trend {
  /** There is no earlier figure. */
  UNKNOWN,
  /** Fewer than before. */
  FALLING,
  /** Much the same as before. */
  STEADY,
  /** More than before. */
  RISING
}
