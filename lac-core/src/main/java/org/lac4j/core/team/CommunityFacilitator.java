package org.lac4j.core.team;

import com.google.common.collect.ImmutableSortedSet;
import org.immutables.value.Value;
import org.lac4j.core.internal.Texts;
import org.lac4j.core.place.AreaCode;

/**
 * A Community Facilitator, who works beside the coordinators and is no point of contact of an area.
 *
 * <p>Name and contact details stay out of {@link Object#toString}. Immutable and thread-safe.
 *
 * @source R1
 */
@Value.Immutable
public sealed interface CommunityFacilitator extends WithCommunityFacilitator
    permits ImmutableCommunityFacilitator {

  /**
   * Returns the id, unique within the team.
   *
   * @return the id
   */
  FacilitatorId id();

  /**
   * Returns the name that people know the facilitator by.
   *
   * @return the name, not blank
   */
  @Value.Redacted
  String name();

  /**
   * Returns how to reach the facilitator.
   *
   * @return the details; {@link ContactDetails#NONE} unless given
   */
  @Value.Default
  @Value.Redacted
  default ContactDetails contact() {
    return ContactDetails.NONE;
  }

  /**
   * Returns the areas that the facilitator works in.
   *
   * @return the codes, in order; none means all areas of the team
   */
  @Value.NaturalOrder
  ImmutableSortedSet<AreaCode> areas();

  /**
   * Checks the name.
   *
   * @throws IllegalArgumentException if the name is blank or longer than 10,000 characters
   */
  @Value.Check
  default void check() {
    if (name().isBlank()) {
      throw new IllegalArgumentException(
          "The name of facilitator " + id() + " is blank: people ask for someone by name.");
    }
    Texts.checkLength("The name of facilitator " + id(), name());
  }

  /**
   * Creates a builder.
   *
   * @return a builder; id and name must be set
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link CommunityFacilitator}; not for use by several threads. */
  final class Builder extends ImmutableCommunityFacilitator.Builder {
    Builder() {}
  }
}
