package org.lac4j.rules.priority;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;

/** Scores as few as it can and allocates nothing. */
final class NextByCriteria<W extends WaitingView> implements NextChooser<W> {

  private final Criterion[] criteria;
  private final int overtakingLimit;
  private final Comparator<? super W> byId;

  /** The scores of the best so far, as far as they were needed. */
  private final double[] best;

  /** How many of those are known. */
  private int known;

  NextByCriteria(
      ImmutableList<Criterion> criteria, int overtakingLimit, Comparator<? super W> byId) {
    this.criteria = criteria.toArray(Criterion[]::new);
    this.overtakingLimit = overtakingLimit;
    this.byId = byId;
    this.best = new double[criteria.size()];
  }

  @Override
  public boolean isByArrival() {
    return criteria.length > 0 && criteria[0] == StandardCriterion.WAITED_LONGEST;
  }

  @Override
  public W next(W[] waiting, int count, long day) {
    W first = waiting[0];
    W longest = first;
    int overtaken = first.goneAhead();
    known = 0;
    for (int i = 1; i < count; i++) {
      W one = waiting[i];
      if (isBefore(one, first, day)) {
        first = one;
      }
      if (cameBefore(one, longest)) {
        longest = one;
      }
      overtaken = Math.max(overtaken, one.goneAhead());
    }
    return overtaken >= overtakingLimit ? longest : first;
  }

  /** Compares someone with the best so far, and keeps their score if it is better. */
  private boolean isBefore(W one, W first, long day) {
    for (int k = 0; k < criteria.length; k++) {
      if (k == known) {
        best[known++] = Candidate.score(criteria[k], first, day);
      }
      double score = Candidate.score(criteria[k], one, day);
      int order = Double.compare(score, best[k]);
      if (order != 0) {
        if (order > 0) {
          best[k] = score;
          known = k + 1;
        }
        return order > 0;
      }
    }
    return byId.compare(one, first) < 0;
  }

  private boolean cameBefore(W one, W other) {
    int byTime = Long.compare(one.receivedMillis(), other.receivedMillis());
    return byTime < 0 || (byTime == 0 && byId.compare(one, other) < 0);
  }
}
