package org.lac4j.rules.priority;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import org.lac4j.core.introduction.IntroductionId;
import org.lac4j.rules.Rule;
import org.lac4j.rules.RuleVersion;

/**
 * A rule that advises on the order of a queue.
 *
 * <p>{@link PrioritisationRule} is the library's own. The laws in the test-jar of this module say what holds for all of
 * them: everyone in is out once, the order of the input does not matter, waiting longer never lowers anyone, a person's
 * override stands, and nobody is overtaken more often than {@link #overtakingLimit} says.
 *
 * <p>Implementations are immutable and thread-safe.
 *
 * @source P19
 */
public interface PrioritisationPolicy extends Rule<PriorityFacts, PriorityAdvice> {

  /**
   * Returns how many that came later the advice may put ahead of anyone, counting those who have gone ahead already.
   *
   * @return the limit, 1 or more, and so low that people can live with it: the laws let at most 20 pass unless a council
   *     tells them otherwise
   */
  int overtakingLimit();

  /**
   * Tells who is next, for those who need no more.
   *
   * @param facts the queue
   * @return the first of {@link #decide}; empty if nobody waits
   */
  default Optional<IntroductionId> next(PriorityFacts facts) {
    return decide(facts).ids().stream().findFirst();
  }

  /**
   * Makes a chooser, for whoever asks who is next again and again, such as a simulation.
   *
   * @param byId the order of ids, by which those stand who are alike in all else
   * @param <W> who waits
   * @return a chooser for one thread that names whom {@link #next} would; it asks {@link #next} about the whole queue unless
   *     a policy knows a quicker way
   */
  default <W extends WaitingView> NextChooser<W> chooser(Comparator<? super W> byId) {
    return new NextByPolicy<>(this, byId);
  }

  /**
   * Makes a policy of a function.
   *
   * @param about the id, version and description
   * @param overtakingLimit how many that came later may go ahead of anyone, 1 or more
   * @param decide the function; it reads nothing but the facts
   * @return the policy
   * @throws IllegalArgumentException if the limit is below 1
   */
  static PrioritisationPolicy of(
      RuleVersion about, int overtakingLimit, Function<PriorityFacts, PriorityAdvice> decide) {
    requireNonNull(about, "about");
    requireNonNull(decide, "decide");
    OvertakingLimit.check(overtakingLimit);
    return new PrioritisationPolicy() {
      @Override
      public RuleVersion about() {
        return about;
      }

      @Override
      public int overtakingLimit() {
        return overtakingLimit;
      }

      @Override
      public PriorityAdvice decide(PriorityFacts facts) {
        return decide.apply(facts);
      }

      @Override
      public String toString() {
        return about.sentence();
      }
    };
  }

  @Override
  default PrioritisationPolicy as(String description) {
    return of(
        RuleVersion.builder().from(about()).description(description).build(),
        overtakingLimit(),
        this::decide);
  }

  @Override
  default PrioritisationPolicy because(String justification) {
    return of(
        RuleVersion.builder().from(about()).justification(justification).build(),
        overtakingLimit(),
        this::decide);
  }
}
