package org.lac4j.geo.districting.internal;

import java.util.Arrays;
import java.util.Optional;

/**
 * The best drawing of up to 63 units, found by trying all: an area for the unit with fewest neighbours left, then the rest.
 *
 * <p>What is known of a rest is kept, and areas that can't lead to a better drawing are cut off early. For one thread.
 */
final class CoverSearch {

  static final int MOST_UNITS = 63;

  /** No drawing. */
  static final long NONE = Long.MAX_VALUE / 4;

  private final Task task;
  private final Budget budget;
  private final int n;
  private final UnitBits bits;
  private final CoverNames names;
  private final int named;
  private final CoverMemo memo = new CoverMemo();

  /** Where a search for the areas of a rest stands. */
  private static final class Rest {
    final long units;
    final int left;
    final long used;
    long best;
    long choice;

    Rest(long units, int left, long used, long best) {
      this.units = units;
      this.left = left;
      this.used = used;
      this.best = best;
    }
  }

  CoverSearch(Task task, Budget budget) {
    this.task = task;
    this.budget = budget;
    this.bits = new UnitBits(task);
    this.n = task.units().size();
    this.names = new CoverNames(task, bits);
    this.named = names.size();
  }

  /**
   * Finds the best drawing that costs less than a limit.
   *
   * @return the area of each unit; empty if there is none, or if the budget is spent before it is found
   */
  Optional<int[]> best(long limit) {
    long all = n == 0 ? 0 : -1L >>> (64 - n);
    long found = solve(all, task.areas(), 0, Math.min(limit, NONE));
    if (budget.isSpent() || found >= Math.min(limit, NONE)) {
      return Optional.empty();
    }
    return Optional.of(drawing(all));
  }

  private int[] drawing(long all) {
    int[] areas = new int[n];
    Arrays.fill(areas, -1);
    boolean[] taken = new boolean[Math.max(named, task.areas())];
    long[] unnamed = new long[task.areas()];
    int without = 0;
    long rest = all;
    long used = 0;
    for (int left = task.areas(); left > 0; left--) {
      long other = other(left, used);
      int place = memo.find(rest, other);
      long chosen = memo.choice(place);
      int area = areaOf(chosen, rest, left, used, memo.value(place));
      if (area >= 0) {
        used |= 1L << area;
        taken[area] = true;
        give(areas, chosen, area);
      } else {
        unnamed[without++] = chosen;
      }
      rest &= ~chosen;
    }
    int next = 0;
    for (int i = 0; i < without; i++) {
      while (taken[next]) {
        next++;
      }
      give(areas, unnamed[i], next++);
    }
    return areas;
  }

  private static void give(int[] areas, long units, int area) {
    for (long open = units; open != 0; open &= open - 1) {
      areas[Long.numberOfTrailingZeros(open)] = area;
    }
  }

  /** Which name the first area of the best drawing of a rest has, -1 for none. */
  private int areaOf(long chosen, long rest, int left, long used, long value) {
    long open = value - cost(chosen, rest);
    for (int area = -1; area < named; area++) {
      if (names.mayBe(chosen, area, used)) {
        long more = names.moves(chosen, area);
        long then = rest == chosen ? 0 : known(rest & ~chosen, left - 1, used(used, area));
        if (more + then == open) {
          return area;
        }
      }
    }
    throw new IllegalStateException("The best drawing can't be followed.");
  }

  private long known(long rest, int left, long used) {
    int place = memo.find(rest, other(left, used));
    return place < 0 || memo.choice(place) == 0 ? NONE : memo.value(place);
  }

  private static long used(long used, int area) {
    return area < 0 ? used : used | 1L << area;
  }

  private static long other(int left, long used) {
    return used << 7 | left;
  }

  /** The least cost of so many areas for a rest; the limit if it isn't less. */
  private long solve(long rest, int left, long used, long limit) {
    if (limit <= 0 || !budget.step()) {
      return limit;
    }
    int place = memo.find(rest, other(left, used));
    if (place >= 0 && (memo.choice(place) != 0 || memo.value(place) >= limit)) {
      return Math.min(limit, memo.value(place));
    }
    Rest state = new Rest(rest, left, used, limit);
    long piece = pieces(rest, left);
    if (piece == 0) {
      memo.put(rest, other(left, used), NONE, 0);
      return limit;
    }
    if (bound(rest, left, used) < limit) {
      long root = 1L << bits.root(piece);
      if (left == 1) {
        finish(state, rest, cost(rest, rest));
      } else {
        long first = bits.around(Long.numberOfTrailingZeros(root)) & rest;
        extend(state, root, first, root, bits.load(Long.numberOfTrailingZeros(root)), 0);
      }
    }
    if (!budget.isSpent()) {
      memo.put(rest, other(left, used), state.choice == 0 ? limit : state.best, state.choice);
    }
    return state.best;
  }

  /**
   * Looks whether the pieces that a rest falls into can be parted into so many areas.
   *
   * @return the smallest piece, 0 if they can't
   */
  private long pieces(long rest, int left) {
    long smallest = 0;
    int least = 0;
    int most = 0;
    for (long open = rest; open != 0; ) {
      long piece = bits.piece(open);
      open &= ~piece;
      long sum = bits.sum(piece);
      long fewest = task.high() == 0 ? 1 : Math.max(1, (sum + task.high() - 1) / task.high());
      long greatest = Long.bitCount(piece);
      if (task.low() > 0) {
        greatest = Math.min(greatest, sum / task.low());
      }
      if (fewest > greatest) {
        return 0;
      }
      least += (int) Math.min(fewest, Integer.MAX_VALUE / 2);
      most += (int) greatest;
      if (smallest == 0 || Long.bitCount(piece) < Long.bitCount(smallest)) {
        smallest = piece;
      }
    }
    return least <= left && left <= most ? smallest : 0;
  }

  /** What the areas of a rest cost at least. */
  private long bound(long rest, int left, long used) {
    long least = (left - 1) * bits.cheapestEdge();
    if (bits.cheapestEdge() > 0 && left > 1) {
      int pieces = 0;
      for (long open = rest; open != 0; open &= ~bits.piece(open)) {
        pieces++;
      }
      least = (left - pieces) * bits.cheapestEdge();
    }
    return least + names.leastMoves(rest, left, used);
  }

  /** Tries a connected set and all that hold it and none of the forbidden units. */
  private void extend(Rest state, long area, long rim, long seen, long sum, long cut) {
    if (!budget.step()) {
      return;
    }
    if (sum >= task.low()) {
      finish(state, area, cut + bits.parted(area, rim) + bits.spread(area));
    }
    long parted = cut;
    for (long open = rim; open != 0; open &= open - 1) {
      int u = Long.numberOfTrailingZeros(open);
      long unit = 1L << u;
      if (sum + bits.load(u) <= task.high()) {
        long fresh = bits.around(u) & state.units & ~seen & ~rim;
        long forbidden = seen & ~area;
        extend(
            state,
            area | unit,
            (open & ~unit) | fresh,
            seen | (rim & (unit - 1)) | unit,
            sum + bits.load(u),
            parted + bits.edges(u, (forbidden | (rim & (unit - 1))) & state.units));
      }
      parted += bits.edges(u, area);
      if (parted >= state.best) {
        return;
      }
    }
  }

  private long cost(long area, long rest) {
    return bits.parted(area, rest & ~area) + bits.spread(area);
  }

  /** Takes a set as an area, under each name that it may have, and goes on with the rest. */
  private void finish(Rest state, long area, long cost) {
    if (cost >= state.best) {
      return;
    }
    for (int name = -1; name < named; name++) {
      if (names.mayBe(area, name, state.used)) {
        long now = cost + names.moves(area, name);
        long rest = state.units & ~area;
        long limit = state.best - now;
        if (limit > 0) {
          long then =
              rest == 0
                  ? state.left == 1 ? 0 : NONE
                  : state.left == 1
                      ? NONE
                      : solve(rest, state.left - 1, used(state.used, name), limit);
          if (then < limit) {
            state.best = now + then;
            state.choice = area;
          }
        }
      }
    }
  }
}
