package org.lac4j.rules.response;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.lac4j.core.internal.Labels;
import org.lac4j.rules.Decision;
import org.lac4j.rules.Reason;

/**
 * Where an introduction stands beside its targets, and what can honestly be said to the person.
 *
 * <p>Immutable and thread-safe.
 *
 * @source P15, P16, P18
 */
@Value.Immutable
public interface ResponseAdvice extends Decision, WithResponseAdvice {

  /**
   * Returns the dates that follow from when it was received.
   *
   * @return the dates
   */
  ResponseDates dates();

  /**
   * Returns where the answer stands.
   *
   * @return the timing
   */
  Timing answer();

  /**
   * Returns where the first meeting stands.
   *
   * @return the timing
   */
  Timing meeting();

  /**
   * Returns the day by which the person can be told to expect an answer.
   *
   * @return a working day, never before the target; empty if it is not awaited, if that day is over, or if nobody
   *     knows when someone will be at work
   * @source P15
   */
  Optional<LocalDate> expectAnswerBy();

  /**
   * Returns what can honestly be said to the person.
   *
   * @return sentences to them, in the order to say them; at least one
   */
  ImmutableList<String> toSay();

  @Override
  ImmutableList<Reason> reasons();

  @Override
  ImmutableList<String> nextSteps();

  /**
   * Returns where it stands, as a code.
   *
   * @return of the answer while it is awaited, for example "answer-due"; then of the first meeting, for example
   *     "meeting-arranged"
   */
  @Override
  default String outcome() {
    return answer().isAwaited()
        ? "answer-" + Labels.of(answer())
        : "meeting-" + Labels.of(meeting());
  }

  @Override
  default ImmutableMap<String, Object> details() {
    ImmutableMap.Builder<String, Object> details = ImmutableMap.builder();
    details.put("countedFrom", dates().countedFrom().toString());
    details.put("answer", details(dates().answer(), answer()));
    details.put("meeting", details(dates().meeting(), meeting()));
    expectAnswerBy().ifPresent(day -> details.put("expectAnswerBy", day.toString()));
    details.put("toSay", toSay());
    return details.buildOrThrow();
  }

  private static ImmutableMap<String, Object> details(Target target, Timing timing) {
    return ImmutableMap.of(
        "from",
        target.from().toString(),
        "by",
        target.by().toString(),
        "timing",
        Labels.of(timing));
  }

  /**
   * Checks that there is something to tell.
   *
   * @throws IllegalArgumentException if there is no reason or nothing to say
   */
  @Value.Check
  default void check() {
    if (reasons().isEmpty() || toSay().isEmpty()) {
      throw new IllegalArgumentException(
          "Advice has "
              + reasons().size()
              + " reasons and "
              + toSay().size()
              + " sentences to say: give one or more of each.");
    }
  }

  /**
   * Starts building advice.
   *
   * @return a builder; dates, answer, meeting, a reason and a sentence to say must be set
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link ResponseAdvice}; for one thread. */
  final class Builder extends ImmutableResponseAdvice.Builder {
    Builder() {}
  }
}
