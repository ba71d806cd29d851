package org.lac4j.core.place;

import com.google.common.collect.ImmutableListMultimap;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One character that, taken for another that looks like it, would make a postcode.
 *
 * @param index where it stands among the letters and digits, from 0
 * @param typed the character that was typed
 * @param meant the character that was perhaps meant
 */
record PostcodeNearMiss(int index, char typed, char meant) {

  private static final ImmutableListMultimap<Character, Character> LOOKALIKES =
      ImmutableListMultimap.<Character, Character>builder()
          .putAll('O', '0')
          .putAll('Q', '0')
          .putAll('D', '0')
          .putAll('I', '1', 'L')
          .putAll('L', '1')
          .putAll('Z', '2')
          .putAll('S', '5')
          .putAll('G', '6')
          .putAll('B', '8')
          .putAll('0', 'O', 'D')
          .putAll('1', 'L', 'I')
          .putAll('2', 'Z')
          .putAll('5', 'S')
          .putAll('6', 'G')
          .putAll('8', 'B')
          .build();

  /** Finds the first character, from the left, whose lookalike makes the text fit; or, of two such, the first. */
  static Optional<PostcodeNearMiss> find(String compact, Pattern form) {
    return corrected(compact, form).map(text -> first(compact, text));
  }

  /** Finds the text that fits with the fewest lookalikes exchanged, one or two, from the left. */
  static Optional<String> corrected(String compact, Pattern form) {
    return corrected(compact, 0, 1, form).or(() -> corrected(compact, 0, 2, form));
  }

  private static Optional<String> corrected(String text, int from, int depth, Pattern form) {
    if (depth == 0) {
      return form.matcher(text).matches() ? Optional.of(text) : Optional.empty();
    }
    for (int i = from; i < text.length(); i++) {
      for (char meant : LOOKALIKES.get(text.charAt(i))) {
        Optional<String> found = corrected(replaced(text, i, meant), i + 1, depth - 1, form);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private static PostcodeNearMiss first(String typed, String meant) {
    int index = 0;
    while (typed.charAt(index) == meant.charAt(index)) {
      index++;
    }
    return new PostcodeNearMiss(index, typed.charAt(index), meant.charAt(index));
  }

  private static String replaced(String text, int index, char with) {
    return text.substring(0, index) + with + text.substring(index + 1);
  }

  String describe(int position) {
    return "Character "
        + position
        + " is "
        + name(typed)
        + ": perhaps "
        + name(meant)
        + " was meant.";
  }

  private static String name(char character) {
    return (Character.isDigit(character) ? "the digit " : "the letter ") + character;
  }
}
