package org.lac4j.rules.priority;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import org.lac4j.core.introduction.IntroductionId;

/** Asks a policy about the whole queue each time; ids are given in the order of the ids that there are. */
record NextByPolicy<W extends WaitingView>(PrioritisationPolicy policy, Comparator<? super W> byId)
    implements NextChooser<W> {

  private static final int DIGITS = 9;

  @Override
  public W next(W[] waiting, int count, long day) {
    if (count == 1) {
      return waiting[0];
    }
    W[] byIds = Arrays.copyOf(waiting, count);
    Arrays.sort(byIds, byId);
    ImmutableList.Builder<Waiting> queue = ImmutableList.builderWithExpectedSize(count);
    for (int i = 0; i < count; i++) {
      queue.add(waiting(byIds[i], id(i)));
    }
    IntroductionId next =
        policy
            .next(PriorityFacts.of(queue.build(), LocalDate.ofEpochDay(day)))
            .orElseThrow(() -> new IllegalStateException(policy + " names nobody as next."));
    for (int i = 0; i < count; i++) {
      if (id(i).equals(next)) {
        return byIds[i];
      }
    }
    throw new IllegalStateException(policy + " names someone as next who does not wait.");
  }

  private static Waiting waiting(WaitingView view, IntroductionId id) {
    return Waiting.builder()
        .id(id)
        .receivedAt(Instant.ofEpochMilli(view.receivedMillis()))
        .promisedBy(
            view.isPromised()
                ? Optional.of(LocalDate.ofEpochDay(view.promisedDay()))
                : Optional.empty())
        .answered(view.answered())
        .urgency(view.urgency())
        .judgement(view.judgement())
        .overtaken(view.goneAhead())
        .build();
  }

  /** Ids sort as the numbers do. */
  private static IntroductionId id(int number) {
    String digits = Integer.toString(number);
    return IntroductionId.of("S" + "0".repeat(DIGITS - digits.length()) + digits);
  }
}
