package org.lac4j.rules.priority;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** One who waits, with the scores worked out once. */
final class Candidate {

  static final Comparator<Waiting> BY_ID = Comparator.comparing(waiting -> waiting.id().value());

  /** Highest scores first, the first criterion before the second and so on; then the lower id. */
  static final Comparator<Candidate> BY_SCORES =
      (a, b) -> {
        int criterion = firstDifference(a, b);
        return criterion < 0
            ? BY_ID.compare(a.waiting, b.waiting)
            : Double.compare(b.scores[criterion], a.scores[criterion]);
      };

  /** Earliest received first, then the lower id. */
  static final Comparator<Waiting> BY_ARRIVAL =
      (a, b) -> {
        int byTime = Long.compare(a.receivedMillis(), b.receivedMillis());
        return byTime != 0 ? byTime : BY_ID.compare(a, b);
      };

  final Waiting waiting;
  private final double[] scores;

  /** Whether they stand where they stand since enough others have gone ahead of them. */
  boolean overtakenEnough;

  boolean placed;

  Candidate(Waiting waiting, List<Criterion> criteria, LocalDate asOf) {
    this.waiting = waiting;
    this.scores = new double[criteria.size()];
    for (int i = 0; i < scores.length; i++) {
      scores[i] = score(criteria.get(i), waiting, asOf.toEpochDay());
    }
  }

  static double score(Criterion criterion, WaitingView waiting, long day) {
    return criterion.score(waiting, day) + 0.0; // -0.0 becomes 0.0
  }

  /** Returns the first criterion by which two differ, or -1 if they differ in none. */
  static int firstDifference(Candidate a, Candidate b) {
    for (int i = 0; i < a.scores.length; i++) {
      if (Double.compare(a.scores[i], b.scores[i]) != 0) { // so that even NaN has its place
        return i;
      }
    }
    return -1;
  }
}
