package org.lac4j.examples.cli.table;

import java.util.Optional;
import org.lac4j.core.place.GridReference;
import org.lac4j.core.place.GridSquare;

/**
 * A place on the National Grid as people write it: easting and northing, or a map reference, which names a square.
 *
 * @param point the place, or the middle of the square
 * @param sizeMetres the length of the square's side; 1 for a place to the metre
 */
public record GridText(GridReference point, int sizeMetres) {

  private static final int COARSEST = 100;

  /**
   * Reads a place.
   *
   * @param text for example "460300,451700" or "SE 603 517"
   * @return the place
   * @throws IllegalArgumentException if it is none, or a square of more than 100 metres
   */
  public static GridText parse(String text) {
    if (text.indexOf(',') >= 0) {
      return new GridText(GridReference.parse(text), 1);
    }
    GridSquare square = GridSquare.parse(text);
    if (square.sizeMetres() > COARSEST) {
      throw new IllegalArgumentException(
          "The grid reference names a square of "
              + square.sizeMetres()
              + " metres, which is no place: give 6 digits or more, such as SE 603 517.");
    }
    return new GridText(
        square.sizeMetres() == 1 ? square.southWest() : square.centre(), square.sizeMetres());
  }

  /**
   * Says how far off the middle of a square can be.
   *
   * @param sizeMetres the length of its side
   * @return a sentence; empty for a place to the metre
   */
  public static Optional<String> note(int sizeMetres) {
    return sizeMetres <= 1
        ? Optional.empty()
        : Optional.of(
            "grid references are taken for the middle of their squares, which are up to "
                + sizeMetres
                + " metres wide: give --accuracy "
                + (int) Math.ceil(sizeMetres * Math.sqrt(0.5))
                + " to allow for that, or references of 10 digits");
  }
}
