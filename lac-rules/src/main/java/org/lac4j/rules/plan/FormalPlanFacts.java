package org.lac4j.rules.plan;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.lac4j.core.agreement.FormalPlanKind;
import org.lac4j.core.agreement.FormalPlanMention.CoordinatorTakesPart;
import org.lac4j.core.agreement.FormalPlanMention.PersonAsked;

/**
 * The kind of plan and the two conditions, which is all that counts.
 *
 * <p>Immutable and thread-safe.
 *
 * @param plan the kind of plan
 * @param personAsked whether the person explicitly asked for it
 * @param coordinatorTakesPart whether the coordinator takes part in making the plan with them
 * @source P21, P22
 */
public record FormalPlanFacts(
    FormalPlanKind plan, Condition personAsked, Condition coordinatorTakesPart) {

  /** Checks that nothing is null. */
  public FormalPlanFacts {
    requireNonNull(plan, "plan");
    requireNonNull(personAsked, "personAsked");
    requireNonNull(coordinatorTakesPart, "coordinatorTakesPart");
  }

  /**
   * Obtains the facts from what is recorded; what is not recorded is not known.
   *
   * @param plan the kind of plan
   * @param asked that the person asked; empty if it is not recorded
   * @param takesPart that the coordinator takes part; empty if it is not recorded
   * @return the facts
   */
  public static FormalPlanFacts of(
      FormalPlanKind plan, Optional<PersonAsked> asked, Optional<CoordinatorTakesPart> takesPart) {
    return new FormalPlanFacts(plan, recorded(asked), recorded(takesPart));
  }

  private static Condition recorded(Optional<?> record) {
    return record.isPresent() ? Condition.MET : Condition.NOT_KNOWN;
  }
}
