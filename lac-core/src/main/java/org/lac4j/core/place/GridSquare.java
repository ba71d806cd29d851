package org.lac4j.core.place;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.base.Strings;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A square of the British National Grid, as the two letters and digits of a map reference name it.
 *
 * <p>"SE 603 517" is no point but the square of 100 metres whose south-west corner is 460300, 451700. A point belongs to
 * the square whose south and west edges it is on or beyond, so digits are cut off and never rounded.
 *
 * <p>Immutable and thread-safe.
 *
 * @param southWest the south-west corner, a whole multiple of the size
 * @param sizeMetres the length of a side: 100,000, 10,000, 1,000, 100, 10 or 1 metres
 */
public record GridSquare(GridReference southWest, int sizeMetres) {

  private static final int LARGEST_METRES = 100_000;
  private static final int MAX_DIGITS = 5;
  private static final int MAX_LENGTH = 40;

  /** The letters of a block of five by five squares, from its north-west to its south-east; I is left out. */
  private static final String LETTERS = "ABCDEFGHJKLMNOPQRSTUVWXYZ";

  private static final Pattern FORM = Pattern.compile("([HJNOST])([A-HJ-Z])([0-9]*)");

  /**
   * Checks size and corner.
   *
   * @throws IllegalArgumentException if the size is none of the six, or the corner no multiple of it
   */
  public GridSquare {
    requireNonNull(southWest, "southWest");
    digitsOf(sizeMetres);
    if (southWest.easting() % sizeMetres != 0 || southWest.northing() % sizeMetres != 0) {
      throw new IllegalArgumentException(
          "The corner of a grid square of "
              + sizeMetres
              + " metres is a multiple of its size: use of(point, size) for the square that a point lies in.");
    }
  }

  /**
   * Finds the square that a point lies in.
   *
   * @param point the point
   * @param sizeMetres the length of a side: 100,000, 10,000, 1,000, 100, 10 or 1 metres
   * @return the square
   * @throws IllegalArgumentException if the size is none of the six
   */
  public static GridSquare of(GridReference point, int sizeMetres) {
    digitsOf(sizeMetres);
    return new GridSquare(
        GridReference.ofMetres(
            point.easting() - point.easting() % sizeMetres,
            point.northing() - point.northing() % sizeMetres),
        sizeMetres);
  }

  /**
   * Reads a map reference in any case and spacing.
   *
   * @param text two letters and 0, 2, 4, 6, 8 or 10 digits, for example "SE 603 517" or "se603517"
   * @return the square
   * @throws IllegalArgumentException if the text is no map reference on the grid; the message does not repeat it
   */
  public static GridSquare parse(String text) {
    if (text.length() > MAX_LENGTH) {
      throw new IllegalArgumentException(
          "A map reference has 14 characters at most, not " + text.length() + ".");
    }
    Matcher matcher = FORM.matcher(Ascii.toUpperCase(CharMatcher.whitespace().removeFrom(text)));
    if (!matcher.matches()) {
      throw new IllegalArgumentException(
          "A map reference has two letters, the first of H, J, N, O, S, T, and digits, for example SE 603 517.");
    }
    String digits = matcher.group(3);
    if (digits.length() % 2 != 0 || digits.length() > 2 * MAX_DIGITS) {
      throw new IllegalArgumentException(
          "A map reference has 0, 2, 4, 6, 8 or 10 digits, as many east as north, not "
              + digits.length()
              + ".");
    }
    int half = digits.length() / 2;
    int column = LETTERS.indexOf(matcher.group(1));
    int cell = LETTERS.indexOf(matcher.group(2));
    // The false origin is the south-west corner of S, in the fourth row and third column of the
    // blocks.
    int east = (column % 5 - 2) * 5 + cell % 5;
    int north = (3 - column / 5) * 5 + 4 - cell / 5;
    int size = LARGEST_METRES / power(half);
    return new GridSquare(
        GridReference.ofMetres(
            east * (double) LARGEST_METRES + metres(digits.substring(0, half), size),
            north * (double) LARGEST_METRES + metres(digits.substring(half), size)),
        size);
  }

  /**
   * Returns the middle of the square.
   *
   * @return the centre
   * @throws IllegalArgumentException if it lies off the grid, as for a square at the grid's east or north end
   */
  public GridReference centre() {
    double half = sizeMetres / 2.0;
    return GridReference.ofMetres(southWest.easting() + half, southWest.northing() + half);
  }

  /**
   * Tells whether a point lies in the square.
   *
   * @param point the point
   * @return true inside and on the south and west edges, false on the north and east edges
   */
  public boolean contains(GridReference point) {
    return of(point, sizeMetres).equals(this);
  }

  /** Returns the map reference with spaces, for example "SE 603 517", which {@link #parse} reads back. */
  @Override
  public String toString() {
    int east = (int) southWest.easting();
    int north = (int) southWest.northing();
    int column = east / LARGEST_METRES;
    int row = north / LARGEST_METRES;
    char block = LETTERS.charAt((3 - row / 5) * 5 + 2 + column / 5);
    char cell = LETTERS.charAt((4 - row % 5) * 5 + column % 5);
    return ("" + block + cell + digits(east) + digits(north));
  }

  private String digits(int metres) {
    int digits = digitsOf(sizeMetres);
    return digits == 0
        ? ""
        : " "
            + Strings.padStart(Integer.toString(metres % LARGEST_METRES / sizeMetres), digits, '0');
  }

  private static double metres(String digits, int size) {
    return digits.isEmpty() ? 0 : Integer.parseInt(digits) * (double) size;
  }

  private static int digitsOf(int sizeMetres) {
    for (int digits = 0; digits <= MAX_DIGITS; digits++) {
      if (LARGEST_METRES / power(digits) == sizeMetres) {
        return digits;
      }
    }
    throw new IllegalArgumentException(
        "A grid square has a side of 100000, 10000, 1000, 100, 10 or 1 metres, not "
            + sizeMetres
            + ".");
  }

  private static int power(int digits) {
    int power = 1;
    for (int i = 0; i < digits; i++) {
      power *= 10;
    }
    return power;
  }
}
