package org.lac4j.geo.coverage.internal.building;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;
import org.lac4j.geo.coverage.internal.index.CellFrame;
import org.lac4j.geo.coverage.internal.index.ExactPath;
import org.lac4j.geo.coverage.internal.index.IntWriter;
import org.lac4j.geo.coverage.internal.index.Layout;
import org.lac4j.geo.coverage.internal.index.RecordLayout;

/**
 * Writes the record of a cell that boundaries meet: finds its reference, and puts its edges into the cell's frame.
 *
 * <pre>
 *      free side: no edge comes near,          no side is free: a corner that is clear; edges are cut
 *      so any ray may end there                at its side's line and led along it, away from the corner
 *
 *      +-----------\----+                      +-------\--------+ |
 *      |            \   |                      |        \   .---|-+   as if the way went on along
 *      |  q - - - - -\->|                      |---------x-'    |     the side, down to the corner
 *      |              \ |                      |  q - - - \ - ->|
 *      +---------------\+                      +-----------\----c
 * </pre>
 *
 * <p>If no corner is clear either, the cell has to be divided; where that can't go on, the state at a corner is computed
 * from all edges and the record is left to the exact path.
 *
 * <p>Used by one thread.
 */
final class RecordBuilder {

  /** There is no side and no corner to refer to. */
  static final int NO_REFERENCE = -1;

  // A side is free if no edge meets this much around it: more than an edge is off in the frame on
  // the inner side, and
  // more than the margin on the others, so that no edge of the cell can reach round.
  private static final int INNER_CLEARANCE = 4;
  private static final int OUTER_CLEARANCE = CellGrid.MARGIN_UNITS + 2;

  private static final int[] SIDES = {
    0, RecordLayout.FLIPPED, RecordLayout.SWAPPED, RecordLayout.SWAPPED | RecordLayout.FLIPPED
  };

  private final FixedArcs arcs;
  private final IntWriter out;
  private final Runs runs;

  RecordBuilder(FixedArcs arcs, IntWriter out) {
    this.arcs = arcs;
    this.out = out;
    this.runs = new Runs(arcs);
  }

  /** Writes a record; gives its offset, or {@link #NO_REFERENCE}. States of corners: lower left, lower right, upper. */
  int record(CellPart part, int[][] corners) {
    runs.collect(part);
    for (int side : SIDES) {
      if (isFree(side)) {
        return write(part, side, corners[referenceCorner(side)]);
      }
    }
    for (int corner = 0; corner < corners.length; corner++) {
      if (isClear(corner)) {
        boolean right = (corner & 1) != 0;
        boolean upper = (corner & 2) != 0;
        runs.cut(right, upper);
        int flags = (right ? 0 : RecordLayout.FLIPPED) | (upper ? RecordLayout.UPPER : 0);
        return writeMixed(flags, corners[corner]);
      }
    }
    return NO_REFERENCE;
  }

  /** Writes a record that always takes the exact path, with the state at its lower left corner found from all edges. */
  int exactRecord(CellPart part) {
    runs.collect(part);
    int[] state = stateExactlyAt(part.x(), part.y());
    return writeMixed(RecordLayout.FLIPPED | RecordLayout.EXACT_ONLY, state);
  }

  /** The corner at the lower end of a side: bit 0 right, bit 1 upper. */
  private static int referenceCorner(int side) {
    if ((side & RecordLayout.FLIPPED) != 0) {
      return 0;
    }
    return (side & RecordLayout.SWAPPED) != 0 ? 2 : 1;
  }

  private boolean isFree(int side) {
    int outer = OUTER_CLEARANCE;
    FrameBox around =
        new FrameBox(
            Layout.CELL - INNER_CLEARANCE, -outer, Layout.CELL + outer, Layout.CELL + outer);
    for (int run = 0; run < runs.count(); run++) {
      for (int i = runs.start(run) + 1; i < runs.end(run); i++) {
        int ax = CellFrame.x(side, runs.x(i - 1), runs.y(i - 1));
        int ay = CellFrame.y(side, runs.x(i - 1), runs.y(i - 1));
        int bx = CellFrame.x(side, runs.x(i), runs.y(i));
        int by = CellFrame.y(side, runs.x(i), runs.y(i));
        if (around.meets(ax, ay, bx, by)) {
          return false;
        }
      }
    }
    return true;
  }

  private boolean isClear(int corner) {
    int x = (corner & 1) * Layout.CELL;
    int y = (corner >> 1) * Layout.CELL;
    int outer = OUTER_CLEARANCE;
    FrameBox around = new FrameBox(x - outer, y - outer, x + outer, y + outer);
    for (int run = 0; run < runs.count(); run++) {
      for (int i = runs.start(run) + 1; i < runs.end(run); i++) {
        if (around.meets(runs.x(i - 1), runs.y(i - 1), runs.x(i), runs.y(i))) {
          return false;
        }
      }
    }
    return true;
  }

  private int write(CellPart part, int flags, int[] reference) {
    Arcs.Sides sides = arcs.arcs().sidesOf(part.edges()[part.from()]);
    boolean simple =
        runs.count() == 1
            && sides.bounds().length == sides.touches().length
            && runs.end(0) == runs.exactCount(0)
            && RecordLayout.isSimple(runs.firstExact(0), runs.end(0));
    return simple
        ? writeSimple(flags, reference, AreaSets.difference(reference, sides.bounds()))
        : writeMixed(flags, reference);
  }

  private int writeSimple(int flags, int[] reference, int[] across) {
    int[] states = {out.state(reference), out.state(across)};
    int at = out.offset();
    RecordLayout.startSimple(out, flags, runs.firstExact(0), runs.end(0), states);
    addVertices(0, flags);
    return at;
  }

  /** Writes one record for each 32 areas. */
  private int writeMixed(int flags, int[] reference) {
    int[] areas = reference;
    for (int run = 0; run < runs.count(); run++) {
      areas = AreaSets.union(areas, sidesOf(run).touches());
    }
    int at = out.offset();
    for (int from = 0; from < areas.length; from += RecordLayout.MASK_AREAS) {
      int to = Math.min(areas.length, from + RecordLayout.MASK_AREAS);
      int continued = to < areas.length ? RecordLayout.CONTINUED : 0;
      addMixed(
          flags | continued | RecordLayout.MIXED, reference, Arrays.copyOfRange(areas, from, to));
    }
    return at;
  }

  private void addMixed(int flags, int[] reference, int[] areas) {
    int[] touching =
        IntStream.range(0, runs.count())
            .filter(run -> mask(sidesOf(run).touches(), areas) != 0)
            .toArray();
    boolean compact =
        RecordLayout.mayBeCompact(flags, areas.length, touching.length)
            && IntStream.of(touching)
                .allMatch(
                    run ->
                        Math.max(runs.exactCount(run), stored(run)) <= RecordLayout.FEW_VERTICES);
    int all = flags | (compact ? RecordLayout.COMPACT : 0);
    int start = out.size();
    RecordLayout.startMixed(out, all, touching.length, mask(reference, areas), areas);
    for (int run : touching) {
      int[] masks = {mask(sidesOf(run).bounds(), areas), mask(sidesOf(run).touches(), areas)};
      int first = runs.firstExact(run);
      RecordLayout.startRun(out, all, masks, first, runs.exactCount(run), stored(run));
      addVertices(run, flags);
    }
    RecordLayout.endMixed(out, start);
  }

  private int stored(int run) {
    return runs.end(run) - runs.start(run);
  }

  private Arcs.Sides sidesOf(int run) {
    return arcs.arcs().sidesOf(runs.firstExact(run));
  }

  private static int mask(int[] set, int[] areas) {
    int mask = 0;
    for (int area : set) {
      int bit = Arrays.binarySearch(areas, area);
      if (bit >= 0) {
        mask |= 1 << bit;
      }
    }
    return mask;
  }

  private void addVertices(int run, int flags) {
    for (int i = runs.start(run); i < runs.end(run); i++) {
      out.add(
          Layout.vertex(
              CellFrame.x(flags, runs.x(i), runs.y(i)), CellFrame.y(flags, runs.x(i), runs.y(i))));
    }
  }

  /** The areas that cover a corner, as the exact path sees it with the left side as reference. */
  private int[] stateExactlyAt(long cornerX, long cornerY) {
    double x = -arcs.plane().x((double) cornerX);
    double y = arcs.plane().y((double) cornerY);
    BitSet covering = new BitSet();
    Arcs exact = arcs.arcs();
    for (int edge = 0; edge < exact.vertexCount(); edge++) {
      if (exact.isEdge(edge)
          && ExactPath.crossesRay(
              -exact.x(edge), exact.y(edge), -exact.x(edge + 1), exact.y(edge + 1), x, y)) {
        for (int area : exact.sidesOf(edge).bounds()) {
          covering.flip(area);
        }
      }
    }
    return covering.stream().toArray();
  }
}
