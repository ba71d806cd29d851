package org.lac4j.geo.io.internal.intake;

import java.math.BigDecimal;
import java.util.Optional;
import org.lac4j.core.place.AreaCode;
import org.lac4j.geo.boundary.BoundaryFeature;

/** Reads codes and names out of the attributes of a feature. */
final class AttributeText {

  private AttributeText() {}

  /** The text of an attribute; empty if it is missing or blank. */
  static Optional<String> of(BoundaryFeature feature, String attribute) {
    return Optional.ofNullable(feature.attributes().get(attribute))
        .map(value -> plain(value).strip())
        .filter(text -> !text.isEmpty());
  }

  /** The code of a text; empty if the text is not one. */
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
