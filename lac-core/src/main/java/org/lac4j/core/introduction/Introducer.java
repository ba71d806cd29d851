package org.lac4j.core.introduction;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.lac4j.core.internal.Texts;
import org.lac4j.core.team.CoordinatorId;

/**
 * Who introduces someone. Anyone may introduce anyone.
 *
 * <p>The details say who the introducer is and how to reach them, as they told it: personal, not blank, at most 10,000
 * characters, empty if they told nothing.
 *
 * <p>Implementations are immutable and thread-safe, and print no details.
 *
 * @source P1, P20, R2
 */
public sealed interface Introducer {

  /**
   * Tells whether the person introduces themselves.
   *
   * @return true for {@link Self}
   */
  default boolean isSelf() {
    return this instanceof Self;
  }

  /**
   * Obtains someone who introduces themselves.
   *
   * @return the introducer
   */
  static Introducer self() {
    return new Self();
  }

  /**
   * Obtains a relative or a friend who told nothing of themselves.
   *
   * @return the introducer
   */
  static Introducer familyOrFriend() {
    return new FamilyOrFriend(Optional.empty());
  }

  /**
   * Obtains a neighbour who told nothing of themselves.
   *
   * @return the introducer
   */
  static Introducer neighbour() {
    return new Neighbour(Optional.empty());
  }

  /**
   * Obtains a member of the community who told nothing of themselves.
   *
   * @return the introducer
   */
  static Introducer communityMember() {
    return new CommunityMember(Optional.empty());
  }

  /**
   * Obtains a coordinator who met the person in the neighbourhood.
   *
   * @param coordinator the coordinator's id
   * @return the introducer
   */
  static Introducer coordinator(CoordinatorId coordinator) {
    return new ByCoordinator(coordinator);
  }

  /**
   * Obtains a partner who told nothing but where they work.
   *
   * @param sector where the partner works
   * @return the introducer
   */
  static Introducer partner(PartnerSector sector) {
    return new Partner(sector, Optional.empty());
  }

  /** The person, family or group itself. */
  record Self() implements Introducer {}

  /**
   * A relative or a friend.
   *
   * @param details who they are and how to reach them, personal
   */
  record FamilyOrFriend(Optional<String> details) implements Introducer {
    /**
     * Checks the details.
     *
     * @throws IllegalArgumentException if they are blank or too long
     */
    public FamilyOrFriend {
      checkDetails(details);
    }

    /** Returns a text without the details. */
    @Override
    public String toString() {
      return "FamilyOrFriend" + Texts.PRIVATE;
    }
  }

  /**
   * A neighbour.
   *
   * @param details who they are and how to reach them, personal
   */
  record Neighbour(Optional<String> details) implements Introducer {
    /**
     * Checks the details.
     *
     * @throws IllegalArgumentException if they are blank or too long
     */
    public Neighbour {
      checkDetails(details);
    }

    /** Returns a text without the details. */
    @Override
    public String toString() {
      return "Neighbour" + Texts.PRIVATE;
    }
  }

  /**
   * Another member of the community.
   *
   * @param details who they are and how to reach them, personal
   */
  record CommunityMember(Optional<String> details) implements Introducer {
    /**
     * Checks the details.
     *
     * @throws IllegalArgumentException if they are blank or too long
     */
    public CommunityMember {
      checkDetails(details);
    }

    /** Returns a text without the details. */
    @Override
    public String toString() {
      return "CommunityMember" + Texts.PRIVATE;
    }
  }

  /**
   * A coordinator, who met the person in the neighbourhood.
   *
   * @param coordinator the coordinator's id
   */
  record ByCoordinator(CoordinatorId coordinator) implements Introducer {
    /** Checks that there is a coordinator. */
    public ByCoordinator {
      requireNonNull(coordinator, "coordinator");
    }
  }

  /**
   * A partner: someone who introduces people in the course of their work.
   *
   * @param sector where they work
   * @param details who they are and how to reach them, personal
   * @source R3
   */
  record Partner(PartnerSector sector, Optional<String> details) implements Introducer {
    /**
     * Checks the details.
     *
     * @throws IllegalArgumentException if they are blank or too long
     */
    public Partner {
      requireNonNull(sector, "sector");
      checkDetails(details);
    }

    /** Returns the sector, without the details. */
    @Override
    public String toString() {
      return "Partner[sector=" + sector + ", details=" + Texts.PRIVATE + "]";
    }
  }

  private static void checkDetails(Optional<String> details) {
    Texts.checkText("An introducer's details", details);
  }
}
