package org.lac4j.geo.audit;

import static java.util.Locale.ROOT;

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
    return name().toLowerCase(ROOT);
  }
}
