package org.lac4j.core.team;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.lac4j.core.internal.Texts;
import org.lac4j.core.place.AreaCode;

/**
 * A Local Area Coordinator: the one accessible point of contact of an area.
 *
 * <p>Name and contact details stay out of {@link Object#toString}; the id stands for them. Immutable and thread-safe.
 *
 * @source P11, P14
 */
@Value.Immutable
public sealed interface Coordinator extends WithCoordinator permits ImmutableCoordinator {

  /**
   * Returns the id, unique within the team.
   *
   * @return the id
   */
  CoordinatorId id();

  /**
   * Returns the name that people know the coordinator by.
   *
   * @return the name, not blank
   */
  @Value.Redacted
  String name();

  /**
   * Returns how to reach the coordinator.
   *
   * @return the details; {@link ContactDetails#NONE} unless given
   */
  @Value.Default
  @Value.Redacted
  default ContactDetails contact() {
    return ContactDetails.NONE;
  }

  /**
   * Returns where people find the coordinator without an appointment.
   *
   * @return the drop-ins, in the order given
   */
  ImmutableList<DropIn> dropIns();

  /**
   * Returns the areas that the coordinator has served full time all along. One is usual; a team refuses a coordinator with
   * neither areas nor a {@link Team#posts post}, and one with both.
   *
   * @return the codes, in order
   */
  @Value.NaturalOrder
  ImmutableSortedSet<AreaCode> areas();

  /**
   * Returns the days of the week on which the coordinator works.
   *
   * @return the days; Monday to Friday unless given
   */
  @Value.Default
  default WorkingPattern workingPattern() {
    return WorkingPattern.mondayToFriday();
  }

  /**
   * Returns the times away, past and to come; a team refuses two that overlap.
   *
   * @return the absences, in the order given
   */
  ImmutableList<Absence> absences();

  /**
   * Finds the absence that a date falls in.
   *
   * @param date the date
   * @return the first absence that includes it; empty if the coordinator is not away then
   * @source P15
   */
  default Optional<Absence> absenceOn(LocalDate date) {
    return absences().stream().filter(absence -> absence.includes(date)).findFirst();
  }

  /**
   * Checks the name.
   *
   * @throws IllegalArgumentException if the name is blank or longer than 10,000 characters
   */
  @Value.Check
  default void check() {
    if (name().isBlank()) {
      throw new IllegalArgumentException(
          "The name of coordinator " + id() + " is blank: people ask for someone by name.");
    }
    Texts.checkLength("The name of coordinator " + id(), name());
  }

  /**
   * Creates a builder.
   *
   * @return a builder; id and name must be set
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Coordinator}; not for use by several threads. */
  final class Builder extends ImmutableCoordinator.Builder {
    Builder() {}
  }
}
