package org.lac4j.geo.compare;

import org.immutables.value.Value;

/**
 * What counts as the same place when two vintages are compared.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public interface CompareOptions extends WithCompareOptions {

  /** A tolerance of 5 metres, and 0.1 metres for the rounding of coordinates. */
  CompareOptions DEFAULT = builder().build();

  /**
   * Starts with the defaults.
   *
   * @return a builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Returns how far a boundary may move and still count as the same one, digitised anew.
   *
   * @return metres, {@link #roundingMetres} or more; 5 by default
   */
  @Value.Default
  default double toleranceMetres() {
    return 5;
  }

  /**
   * Returns how far vertices may move, by the rounding of coordinates in files, and still count as the same ones. Six
   * decimals of a degree round by up to 0.07 metres.
   *
   * @return metres, 0 or more; 0.1 by default
   */
  @Value.Default
  default double roundingMetres() {
    return 0.1;
  }

  /**
   * Checks that the two go together.
   *
   * @throws IllegalArgumentException if a number is negative or not finite, or if rounding is above the tolerance
   */
  @Value.Check
  default void check() {
    if (!(roundingMetres() >= 0
        && roundingMetres() <= toleranceMetres()
        && toleranceMetres() < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException(
          "The tolerance ("
              + toleranceMetres()
              + " m) is the rounding ("
              + roundingMetres()
              + " m) or more, and both are 0 or more: give a larger tolerance.");
    }
  }

  /** Builds options. */
  final class Builder extends ImmutableCompareOptions.Builder {
    Builder() {}
  }
}
