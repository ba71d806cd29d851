package org.lac4j.geo.districting;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.lac4j.core.place.AreaCode;

/**
 * What must stay as it is when areas are drawn: units together, apart, or in an area of today. Immutable.
 *
 * <pre>{@code
 * Locks locks = Locks.NONE.together("W-01", "W-02").apart("W-03", "W-09").to("W-07", "A-4");
 * }</pre>
 */
public final class Locks {

  /** Nothing is locked. */
  public static final Locks NONE =
      new Locks(ImmutableList.of(), ImmutableList.of(), ImmutableMap.of());

  private final ImmutableList<Pair> together;
  private final ImmutableList<Pair> apart;
  private final ImmutableMap<AreaCode, AreaCode> to;

  /**
   * Two units.
   *
   * @param one a unit
   * @param other another
   */
  public record Pair(AreaCode one, AreaCode other) {}

  private Locks(
      ImmutableList<Pair> together,
      ImmutableList<Pair> apart,
      ImmutableMap<AreaCode, AreaCode> to) {
    this.together = together;
    this.apart = apart;
    this.to = to;
  }

  /**
   * Locks two units together: they get one area.
   *
   * @param one a unit
   * @param other another
   * @return the locks with this one
   */
  public Locks together(String one, String other) {
    return new Locks(with(together, one, other), apart, to);
  }

  /**
   * Locks two units apart: they get different areas.
   *
   * @param one a unit
   * @param other another
   * @return the locks with this one
   */
  public Locks apart(String one, String other) {
    return new Locks(together, with(apart, one, other), to);
  }

  /**
   * Locks a unit to the area, and so to the coordinator, that has a code today.
   *
   * @param unit the unit
   * @param area the code of an area of today
   * @return the locks with this one
   */
  public Locks to(String unit, String area) {
    return new Locks(
        together,
        apart,
        ImmutableMap.<AreaCode, AreaCode>builder()
            .putAll(to)
            .put(AreaCode.of(unit), AreaCode.of(area))
            .buildKeepingLast());
  }

  private static ImmutableList<Pair> with(ImmutableList<Pair> pairs, String one, String other) {
    return ImmutableList.<Pair>builder()
        .addAll(pairs)
        .add(new Pair(AreaCode.of(one), AreaCode.of(other)))
        .build();
  }

  /**
   * Returns the units that are locked together.
   *
   * @return the pairs in the order in which they were given
   */
  public ImmutableList<Pair> together() {
    return together;
  }

  /**
   * Returns the units that are locked apart.
   *
   * @return the pairs in the order in which they were given
   */
  public ImmutableList<Pair> apart() {
    return apart;
  }

  /**
   * Returns the units that are locked to an area.
   *
   * @return the area of each
   */
  public ImmutableMap<AreaCode, AreaCode> to() {
    return to;
  }
}
