package org.lac4j.core.place;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Ascii;
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
   * Checks the form.
   *
   * @throws IllegalArgumentException if the text is no GSS code
   */
  public GssCode {
    requireNonNull(text, "text");
    if (!FORM.matcher(text).matches()) {
      throw new IllegalArgumentException(
          "A GSS code has nine characters, a letter of E, J, K, L, M, N, S, W and eight digits, as in E05001757; this"
              + " one has "
              + text.length()
              + " characters or does not fit.");
    }
  }

  /**
   * Reads a code in any case.
   *
   * @param text the text, for example "e05001757"; white space around it is ignored
   * @return the code
   * @throws IllegalArgumentException if the text is no GSS code
   */
  public static GssCode parse(String text) {
    return new GssCode(Ascii.toUpperCase(text.strip()));
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
