package org.lac4j.geo.gazetteer.internal.table;

import java.util.BitSet;
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

  /** By their numbers, the parts of the keys that have been read as texts. */
  private final BitSet outward = new BitSet(PostcodeKey.PARTS);

  private final BitSet inward = new BitSet(PostcodeKey.PARTS);

  @Override
  public boolean accepts(long key, long value) {
    if (!PostcodeValue.isPossible(value)) {
      return false;
    }
    long first = PostcodeKey.outward(key);
    int second = PostcodeKey.inward(key);
    boolean known =
        PostcodeKey.isSpaced(key)
            && first < PostcodeKey.PARTS
            && outward.get((int) first)
            && inward.get(second);
    return known || read(key, (int) first, second);
  }

  /** Checks a key by its text, and keeps its parts if each is that of a standard postcode. */
  private boolean read(long key, int first, int second) {
    String text = PostcodeKey.unpack(key);
    if (PostcodeKey.pack(text) != key) {
      return false;
    }
    int space = text.indexOf(SPACE);
    if (space > 0
        && isStandard(text.substring(0, space), ANY_INWARD)
        && isStandard(ANY_OUTWARD, text.substring(space + 1))) {
      outward.set(first);
      inward.set(second);
      return true;
    }
    return isCanonical(text);
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
