package org.lac4j.rules.priority;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The order of a queue by scores, held to the limit on overtaking.
 *
 * <p>Places are given from the first on. Whoever has the best scores is next, unless the one of longest standing has been
 * overtaken as often as anyone may be; then they are next. It is enough to watch the one of longest standing: whoever
 * overtakes another who came later has overtaken them too. How often that is needs no counting either: of those placed
 * so far, all but the ones who came before them.
 */
final class QueueOrder {

  private final int limit;
  private final Candidate[] byScores;
  private final Candidate[] byArrival;
  private final int[] overtakenBefore;

  private QueueOrder(Candidate[] candidates, int limit) {
    this.limit = limit;
    this.byScores = candidates.clone();
    this.byArrival = candidates;
    Arrays.sort(byScores, Candidate.BY_SCORES);
    Arrays.sort(byArrival, Comparator.comparing(c -> c.waiting, Candidate.BY_ARRIVAL));
    this.overtakenBefore = overtakenBefore();
  }

  static List<Candidate> of(
      ImmutableList<Waiting> queue, ImmutableList<Criterion> criteria, int limit, LocalDate asOf) {
    Candidate[] candidates = new Candidate[queue.size()];
    for (int i = 0; i < candidates.length; i++) {
      candidates[i] = new Candidate(queue.get(i), criteria, asOf);
    }
    return new QueueOrder(candidates, limit).place();
  }

  /** How often each, by arrival, was overtaken before: at least as often as anyone who came after them. */
  private int[] overtakenBefore() {
    int[] counts = new int[byArrival.length];
    int most = 0;
    for (int i = counts.length - 1; i >= 0; i--) {
      most = Math.max(most, byArrival[i].waiting.goneAhead());
      counts[i] = most;
    }
    return counts;
  }

  private List<Candidate> place() {
    List<Candidate> order = new ArrayList<>(byScores.length);
    int best = 0;
    int longest = 0;
    while (order.size() < byScores.length) {
      while (byScores[best].placed) {
        best++;
      }
      while (byArrival[longest].placed) {
        longest++;
      }
      Candidate next = byScores[best];
      if (next != byArrival[longest]
          && (long) overtakenBefore[longest] + order.size() - longest >= limit) {
        next = byArrival[longest];
        next.overtakenEnough = true;
      }
      next.placed = true;
      order.add(next);
    }
    return order;
  }
}
