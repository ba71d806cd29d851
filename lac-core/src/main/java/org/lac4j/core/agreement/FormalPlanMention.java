package org.lac4j.core.agreement;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import org.lac4j.core.person.PersonId;
import org.lac4j.core.team.CoordinatorId;

/**
 * Local Area Coordination written into a formal plan.
 *
 * <p>It takes both: the person asked for it in so many words, and the coordinator takes part in making the plan with
 * them. Without the one or the other there is no way to make this value, and nothing else is asked.
 *
 * <p>Immutable and thread-safe; prints ids, dates and nothing personal.
 *
 * @param plan the kind of plan
 * @param asked that the person asked for it
 * @param takesPart that the coordinator takes part
 * @source P21, P22
 */
public record FormalPlanMention(
    FormalPlanKind plan, PersonAsked asked, CoordinatorTakesPart takesPart) {

  /**
   * Checks that both conditions hold.
   *
   * @throws NullPointerException if one is missing
   */
  public FormalPlanMention {
    requireNonNull(plan, "plan");
    requireNonNull(asked, "asked: the person has to ask for it");
    requireNonNull(takesPart, "takesPart: the coordinator has to take part in making the plan");
  }

  /**
   * That a person asked for the mention in so many words.
   *
   * @param person who asked
   * @param at when
   * @source P22
   */
  public record PersonAsked(PersonId person, Instant at) {
    /** Checks that nothing is missing. */
    public PersonAsked {
      requireNonNull(person, "person");
      requireNonNull(at, "at");
    }
  }

  /**
   * That a coordinator takes part in making the plan, with the person.
   *
   * @param coordinator who takes part
   * @param since when the coordinator joined in
   * @source P22
   */
  public record CoordinatorTakesPart(CoordinatorId coordinator, Instant since) {
    /** Checks that nothing is missing. */
    public CoordinatorTakesPart {
      requireNonNull(coordinator, "coordinator");
      requireNonNull(since, "since");
    }
  }
}
