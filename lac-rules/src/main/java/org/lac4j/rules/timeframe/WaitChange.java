package org.lac4j.rules.timeframe;

import static java.util.Objects.requireNonNull;

/**
 * Something that says that waits are changing, so that the next people may wait longer or shorter than those before.
 *
 * <p>Immutable and thread-safe.
 *
 * @param kind what it is
 * @param now the number now, where the kind has one; otherwise 0
 * @param usual the number that would be usual, where the kind has one; otherwise 0
 * @source P14, P15, P25
 */
public record WaitChange(Kind kind, int now, double usual) {

  /** Checks that nothing is null. */
  public WaitChange {
    requireNonNull(kind, "kind");
  }

  static WaitChange of(Kind kind) {
    return new WaitChange(kind, 0, 0);
  }

  /** What says that waits are changing. */
  public enum Kind {
    /** Nobody is in post. */
    VACANT(true),
    /** The coordinator is away. Not for the public. */
    AWAY(true),
    /** More people came in the last eight weeks than usual. */
    DEMAND_ROSE(true),
    /** More people wait than eight weeks ago. */
    MORE_WAIT(true),
    /** Fewer people came in the last eight weeks than usual. */
    DEMAND_FELL(false),
    /** Fewer people wait than eight weeks ago. */
    FEWER_WAIT(false),
    /** Somebody took up the post in the last half year. */
    NEW_IN_POST(false);

    private final boolean longer;

    Kind(boolean longer) {
      this.longer = longer;
    }

    /**
     * Tells which way waits change.
     *
     * @return true if the next people may wait longer, false if shorter
     */
    public boolean isLonger() {
      return longer;
    }
  }
}
