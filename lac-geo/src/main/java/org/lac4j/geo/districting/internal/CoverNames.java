package org.lac4j.geo.districting.internal;

import java.util.Arrays;

/** Which of today's names the areas of a search may have, and what that costs. */
final class CoverNames {

  private final Task task;
  private final Costs costs;
  private final UnitBits bits;
  private final int n;
  private final int named;
  private final long[] ofToday;

  CoverNames(Task task, UnitBits bits) {
    this.task = task;
    this.costs = task.costs();
    this.bits = bits;
    this.n = task.units().size();
    boolean tied = task.ties().hasFixed();
    this.named = costs.countsMoves() || tied ? Math.max(task.areas(), costs.names()) : 0;
    this.ofToday = new long[named];
    for (int u = 0; u < n; u++) {
      int area = tied && task.ties().fixed()[u] >= 0 ? task.ties().fixed()[u] : costs.today(u);
      if (area >= 0 && area < named) {
        ofToday[area] |= 1L << u;
      }
    }
  }

  /** How many names there are; none if they make no difference. */
  int size() {
    return named;
  }

  /** What the moves of so many areas of a rest cost at least. */
  long leastMoves(long rest, int left, long used) {
    if (!costs.countsMoves()) {
      return 0;
    }
    long[] kept = new long[named];
    for (int area = 0; area < named; area++) {
      if ((used >> area & 1) == 0) {
        kept[area] = Math.min(task.high(), bits.sum(ofToday[area] & rest));
      }
    }
    Arrays.sort(kept);
    long stay = 0;
    for (int i = 0; i < Math.min(left, named); i++) {
      stay += kept[named - 1 - i];
    }
    return Math.max(0, bits.sum(rest) - stay) << Costs.TIE_BITS;
  }

  /** What it costs that units of a set move, if it has a name; -1 for none. */
  long moves(long area, int name) {
    if (!costs.countsMoves()) {
      return 0;
    }
    long stay = name < 0 ? 0 : bits.sum(area & today(name));
    return (bits.sum(area) - stay) << Costs.TIE_BITS;
  }

  private long today(int name) {
    long units = 0;
    for (int u = 0; u < n; u++) {
      units |= costs.today(u) == name ? 1L << u : 0;
    }
    return units;
  }

  /** Whether a set can have a name, -1 for none, that is not yet used. */
  boolean mayBe(long area, int name, long used) {
    return (name < 0 || ((used >> name & 1) == 0 && (area & ofToday[name]) != 0))
        && task.ties().allow(area, name);
  }
}
