package org.lac4j.rules.laws;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.lac4j.core.introduction.IntroductionId;
import org.lac4j.rules.priority.PrioritisationPolicy;
import org.lac4j.rules.priority.PriorityAdvice;
import org.lac4j.rules.priority.PriorityFacts;
import org.lac4j.rules.priority.Waiting;

/** A queue to which people come and from which whoever the advice puts first is seen, one a day, until it is empty. */
final class SimulatedQueue {

  private final PrioritisationPolicy policy;
  private ImmutableList<Waiting> queue = ImmutableList.of();
  private int mostOvertaken;

  SimulatedQueue(PrioritisationPolicy policy) {
    this.policy = policy;
  }

  /** Returns the most that came later and were, or stood in some day's list, ahead of anyone. */
  int run(List<ImmutableList<Waiting>> days) {
    for (ImmutableList<Waiting> arrivals : days) {
      queue = ImmutableList.<Waiting>builder().addAll(queue).addAll(arrivals).build();
      seeTheFirst();
    }
    int left = queue.size();
    for (int i = 0; i < left; i++) {
      seeTheFirst();
    }
    return mostOvertaken;
  }

  private void seeTheFirst() {
    PriorityAdvice advice = policy.decide(PriorityFacts.of(queue, QueueArbitraries.AS_OF));
    ImmutableList<Waiting> order =
        advice.ids().stream().flatMap(id -> find(id).stream()).collect(toImmutableList());
    for (int i = 0; i < order.size(); i++) {
      Waiting waiting = order.get(i);
      long ahead = order.subList(0, i).stream().filter(other -> later(other, waiting)).count();
      mostOvertaken = Math.max(mostOvertaken, waiting.goneAhead() + (int) ahead);
    }
    order.stream().findFirst().ifPresent(this::see);
  }

  private void see(Waiting first) {
    queue =
        queue.stream()
            .filter(waiting -> !waiting.equals(first))
            .map(
                waiting ->
                    later(first, waiting)
                        ? waiting.withOvertaken(waiting.goneAhead() + 1)
                        : waiting)
            .collect(toImmutableList());
  }

  private Optional<Waiting> find(IntroductionId id) {
    return queue.stream().filter(waiting -> waiting.id().equals(id)).findFirst();
  }

  private static boolean later(Waiting one, Waiting other) {
    return one.receivedAt().isAfter(other.receivedAt());
  }
}
