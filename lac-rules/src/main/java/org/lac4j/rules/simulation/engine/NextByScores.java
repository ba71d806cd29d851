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
    Person first = crowd.person(slots[0]);
    Person longest = first;
    int overtaken = first.overtaken;
    keep(first, 0, today);
    for (int i = 1; i < count; i++) {
      Person person = crowd.person(slots[i]);
      if (isBefore(person, first, today)) {
        first = person;
      }
      if (cameBefore(person, longest)) {
        longest = person;
      }
      overtaken = Math.max(overtaken, person.overtaken);
    }
    return (overtaken >= overtakingLimit ? longest : first).slot;
  }

  /** Compares someone with the best so far, and keeps their scores if they are better. */
  private boolean isBefore(Person person, Person first, long today) {
    for (int k = 0; k < scores.length; k++) {
      double score = scores[k].of(person, today) + 0.0;
      if (score < best[k]) {
        return false;
      }
      if (score > best[k]) {
        keep(person, k, today);
        return true;
      }
    }
    return person.sequence < first.sequence;
  }

  private void keep(Person person, int from, long today) {
    for (int k = from; k < scores.length; k++) {
      best[k] = scores[k].of(person, today) + 0.0;
    }
  }

  private static boolean cameBefore(Person person, Person other) {
    return person.received < other.received
        || (person.received == other.received && person.sequence < other.sequence);
  }

  private static Score score(Criterion criterion) {
    if (criterion instanceof WeightedCriterion sum) {
      return sum(sum);
    }
    return switch ((StandardCriterion) criterion) {
      case JUDGEMENT -> (person, today) -> 0;
      case NOT_YET_ANSWERED -> (person, today) -> person.state == Crowd.UNANSWERED ? 1 : 0;
      case PROMISED_SOONEST -> NextByScores::daysPast;
      case OVERDUE -> (person, today) -> Math.max(0, daysPast(person, today));
      case URGENCY -> NextByScores::urgency;
      case WAITED_LONGEST ->
          (person, today) -> today + 1 - person.received / Sampler.MILLIS_PER_DAY;
    };
  }

  private static Score sum(WeightedCriterion sum) {
    Score[] parts = sum.weights().keySet().stream().map(NextByScores::score).toArray(Score[]::new);
    double[] weights = sum.weights().entrySet().stream().mapToDouble(Map.Entry::getValue).toArray();
    return (person, today) -> {
      double total = 0;
      for (int i = 0; i < parts.length; i++) {
        total += weights[i] * parts[i].of(person, today);
      }
      return total;
    };
  }

  private static double daysPast(Person person, long today) {
    return today - (person.state == Crowd.UNANSWERED ? person.answerLimit : person.meetingLimit);
  }

  private static double urgency(Person person, long today) {
    return switch (person.urgency()) {
      case CRISIS -> 2;
      case SOON -> 1;
      case NOT_SAID -> 0;
      case NO_HURRY -> -1;
    };
  }

  /** One score of one person on a day. */
  private interface Score {
    double of(Person person, long today);
  }
}
