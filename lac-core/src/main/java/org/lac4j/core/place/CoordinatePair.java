package org.lac4j.core.place;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Two numbers with a comma between them, read without repeating them when they can't be. */
final class CoordinatePair {

  private static final int MAX_LENGTH = 64;
  private static final String NUMBER = "\\s*([-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?)\\s*";
  private static final Pattern FORM = Pattern.compile(NUMBER + "," + NUMBER);

  private CoordinatePair() {}

  /** Makes a point of its first and second coordinate. */
  @FunctionalInterface
  interface Maker<T> {
    T make(double first, double second);
  }

  static <T> T parse(String what, String example, String text, Maker<T> maker) {
    Matcher matcher = FORM.matcher(text);
    if (text.length() > MAX_LENGTH || !matcher.matches()) {
      throw new IllegalArgumentException(
          "Give "
              + what
              + " as two numbers with one comma between them, for example "
              + example
              + ".");
    }
    return maker.make(Double.parseDouble(matcher.group(1)), Double.parseDouble(matcher.group(2)));
  }
}
