package org.lac4j.geo.crs;

/**
 * Says that a point lies off the grid of OSTN15, so that there is no transformation for it.
 *
 * <p>It does not repeat the point, which may be someone's home.
 */
public final class OffGridException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final boolean swapped;

  OffGridException(boolean swapped) {
    super(
        "The point lies off the National Grid's transformation OSTN15, which reaches from 0 to 700000 metres east and"
            + " from 0 to 1250000 metres north: "
            + (swapped
                ? "swap its coordinates, x comes first (longitude before latitude, easting before northing)."
                : "give a point in or near Great Britain."));
    this.swapped = swapped;
  }

  /**
   * Tells whether the point would lie on the grid with its two coordinates swapped.
   *
   * @return true if latitude was probably given before longitude, or northing before easting
   */
  public boolean isSwapped() {
    return swapped;
  }
}
