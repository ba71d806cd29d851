package org.lac4j.geo.audit.internal.check;

import static java.util.Locale.ROOT;

import com.google.common.collect.ImmutableSet;
import java.text.Normalizer;

/** Codes and names as an eye sees them: what is equal here is easily taken for each other. */
final class CodeSkeleton {

  /** Letters that look like others, each with its double below it: Cyrillic, Greek, then figures for letters. */
  private static final String ALIKE = "аеосрхуіјѕԁһαεορχυικνтвнкмιοӏ" + "oil";

  private static final String DOUBLE = "aeocpxyijsdhaeopxuiknтbhkmioi" + "011";

  private static final ImmutableSet<String> PLACEHOLDERS =
      ImmutableSet.of(
          "",
          "n/a",
          "na",
          "#n/a",
          "nan",
          "none",
          "null",
          "nil",
          "nul",
          "tbc",
          "tba",
          "tbd",
          "unknown",
          "unnamed",
          "undefined",
          "missing",
          "no code",
          "nocode",
          "no name",
          "noname",
          "blank",
          "empty",
          "test",
          "dummy",
          "temp",
          "todo",
          "xx",
          "xxx",
          "xxxx",
          "0",
          "00",
          "000",
          "-1",
          "99",
          "999",
          "9999",
          "99999",
          "?",
          "??",
          "???",
          "-",
          "--",
          "---",
          ".",
          "_");

  private CodeSkeleton() {}

  /** Folds case and spaces, leaves out what can't be seen, and takes letters for those that they look like. */
  static String of(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(ROOT);
    StringBuilder skeleton = new StringBuilder(plain.length());
    plain
        .codePoints()
        .filter(point -> !isInvisible(point))
        .map(CodeSkeleton::alike)
        .forEach(skeleton::appendCodePoint);
    return skeleton.toString();
  }

  /** Tells whether a text has characters that can't be seen, or letters of another script that look like Latin ones. */
  static boolean deceives(String text) {
    return text.codePoints()
        .anyMatch(
            point ->
                (isInvisible(point) && point != ' ')
                    || (point > 0x7f && ALIKE.indexOf(Character.toLowerCase(point)) >= 0));
  }

  /** Tells whether a text stands in for one that is not known. */
  static boolean isPlaceholder(String text) {
    return PLACEHOLDERS.contains(
        Normalizer.normalize(text, Normalizer.Form.NFKC).strip().toLowerCase(ROOT));
  }

  private static boolean isInvisible(int point) {
    int type = Character.getType(point);
    return Character.isWhitespace(point)
        || Character.isSpaceChar(point)
        || type == Character.FORMAT
        || type == Character.CONTROL
        || type == Character.NON_SPACING_MARK;
  }

  private static int alike(int point) {
    int first = swap(point);
    return swap(first);
  }

  /** Twice, since a letter of another script may be one that looks like a figure. */
  private static int swap(int point) {
    int at = ALIKE.indexOf(point);
    return at < 0 ? point : DOUBLE.charAt(at);
  }
}
