package org.lac4j.geo.audit.internal.measure;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.lac4j.geo.audit.internal.ground.Parallel;
import org.locationtech.jts.geom.CoordinateSequence;

/**
 * Finds the edges that two neighbours share to the bit, one on each side: there is nothing more to look at there.
 *
 * <p>A hash table of edges does this in one pass; each thread takes the edges of its share of the hash values.
 */
public final class EdgeMatcher {

  private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;
  private static final double SLOTS_PER_EDGE = 1.5;

  private final BoundaryRings rings;
  private final int share;
  private final int shares;
  private final int[] slots;
  private final BitSet matched = new BitSet();
  private final BitSet crowded = new BitSet();

  /**
   * The edges that have no partner.
   *
   * @param edges the numbers of the edges that are not shared by exactly two areas, one on each side
   * @param joined the surfaces that share an edge with another
   */
  public record Result(BitSet edges, BitSet joined) {}

  private EdgeMatcher(BoundaryRings rings, int share, int shares) {
    this.rings = rings;
    this.share = share;
    this.shares = shares;
    int size = Math.max(16, (int) (SLOTS_PER_EDGE * rings.edgeCount() / shares));
    this.slots = new int[Integer.highestOneBit(size) * 2];
    Arrays.fill(slots, -1);
  }

  public static Result match(BoundaryRings rings, int parallelism) {
    List<BitSet> results =
        Parallel.map(
            parallelism, parallelism, share -> new EdgeMatcher(rings, share, parallelism).run());
    BitSet alone = new BitSet(rings.edgeCount());
    results.forEach(alone::or);
    alone.flip(0, rings.edgeCount());
    BitSet joined = new BitSet();
    for (int ring = 0; ring < rings.count(); ring++) {
      int first = alone.nextClearBit(rings.start(ring));
      CoordinateSequence line = rings.line(ring);
      if (first < rings.start(ring) + line.size() - 1) {
        joined.set(rings.owner(ring));
      }
    }
    return new Result(alone, joined);
  }

  private BitSet run() {
    forEachEdge(this::add);
    if (!crowded.isEmpty()) {
      forEachEdge(this::leaveCrowd);
    }
    return matched;
  }

  @FunctionalInterface
  private interface Visitor {
    void visit(int ring, int index, long hash);
  }

  private void forEachEdge(Visitor visitor) {
    for (int ring = 0; ring < rings.count(); ring++) {
      CoordinateSequence line = rings.line(ring);
      long last = line.size() == 0 ? 0 : hash(line, 0);
      for (int i = 0; i + 1 < line.size(); i++) {
        long next = hash(line, i + 1);
        long both = (last + next) * MULTIPLIER;
        if (last != next && Math.floorMod(both >>> 48, (long) shares) == share) {
          visitor.visit(ring, i, both);
        }
        last = next;
      }
    }
  }

  private static long hash(CoordinateSequence line, int i) {
    long x = Double.doubleToLongBits(line.getX(i) + 0.0);
    long y = Double.doubleToLongBits(line.getY(i) + 0.0);
    long mixed = (x * MULTIPLIER ^ Long.rotateLeft(y, 32)) * MULTIPLIER;
    return mixed ^ mixed >>> 29;
  }

  private void add(int ring, int index, long hash) {
    int edge = rings.start(ring) + index;
    int slot = find(ring, index, hash);
    int first = slots[slot];
    if (first < 0) {
      slots[slot] = edge;
    } else if (matched.get(first) || !areNeighbours(first, ring, index)) {
      crowded.set(first);
    } else {
      matched.set(first);
      matched.set(edge);
    }
  }

  /** Where three or more areas claim an edge, or two the same side of it, none of them is at peace. */
  private void leaveCrowd(int ring, int index, long hash) {
    if (crowded.get(slots[find(ring, index, hash)])) {
      matched.clear(rings.start(ring) + index);
    }
  }

  private int find(int ring, int index, long hash) {
    int mask = slots.length - 1;
    int slot = (int) (hash >>> 20) & mask;
    while (slots[slot] >= 0 && !isSameEdge(slots[slot], ring, index)) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  private boolean isSameEdge(int edge, int ring, int index) {
    int other = rings.ringOf(edge);
    int at = edge - rings.start(other);
    CoordinateSequence a = rings.line(other);
    CoordinateSequence b = rings.line(ring);
    return (same(a, at, b, index) && same(a, at + 1, b, index + 1))
        || (same(a, at, b, index + 1) && same(a, at + 1, b, index));
  }

  private boolean areNeighbours(int edge, int ring, int index) {
    int other = rings.ringOf(edge);
    boolean sameWay = same(rings.line(other), edge - rings.start(other), rings.line(ring), index);
    boolean sameSide = rings.insideLeft(other) == rings.insideLeft(ring);
    return rings.owner(other) != rings.owner(ring) && sameWay != sameSide;
  }

  private static boolean same(CoordinateSequence a, int i, CoordinateSequence b, int j) {
    return a.getX(i) == b.getX(j) && a.getY(i) == b.getY(j);
  }
}
