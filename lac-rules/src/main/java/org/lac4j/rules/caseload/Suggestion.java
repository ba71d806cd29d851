package org.lac4j.rules.caseload;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.lac4j.core.team.CoordinatorId;
import org.lac4j.core.team.FacilitatorId;
import org.lac4j.rules.Reason;

/**
 * Something that a team that is stretched may do; people decide.
 *
 * <p>There is no suggestion that turns anyone away. Immutable and thread-safe.
 *
 * @source P17, R7
 */
public sealed interface Suggestion {

  /**
   * Returns what is suggested and why.
   *
   * @return the reason, whose text says what to do
   */
  Reason reason();

  /**
   * To ask a coordinator next door who has room.
   *
   * @param coordinator the coordinator next door
   * @param room how many they are below the guideline, 1 or more
   * @param reason why
   */
  record AskNeighbour(CoordinatorId coordinator, int room, Reason reason) implements Suggestion {
    /**
     * Checks the room.
     *
     * @throws IllegalArgumentException if there is none
     */
    public AskNeighbour {
      requireNonNull(coordinator, "coordinator");
      requireNonNull(reason, "reason");
      if (room < 1) {
        throw new IllegalArgumentException(
            "Coordinator " + coordinator + " has room for " + room + ": ask who has room.");
      }
    }
  }

  /**
   * To ask a Community Facilitator to help.
   *
   * @param facilitator the facilitator
   * @param reason why
   * @source R1
   */
  record AskFacilitator(FacilitatorId facilitator, Reason reason) implements Suggestion {
    /** Checks that nothing is null. */
    public AskFacilitator {
      requireNonNull(facilitator, "facilitator");
      requireNonNull(reason, "reason");
    }
  }

  /**
   * To take more time, and to say so in the first conversation.
   *
   * @param reason why
   * @source P17, P18
   */
  record TakeMoreTime(Reason reason) implements Suggestion {
    /** Checks that nothing is null. */
    public TakeMoreTime {
      requireNonNull(reason, "reason");
    }
  }

  /**
   * To name somebody who covers.
   *
   * @param coordinator who is next door and at work; empty if there is nobody to name
   * @param reason why
   * @source P14, P15
   */
  record NameCover(Optional<CoordinatorId> coordinator, Reason reason) implements Suggestion {
    /** Checks that nothing is null. */
    public NameCover {
      requireNonNull(coordinator, "coordinator");
      requireNonNull(reason, "reason");
    }
  }

  /**
   * To fill a vacant post.
   *
   * @param reason why
   * @source P14
   */
  record FillPost(Reason reason) implements Suggestion {
    /** Checks that nothing is null. */
    public FillPost {
      requireNonNull(reason, "reason");
    }
  }
}
