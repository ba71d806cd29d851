package org.lac4j.rules.plan;

/** Whether a condition holds. */
public enum Condition {
  /** It holds. */
  MET,
  /** It does not hold. */
  NOT_MET,
  /** Nobody has said yet. */
  NOT_KNOWN
}
