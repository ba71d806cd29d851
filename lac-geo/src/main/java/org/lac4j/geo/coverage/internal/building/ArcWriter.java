package org.lac4j.geo.coverage.internal.building;

import com.google.common.collect.ImmutableList;

/**
 * Appends each edge of the rings once, in arcs as long as can be: first to count the vertices, and then again into arrays
 * of just that length, because a large ring leaves no memory to spare.
 *
 * <p>Used by one thread, once.
 */
final class ArcWriter {

  private static final int UNSET = -1;

  private final CoverageRings rings;
  private final int[] owners;
  private double[] xy = {};
  private int[] ownerOfVertex = {};
  private int size;

  private ArcWriter(CoverageRings rings, int[] owners) {
    this.rings = rings;
    this.owners = owners;
  }

  /**
   * Writes arcs.
   *
   * @param owners for each edge its owner, or a negative number if an edge before it has the same ends
   * @param sides the areas along an edge, by owner
   */
  static Arcs arcs(CoverageRings rings, int[] owners, ImmutableList<Arcs.Sides> sides) {
    ArcWriter writer = new ArcWriter(rings, owners);
    writer.walk();
    writer.xy = new double[2 * writer.size];
    writer.ownerOfVertex = new int[writer.size];
    writer.size = 0;
    writer.walk();
    return new Arcs(writer.xy, writer.ownerOfVertex, sides);
  }

  private void walk() {
    for (int ring = 0; ring < rings.count(); ring++) {
      walk(rings.start(ring), rings.end(ring));
    }
  }

  /** Walks a ring, from an edge where an arc has to start anyway if there is one. */
  private void walk(int start, int end) {
    int from = start;
    int before = end - 1;
    while (from < end && owners[from] >= 0 && owners[from] == owners[before]) {
      before = from++;
    }
    from = from == end ? start : from;
    int edge = from;
    int arc = UNSET;
    do {
      int owner = owners[edge];
      if (arc != UNSET && owner != arc) {
        add(edge, Arcs.NO_EDGE);
      }
      if (owner >= 0) {
        add(edge, owner);
      }
      arc = owner < 0 ? UNSET : owner;
      edge = rings.next(edge);
    } while (edge != from);
    if (arc != UNSET) {
      add(from, Arcs.NO_EDGE);
    }
  }

  private void add(int vertex, int owner) {
    if (size < ownerOfVertex.length) {
      xy[2 * size] = rings.x(vertex);
      xy[2 * size + 1] = rings.y(vertex);
      ownerOfVertex[size] = owner;
    }
    size++;
  }
}
