package org.lac4j.geo.audit;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Arrays;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * What to repair, and what counts as narrow.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public interface FixOptions extends WithFixOptions {

  /** All repairs, with a gap width of 1 metre. */
  FixOptions DEFAULT = builder().build();

  /**
   * Starts with the defaults.
   *
   * @return a builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Returns which repairs to make.
   *
   * @return the repairs; all by default
   */
  @Value.Default
  default ImmutableSet<Repair> repairs() {
    return Sets.immutableEnumSet(Arrays.asList(Repair.values()));
  }

  /**
   * Returns the width below which an overlap or gap is a sliver.
   *
   * @return metres, more than 0; 1 by default
   */
  @Value.Default
  default double gapWidthMetres() {
    return 1;
  }

  /**
   * Returns how many decimals coordinates may have.
   *
   * @return the number, 0 to 15; if empty, 7 for degrees (1 cm) and 3 for metres
   */
  OptionalInt decimals();

  /**
   * Checks width and decimals.
   *
   * @throws IllegalArgumentException if one is out of its bounds
   */
  @Value.Check
  default void check() {
    AuditBounds.check(gapWidthMetres(), decimals());
  }

  /** Builds options. */
  final class Builder extends ImmutableFixOptions.Builder {
    Builder() {}
  }
}
