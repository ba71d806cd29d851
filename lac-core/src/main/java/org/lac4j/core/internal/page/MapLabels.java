package org.lac4j.core.internal.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds room for names on a map without a script: a name steps aside for a dot, and of names that would cover each other the
 * first stays. Names are tried in the size of a small screen too, where the map shrinks and they don't. For one thread.
 */
public final class MapLabels {

  /** The height of a name, in units of the drawing, on a wide screen and on a small one. */
  private static final double WIDE = 13;

  private static final double SMALL = 34;

  /** The width of a character by its height; a little more than most have. */
  private static final double CHARACTER = 0.56;

  private static final double DOT = 13;
  private static final double SMALL_DOT = 30;

  private final List<Space> wide = new ArrayList<>();
  private final List<Space> small = new ArrayList<>();

  /** A box that is taken. */
  private record Space(double left, double top, double right, double bottom) {

    boolean meets(Space other) {
      return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }

    static Space around(double x, double y, double halfWidth, double halfHeight) {
      return new Space(x - halfWidth, y - halfHeight, x + halfWidth, y + halfHeight);
    }
  }

  /**
   * A place for a name.
   *
   * @param below units from the area's middle down to the name's line
   * @param style its classes, "more" among them if a small screen has no room for it
   */
  public record Place(double below, String style) {}

  /** Creates a map without names. */
  public MapLabels() {}

  /**
   * Keeps the place of a dot free.
   *
   * @param x units from the left
   * @param y units from the top
   */
  public void keepFree(double x, double y) {
    wide.add(Space.around(x, y, DOT, DOT));
    small.add(Space.around(x, y, SMALL_DOT, SMALL_DOT));
  }

  /**
   * Places a name.
   *
   * @param x units from the left to the middle of its area
   * @param y units from the top
   * @param name the name
   * @return its place; empty if there is no room for it
   */
  public Optional<Place> place(double x, double y, String name) {
    for (double below : new double[] {4, 4 + 1.8 * WIDE, 4 - 1.8 * WIDE}) {
      if (isFree(wide, x, y + below, name, WIDE)) {
        boolean fits = isFree(small, x, y + below, name, SMALL);
        take(wide, x, y + below, name, WIDE);
        if (fits) {
          take(small, x, y + below, name, SMALL);
        }
        return Optional.of(new Place(below, fits ? "area-name" : "area-name more"));
      }
    }
    return Optional.empty();
  }

  private static boolean isFree(
      List<Space> taken, double x, double line, String name, double size) {
    Space space = space(x, line, name, size);
    return taken.stream().noneMatch(space::meets);
  }

  private static void take(List<Space> taken, double x, double line, String name, double size) {
    taken.add(space(x, line, name, size));
  }

  private static Space space(double x, double line, String name, double size) {
    return Space.around(x, line - size / 3, CHARACTER * size * name.length() / 2, size / 2);
  }
}
