package org.lac4j.geo.io.internal.intake;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.lac4j.geo.boundary.BoundaryFeature;
import org.lac4j.geo.boundary.BoundaryFile;

/**
 * What the values of an attribute look like.
 *
 * @param attribute the attribute
 * @param filled how many features have a value
 * @param distinct how many different values there are
 * @param gss how many values look like codes of the Government Statistical Service
 * @param texts how many values have letters
 * @param digits how many values have digits
 */
record AttributeValues(String attribute, int filled, int distinct, int gss, int texts, int digits) {

  /** So many features tell what an attribute holds. */
  private static final int LOOKED_AT = 20_000;

  private static final Pattern GSS = Pattern.compile("[EJKLMNSWejklmnsw][0-9]{8}");
  private static final double NEARLY_ALL = 0.9;

  static AttributeValues of(String attribute, BoundaryFile file) {
    Set<String> distinct = new HashSet<>();
    int filled = 0;
    int gss = 0;
    int texts = 0;
    int digits = 0;
    for (BoundaryFeature feature :
        file.features().subList(0, Math.min(LOOKED_AT, file.features().size()))) {
      Optional<String> text = AttributeText.of(feature, attribute);
      if (text.isPresent()) {
        filled++;
        distinct.add(text.get());
        gss += GSS.matcher(text.get()).matches() ? 1 : 0;
        boolean string = feature.attributes().get(attribute) instanceof String;
        texts += string && text.get().chars().anyMatch(Character::isLetter) ? 1 : 0;
        digits += text.get().chars().anyMatch(Character::isDigit) ? 1 : 0;
      }
    }
    return new AttributeValues(attribute, filled, distinct.size(), gss, texts, digits);
  }

  /** Whether at least nine in ten values look like GSS codes. */
  boolean looksLikeGss() {
    return filled > 0 && gss >= NEARLY_ALL * filled;
  }

  /** Whether nearly every feature of so many has a text of its own. */
  boolean isDistinctText(int features) {
    return filled >= NEARLY_ALL * Math.min(features, LOOKED_AT)
        && distinct >= NEARLY_ALL * filled
        && texts >= NEARLY_ALL * filled
        && !looksLikeGss();
  }

  /** Whether the values read like names: letters, and mostly no digits. */
  boolean readsLikeNames() {
    return digits <= (1 - NEARLY_ALL) * filled;
  }

  /** How many different values tell features apart about as well as another's. */
  boolean tellsApartAsWellAs(int mostDistinct) {
    return distinct >= NEARLY_ALL * mostDistinct;
  }
}
