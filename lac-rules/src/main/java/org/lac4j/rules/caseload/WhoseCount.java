package org.lac4j.rules.caseload;

import com.google.common.collect.Sets;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.lac4j.core.introduction.Actor;
import org.lac4j.core.introduction.EventKind;
import org.lac4j.core.introduction.Journey;
import org.lac4j.core.introduction.JourneyEvent;
import org.lac4j.core.introduction.Stage;
import org.lac4j.core.place.AreaCode;
import org.lac4j.core.team.Coordinator;
import org.lac4j.core.team.CoordinatorId;
import org.lac4j.core.team.TeamOnADay;

/**
 * Tells in whose count an open journey is on a day. It is always in exactly one.
 *
 * <p>Whoever was told to walk alongside, by handing over or as a neighbour who helps, counts them while in post. Otherwise
 * it is the area: of somebody who waits, where they live now; of somebody in touch, where they lived when the conversation
 * began, since whoever moves keeps their coordinator. Where the team does not have that area, it is the coordinator who last
 * did anything for them.
 *
 * @param team the team on the day
 */
record WhoseCount(TeamOnADay team) {

  private static final Set<Stage> WAITING = Sets.immutableEnumSet(Stage.RECEIVED, Stage.ANSWERED);

  static boolean isWaiting(Journey journey) {
    return WAITING.contains(journey.stage());
  }

  Whose of(Supported supported, Journey journey) {
    return journey
        .walkingAlongside()
        .filter(this::isInPost)
        .map(Whose::of)
        .or(() -> home(supported, journey).flatMap(this::ofArea))
        .or(() -> lastActing(journey).map(Whose::of))
        .orElse(Whose.ELSEWHERE);
  }

  private boolean isInPost(CoordinatorId id) {
    return !team.areasOf(id).isEmpty();
  }

  private Optional<Whose> ofArea(AreaCode area) {
    if (!team.areas().containsKey(area)) {
      return Optional.empty();
    }
    return Optional.of(
        team.inPost(area).stream()
            .findFirst()
            .map(Coordinator::id)
            .map(Whose::of)
            .orElseGet(() -> Whose.vacant(area)));
  }

  /** A move to where nobody covers changes nothing for somebody who waits: whose they were has to tell them. */
  private static Optional<AreaCode> home(Supported supported, Journey journey) {
    Optional<Instant> until =
        isWaiting(journey) ? Optional.empty() : journey.currentSpell().conversationAt();
    Optional<AreaCode> home = supported.area();
    for (JourneyEvent event : journey.standingEvents()) {
      boolean counts = until.map(limit -> !event.at().isAfter(limit)).orElse(true);
      if (event.kind() == EventKind.MOVED && counts) {
        home = until.isEmpty() ? event.area().or(supported::area) : event.area();
      }
    }
    return home;
  }

  private Optional<CoordinatorId> lastActing(Journey journey) {
    return journey.standingEvents().reverse().stream()
        .map(JourneyEvent::by)
        .filter(Actor.ByCoordinator.class::isInstance)
        .map(by -> ((Actor.ByCoordinator) by).coordinator())
        .filter(this::isInPost)
        .findFirst();
  }
}
