package org.lac4j.rules.priority;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Set;
import org.lac4j.core.ServiceTime;
import org.lac4j.core.introduction.ConversationWish;
import org.lac4j.core.introduction.IntroductionId;

/**
 * A queue, what people have decided about it, and the day.
 *
 * <p>Immutable and thread-safe.
 *
 * @param queue who waits, in any order, each introduction once, received by the end of the day; whoever has said no is left
 *     out
 * @param overrides what people have decided, in the order recorded; one about an introduction that no longer waits
 *     changes nothing
 * @param asOf the day, in the United Kingdom
 * @source P19
 */
public record PriorityFacts(
    ImmutableList<Waiting> queue, ImmutableList<HumanOverride> overrides, LocalDate asOf) {

  /**
   * Checks the queue.
   *
   * @throws IllegalArgumentException if an introduction is in the queue twice or was received after the day
   */
  public PriorityFacts {
    queue =
        queue.stream()
            .filter(waiting -> waiting.wish() != ConversationWish.NO)
            .collect(ImmutableList.toImmutableList());
    requireNonNull(overrides, "overrides");
    requireNonNull(asOf, "asOf");
    Instant end = ServiceTime.startOf(asOf.plusDays(1));
    Set<IntroductionId> ids = Sets.newHashSetWithExpectedSize(queue.size());
    for (Waiting waiting : queue) {
      if (!ids.add(waiting.id())) {
        throw new IllegalArgumentException(
            "Introduction " + waiting.id() + " is in the queue twice: give it once.");
      }
      if (!waiting.receivedAt().isBefore(end)) {
        throw new IllegalArgumentException(
            "Introduction "
                + waiting.id()
                + " was received at "
                + waiting.receivedAt()
                + ", after "
                + asOf
                + ": leave it out, or ask about a later day.");
      }
    }
  }

  /**
   * Obtains the facts about a queue that nobody has decided anything about.
   *
   * @param queue who waits, in any order, each introduction once, received by the end of the day
   * @param asOf the day, in the United Kingdom
   * @return the facts
   * @throws IllegalArgumentException if an introduction is in the queue twice or was received after the day
   */
  public static PriorityFacts of(Collection<Waiting> queue, LocalDate asOf) {
    return new PriorityFacts(ImmutableList.copyOf(queue), ImmutableList.of(), asOf);
  }

  /**
   * Tells whether somebody's count of who went ahead of them is missing.
   *
   * @return true if the queue was given without its history
   */
  public boolean isHistoryMissing() {
    return queue.stream().anyMatch(waiting -> waiting.overtaken().isEmpty());
  }

  /**
   * Returns the queue with everybody's count of who went ahead of them. Where nobody has counted, one is assumed for each
   * day that they have waited, since a coordinator seldom meets more than one new person in a day: so the bound on overtaking
   * holds over the days also for who asks without a history.
   *
   * @return who waits, each with a count
   */
  public ImmutableList<Waiting> counted() {
    return isHistoryMissing()
        ? queue.stream().map(this::counted).collect(ImmutableList.toImmutableList())
        : queue;
  }

  private Waiting counted(Waiting waiting) {
    long days = ServiceTime.dayOf(waiting.receivedAt()).until(asOf, ChronoUnit.DAYS);
    return waiting.overtaken().isPresent()
        ? waiting
        : waiting.withOvertaken((int) Math.min(days, Integer.MAX_VALUE));
  }

  /**
   * Returns these facts with one more decision by a person.
   *
   * @param override the decision, the latest recorded
   * @return the facts
   */
  public PriorityFacts with(HumanOverride override) {
    return new PriorityFacts(
        queue,
        ImmutableList.<HumanOverride>builder().addAll(overrides).add(override).build(),
        asOf);
  }
}
