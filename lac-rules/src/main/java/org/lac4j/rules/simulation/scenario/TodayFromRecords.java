package org.lac4j.rules.simulation.scenario;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lac4j.core.ServiceTime;
import org.lac4j.core.introduction.ConversationWish;
import org.lac4j.core.introduction.Journey;
import org.lac4j.core.introduction.Stage;
import org.lac4j.core.person.GroupId;
import org.lac4j.core.person.IntroducedId;
import org.lac4j.rules.simulation.people.InQueue;
import org.lac4j.rules.simulation.people.InTouch;
import org.lac4j.rules.simulation.people.KnownIntroduction;
import org.lac4j.rules.simulation.people.Support;

/** Finds who is in touch and who waits, each individual and family once. */
final class TodayFromRecords {

  private static final Set<Stage> WAITING = Sets.immutableEnumSet(Stage.RECEIVED, Stage.ANSWERED);

  private final Instant before;
  private final Map<IntroducedId, InTouch> open = new LinkedHashMap<>();
  private final Map<IntroducedId, InQueue> waiting = new LinkedHashMap<>();

  private TodayFromRecords(LocalDate firstDay) {
    this.before = ServiceTime.startOf(firstDay).minusNanos(1);
  }

  static Start.Today of(LocalDate firstDay, Collection<KnownIntroduction> known) {
    TodayFromRecords today = new TodayFromRecords(firstDay);
    known.forEach(today::add);
    today.waiting.keySet().removeAll(today.open.keySet());
    return new Start.Today(
        ImmutableList.copyOf(today.open.values()), ImmutableList.copyOf(today.waiting.values()));
  }

  private void add(KnownIntroduction known) {
    IntroducedId id = known.introduction().introduced().id();
    Optional<Journey> journey = known.journey().asOf(before).filter(Journey::isOpen);
    if (journey.isEmpty() || id instanceof GroupId) {
      return;
    }
    if (!WAITING.contains(journey.get().stage())) {
      open.merge(id, inTouch(known, journey.get()), TodayFromRecords::longer);
    } else if (known.introduction().wish() != ConversationWish.NO) {
      waiting.merge(id, inQueue(known, journey.get()), TodayFromRecords::earlier);
    }
  }

  private InTouch inTouch(KnownIntroduction known, Journey journey) {
    Instant since = journey.currentSpell().conversationAt().orElseThrow();
    return InTouch.builder()
        .area(known.area())
        .since(ServiceTime.dayOf(since))
        .support(support(known, journey))
        .aims(known.introduction().aims())
        .urgency(known.introduction().urgency())
        .build();
  }

  private Optional<Support> support(KnownIntroduction known, Journey journey) {
    boolean hasAgreement =
        known.agreements().stream()
            .flatMap(agreement -> agreement.asOf(before).stream())
            .anyMatch(agreement -> agreement.isInPlace());
    if (hasAgreement || journey.stage() == Stage.SHARED_AGREEMENT) {
      return Optional.of(Support.LONG);
    }
    return journey.stage() == Stage.SHORT_SUPPORT ? Optional.of(Support.SHORT) : Optional.empty();
  }

  private InQueue inQueue(KnownIntroduction known, Journey journey) {
    return InQueue.builder()
        .area(known.area())
        .receivedAt(journey.currentSpell().openedAt())
        .urgency(known.introduction().urgency())
        .isAnswered(journey.stage() == Stage.ANSWERED)
        .meetingOn(journey.meetingOn())
        .aims(known.introduction().aims())
        .build();
  }

  /** Of two journeys of the same people, the one of longer support, then the one that goes back further. */
  private static InTouch longer(InTouch one, InTouch other) {
    boolean isLong = one.support().equals(Optional.of(Support.LONG));
    if (isLong != other.support().equals(Optional.of(Support.LONG))) {
      return isLong ? one : other;
    }
    return other.since().isBefore(one.since()) ? other : one;
  }

  private static InQueue earlier(InQueue one, InQueue other) {
    return other.receivedAt().isBefore(one.receivedAt()) ? other : one;
  }
}
