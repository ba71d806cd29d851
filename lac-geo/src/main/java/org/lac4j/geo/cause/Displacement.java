package org.lac4j.geo.cause;

import java.util.Locale;

/**
 * How far something lies from where it should be, on the British National Grid.
 *
 * @param eastMetres how far too far east; negative to the west
 * @param northMetres how far too far north; negative to the south
 */
public record Displacement(double eastMetres, double northMetres) {

  /**
   * Returns the distance.
   *
   * @return metres, 0 or more
   */
  public double metres() {
    return Math.hypot(eastMetres, northMetres);
  }

  /**
   * Returns the displacement that takes it back.
   *
   * @return the opposite
   */
  public Displacement back() {
    return new Displacement(-eastMetres, -northMetres);
  }

  /**
   * Returns how far another displacement differs.
   *
   * @param other the other
   * @return metres, 0 or more
   */
  public double metresFrom(Displacement other) {
    return Math.hypot(eastMetres - other.eastMetres, northMetres - other.northMetres);
  }

  /** Returns the displacement in words, to 0.1 metres, for example "2.3 m (1.9 m east and 1.3 m south)". */
  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%.1f m (%.1f m %s and %.1f m %s)",
        metres(),
        Math.abs(eastMetres),
        eastMetres < 0 ? "west" : "east",
        Math.abs(northMetres),
        northMetres < 0 ? "south" : "north");
  }
}
