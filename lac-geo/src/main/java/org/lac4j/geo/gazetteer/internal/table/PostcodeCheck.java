package org.lac4j.geo.gazetteer.internal.table;

import java.util.HashMap;
import java.util.Map;
import org.lac4j.core.place.PlaceFormatException;
import org.lac4j.core.place.Postcode;

/**
 * Checks the rows of a saved directory of postcodes. A standard postcode is valid if its two parts are, and parts repeat, so
 * that few have to be read as texts.
 */
public final class PostcodeCheck implements KeyTable.RowCheck {

  private static final String SPACE = " ";
  private static final String ANY_OUTWARD = "YO1";
  private static final String ANY_INWARD = "1AA";

  private final Map<String, Boolean> outward = new HashMap<>();
  private final Map<String, Boolean> inward = new HashMap<>();

  @Override
  public boolean accepts(long key, long value) {
    if (!PostcodeValue.isPossible(value)) {
      return false;
    }
    String text = PostcodeKey.unpack(key);
    if (PostcodeKey.pack(text) != key) {
      return false;
    }
    int space = text.indexOf(SPACE);
    return (space > 0
            && outward.computeIfAbsent(
                text.substring(0, space), part -> isStandard(part, ANY_INWARD))
            && inward.computeIfAbsent(
                text.substring(space + 1), part -> isStandard(ANY_OUTWARD, part)))
        || isCanonical(text);
  }

  private static boolean isStandard(String outward, String inward) {
    String text = outward + SPACE + inward;
    return isCanonical(text) && new Postcode(text).kind() == Postcode.Kind.STANDARD;
  }

  private static boolean isCanonical(String text) {
    try {
      return new Postcode(text).text().equals(text);
    } catch (PlaceFormatException e) {
      return false;
    }
  }
}
