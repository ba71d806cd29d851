package org.lac4j.core.place;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lac4j.core.place.Postcode.Kind;

/** Reads the forms of a postcode, without repeating the text when it can't. */
final class PostcodeText {

  private static final int MAX_LENGTH = 40;

  /** What people leave between the parts, or paste without seeing it. */
  private static final CharMatcher SPACING =
      CharMatcher.whitespace().or(CharMatcher.anyOf("\u200b\u2060\ufeff"));

  private static final CharMatcher LETTER_OR_DIGIT =
      CharMatcher.inRange('A', 'Z').or(CharMatcher.inRange('0', '9'));

  // The letters that Royal Mail leaves out, place by place (BS 7666-0, annex C); XM and XX are its
  // own.
  private static final String OUTWARD =
      "(?:[A-PR-UWYZ][0-9][0-9]?"
          + "|[A-PR-UWYZ][A-HK-Y][0-9][0-9]?"
          + "|X[MX][0-9][0-9]?"
          + "|[A-PR-UWYZ][0-9][A-HJKPSTUW]"
          + "|[A-PR-UWYZ][A-HK-Y][0-9][ABEHMNPRVWXY])";

  private static final Pattern STANDARD =
      Pattern.compile("(" + OUTWARD + ")([0-9][ABD-HJLNP-UW-Z]{2})");
  private static final Pattern OUTWARD_ONLY = Pattern.compile(OUTWARD);
  private static final Pattern PSEUDO = Pattern.compile("ZZ99[0-9][A-Z]{2}");

  /** The other forms, each on the text without spaces, with the canonical form as replacement. */
  private static final ImmutableMap<Pattern, Form> FORMS =
      ImmutableMap.of(
          Pattern.compile("GIR0AA"), new Form(Kind.GIROBANK, "GIR 0AA"),
          Pattern.compile("BFPO(?:C/O)?([1-9][0-9]{0,3})"), new Form(Kind.FORCES, "BFPO $1"),
          Pattern.compile("(ASCN|BBND|BIQQ|FIQQ|PCRN|SIQQ|STHL|TDCU|TKCA)1ZZ"),
              new Form(Kind.TERRITORY, "$1 1ZZ"),
          Pattern.compile("AI-?(2640)"), new Form(Kind.TERRITORY, "AI-$1"),
          Pattern.compile("KY([1-3])-?([0-9]{4})"), new Form(Kind.TERRITORY, "KY$1-$2"),
          Pattern.compile("MSR-?(1[0-9]{3})"), new Form(Kind.TERRITORY, "MSR $1"),
          Pattern.compile("VG-?(11[0-9]{2})"), new Form(Kind.TERRITORY, "VG$1"),
          // Numbers of a parish start with 0 (but for Hamilton and Warwick), so that no half of
          // SN10 1AA is taken.
          Pattern.compile("(CR|DD|DV|FL|GE|HM|HS|MA|PG|SB|SN|WK)(0[1-9]|[A-Z]X)"),
              new Form(Kind.TERRITORY, "$1 $2"),
          Pattern.compile("(HM)(1[0-9]|20)|(WK)(10)"), new Form(Kind.TERRITORY, "$1$3 $2$4"));

  private record Form(Kind kind, String canonical) {}

  private PostcodeText() {}

  static String canonical(String text) {
    String compact = compact(text);
    Matcher standard = STANDARD.matcher(compact);
    if (standard.matches()) {
      return standard.group(1) + " " + standard.group(2);
    }
    return other(compact).orElseThrow(() -> new IllegalArgumentException(complaint(text, compact)));
  }

  static Kind kindOf(String canonical) {
    String compact = compact(canonical);
    if (STANDARD.matcher(compact).matches()) {
      return Kind.STANDARD;
    }
    return FORMS.entrySet().stream()
        .filter(form -> form.getKey().matcher(compact).matches())
        .findFirst()
        .orElseThrow()
        .getValue()
        .kind();
  }

  private static String compact(String text) {
    if (text.length() > MAX_LENGTH) {
      throw new IllegalArgumentException(
          "A postcode has 8 characters at most, not " + text.length() + ".");
    }
    return Ascii.toUpperCase(SPACING.removeFrom(text));
  }

  private static Optional<String> other(String compact) {
    return FORMS.entrySet().stream()
        .map(form -> replaced(form.getKey().matcher(compact), form.getValue().canonical()))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<String> replaced(Matcher matcher, String canonical) {
    return matcher.matches() ? Optional.of(matcher.replaceFirst(canonical)) : Optional.empty();
  }

  private static String complaint(String text, String compact) {
    return "A postcode has an outward and an inward part, for example YO24 4AB. "
        + cure(text, compact);
  }

  private static String cure(String text, String compact) {
    if (compact.isEmpty()) {
      return "This one is empty.";
    }
    int stray = LETTER_OR_DIGIT.negate().indexIn(compact);
    if (stray >= 0) {
      return "Character "
          + positionIn(text, stray)
          + " is neither a letter from A to Z nor a digit: leave it out.";
    }
    if (PSEUDO.matcher(compact).matches()) {
      return "ZZ99 stands for no fixed address, abroad or unknown: say so instead of giving a postcode.";
    }
    if (OUTWARD_ONLY.matcher(compact).matches()) {
      return "This is the first part alone: add the second, a digit and two letters.";
    }
    return PostcodeNearMiss.find(compact, STANDARD)
        .map(miss -> miss.describe(positionIn(text, miss.index())))
        .orElse("This one, of " + compact.length() + " letters and digits, fits no form.");
  }

  /** Returns the position, from 1, in the text as it was typed, of a character of the compact text. */
  private static int positionIn(String text, int compactIndex) {
    int left = compactIndex;
    for (int i = 0; i < text.length(); i++) {
      if (!SPACING.matches(text.charAt(i)) && left-- == 0) {
        return i + 1;
      }
    }
    throw new IllegalArgumentException("The text has no such character.");
  }
}
