package org.lac4j.rules.records;

import com.google.common.collect.ImmutableListMultimap;
import java.time.Instant;
import java.util.List;
import org.lac4j.rules.caseload.Whose;

/**
 * Counts how many have overtaken: who came later, in the same queue, and was met first.
 *
 * <p>An answer overtakes nobody: it is the coordinator's time for a conversation that people wait for.
 */
final class Overtaking {

  private final ImmutableListMultimap<Whose, Met> met;

  Overtaking(List<Met> met) {
    this.met =
        met.stream()
            .collect(ImmutableListMultimap.toImmutableListMultimap(Met::whose, each -> each));
  }

  /** Counts those who came after a moment and have been met. */
  int of(Whose whose, Instant since) {
    return (int) met.get(whose).stream().filter(each -> each.openedAt.isAfter(since)).count();
  }

  /**
   * Somebody who was met.
   *
   * @param whose in whose queue they waited
   * @param openedAt when they came
   * @param metAt when they were met
   */
  record Met(Whose whose, Instant openedAt, Instant metAt) {}
}
