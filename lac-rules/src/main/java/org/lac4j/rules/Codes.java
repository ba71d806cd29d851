package org.lac4j.rules;

/** The form of codes and ids: lower-case words joined by hyphens. */
final class Codes {

  private Codes() {}

  /**
   * Checks a code.
   *
   * @throws IllegalArgumentException if it is not lower-case words joined by hyphens
   */
  static void check(String what, String code) {
    if (!isCode(code)) {
      throw new IllegalArgumentException(
          "The "
              + what
              + " is lower-case letters and digits in words joined by hyphens, such as place-covered, not '"
              + code
              + "'.");
    }
  }

  /** Looks at each character: reasons are made on hot paths, where a regular expression costs too much. */
  private static boolean isCode(String code) {
    boolean inWord = false;
    for (int i = 0; i < code.length(); i++) {
      char c = code.charAt(i);
      boolean letterOrDigit = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
      if (!letterOrDigit && !(c == '-' && inWord)) {
        return false;
      }
      inWord = letterOrDigit;
    }
    return inWord;
  }
}
