package org.lac4j.geo.boundary;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.immutables.value.Value;
import org.locationtech.jts.geom.Geometry;

/**
 * A feature as it stands in a file, before anything is asked of its code, name or kind of geometry.
 *
 * <p>Immutable and thread-safe as long as nobody changes the geometry.
 */
@Value.Immutable
public interface BoundaryFeature extends WithBoundaryFeature {

  /**
   * Starts a feature.
   *
   * @return a builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Returns the feature's position in the file.
   *
   * @return the number, counted from 1
   */
  int number();

  /**
   * Returns the feature's id as the file gives it.
   *
   * @return the id; empty if it has none
   */
  Optional<String> id();

  /**
   * Returns the attributes in the file's order, those without a value left out.
   *
   * @return strings, numbers, booleans, dates or times by name
   */
  ImmutableMap<String, Object> attributes();

  /**
   * Returns the geometry, of any kind.
   *
   * @return the geometry in the file's coordinate system; empty if the file gives none
   */
  Optional<Geometry> geometry();

  /** Builds a feature. */
  final class Builder extends ImmutableBoundaryFeature.Builder {
    Builder() {}
  }
}
