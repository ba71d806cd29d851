package org.lac4j.geo.audit.internal.ground;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Finds how many people live in an area, where its file says so. */
public final class Populations {

  private static final Pattern NAME =
      Pattern.compile(
          "(?:total_?)?(?:population|pop|residents|people|usual_?residents)(?:_?[0-9]{2,4})?",
          CASE_INSENSITIVE);

  private Populations() {}

  public static OptionalInt of(ImmutableMap<String, Object> attributes) {
    for (Map.Entry<String, Object> attribute : attributes.entrySet()) {
      if (NAME.matcher(attribute.getKey()).matches()
          && attribute.getValue() instanceof Number number
          && number.doubleValue() >= 0
          && number.doubleValue() <= Integer.MAX_VALUE) {
        return OptionalInt.of((int) Math.round(number.doubleValue()));
      }
    }
    return OptionalInt.empty();
  }
}
