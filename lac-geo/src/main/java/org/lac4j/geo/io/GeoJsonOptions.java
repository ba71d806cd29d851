package org.lac4j.geo.io;

import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * How GeoJSON is written.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public interface GeoJsonOptions extends WithGeoJsonOptions {

  /** Every digit of the coordinates. */
  GeoJsonOptions DEFAULT = builder().build();

  /**
   * Starts with the defaults.
   *
   * @return a builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Returns how many decimals coordinates keep.
   *
   * @return 0 to 15, for example 7 for longitude and latitude to a centimetre; if empty, as many as it takes to read the
   *     same coordinates again
   */
  OptionalInt decimals();

  /**
   * Returns the member that takes the code of areas whose attributes don't hold it already.
   *
   * @return the name; {@code code} by default
   */
  @Value.Default
  default String codeAttribute() {
    return "code";
  }

  /**
   * Returns the member that takes the name of areas whose attributes don't hold it already.
   *
   * @return the name; {@code name} by default
   */
  @Value.Default
  default String nameAttribute() {
    return "name";
  }

  /**
   * Returns the order of the areas, and what every feature has.
   *
   * @return the layout; {@link AreaLayout#CODE_ORDER} by default
   */
  @Value.Default
  default AreaLayout layout() {
    return AreaLayout.CODE_ORDER;
  }

  /**
   * Checks the decimals.
   *
   * @throws IllegalArgumentException if they are not within 0 to 15
   */
  @Value.Check
  default void check() {
    if (decimals().isPresent() && (decimals().getAsInt() < 0 || decimals().getAsInt() > 15)) {
      throw new IllegalArgumentException(
          "Coordinates keep 0 to 15 decimals, not " + decimals().getAsInt() + ".");
    }
  }

  /** Builds options. */
  final class Builder extends ImmutableGeoJsonOptions.Builder {
    Builder() {}
  }
}
