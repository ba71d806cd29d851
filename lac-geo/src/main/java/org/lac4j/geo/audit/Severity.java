package org.lac4j.geo.audit;

import org.lac4j.core.internal.Labels;

/** How much a finding matters, the worst first. */
public enum Severity {
  /** A home may get a wrong answer. */
  ERROR,
  /** Probably not meant; a person should look. */
  WARNING,
  /** Worth knowing; nothing has to be done. */
  INFO;

  /**
   * Returns the word that reports write.
   *
   * @return "error", "warning" or "info"
   */
  public String label() {
    return Labels.of(this);
  }
}
