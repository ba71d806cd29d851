package org.lac4j.rules.priority;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** One who waits, with the scores worked out once. */
final class Candidate {

  /** Highest scores first, the first criterion before the second and so on; then the lower id. */
  static final Comparator<Candidate> BY_SCORES =
      (a, b) -> {
        int criterion = firstDifference(a, b);
        return criterion < 0
            ? a.waiting.id().value().compareTo(b.waiting.id().value())
            : Double.compare(b.scores[criterion], a.scores[criterion]);
      };

  /** Earliest received first, then the lower id. */
  static final Comparator<Waiting> BY_ARRIVAL =
      (a, b) -> {
        int byTime = a.receivedAt().compareTo(b.receivedAt());
        return byTime != 0 ? byTime : a.id().value().compareTo(b.id().value());
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
      scores[i] = criteria.get(i).score(waiting, asOf) + 0.0; // -0.0 becomes 0.0
    }
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
