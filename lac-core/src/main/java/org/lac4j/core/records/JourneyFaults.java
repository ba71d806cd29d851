package org.lac4j.core.records;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.lac4j.core.introduction.Actor;
import org.lac4j.core.introduction.ConversationWish;
import org.lac4j.core.introduction.EventKind;
import org.lac4j.core.introduction.Introduction;
import org.lac4j.core.introduction.Journey;
import org.lac4j.core.introduction.JourneyEvent;
import org.lac4j.core.team.CoordinatorId;

/** Sets a journey beside its introduction. */
final class JourneyFaults {

  private JourneyFaults() {}

  static ImmutableList<RecordsFault> of(Introduction introduction, Journey journey) {
    ImmutableList.Builder<RecordsFault> faults = ImmutableList.builder();
    if (!journey.receivedAt().equals(introduction.receivedAt())) {
      faults.add(
          fault(
              introduction,
              RecordsFault.Code.DATES_OUT_OF_ORDER,
              "Introduction "
                  + introduction.id()
                  + " was received at "
                  + introduction.receivedAt()
                  + ", and its journey starts at "
                  + journey.receivedAt()
                  + ": give both the same moment."));
    }
    if (goesOnAfterNo(introduction, journey)) {
      faults.add(
          fault(
              introduction,
              RecordsFault.Code.GOES_ON_AFTER_NO,
              "The person of introduction "
                  + introduction.id()
                  + " had said no, and the journey goes on without a yes: record the yes, or the no and the end."));
    }
    return faults.build();
  }

  /** A journey of before the wish was an event of it. */
  private static boolean goesOnAfterNo(Introduction introduction, Journey journey) {
    boolean told =
        journey.standingEvents().stream()
            .map(JourneyEvent::kind)
            .anyMatch(
                kind ->
                    kind == EventKind.SAID_YES
                        || kind == EventKind.SAID_NO
                        || kind == EventKind.REOPENED);
    return introduction.wish() == ConversationWish.NO
        && !told
        && journey.standingEvents().stream()
            .map(JourneyEvent::kind)
            .anyMatch(kind -> kind != EventKind.RECEIVED && kind != EventKind.ENDED);
  }

  /** The coordinators who did something, or were told to walk alongside. */
  static ImmutableSet<CoordinatorId> coordinators(Journey journey) {
    return journey.standingEvents().stream()
        .flatMap(event -> Stream.of(event.coordinator(), coordinator(event.by())))
        .flatMap(Optional::stream)
        .collect(toImmutableSet());
  }

  static Optional<CoordinatorId> coordinator(Actor actor) {
    return actor instanceof Actor.ByCoordinator by
        ? Optional.of(by.coordinator())
        : Optional.empty();
  }

  private static RecordsFault fault(
      Introduction introduction, RecordsFault.Code code, String message) {
    return new RecordsFault(code, introduction.id(), Optional.empty(), message);
  }
}
