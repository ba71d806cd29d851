package org.lac4j.rules.simulation.internal.draws;

/**
 * The random numbers of one person for one purpose, found by their key alone (SplitMix64 from their key, which is mixed already).
 *
 * <p>Whatever happens to others, and in whatever order, the same person draws the same numbers: so two policies see the
 * same people. One stream is turned from purpose to purpose and never allocates.
 */
public final class PersonStream {

  private long state;

  /** Turns to a person and a purpose. */
  public PersonStream at(long key, Purpose purpose) {
    state = key ^ purpose.key;
    return this;
  }

  public long nextLong() {
    state += Keys.GOLDEN;
    return Keys.mix(state);
  }

  /** A number from 0 to 1, 1 left out. */
  public double nextDouble() {
    return (nextLong() >>> 11) * 0x1.0p-53;
  }

  /** What is drawn. */
  public enum Purpose {
    GAP,
    TIME_OF_DAY,
    URGENCY,
    AIM,
    SUPPORT,
    LENGTH,
    PATIENCE,
    READY,
    RETURN;

    private final long key = Keys.of(name());
  }
}
