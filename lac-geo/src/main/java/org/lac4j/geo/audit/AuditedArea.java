package org.lac4j.geo.audit;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.immutables.value.Value;
import org.lac4j.core.place.AreaCode;
import org.locationtech.jts.geom.Geometry;

/**
 * A feature as an audit takes it: it may lack a code, a name or a polygon.
 *
 * <p>Immutable and thread-safe as long as nobody changes the geometry.
 */
@Value.Immutable
public interface AuditedArea extends WithAuditedArea {

  /**
   * Starts a feature.
   *
   * @return a builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Returns the position in the file or coverage.
   *
   * @return the number, counted from 1
   */
  int number();

  /**
   * Returns the code.
   *
   * @return the code; empty if there is none that can be used
   */
  Optional<AreaCode> code();

  /**
   * Returns the name.
   *
   * @return the name; empty if there is none
   */
  Optional<String> name();

  /**
   * Returns the geometry, of any kind.
   *
   * @return the geometry in the file's coordinates; empty if there is none
   */
  Optional<Geometry> geometry();

  /**
   * Returns the attributes.
   *
   * @return strings, numbers, booleans or dates by name
   */
  ImmutableMap<String, Object> attributes();

  /**
   * Returns what messages call it.
   *
   * @return name and code as far as there are, for example "Holgate (E05001757)", else "feature 3"
   */
  default String label() {
    return code()
        .map(code -> name().map(name -> name + " (" + code + ")").orElse(code.value()))
        .orElseGet(() -> name().map(name -> name + ", ").orElse("") + "feature " + number());
  }

  /** Builds a feature. */
  final class Builder extends ImmutableAuditedArea.Builder {
    Builder() {}
  }
}
