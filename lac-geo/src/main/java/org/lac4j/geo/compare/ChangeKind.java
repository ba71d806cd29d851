package org.lac4j.geo.compare;

/** What happened to areas between two vintages, in the order in which reports tell it. */
public enum ChangeKind {
  /** An area is gone; its land belongs to others now, or to none. */
  REMOVED("removed"),

  /** A new area stands on land that belonged to others, or to none. */
  ADDED("added"),

  /** One area became several. */
  SPLIT("split"),

  /** Several areas became one. */
  MERGED("merged"),

  /** An area, or several together that can't be told apart, has another boundary. */
  REDRAWN("redrawn"),

  /** An area has another code. */
  RECODED("recoded"),

  /** An area has another name. */
  RENAMED("renamed"),

  /** An area is the same place, drawn with other vertices. */
  REDIGITISED("redigitised"),

  /** An area is as it was. */
  UNCHANGED("unchanged");

  private final String code;

  ChangeKind(String code) {
    this.code = code;
  }

  /**
   * Returns the word that files use.
   *
   * @return the word in small letters, for example "redrawn"
   */
  public String code() {
    return code;
  }

  /**
   * Tells whether something has to be done about it: everything but {@link #UNCHANGED} and {@link #REDIGITISED}.
   *
   * @return true if an area, its boundary, code or name is another
   */
  public boolean isReal() {
    return compareTo(REDIGITISED) < 0;
  }
}
