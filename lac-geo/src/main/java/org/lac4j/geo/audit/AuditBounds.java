package org.lac4j.geo.audit;

import com.google.common.base.Preconditions;
import java.util.OptionalInt;

/** The bounds of what an audit and a repair are both told. */
final class AuditBounds {

  private AuditBounds() {}

  /**
   * Checks a gap width and a number of decimals.
   *
   * @throws IllegalArgumentException if one is out of its bounds
   */
  static void check(double gapWidthMetres, OptionalInt decimals) {
    Preconditions.checkArgument(
        gapWidthMetres > 0 && Double.isFinite(gapWidthMetres),
        "The gap width is more than 0 metres, not %s.",
        gapWidthMetres);
    Preconditions.checkArgument(
        decimals.orElse(0) >= 0 && decimals.orElse(0) <= 15,
        "Coordinates have 0 to 15 decimals, not %s.",
        decimals.orElse(0));
  }
}
