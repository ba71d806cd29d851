package org.lac4j.core.team;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;
import static java.util.Comparator.naturalOrder;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.io.Serializable;
import org.lac4j.core.place.AreaCode;

/**
 * One thing that is wrong with a team as it was given, with its cure.
 *
 * <p>It holds ids only, no names. Immutable and thread-safe.
 *
 * @param code the kind of fault
 * @param areas the areas that it concerns, in order; may be none
 * @param coordinators the coordinators that it concerns, in order; may be none
 * @param message what is wrong and how to fix it, one sentence
 * @source P14
 */
public record TeamFault(
    Code code,
    ImmutableSortedSet<AreaCode> areas,
    ImmutableSortedSet<CoordinatorId> coordinators,
    String message)
    implements Serializable {

  /** Checks that nothing is null. */
  public TeamFault {
    requireNonNull(code, "code");
    requireNonNull(areas, "areas");
    requireNonNull(coordinators, "coordinators");
    requireNonNull(message, "message");
  }

  /** The kinds of fault. */
  public enum Code {
    /** Two areas have one code. */
    REPEATED_AREA,
    /** Two coordinators have one id. */
    REPEATED_COORDINATOR,
    /** Two Community Facilitators have one id. */
    REPEATED_FACILITATOR,
    /** An area is declared vacant twice for the same day. */
    REPEATED_VACANCY,
    /** A coordinator, facilitator or vacancy names an area that the team does not have. */
    UNKNOWN_AREA,
    /** A post is held by someone who is no coordinator of the team. */
    UNKNOWN_COORDINATOR,
    /** A coordinator serves no area. */
    COORDINATOR_WITHOUT_AREA,
    /** A coordinator has areas of their own and a post besides. */
    AREAS_AND_POST,
    /** An area has two coordinators on the same day who do not share a post. */
    TWO_COORDINATORS,
    /** An area has neither a coordinator nor a declared vacancy. */
    AREA_WITHOUT_COORDINATOR,
    /** An area is declared vacant for days on which it has a coordinator. */
    VACANCY_WITH_COORDINATOR,
    /** Two absences of one coordinator have a day in common. */
    OVERLAPPING_ABSENCES,
    /** Cover is by, or for, someone who is no coordinator of the team. */
    UNKNOWN_COVER,
    /** A coordinator is named as their own cover. */
    OWN_COVER
  }

  /** Returns the message. */
  @Override
  public String toString() {
    return message;
  }

  /** Puts text in the place of the ids, which have no Java serialisation, for an exception that travels. */
  private Object writeReplace() {
    return new Written(code, texts(areas), texts(coordinators), message);
  }

  private static ImmutableList<String> texts(ImmutableSortedSet<?> ids) {
    return ids.stream().map(Object::toString).collect(toImmutableList());
  }

  /**
   * The serial form.
   *
   * @param code the kind of fault
   * @param areas the codes of the areas
   * @param coordinators the ids of the coordinators
   * @param message what is wrong
   */
  private record Written(
      Code code, ImmutableList<String> areas, ImmutableList<String> coordinators, String message)
      implements Serializable {

    private Object readResolve() {
      return new TeamFault(
          code,
          areas.stream().map(AreaCode::of).collect(toImmutableSortedSet(naturalOrder())),
          coordinators.stream()
              .map(CoordinatorId::of)
              .collect(toImmutableSortedSet(naturalOrder())),
          message);
    }
  }
}
