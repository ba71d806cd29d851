package org.lac4j.geo.coverage.internal.building;

import com.google.common.collect.ImmutableList;

/**
 * The boundaries of a coverage, each edge once: chains of vertices between which the same areas meet.
 *
 * <pre>
 *      +-------o-------+        Areas A and B, three arcs between the two nodes o:
 *      |   A   |   B   |        A alone, A with B, B alone.
 *      +-------o-------+
 * </pre>
 *
 * @param xy the vertices, x and y in turn, arc after arc
 * @param owners for each vertex the owner (an index into {@code sides}) of the edge from it to the next vertex; -1 at an
 *     arc's end
 * @param sides the areas along an edge, by owner
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares or changes it
public record Arcs(double[] xy, int[] owners, ImmutableList<Sides> sides) {

  static final int NO_EDGE = -1;

  /**
   * The areas along an edge.
   *
   * @param bounds ordinals, ascending, of the areas that cover just one side of it: rings that run along it an odd
   *     number of times
   * @param touches ordinals, ascending, of all areas with a ring along it
   */
  @SuppressWarnings("ArrayRecordComponent") // nobody compares or changes it
  public record Sides(int[] bounds, int[] touches) {}

  int vertexCount() {
    return owners.length;
  }

  double x(int vertex) {
    return xy[2 * vertex];
  }

  double y(int vertex) {
    return xy[2 * vertex + 1];
  }

  boolean isEdge(int vertex) {
    return owners[vertex] != NO_EDGE;
  }

  Sides sidesOf(int edge) {
    return sides.get(owners[edge]);
  }
}
