package org.lac4j.rules.simulation.engine;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.LocalDate;
import org.lac4j.core.introduction.IntroductionId;
import org.lac4j.rules.priority.PrioritisationPolicy;
import org.lac4j.rules.priority.PrioritisationRule;
import org.lac4j.rules.priority.PriorityFacts;
import org.lac4j.rules.priority.Waiting;

/** Tells who of several is next; for one thread. */
interface NextPerson {

  /**
   * Tells who is next.
   *
   * @param crowd the people
   * @param slots who may be next, in its first places
   * @param count how many, 1 or more
   * @param today the day since 1970
   * @return the slot of who is next
   */
  int of(Crowd crowd, int[] slots, int count, long today);

  /** Tells whether it is always the one who was received first. */
  default boolean isByArrival() {
    return false;
  }

  /** Follows a policy: by its scores where they are the library's own, else by asking it. */
  static NextPerson by(PrioritisationPolicy policy) {
    if (policy instanceof PrioritisationRule rule && NextByScores.knows(rule)) {
      return new NextByScores(rule);
    }
    return new Asked(policy);
  }

  /** A policy that is asked each time, as it is. */
  record Asked(PrioritisationPolicy policy) implements NextPerson {

    private static final int DIGITS = 15;

    @Override
    public int of(Crowd crowd, int[] slots, int count, long today) {
      if (count == 1) {
        return slots[0];
      }
      ImmutableList.Builder<Waiting> queue = ImmutableList.builderWithExpectedSize(count);
      for (int i = 0; i < count; i++) {
        queue.add(waiting(crowd.person(slots[i])));
      }
      IntroductionId next =
          policy
              .next(PriorityFacts.of(queue.build(), LocalDate.ofEpochDay(today)))
              .orElseThrow(() -> new IllegalStateException(policy + " names nobody as next."));
      for (int i = 0; i < count; i++) {
        if (id(crowd.person(slots[i]).sequence).equals(next)) {
          return slots[i];
        }
      }
      throw new IllegalStateException(policy + " names someone as next who does not wait.");
    }

    /** What the policy may know. The judgement of a coordinator is not simulated. */
    static Waiting waiting(Person person) {
      boolean answered = person.state != Crowd.UNANSWERED;
      return Waiting.builder()
          .id(id(person.sequence))
          .receivedAt(Instant.ofEpochMilli(person.received))
          .promisedBy(LocalDate.ofEpochDay(answered ? person.meetingLimit : person.answerLimit))
          .answered(answered)
          .urgency(person.urgency())
          .overtaken(person.overtaken)
          .build();
    }

    /** Ids sort as the numbers do. */
    static IntroductionId id(long sequence) {
      String digits = Long.toString(sequence);
      return IntroductionId.of("S" + "0".repeat(DIGITS - digits.length()) + digits);
    }
  }
}
