package org.lac4j.geo.audit;

import com.google.common.base.Preconditions;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * How an audit looks: what counts as narrow, and how much work it may do at once.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public interface AuditOptions extends WithAuditOptions {

  /** A gap width of 1 metre, and one thread for each processor. */
  AuditOptions DEFAULT = builder().build();

  /**
   * Starts with the defaults.
   *
   * @return a builder
   */
  static Builder builder() {
    return new Builder();
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
   * Returns how near two areas must be for the open ground between them to be a gap although it reaches the outside.
   *
   * @return metres, at least {@link #gapWidthMetres}; 10 times that by default
   */
  @Value.Default
  default double nearlyTouchingMetres() {
    return 10 * gapWidthMetres();
  }

  /**
   * Returns the width from which an enclosed place that is in no area is a hole, which may be meant, and no gap.
   *
   * @return metres, at least {@link #gapWidthMetres}; 200 times that by default
   */
  @Value.Default
  default double holeWidthMetres() {
    return 200 * gapWidthMetres();
  }

  /**
   * Returns how far apart two lines may run and still be one line, digitised differently.
   *
   * @return metres, more than 0 and at most half of {@link #gapWidthMetres}; 0.01 of that width by default
   */
  @Value.Default
  default double sameLineMetres() {
    return gapWidthMetres() / 100;
  }

  /**
   * Returns how many decimals coordinates may have.
   *
   * @return the number, 0 to 15; if empty, 7 for degrees (1 cm) and 3 for metres
   */
  OptionalInt decimals();

  /**
   * Tells whether to look only at how areas lie to each other: overlaps, gaps, slivers and lines drawn differently.
   *
   * @return true to take every code, ring and coordinate as right; false by default
   */
  @Value.Default
  default boolean neighboursOnly() {
    return false;
  }

  /**
   * Returns the number of threads.
   *
   * @return 1 or more; one for each processor by default
   */
  @Value.Default
  default int parallelism() {
    return Runtime.getRuntime().availableProcessors();
  }

  /**
   * Checks widths and numbers.
   *
   * @throws IllegalArgumentException if one is out of its bounds
   */
  @Value.Check
  default void check() {
    AuditBounds.check(gapWidthMetres(), decimals());
    Preconditions.checkArgument(
        nearlyTouchingMetres() >= gapWidthMetres() && Double.isFinite(nearlyTouchingMetres()),
        "Areas nearly touch within the gap width of %s metres or more, not %s.",
        gapWidthMetres(),
        nearlyTouchingMetres());
    Preconditions.checkArgument(
        holeWidthMetres() >= gapWidthMetres(),
        "A hole is at least as wide as the gap width of %s metres, not %s.",
        gapWidthMetres(),
        holeWidthMetres());
    Preconditions.checkArgument(
        sameLineMetres() > 0 && sameLineMetres() <= gapWidthMetres() / 2,
        "One line lies within more than 0 metres and at most half the gap width of %s, not %s.",
        gapWidthMetres(),
        sameLineMetres());
    Preconditions.checkArgument(
        parallelism() >= 1, "An audit takes 1 thread or more, not %s.", parallelism());
  }

  /** Builds options. */
  final class Builder extends ImmutableAuditOptions.Builder {
    Builder() {}
  }
}
