package org.lac4j.core.introduction;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.lac4j.core.internal.Texts;
import org.lac4j.core.team.CoordinatorId;

/**
 * Who did or told something: the person, a coordinator, whoever introduced them, or someone else.
 *
 * <p>Implementations are immutable and thread-safe, and print nothing personal.
 *
 * @source P3, P5, P20
 */
public sealed interface Actor {

  /**
   * Obtains the person, family or group itself.
   *
   * @return the actor
   */
  static Actor themselves() {
    return new Themselves();
  }

  /**
   * Obtains a coordinator.
   *
   * @param coordinator the coordinator's id
   * @return the actor
   */
  static Actor coordinator(CoordinatorId coordinator) {
    return new ByCoordinator(coordinator);
  }

  /**
   * Obtains whoever introduced the person.
   *
   * @return the actor
   * @source P20
   */
  static Actor introducer() {
    return new WhoIntroduced();
  }

  /**
   * Obtains someone else of whom nothing is told.
   *
   * @return the actor
   */
  static Actor other() {
    return new Other(Optional.empty());
  }

  /** The person, family or group whose journey or agreement it is. */
  record Themselves() implements Actor {}

  /**
   * A coordinator.
   *
   * @param coordinator the coordinator's id
   */
  record ByCoordinator(CoordinatorId coordinator) implements Actor {
    /** Checks that there is a coordinator. */
    public ByCoordinator {
      requireNonNull(coordinator, "coordinator");
    }
  }

  /** Whoever introduced the person; the introduction says who that is. */
  record WhoIntroduced() implements Actor {}

  /**
   * Someone else, for example another service or a system.
   *
   * @param details who it is, personal: not blank, at most 10,000 characters; empty if it is not told
   */
  record Other(Optional<String> details) implements Actor {
    /**
     * Checks the details.
     *
     * @throws IllegalArgumentException if they are blank or too long
     */
    public Other {
      Texts.checkText("The details of an actor", details);
    }

    /** Returns a text without the details. */
    @Override
    public String toString() {
      return "Other" + Texts.PRIVATE;
    }
  }
}
