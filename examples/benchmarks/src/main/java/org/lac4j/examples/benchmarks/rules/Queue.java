package org.lac4j.examples.benchmarks.rules;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SplittableRandom;
import org.lac4j.core.introduction.IntroductionId;
import org.lac4j.core.introduction.Urgency;
import org.lac4j.rules.priority.Judgement;
import org.lac4j.rules.priority.PriorityFacts;
import org.lac4j.rules.priority.Waiting;

/** A queue of invented introductions, the same from the same seed. */
final class Queue {

  static final LocalDate AS_OF = LocalDate.of(2026, 1, 14);

  private static final Instant FIRST = Instant.parse("2025-12-01T08:00:00Z");
  private static final ImmutableList<Urgency> URGENCIES = ImmutableList.copyOf(Urgency.values());
  private static final ImmutableList<Judgement> JUDGEMENTS =
      ImmutableList.copyOf(Judgement.values());
  private static final int MINUTES = 40 * 24 * 60;

  private Queue() {}

  static PriorityFacts of(int size) {
    SplittableRandom random = new SplittableRandom(17);
    ImmutableList.Builder<Waiting> queue = ImmutableList.builderWithExpectedSize(size);
    for (int i = 0; i < size; i++) {
      queue.add(waiting(i, random));
    }
    return PriorityFacts.of(queue.build(), AS_OF);
  }

  private static Waiting waiting(int number, SplittableRandom random) {
    return Waiting.builder()
        .id(IntroductionId.of("I-" + number))
        .receivedAt(FIRST.plus(Duration.ofMinutes(random.nextInt(MINUTES))))
        .answered(random.nextInt(3) > 0)
        .promisedBy(
            random.nextInt(4) == 0
                ? Optional.of(AS_OF.plusDays(random.nextInt(-10, 10)))
                : Optional.empty())
        .urgency(URGENCIES.get(random.nextInt(URGENCIES.size())))
        .judgement(JUDGEMENTS.get(random.nextInt(JUDGEMENTS.size())))
        .overtaken(0)
        .build();
  }
}
