package org.lac4j.geo.coverage.internal.building;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Cuts the rings of a coverage into {@link Arcs}, in time linear in the vertices.
 *
 * <ol>
 *   <li>Equal points get one number, by hashing their bits.
 *   <li>Edges between the same two points are linked, whichever way the rings run, by hashing the two numbers.
 *   <li>Each group of linked edges gets its owner: the areas whose rings run along it, with odd or even count.
 *   <li>Each ring is walked; an edge not met before is appended to the arc under way, which ends where the owner
 *       changes or an edge was met before.
 * </ol>
 *
 * <p>Used by one thread, once.
 */
public final class ArcBuilder {

  private static final int UNSET = -1;

  private final CoverageRings rings;
  private final int[] table;
  private final List<Arcs.Sides> sides;
  private final Map<List<Integer>, Integer> ownerOfRuns = new HashMap<>();

  private ArcBuilder(CoverageRings rings, List<Arcs.Sides> sides) {
    this.rings = rings;
    this.sides = sides;
    this.table = new int[tableSize(rings.size())];
  }

  /** Cuts rings into arcs. */
  public static Arcs arcs(CoverageRings rings) {
    List<Arcs.Sides> sides = new ArrayList<>();
    int[] owners = owners(rings, sides);
    return ArcWriter.arcs(rings, owners, ImmutableList.copyOf(sides));
  }

  /** Apart, so that the tables are garbage before the arcs are written. */
  private static int[] owners(CoverageRings rings, List<Arcs.Sides> sides) {
    ArcBuilder builder = new ArcBuilder(rings, sides);
    return builder.ownEdges(builder.numberPoints());
  }

  /** For each vertex, the first vertex with the same coordinates. */
  private int[] numberPoints() {
    int[] points = new int[rings.size()];
    Arrays.fill(table, UNSET);
    for (int i = 0; i < points.length; i++) {
      int slot = slot(Double.hashCode(rings.x(i)) * 31 + Double.hashCode(rings.y(i)));
      while (table[slot] != UNSET && !samePoint(table[slot], i)) {
        slot = (slot + 1) & (table.length - 1);
      }
      if (table[slot] == UNSET) {
        table[slot] = i;
      }
      points[i] = table[slot];
    }
    return points;
  }

  private boolean samePoint(int one, int other) {
    return rings.x(one) == rings.x(other) && rings.y(one) == rings.y(other);
  }

  /** For each edge its owner, or the complement of the first edge between the same points. */
  private int[] ownEdges(int[] points) {
    int size = points.length;
    int[] first = new int[size];
    int[] next = new int[size];
    Arrays.fill(next, UNSET);
    Arrays.fill(table, UNSET);
    for (int edge = 0; edge < size; edge++) {
      int slot = edgeSlot(points, edge);
      first[edge] = table[slot] == UNSET ? edge : table[slot];
      if (first[edge] == edge) {
        table[slot] = edge;
      } else {
        next[edge] = next[first[edge]];
        next[first[edge]] = edge;
      }
    }
    return ownersOf(first, next);
  }

  private int edgeSlot(int[] points, int edge) {
    int a = Math.min(points[edge], points[rings.next(edge)]);
    int b = Math.max(points[edge], points[rings.next(edge)]);
    int slot = slot(a * 31 + b * 0x61c88647);
    while (table[slot] != UNSET && !joins(points, table[slot], a, b)) {
      slot = (slot + 1) & (table.length - 1);
    }
    return slot;
  }

  private boolean joins(int[] points, int edge, int a, int b) {
    int one = points[edge];
    int other = points[rings.next(edge)];
    return (one == a && other == b) || (one == b && other == a);
  }

  private int[] ownersOf(int[] first, int[] next) {
    int[] owners = new int[first.length];
    List<Integer> last = List.of();
    int lastOwner = UNSET;
    for (int edge = 0; edge < owners.length; edge++) {
      if (first[edge] != edge) {
        owners[edge] = ~first[edge];
        continue;
      }
      List<Integer> runs = areasAlong(edge, next);
      if (lastOwner == UNSET || !runs.equals(last)) {
        last = runs;
        lastOwner = ownerOfRuns.computeIfAbsent(runs, this::addOwner);
      }
      owners[edge] = lastOwner;
    }
    return owners;
  }

  private List<Integer> areasAlong(int edge, int[] next) {
    if (next[edge] == UNSET) {
      return List.of(rings.area(edge));
    }
    List<Integer> areas = new ArrayList<>(2);
    for (int run = edge; run != UNSET; run = next[run]) {
      areas.add(rings.area(run));
    }
    areas.sort(null);
    return areas;
  }

  private int addOwner(List<Integer> runs) {
    int[] touches = runs.stream().mapToInt(Integer::intValue).distinct().toArray();
    Map<Integer, Integer> count = new HashMap<>();
    runs.forEach(area -> count.merge(area, 1, Integer::sum));
    int[] bounds =
        Arrays.stream(touches).filter(area -> count.getOrDefault(area, 0) % 2 == 1).toArray();
    sides.add(new Arcs.Sides(bounds, bounds.length == touches.length ? bounds : touches));
    return sides.size() - 1;
  }

  private int slot(int hash) {
    int mixed = hash * 0x9e3779b9;
    return (mixed ^ (mixed >>> 15)) & (table.length - 1);
  }

  private static int tableSize(int entries) {
    return Integer.highestOneBit(Math.max(1, entries)) * 4;
  }
}
