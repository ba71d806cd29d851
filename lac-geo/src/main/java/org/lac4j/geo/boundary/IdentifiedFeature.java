package org.lac4j.geo.boundary;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.lac4j.core.place.AreaCode;

/**
 * A feature with the code and name that it has, if any: for a look at files that are no clean coverage yet.
 *
 * <p>Immutable and thread-safe as long as nobody changes the geometry.
 *
 * @param feature the feature as it stands in the file
 * @param code the code; empty if there is none, or it is too long or holds a control character
 * @param name the name; empty if there is none
 */
public record IdentifiedFeature(
    BoundaryFeature feature, Optional<AreaCode> code, Optional<String> name) {

  /** Checks that nothing is null. */
  public IdentifiedFeature {
    requireNonNull(feature, "feature");
    requireNonNull(code, "code");
    requireNonNull(name, "name");
  }
}
