package org.lac4j.rules.plan;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.stream.Stream;
import org.lac4j.core.agreement.FormalPlanKind;
import org.lac4j.rules.Decision;
import org.lac4j.rules.Reason;

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
   * Returns the two conditions, each with whether it holds.
   *
   * @return two reasons: that the person asked, then that the coordinator takes part
   */
  @Override
  default ImmutableList<Reason> reasons() {
    return ImmutableList.of(
        PlanWording.personAsked(facts().personAsked()),
        PlanWording.takesPart(facts().coordinatorTakesPart()));
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
   * @source P22
   */
  record MayStand(FormalPlanKind plan) implements FormalPlanAnswer {
    /** Checks that there is a plan. */
    public MayStand {
      requireNonNull(plan, "plan");
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
   * @source P21, P22
   */
  record MayNotStand(FormalPlanFacts facts) implements FormalPlanAnswer {
    /**
     * Checks that a condition does not hold.
     *
     * @throws IllegalArgumentException if none is known not to hold
     */
    public MayNotStand {
      if (conditions(facts).noneMatch(Condition.NOT_MET::equals)) {
        throw new IllegalArgumentException(
            "Neither condition is known not to hold: there is no other reason to leave it out.");
      }
    }

    @Override
    public String outcome() {
      return "may-not-stand";
    }

    @Override
    public ImmutableList<String> nextSteps() {
      return PlanWording.whatWouldChangeIt(facts);
    }
  }

  /**
   * A condition is not known, and none is known not to hold.
   *
   * @param facts what was known
   * @source P22
   */
  record NotKnown(FormalPlanFacts facts) implements FormalPlanAnswer {
    /**
     * Checks that something is left to ask.
     *
     * @throws IllegalArgumentException if nothing is left to ask, or a condition is known not to hold
     */
    public NotKnown {
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

    @Override
    public String outcome() {
      return "not-known";
    }

    @Override
    public ImmutableList<String> nextSteps() {
      return PlanWording.questions(facts);
    }
  }

  private static Stream<Condition> conditions(FormalPlanFacts facts) {
    return Stream.of(facts.personAsked(), facts.coordinatorTakesPart());
  }
}
