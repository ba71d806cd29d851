package org.lac4j.rules.plan;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.stream.Stream;
import org.lac4j.core.agreement.FormalPlanKind;
import org.lac4j.rules.Decision;
import org.lac4j.rules.Reason;
import org.lac4j.rules.words.Messages;

/**
 * Whether Local Area Coordination may be written into a formal plan, with both conditions spelled out.
 *
 * <p>Immutable and thread-safe.
 *
 * @source P21, P22
 */
public sealed interface FormalPlanAnswer extends Decision {

  /**
   * Returns what was known.
   *
   * @return the facts
   */
  FormalPlanFacts facts();

  /**
   * Returns the words of the reasons.
   *
   * @return the words
   */
  Messages words();

  /**
   * Returns the two conditions, each with whether it holds.
   *
   * @return two reasons: that the person asked, then that the coordinator takes part
   */
  @Override
  default ImmutableList<Reason> reasons() {
    PlanWording texts = new PlanWording(words());
    return ImmutableList.of(
        texts.personAsked(facts().personAsked()), texts.takesPart(facts().coordinatorTakesPart()));
  }

  @Override
  default ImmutableMap<String, Object> details() {
    return ImmutableMap.of(
        "plan", PlanWording.code(facts().plan()),
        "personAsked", PlanWording.code(facts().personAsked()),
        "coordinatorTakesPart", PlanWording.code(facts().coordinatorTakesPart()));
  }

  /**
   * Both conditions hold.
   *
   * @param plan the kind of plan
   * @param words the words of the reasons
   * @source P22
   */
  record MayStand(FormalPlanKind plan, Messages words) implements FormalPlanAnswer {
    /** Checks that nothing is null. */
    public MayStand {
      requireNonNull(plan, "plan");
      requireNonNull(words, "words");
    }

    /**
     * Makes an answer in the library's own words.
     *
     * @param plan the kind of plan
     */
    public MayStand(FormalPlanKind plan) {
      this(plan, Messages.english());
    }

    @Override
    public FormalPlanFacts facts() {
      return new FormalPlanFacts(plan, Condition.MET, Condition.MET);
    }

    @Override
    public String outcome() {
      return "may-stand";
    }
  }

  /**
   * A condition does not hold. The shared agreement can complement the plan all the same.
   *
   * @param facts what was known
   * @param words the words of the reasons
   * @source P21, P22
   */
  record MayNotStand(FormalPlanFacts facts, Messages words) implements FormalPlanAnswer {
    /**
     * Checks that a condition does not hold.
     *
     * @throws IllegalArgumentException if none is known not to hold
     */
    public MayNotStand {
      requireNonNull(words, "words");
      if (conditions(facts).noneMatch(Condition.NOT_MET::equals)) {
        throw new IllegalArgumentException(
            "Neither condition is known not to hold: there is no other reason to leave it out.");
      }
    }

    /**
     * Makes an answer in the library's own words.
     *
     * @param facts what was known
     * @throws IllegalArgumentException if no condition is known not to hold
     */
    public MayNotStand(FormalPlanFacts facts) {
      this(facts, Messages.english());
    }

    @Override
    public String outcome() {
      return "may-not-stand";
    }

    @Override
    public ImmutableList<String> nextSteps() {
      return new PlanWording(words).whatWouldChangeIt(facts);
    }
  }

  /**
   * A condition is not known, and none is known not to hold.
   *
   * @param facts what was known
   * @param words the words of the reasons
   * @source P22
   */
  record NotKnown(FormalPlanFacts facts, Messages words) implements FormalPlanAnswer {
    /**
     * Checks that something is left to ask.
     *
     * @throws IllegalArgumentException if nothing is left to ask, or a condition is known not to hold
     */
    public NotKnown {
      requireNonNull(words, "words");
      if (conditions(facts).noneMatch(Condition.NOT_KNOWN::equals)
          || conditions(facts).anyMatch(Condition.NOT_MET::equals)) {
        throw new IllegalArgumentException(
            "Nothing is left to ask: the conditions are "
                + facts.personAsked()
                + " and "
                + facts.coordinatorTakesPart()
                + ".");
      }
    }

    /**
     * Makes an answer in the library's own words.
     *
     * @param facts what was known
     * @throws IllegalArgumentException if nothing is left to ask
     */
    public NotKnown(FormalPlanFacts facts) {
      this(facts, Messages.english());
    }

    @Override
    public String outcome() {
      return "not-known";
    }

    @Override
    public ImmutableList<String> nextSteps() {
      return new PlanWording(words).questions(facts);
    }
  }

  private static Stream<Condition> conditions(FormalPlanFacts facts) {
    return Stream.of(facts.personAsked(), facts.coordinatorTakesPart());
  }
}
