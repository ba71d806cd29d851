package org.lac4j.examples.democity;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;

/**
 * A line between two wards, or between a ward and what lies outside the city.
 *
 * @param left the ward on the left, by its number; {@link #OUTSIDE} for none
 * @param right the ward on the right, by its number; {@link #OUTSIDE} for none
 * @param line the vertices, both ends included
 */
record Boundary(int left, int right, ImmutableList<Coordinate> line) {

  static final int OUTSIDE = -1;

  /** The line as one goes around a ward anticlockwise. */
  List<Coordinate> around(int ward) {
    return ward == left ? line : line.reverse();
  }

  boolean bounds(int ward) {
    return ward == left || ward == right;
  }
}
