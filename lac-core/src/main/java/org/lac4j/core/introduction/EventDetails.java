package org.lac4j.core.introduction;

import java.util.Optional;
import java.util.Set;

/** Checks that every detail of an event stands where it belongs. */
final class EventDetails {

  private EventDetails() {}

  /**
   * Checks an event.
   *
   * @throws IllegalArgumentException if a detail is missing, or stands at an event that has none of the kind
   */
  static void check(JourneyEvent event) {
    exactly(event, event.reason().isPresent(), "a reason", Set.of(EventKind.ENDED));
    exactly(
        event,
        event.meetingOn().isPresent(),
        "the day arranged",
        Set.of(EventKind.MEETING_ARRANGED));
    exactly(
        event,
        event.coordinator().isPresent(),
        "a coordinator",
        Set.of(EventKind.HANDED_OVER, EventKind.HELPED_BY_NEIGHBOUR));
    exactly(
        event,
        event.outward().isPresent(),
        "whom they are introduced to",
        Set.of(EventKind.INTRODUCED_OUTWARDS));
    exactly(event, event.corrects().isPresent(), "what it corrects", Set.of(EventKind.CORRECTED));
    only(event, event.area(), "an area", EventKind.MOVED);
    only(event, event.gave(), "what was given", EventKind.SHORT_SUPPORT_GIVEN);
    event.outward().ifPresent(outward -> agreedBefore(event, outward));
  }

  private static void exactly(
      JourneyEvent event, boolean given, String what, Set<EventKind> owners) {
    if (!given && owners.contains(event.kind())) {
      throw new IllegalArgumentException("The event " + event.kind() + " needs " + what + ".");
    }
    if (given && !owners.contains(event.kind())) {
      throw misplaced(event, what, owners.iterator().next());
    }
  }

  private static void only(JourneyEvent event, Optional<?> detail, String what, EventKind owner) {
    if (detail.isPresent() && event.kind() != owner) {
      throw misplaced(event, what, owner);
    }
  }

  private static IllegalArgumentException misplaced(
      JourneyEvent event, String what, EventKind owner) {
    return new IllegalArgumentException(
        "The event " + event.kind() + " can't have " + what + ": only " + owner + " has.");
  }

  private static void agreedBefore(JourneyEvent event, OutwardIntroduction outward) {
    if (outward.agreedAt().isAfter(event.at())) {
      throw new IllegalArgumentException(
          "Someone was introduced at "
              + event.at()
              + " and agreed to it at "
              + outward.agreedAt()
              + ", later: ask first.");
    }
  }
}
