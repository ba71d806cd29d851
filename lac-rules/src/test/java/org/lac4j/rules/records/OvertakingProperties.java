package org.lac4j.rules.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.lac4j.core.ServiceTime;
import org.lac4j.core.introduction.Actor;
import org.lac4j.core.introduction.Introducer;
import org.lac4j.core.introduction.Introduction;
import org.lac4j.core.introduction.IntroductionId;
import org.lac4j.core.introduction.Journey;
import org.lac4j.core.introduction.JourneyEvent;
import org.lac4j.core.introduction.Urgency;
import org.lac4j.core.person.Person;
import org.lac4j.core.person.PersonId;
import org.lac4j.core.place.Area;
import org.lac4j.core.place.Placement;
import org.lac4j.core.team.Coordinator;
import org.lac4j.core.team.CoordinatorId;
import org.lac4j.core.team.Post;
import org.lac4j.core.team.Team;
import org.lac4j.rules.priority.PrioritisationRule;

/** Two hundred days with a crisis each, of which the first in the list is met: nobody is overtaken more often than allowed. */
class OvertakingProperties {

  private static final LocalDate FIRST = LocalDate.of(2026, 1, 5);
  private static final int DAYS = 200;
  private static final Area HOLGATE = Area.of("A1", "Holgate");
  private static final CoordinatorId ANN = CoordinatorId.of("C-1");
  private static final CoordinatorId BEN = CoordinatorId.of("C-2");

  /** Ann leaves in the middle, and Ben takes over her queue as it is. */
  private static final Team TEAM =
      Team.builder()
          .addAreas(HOLGATE)
          .addCoordinators(coordinator(ANN), coordinator(BEN))
          .addPosts(
              Post.of(ANN, HOLGATE.code()).until(FIRST.plusDays(100)),
              Post.of(BEN, HOLGATE.code()).from(FIRST.plusDays(101)))
          .build();

  private final Map<IntroductionId, Introduction> introductions = new LinkedHashMap<>();
  private final Map<IntroductionId, Journey> journeys = new LinkedHashMap<>();

  private static Coordinator coordinator(CoordinatorId id) {
    return Coordinator.builder().id(id).name("Name").build();
  }

  @Property(tries = 3)
  void nobody_is_overtaken_more_often_than_allowed_whoever_asks(
      @ForAll @IntRange(min = 1, max = 8) int waitingAtFirst) {
    introductions.clear();
    journeys.clear();
    List<IntroductionId> old = new ArrayList<>();
    for (int i = 0; i < waitingAtFirst; i++) {
      old.add(receive("OLD-" + i, ServiceTime.startOf(FIRST).plusSeconds(i), Urgency.NO_HURRY));
    }
    Map<IntroductionId, Integer> overtaken = new LinkedHashMap<>();
    int longest = 0;
    for (int day = 1; day <= DAYS; day++) {
      LocalDate today = FIRST.plusDays(day);
      receive("I-" + day, noon(today).minus(Duration.ofHours(2)), Urgency.CRISIS);
      IntroductionId next = first(today);
      count(next, overtaken);
      journeys.computeIfPresent(
          next,
          (id, journey) -> journey.append(JourneyEvent.conversationHeld(noon(today), by(today))));
      longest = Math.max(longest, old.contains(next) ? day : 0);
    }
    assertThat(overtaken.values())
        .allMatch(times -> times <= PrioritisationRule.DEFAULT_OVERTAKING_LIMIT);
    assertThat(longest)
        .isBetween(1, waitingAtFirst * (PrioritisationRule.DEFAULT_OVERTAKING_LIMIT + 1));
  }

  private static Actor by(LocalDate day) {
    return Actor.coordinator(day.isAfter(FIRST.plusDays(100)) ? BEN : ANN);
  }

  private static Instant noon(LocalDate day) {
    return ServiceTime.startOf(day).plus(Duration.ofHours(12));
  }

  private IntroductionId receive(String id, Instant at, Urgency urgency) {
    Introduction introduction =
        Introduction.builder()
            .id(IntroductionId.of(id))
            .introduced(Person.builder().id(PersonId.of("P-" + id)).build())
            .introducer(Introducer.self())
            .receivedAt(at)
            .urgency(urgency)
            .build();
    introductions.put(introduction.id(), introduction);
    journeys.put(introduction.id(), Journey.start(introduction, Actor.themselves()));
    return introduction.id();
  }

  /** Asks anew from the records alone, as anyone could. */
  private IntroductionId first(LocalDate day) {
    ServiceRecords records =
        ServiceRecords.of(
            TEAM,
            introductions.values(),
            journeys.values(),
            (introduction, asOf) -> Optional.of(new Placement.Inside(HOLGATE, 100)));
    List<OwnedQueue> queues = records.queues(day);
    assertThat(queues).hasSize(1);
    return PrioritisationRule.standard().next(queues.get(0).facts()).orElseThrow();
  }

  /** Counts by another way: everyone who came earlier and has not been met is overtaken. */
  private void count(IntroductionId met, Map<IntroductionId, Integer> overtaken) {
    Instant came = introductions.get(met).receivedAt();
    for (Introduction each : introductions.values()) {
      boolean waits = journeys.get(each.id()).firstConversationAt().isEmpty();
      if (waits && each.receivedAt().isBefore(came)) {
        overtaken.merge(each.id(), 1, Integer::sum);
      }
    }
  }
}
