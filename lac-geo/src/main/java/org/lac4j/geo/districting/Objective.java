package org.lac4j.geo.districting;

import com.google.common.collect.ImmutableList;
import org.lac4j.geo.districting.internal.Costs.Measured;

/** What areas that are drawn anew should have least of; the next constant decides between equals. */
public enum Objective {
  /** The load, such as people, of the units whose area changes. Needs today's areas. */
  PEOPLE_MOVED("people-moved", Measured.MOVED),
  /** The metres of line between areas. */
  INNER_BOUNDARY("inner-boundary", Measured.BOUNDARY),
  /** The number of pairs of neighbouring units in different areas. */
  CUT_EDGES("cut-edges", Measured.CUT_EDGES),
  /** The load multiplied by the square of its distance from the middle of its area, in hectares. Needs points. */
  MOMENT_OF_INERTIA("moment-of-inertia", Measured.INERTIA);

  private final String label;
  private final Measured measured;

  Objective(String label, Measured measured) {
    this.label = label;
    this.measured = measured;
  }

  /**
   * Returns the name that files and commands use, for example "cut-edges".
   *
   * @return the name
   */
  public String label() {
    return label;
  }

  Measured measured() {
    return measured;
  }

  /** The objective that decides between equals; nothing after the last. */
  Measured next() {
    ImmutableList<Objective> all = ImmutableList.copyOf(values());
    int next = all.indexOf(this) + 1;
    return next < all.size() ? all.get(next).measured : Measured.NOTHING;
  }
}
