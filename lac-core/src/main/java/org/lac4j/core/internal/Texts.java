package org.lac4j.core.internal;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * Checks of the texts that values hold.
 *
 * <p>No message repeats a text: it may be personal.
 */
public final class Texts {

  /** What stands in a {@code toString} where a personal text would. */
  public static final String PRIVATE = "(private)";

  /** The most characters that an id has. */
  public static final int MAX_ID_LENGTH = 64;

  /** The most characters that a free text has. */
  public static final int MAX_TEXT_LENGTH = 10_000;

  /** The most characters that a label has. */
  public static final int MAX_LABEL_LENGTH = 100;

  private Texts() {}

  /**
   * Checks a label, a few words that a council shows as they are.
   *
   * @param what what the label is of, with its article, for example "The label of an aim"
   * @param label the label
   * @throws IllegalArgumentException if the label is blank, longer than 100 characters, starts or ends with white space,
   *     or holds a control character
   */
  public static void checkLabel(String what, String label) {
    requireNonNull(label, "label");
    if (label.isBlank() || label.length() > MAX_LABEL_LENGTH) {
      throw new IllegalArgumentException(
          what + " has 1 to " + MAX_LABEL_LENGTH + " characters, not all of them white space.");
    }
    if (!label.equals(label.strip()) || label.chars().anyMatch(Character::isISOControl)) {
      throw new IllegalArgumentException(
          what + " starts or ends with white space or holds a control character: remove it.");
    }
  }

  /**
   * Checks an id.
   *
   * @param what what the id is of, with its article, for example "A person's id"
   * @param id the id
   * @throws IllegalArgumentException if the id is empty, longer than 64 characters, starts or ends with white space, or
   *     holds a control character
   */
  public static void checkId(String what, String id) {
    requireNonNull(id, "id");
    if (id.isEmpty() || id.length() > MAX_ID_LENGTH) {
      throw new IllegalArgumentException(
          what + " has 1 to " + MAX_ID_LENGTH + " characters, not " + id.length() + ".");
    }
    if (!id.equals(id.strip()) || id.chars().anyMatch(Character::isISOControl)) {
      throw new IllegalArgumentException(
          what + " starts or ends with white space or holds a control character: remove it.");
    }
  }

  /**
   * Checks a free text.
   *
   * @param what what the text is, with its article, for example "A strength"
   * @param text the text
   * @throws IllegalArgumentException if the text is blank or longer than 10,000 characters
   */
  public static void checkText(String what, String text) {
    requireNonNull(text, "text");
    if (text.isBlank()) {
      throw new IllegalArgumentException(
          what + " must not be blank: give the text or leave it out.");
    }
    checkLength(what, text);
  }

  /**
   * Checks the length of a text.
   *
   * @param what what the text is, with its article, for example "A strength"
   * @param text the text
   * @throws IllegalArgumentException if the text is longer than 10,000 characters
   */
  public static void checkLength(String what, String text) {
    if (text.length() > MAX_TEXT_LENGTH) {
      throw new IllegalArgumentException(
          what
              + " may have at most "
              + MAX_TEXT_LENGTH
              + " characters, not "
              + text.length()
              + ".");
    }
  }

  /**
   * Checks a free text that may be left out.
   *
   * @param what what the text is, with its article, for example "A preferred name"
   * @param text the text
   * @throws IllegalArgumentException if the text is there and is blank or longer than 10,000 characters
   */
  public static void checkText(String what, Optional<String> text) {
    text.ifPresent(given -> checkText(what, given));
  }
}
