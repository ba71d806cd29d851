package org.lac4j.geo.districting;

/** How sure an answer is. */
public enum DesignStatus {
  /** Nothing is better: proved. */
  OPTIMAL("optimal"),
  /** Areas were found, and nothing can be better than the bound. */
  BOUNDED("bounded"),
  /** There are no such areas: proved, with the reason. */
  INFEASIBLE("infeasible"),
  /** No such areas were found, and it isn't proved that there are none. */
  UNDECIDED("undecided");

  private final String label;

  DesignStatus(String label) {
    this.label = label;
  }

  /**
   * Returns the name that files use, for example "optimal".
   *
   * @return the name
   */
  public String label() {
    return label;
  }
}
