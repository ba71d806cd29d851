package org.lac4j.rules.simulation.engine;

import com.google.common.collect.ImmutableList;
import java.util.Map;
import org.lac4j.rules.priority.Criterion;
import org.lac4j.rules.priority.PrioritisationRule;
import org.lac4j.rules.priority.StandardCriterion;
import org.lac4j.rules.priority.WeightedCriterion;

/**
 * The library's own rule on flat arrays: the same scores by the same arithmetic, hence the same next person as {@link
 * PrioritisationRule#next}, with nothing allocated.
 */
final class NextByScores implements NextPerson {

  private final Score[] scores;
  private final int overtakingLimit;
  private final boolean byArrival;
  private final double[] best;

  NextByScores(PrioritisationRule rule) {
    this.scores = rule.criteria().stream().map(NextByScores::score).toArray(Score[]::new);
    this.overtakingLimit = rule.overtakingLimit();
    this.best = new double[scores.length];
    ImmutableList<Criterion> criteria = rule.criteria();
    this.byArrival = !criteria.isEmpty() && criteria.get(0) == StandardCriterion.WAITED_LONGEST;
  }

  static boolean knows(PrioritisationRule rule) {
    return rule.criteria().stream().allMatch(NextByScores::knows);
  }

  private static boolean knows(Criterion criterion) {
    return criterion instanceof StandardCriterion
        || (criterion instanceof WeightedCriterion sum
            && sum.weights().keySet().stream().allMatch(NextByScores::knows));
  }

  @Override
  public boolean isByArrival() {
    return byArrival;
  }

  @Override
  public int of(Crowd crowd, int[] slots, int count, long today) {
    if (count == 1) {
      return slots[0];
    }
    int first = slots[0];
    int longest = slots[0];
    int overtaken = crowd.overtaken[slots[0]];
    keep(crowd, slots[0], 0, today);
    for (int i = 1; i < count; i++) {
      int slot = slots[i];
      if (isBefore(crowd, slot, first, today)) {
        first = slot;
      }
      if (cameBefore(crowd, slot, longest)) {
        longest = slot;
      }
      overtaken = Math.max(overtaken, crowd.overtaken[slot]);
    }
    return overtaken >= overtakingLimit ? longest : first;
  }

  /** Compares someone with the best so far, and keeps their scores if they are better. */
  private boolean isBefore(Crowd crowd, int slot, int first, long today) {
    for (int k = 0; k < scores.length; k++) {
      double score = scores[k].of(crowd, slot, today) + 0.0;
      if (score < best[k]) {
        return false;
      }
      if (score > best[k]) {
        keep(crowd, slot, k, today);
        return true;
      }
    }
    return crowd.sequence[slot] < crowd.sequence[first];
  }

  private void keep(Crowd crowd, int slot, int from, long today) {
    for (int k = from; k < scores.length; k++) {
      best[k] = scores[k].of(crowd, slot, today) + 0.0;
    }
  }

  private static boolean cameBefore(Crowd crowd, int slot, int other) {
    return crowd.received[slot] < crowd.received[other]
        || (crowd.received[slot] == crowd.received[other]
            && crowd.sequence[slot] < crowd.sequence[other]);
  }

  private static Score score(Criterion criterion) {
    if (criterion instanceof WeightedCriterion sum) {
      return sum(sum);
    }
    return switch ((StandardCriterion) criterion) {
      case JUDGEMENT -> (crowd, slot, today) -> 0;
      case NOT_YET_ANSWERED ->
          (crowd, slot, today) -> crowd.state[slot] == Crowd.UNANSWERED ? 1 : 0;
      case PROMISED_SOONEST -> NextByScores::daysPast;
      case OVERDUE -> (crowd, slot, today) -> Math.max(0, daysPast(crowd, slot, today));
      case URGENCY -> NextByScores::urgency;
      case WAITED_LONGEST ->
          (crowd, slot, today) -> today + 1 - crowd.received[slot] / Sampler.MILLIS_PER_DAY;
    };
  }

  private static Score sum(WeightedCriterion sum) {
    Score[] parts = sum.weights().keySet().stream().map(NextByScores::score).toArray(Score[]::new);
    double[] weights = sum.weights().entrySet().stream().mapToDouble(Map.Entry::getValue).toArray();
    return (crowd, slot, today) -> {
      double total = 0;
      for (int i = 0; i < parts.length; i++) {
        total += weights[i] * parts[i].of(crowd, slot, today);
      }
      return total;
    };
  }

  private static double daysPast(Crowd crowd, int slot, long today) {
    return today
        - (crowd.state[slot] == Crowd.UNANSWERED
            ? crowd.answerLimit[slot]
            : crowd.meetingLimit[slot]);
  }

  private static double urgency(Crowd crowd, int slot, long today) {
    return switch (crowd.urgencyOf(slot)) {
      case CRISIS -> 2;
      case SOON -> 1;
      case NOT_SAID -> 0;
      case NO_HURRY -> -1;
    };
  }

  /** One score of one person on a day. */
  private interface Score {
    double of(Crowd crowd, int slot, long today);
  }
}
