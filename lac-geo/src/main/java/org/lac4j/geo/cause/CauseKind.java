package org.lac4j.geo.cause;

import org.lac4j.core.internal.Labels;

/** The kinds of causes, in the order in which reports tell them. */
public enum CauseKind {
  /** A whole file was converted without the change of datum, about 100 metres off. */
  NO_DATUM_SHIFT,
  /** A whole file was converted without OSTN15, 1 to 5 metres off. */
  NO_OSTN15,
  /** A whole file, or nearly, lies beside its place by one and the same vector. */
  FILE_MOVED,
  /** One area, or several by the same vector, lies beside its place. */
  AREA_MOVED,
  /** The coordinates of a file were rounded. */
  ROUNDED,
  /** The lines of a file were simplified. */
  SIMPLIFIED,
  /** The two files are of different years. */
  OTHER_VINTAGE;

  /**
   * Returns the word that files use.
   *
   * @return small letters and hyphens, for example "no-ostn15"
   */
  public String label() {
    return Labels.of(this);
  }

  /**
   * Tells whether the areas lie beside their place.
   *
   * @return true if a cause of this kind has a displacement
   */
  public boolean isMove() {
    return compareTo(AREA_MOVED) <= 0;
  }
}
