package org.lac4j.geo.io;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
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

  static IdentifiedFeature of(BoundaryFeature feature, CodeAndName attributes) {
    return new IdentifiedFeature(
        feature,
        text(feature, attributes.code()).flatMap(IdentifiedFeature::code),
        text(feature, attributes.name()));
  }

  /** The text of an attribute; empty if it is missing or blank. */
  static Optional<String> text(BoundaryFeature feature, String attribute) {
    return Optional.ofNullable(feature.attributes().get(attribute))
        .map(value -> plain(value).strip())
        .filter(text -> !text.isEmpty());
  }

  /** The code of a text; empty if the text is none. */
  static Optional<AreaCode> code(String text) {
    try {
      return Optional.of(AreaCode.of(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** Writes a number as a person would: a code of 101 may come as 101.0. */
  private static String plain(Object value) {
    return value instanceof Double number && number == Math.rint(number) && Math.abs(number) < 1e15
        ? BigDecimal.valueOf(number.longValue()).toPlainString()
        : value.toString();
  }
}
