package org.lac4j.examples.democity;

import java.time.YearMonth;
import java.util.Optional;
import org.immutables.value.Value;
import org.lac4j.core.place.AreaCode;
import org.lac4j.core.place.GridReference;
import org.lac4j.core.place.Postcode;

/**
 * An invented postcode, with what the ONS Postcode Directory would say of it.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public interface PostcodeUnit extends WithPostcodeUnit {

  /**
   * Returns the postcode.
   *
   * @return the postcode, of the area EB, which Royal Mail does not use
   */
  Postcode postcode();

  /**
   * Returns its point: that of the home nearest to the mean of its homes.
   *
   * @return the point in whole metres; empty if it has no grid reference
   */
  Optional<GridReference> grid();

  /**
   * Returns the ward of its point.
   *
   * @return the ward's code; empty if it has no grid reference
   */
  Optional<AreaCode> ward();

  /**
   * Returns when it was retired.
   *
   * @return the month; empty if it is in use
   */
  Optional<YearMonth> retired();

  /**
   * Tells whether it belongs to a large user of post, where nobody lives.
   *
   * @return true for a large user; false unless given
   */
  @Value.Default
  default boolean isLargeUser() {
    return false;
  }

  /**
   * Returns the quality of its point.
   *
   * @return 1, within the building of the nearest home; 9 if it has no grid reference
   */
  default int positionalQuality() {
    return grid().isPresent() ? 1 : 9;
  }

  /**
   * Starts building a postcode.
   *
   * @return a builder; the postcode must be set
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link PostcodeUnit}; for one thread. */
  final class Builder extends ImmutablePostcodeUnit.Builder {
    Builder() {}
  }
}
