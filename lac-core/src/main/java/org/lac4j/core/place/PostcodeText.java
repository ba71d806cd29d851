package org.lac4j.core.place;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lac4j.core.place.Postcode.Kind;

/** Reads the forms of a postcode, without repeating the text when it can't. */
final class PostcodeText {

  private static final int MAX_LENGTH = 40;

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

  /**
   * Wider than today's: Newport was NPT, parts of London W1M to W1Y. Without I and O, which are typing errors where a
   * digit may stand.
   */
  private static final Pattern ISSUED =
      Pattern.compile("([A-Z]{1,2}[0-9](?:[0-9]|[A-HJ-NP-Z])?|NPT)([0-9][A-Z]{2})");

  private static final Pattern RECODED = Pattern.compile("(?:NPT|W1[MNRVXY])[0-9][A-Z]{2}");
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
    return strict(compact).orElseThrow(() -> new PlaceFormatException(complaint(text, compact)));
  }

  /** The canonical form of a text in any form that was ever issued. */
  static String issued(String text) {
    String compact = compact(text);
    Matcher issued = ISSUED.matcher(compact);
    return strict(compact)
        .or(
            () ->
                issued.matches()
                    ? Optional.of(issued.group(1) + " " + issued.group(2))
                    : Optional.empty())
        .orElseThrow(() -> new PlaceFormatException(complaint(text, compact)));
  }

  /** The canonical form of a text; one that is no longer issued has to be canonical already. */
  static String canonicalOrHistoric(String text) {
    String compact = compact(text);
    Optional<String> strict = strict(compact);
    if (strict.isPresent()) {
      return strict.get();
    }
    Matcher issued = ISSUED.matcher(compact);
    if (issued.matches() && text.equals(issued.group(1) + " " + issued.group(2))) {
      return text;
    }
    throw new PlaceFormatException(complaint(text, compact));
  }

  /** The canonical form that was perhaps meant by a text that is none. */
  static Optional<String> suggestion(String text) {
    String compact = text.length() > MAX_LENGTH ? "" : compact(text);
    return strict(compact).isPresent()
        ? Optional.empty()
        : PostcodeNearMiss.corrected(compact, STANDARD).flatMap(PostcodeText::strict);
  }

  static Kind kindOf(String canonical) {
    String compact = compact(canonical);
    if (STANDARD.matcher(compact).matches()) {
      return Kind.STANDARD;
    }
    return FORMS.entrySet().stream()
        .filter(form -> form.getKey().matcher(compact).matches())
        .findFirst()
        .map(form -> form.getValue().kind())
        .orElse(Kind.HISTORIC);
  }

  private static Optional<String> strict(String compact) {
    Matcher standard = STANDARD.matcher(compact);
    return standard.matches()
        ? Optional.of(standard.group(1) + " " + standard.group(2))
        : other(compact);
  }

  private static String compact(String text) {
    if (text.length() > MAX_LENGTH) {
      throw new PlaceFormatException(
          "A postcode has 8 characters at most, not " + text.length() + ".");
    }
    return TypedText.compact(text);
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
          + TypedText.positionIn(text, stray)
          + " is neither a letter from A to Z nor a digit: leave it out.";
    }
    if (PSEUDO.matcher(compact).matches()) {
      return "ZZ99 stands for no fixed address, abroad or unknown: say so instead of giving a postcode.";
    }
    if (OUTWARD_ONLY.matcher(compact).matches()) {
      return "This is the first part alone: add the second, a digit and two letters.";
    }
    if (RECODED.matcher(compact).matches()) {
      return "Postcodes that begin so are no longer in use: give the one that replaced it.";
    }
    return PostcodeNearMiss.find(compact, STANDARD)
        .map(miss -> miss.describe(TypedText.positionIn(text, miss.index())))
        .orElse("This one, of " + compact.length() + " letters and digits, fits no form.");
  }
}
