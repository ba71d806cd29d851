package org.lac4j.core.place;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;

/** Codes as people type and paste them, brought to plain letters and digits. */
final class TypedText {

  private static final char FIRST_FULL_WIDTH = '\uff01';
  private static final char LAST_FULL_WIDTH = '\uff5e';
  private static final int FULL_WIDTH_SHIFT = FIRST_FULL_WIDTH - '!';

  /** What people leave between the parts of a code, or paste without seeing it. */
  private static final CharMatcher SPACING =
      CharMatcher.whitespace()
          .or(CharMatcher.anyOf("\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff"));

  /** What people write between the parts of a code or after it. */
  private static final CharMatcher AROUND = SPACING.or(CharMatcher.anyOf(".,;:'\"()"));

  private static final CharMatcher BESIDE =
      AROUND.or(CharMatcher.anyOf("-\u2010\u2011\u2012\u2013\u2014\u2212"));

  /** Letters that are taken for digits. */
  private static final ImmutableMap<Character, Character> DIGIT_LIKE =
      ImmutableMap.of('O', '0', 'I', '1', 'L', '1');

  private TypedText() {}

  /** The letters and digits in upper case, without what stands between them; anything else stays. */
  static String compact(String text) {
    return Ascii.toUpperCase(BESIDE.removeFrom(halfWidth(text)));
  }

  /** The text without what stands around it, and without spaces; what else stands within stays. */
  static String withoutSurroundings(String text) {
    return SPACING.removeFrom(AROUND.trimFrom(halfWidth(text)));
  }

  /** The position, from 1, in the text as it was typed, of a character of the compact text. */
  static int positionIn(String text, int compactIndex) {
    String plain = halfWidth(text);
    int left = compactIndex;
    for (int i = 0; i < plain.length(); i++) {
      if (!BESIDE.matches(plain.charAt(i)) && left-- == 0) {
        return i + 1;
      }
    }
    throw new IllegalArgumentException("The text has no such character.");
  }

  /** The digit that a letter is taken for; empty if it looks like none. */
  static Optional<Character> digitLike(char letter) {
    return Optional.ofNullable(DIGIT_LIKE.get(Ascii.toUpperCase(letter)));
  }

  /** What to say of the first letter from a position on that looks like a digit; nothing if there is none. */
  static String lookalike(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      Optional<Character> digit = digitLike(text.charAt(i));
      if (digit.isPresent()) {
        return " Character "
            + (i + 1)
            + " is a letter: perhaps the digit "
            + digit.get()
            + " was meant.";
      }
    }
    return "";
  }

  /** Replaces letters that look like digits from a position on. */
  static String withDigits(String text, int from) {
    StringBuilder digits = new StringBuilder(text);
    for (int i = from; i < text.length(); i++) {
      digits.setCharAt(i, digitLike(text.charAt(i)).orElse(text.charAt(i)));
    }
    return digits.toString();
  }

  /** Full-width letters, digits and signs, as East Asian keyboards write them, in their usual form. */
  private static String halfWidth(String text) {
    StringBuilder plain = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= FIRST_FULL_WIDTH && c <= LAST_FULL_WIDTH) {
        plain.setCharAt(i, (char) (c - FULL_WIDTH_SHIFT));
      }
    }
    return plain.toString();
  }
}
