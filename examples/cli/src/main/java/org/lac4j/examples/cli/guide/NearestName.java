package org.lac4j.examples.cli.guide;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** The name that somebody may have meant who typed another. */
public final class NearestName {

  private static final int LETTERS_PER_MISTAKE = 3;

  private NearestName() {}

  /**
   * Finds the name that is nearest to what was typed.
   *
   * @param typed what was typed
   * @param names the names that there are
   * @return the nearest, the first of several; empty if none is within one mistake for each three letters
   */
  public static Optional<String> of(String typed, Collection<String> names) {
    int most = Math.max(1, typed.length() / LETTERS_PER_MISTAKE);
    return names.stream()
        .filter(name -> mistakes(lower(typed), lower(name)) <= most)
        .min(Comparator.comparingInt(name -> mistakes(lower(typed), lower(name))));
  }

  /**
   * Says which name may have been meant.
   *
   * @param typed what was typed
   * @param names the names that there are
   * @return for example " Did you mean check?"; empty if no name is near
   */
  public static String hint(String typed, Collection<String> names) {
    return of(typed, names).map(name -> " Did you mean " + name + "?").orElse("");
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  /** How many letters must be added, removed, replaced or swapped with their neighbour. */
  static int mistakes(String one, String other) {
    int[][] counts = new int[one.length() + 1][other.length() + 1];
    for (int i = 0; i <= one.length(); i++) {
      for (int j = 0; j <= other.length(); j++) {
        counts[i][j] = i == 0 || j == 0 ? i + j : least(counts, one, other, i, j);
      }
    }
    return counts[one.length()][other.length()];
  }

  private static int least(int[][] counts, String one, String other, int i, int j) {
    boolean same = one.charAt(i - 1) == other.charAt(j - 1);
    int least =
        Math.min(
            counts[i - 1][j - 1] + (same ? 0 : 1),
            1 + Math.min(counts[i - 1][j], counts[i][j - 1]));
    boolean swapped =
        i > 1
            && j > 1
            && one.charAt(i - 1) == other.charAt(j - 2)
            && one.charAt(i - 2) == other.charAt(j - 1);
    return swapped ? Math.min(least, counts[i - 2][j - 2] + 1) : least;
  }
}
