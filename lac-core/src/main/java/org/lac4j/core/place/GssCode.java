package org.lac4j.core.place;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A code of the Government Statistical Service for a place, for example E06000014 for York.
 *
 * <p>A code names one vintage of one place: a ward that is redrawn gets a new one. The digits say nothing of which place
 * lies in which. Codes are ordered by their characters.
 *
 * <p>Immutable and thread-safe.
 *
 * @param text a letter, two digits that say the kind, and six digits; upper case
 */
public record GssCode(String text) implements Comparable<GssCode> {

  private static final Pattern FORM = Pattern.compile("[EJKLMNSW][0-9]{8}");

  /**
   * Brings the text to upper case without anything around it, as {@link #parse} does.
   *
   * @throws PlaceFormatException if the text is not a GSS code
   */
  public GssCode {
    text = TypedText.compact(requireNonNull(text, "text"));
    if (!FORM.matcher(text).matches()) {
      throw new PlaceFormatException(
          "A GSS code has nine characters, a letter of E, J, K, L, M, N, S, W and eight digits, as in E05001757; this"
              + " one has "
              + text.length()
              + " characters or does not fit."
              + TypedText.lookalike(text, 1));
    }
  }

  /**
   * Reads a code as people type it: in any case, with spaces or a full stop around it, in full-width letters.
   *
   * @param text the text, for example "e05001757"
   * @return the code
   * @throws PlaceFormatException if the text is not a GSS code
   */
  public static GssCode parse(String text) {
    return new GssCode(text);
  }

  /**
   * Reads a code as {@link #parse} does, under the name by which Spring and JAX-RS look for it.
   *
   * @param text the text
   * @return the code
   * @throws PlaceFormatException if the text is not a GSS code
   */
  public static GssCode valueOf(String text) {
    return parse(text);
  }

  /**
   * Reads a code as {@link #parse} does, where the text may not be one.
   *
   * @param text the text
   * @return the code; empty if the text is not one
   */
  public static Optional<GssCode> tryParse(String text) {
    return Optional.of(TypedText.compact(text)).filter(FORM.asMatchPredicate()).map(GssCode::new);
  }

  /**
   * Suggests what may have been meant by a text with letters that look like digits: O for 0, I or L for 1.
   *
   * @param text the text
   * @return the code; empty if the text is one already, or resembles none
   */
  public static Optional<GssCode> suggest(String text) {
    return tryParse(text).isPresent()
        ? Optional.empty()
        : tryParse(TypedText.withDigits(TypedText.compact(text), 1));
  }

  /**
   * Reads an area's code as a GSS code, where it is one.
   *
   * @param code the area's code
   * @return the GSS code; empty if the area has a code of the council's own
   */
  public static Optional<GssCode> from(AreaCode code) {
    return Optional.of(code.value()).filter(FORM.asMatchPredicate()).map(GssCode::new);
  }

  /**
   * Returns the code as the code of an area.
   *
   * @return the area code with the same text
   */
  public AreaCode toAreaCode() {
    return AreaCode.of(text);
  }

  /**
   * Returns what kind of place the code names.
   *
   * @return the kind; {@link GssKind#OTHER} for one that the library has no name for
   */
  public GssKind kind() {
    return GssKind.ofEntity(entity());
  }

  /**
   * Returns the first three characters, which say country and kind.
   *
   * @return for example "E05"
   */
  public String entity() {
    return text.substring(0, 3);
  }

  @Override
  public int compareTo(GssCode other) {
    return text.compareTo(other.text);
  }

  /** Returns the nine characters, which {@link #parse} reads back. */
  @Override
  public String toString() {
    return text;
  }
}
