package org.lac4j.core.team;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.lac4j.core.place.Area;

/**
 * Whom someone in an area should speak to on a given day.
 *
 * <p>Immutable and thread-safe.
 *
 * @source P11, P14
 */
public sealed interface PointOfContact {

  /**
   * Returns the area.
   *
   * @return the area
   */
  Area area();

  /**
   * Returns who answers where the area's own coordinator does not.
   *
   * @return who covers; empty if nobody does or nobody need
   * @source P15, R7
   */
  Optional<Coordinator> cover();

  /**
   * The area's own coordinator.
   *
   * @param area the area
   * @param coordinator the coordinator in post
   * @param away the absence that the day falls in; empty if the coordinator is not away
   * @param cover who covers the absence; empty if the coordinator is not away, if nobody covers, or if whoever would is
   *     away too
   * @source P11, P15
   */
  record InPost(
      Area area, Coordinator coordinator, Optional<Absence> away, Optional<Coordinator> cover)
      implements PointOfContact {
    /**
     * Checks that only an absence is covered.
     *
     * @throws IllegalArgumentException if there is cover for a coordinator who is not away, or by themselves
     */
    public InPost {
      requireNonNull(area, "area");
      requireNonNull(coordinator, "coordinator");
      requireNonNull(away, "away");
      requireNonNull(cover, "cover");
      if (cover.isPresent() && away.isEmpty()) {
        throw new IllegalArgumentException(
            "Coordinator " + coordinator.id() + " is not away and needs no cover: leave it out.");
      }
      if (cover.map(Coordinator::id).filter(coordinator.id()::equals).isPresent()) {
        throw new IllegalArgumentException(
            "Coordinator " + coordinator.id() + " can't cover for themselves: name another.");
      }
    }
  }

  /**
   * Nobody that the team tells of: it says neither who holds the post on that day nor that it is vacant.
   *
   * @param area the area
   * @source P11, P14
   */
  record NotNamed(Area area) implements PointOfContact {
    /** Checks that there is an area. */
    public NotNamed {
      requireNonNull(area, "area");
    }

    @Override
    public Optional<Coordinator> cover() {
      return Optional.empty();
    }
  }

  /**
   * Nobody in post for now.
   *
   * @param area the area
   * @param cover who does their best to help meanwhile; empty if the team names none, or if they are away that day
   * @source P14, R7
   */
  record Vacant(Area area, Optional<Coordinator> cover) implements PointOfContact {
    /** Checks that nothing is null. */
    public Vacant {
      requireNonNull(area, "area");
      requireNonNull(cover, "cover");
    }
  }
}
