package org.lac4j.geo.io;

import static java.util.Locale.ROOT;

import java.time.Instant;
import org.immutables.value.Value;

/**
 * How a GeoPackage is written.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public interface GeoPackageOptions extends WithGeoPackageOptions {

  /**
   * Obtains the defaults.
   *
   * @param lastChange when the areas were last changed, which every GeoPackage says; {@code Instant.now()} if nobody knows
   * @return options for a layer of the name {@code areas}
   */
  static GeoPackageOptions changedAt(Instant lastChange) {
    return builder().lastChange(lastChange).build();
  }

  /**
   * Starts with the defaults; {@link #lastChange} has none.
   *
   * @return a builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Returns when the areas were last changed.
   *
   * @return the moment, written to the millisecond
   */
  Instant lastChange();

  /**
   * Returns the layer's name, which is that of its table too.
   *
   * @return the name; {@code areas} by default
   */
  @Value.Default
  default String layer() {
    return "areas";
  }

  /**
   * Returns the column that takes the code of areas whose attributes don't hold it already.
   *
   * @return the name; {@code code} by default
   */
  @Value.Default
  default String codeAttribute() {
    return "code";
  }

  /**
   * Returns the column that takes the name of areas whose attributes don't hold it already.
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
   * Checks the layer's name.
   *
   * @throws IllegalArgumentException if it is empty or one that SQLite or GeoPackage keep for themselves
   */
  @Value.Check
  default void check() {
    String name = layer().toLowerCase(ROOT);
    if (name.isBlank()
        || name.indexOf('\0') >= 0
        || name.startsWith("gpkg_")
        || name.startsWith("rtree_")
        || name.startsWith("sqlite_")) {
      throw new IllegalArgumentException(
          "A layer can't have the name '"
              + layer()
              + "': give one that does not start with gpkg_, rtree_ or sqlite_.");
    }
  }

  /** Builds options. */
  final class Builder extends ImmutableGeoPackageOptions.Builder {
    Builder() {}
  }
}
