package org.lac4j.geo.gazetteer.internal.table;

/**
 * Packs the canonical text of a postcode into 44 bits, in any of its forms, and reads it back.
 *
 * <p>A text is up to four letters and digits, a space or hyphen or nothing, and up to four letters and digits. Each part
 * is a number to the base 37; the separator stands in the two lowest bits.
 */
public final class PostcodeKey {

  /** What {@link #pack} gives for a text of another form. */
  public static final long NONE = -1;

  private static final String SEPARATORS = "? -";
  private static final int UNSEPARATED = 0;
  private static final int SEPARATOR_BITS = 2;
  private static final int PART = 4;
  private static final int PART_BITS = 21;
  private static final int BASE = 37;
  private static final int HIGHEST_PLACE = BASE * BASE * BASE;

  /** More than the number of any part. */
  static final int PARTS = BASE * HIGHEST_PLACE;

  private static final int LETTERS = 26;

  private PostcodeKey() {}

  /** The key of a text; no object is made. */
  public static long pack(String text) {
    int end = 0;
    while (end < Math.min(PART, text.length()) && symbol(text.charAt(end)) > 0) {
      end++;
    }
    int separator = UNSEPARATED;
    int next = end;
    if (end < text.length() && symbol(text.charAt(end)) < 0) {
      separator = SEPARATORS.indexOf(text.charAt(end));
      next++;
    }
    long first = part(text, 0, end);
    long second = part(text, next, text.length());
    if (separator < 0 || first <= 0 || second < 0 || (separator == UNSEPARATED && next != end)) {
      return NONE;
    }
    return (first << PART_BITS | second) << SEPARATOR_BITS | separator;
  }

  /** What stands before the separator, as a number below {@link #PARTS} in a key that {@link #pack} gave. */
  static long outward(long key) {
    return key >>> (SEPARATOR_BITS + PART_BITS);
  }

  /** What stands behind the separator, as a number. */
  static int inward(long key) {
    return (int) (key >>> SEPARATOR_BITS & ((1 << PART_BITS) - 1));
  }

  /** Whether the separator is a space. */
  static boolean isSpaced(long key) {
    return (key & ((1 << SEPARATOR_BITS) - 1)) == SEPARATORS.indexOf(' ');
  }

  private static long part(String text, int from, int to) {
    if (to - from > PART) {
      return NONE;
    }
    int number = 0;
    for (int i = 0; i < PART; i++) {
      int symbol = from + i < to ? symbol(text.charAt(from + i)) : 0;
      if (symbol < 0) {
        return NONE;
      }
      number = number * BASE + symbol;
    }
    return number;
  }

  /** The text of a key; of a number that {@link #pack} never gave, a text whose key is another. */
  public static String unpack(long key) {
    StringBuilder text = new StringBuilder(2 * PART + 1);
    appendPart(text, key >>> (SEPARATOR_BITS + PART_BITS));
    int separator = (int) (key & ((1 << SEPARATOR_BITS) - 1));
    if (separator != UNSEPARATED && separator < SEPARATORS.length()) {
      text.append(SEPARATORS.charAt(separator));
    }
    appendPart(text, key >>> SEPARATOR_BITS & ((1 << PART_BITS) - 1));
    return text.toString();
  }

  private static void appendPart(StringBuilder text, long part) {
    for (int place = HIGHEST_PLACE; place > 0; place /= BASE) {
      int symbol = (int) (part / place % BASE);
      if (symbol > 0) {
        text.append((char) (symbol <= LETTERS ? 'A' + symbol - 1 : '0' + symbol - LETTERS - 1));
      }
    }
  }

  /** 1 to 36 for a letter or digit, -1 for anything else. */
  private static int symbol(char c) {
    if (c >= 'A' && c <= 'Z') {
      return c - 'A' + 1;
    }
    return c >= '0' && c <= '9' ? c - '0' + LETTERS + 1 : -1;
  }
}
