package org.lac4j.geo.districting;

import java.util.Locale;
import org.lac4j.core.place.AreaCode;

/**
 * The shortest way from units that touch no others to the rest, which somebody who knows the place confirms or refuses.
 * Immutable.
 *
 * @param from the unit of the piece that lies by itself
 * @param to the nearest unit beyond
 * @param metres how far apart they are, 0 if they meet in a point
 */
public record Bridge(AreaCode from, AreaCode to, double metres) {

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%s to %s, %,.1f metres", from, to, metres);
  }
}
