package org.lac4j.rules.response;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.lac4j.rules.Rule;
import org.lac4j.rules.RuleVersion;

/**
 * A rule that says by when an introduction should be answered and a first meeting held, and what can be said of it.
 *
 * <p>{@link ResponseRule} is the library's own. The laws in the test-jar of this module say what holds for every one:
 * dates on working days, no earlier target for what came later, the same dates whatever the urgency.
 *
 * <p>Implementations are immutable and thread-safe.
 *
 * @source P15, P16, P18
 */
public interface ResponsePolicy extends Rule<ResponseFacts, ResponseAdvice> {

  /**
   * Returns the dates alone, for whoever needs them by the million.
   *
   * @param receivedAt when the introduction was received
   * @return the dates that {@link #decide} tells for the same moment
   */
  default ResponseDates dates(Instant receivedAt) {
    return decide(ResponseFacts.received(receivedAt)).dates();
  }

  /**
   * Returns the time that parts each day in two, where the dates depend on nothing but the day and the part of it.
   *
   * @return the time of day in the United Kingdom: whoever is received before it, and whoever is received at it or after,
   *     gets the same {@link #dates} as others of that day and part; empty if they may depend on more
   */
  default Optional<LocalTime> closesAt() {
    return Optional.empty();
  }

  /**
   * Returns the figures by which the policy counts its days, for texts that name them.
   *
   * @return the figures; empty if the policy counts in another way
   */
  default Optional<ResponseParameters> figures() {
    return Optional.empty();
  }

  /**
   * Returns this policy with more days on which nobody works.
   *
   * @param closures the days, beside those that the policy knows
   * @return the policy; this one, unless it counts working days and can be told of more
   */
  default ResponsePolicy closedOn(Set<LocalDate> closures) {
    return this;
  }

  /**
   * Makes a policy of a function.
   *
   * @param about the id, version and description
   * @param decide the function; it reads nothing but the facts
   * @return the policy
   */
  static ResponsePolicy of(RuleVersion about, Function<ResponseFacts, ResponseAdvice> decide) {
    requireNonNull(about, "about");
    requireNonNull(decide, "decide");
    return new ResponsePolicy() {
      @Override
      public RuleVersion about() {
        return about;
      }

      @Override
      public ResponseAdvice decide(ResponseFacts facts) {
        return decide.apply(facts);
      }

      @Override
      public String toString() {
        return about.sentence();
      }
    };
  }

  @Override
  default ResponsePolicy as(String description) {
    return of(RuleVersion.builder().from(about()).description(description).build(), this::decide);
  }

  @Override
  default ResponsePolicy because(String justification) {
    return of(
        RuleVersion.builder().from(about()).justification(justification).build(), this::decide);
  }
}
