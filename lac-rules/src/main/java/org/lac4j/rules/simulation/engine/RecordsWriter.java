package org.lac4j.rules.simulation.engine;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.lac4j.core.introduction.Actor;
import org.lac4j.core.introduction.Aim;
import org.lac4j.core.introduction.EndReason;
import org.lac4j.core.introduction.EventKind;
import org.lac4j.core.introduction.Introducer;
import org.lac4j.core.introduction.Introduction;
import org.lac4j.core.introduction.IntroductionId;
import org.lac4j.core.introduction.Journey;
import org.lac4j.core.introduction.JourneyEvent;
import org.lac4j.core.introduction.Stage;
import org.lac4j.core.introduction.Urgency;
import org.lac4j.core.person.Person;
import org.lac4j.core.person.PersonId;
import org.lac4j.core.place.AreaCode;
import org.lac4j.core.team.CoordinatorId;
import org.lac4j.rules.simulation.internal.plan.Plan;
import org.lac4j.rules.simulation.internal.plan.Roster;
import org.lac4j.rules.simulation.internal.run.RunLog;
import org.lac4j.rules.simulation.people.KnownIntroduction;
import org.lac4j.rules.simulation.scenario.SimulatedCoordinator;

/** Writes down what happens in one run, in the order in which it does; for one thread and one run. */
final class RecordsWriter implements RunLog {

  private static final ImmutableList<Urgency> URGENCIES = ImmutableList.copyOf(Urgency.values());

  private final Plan plan;
  private final ImmutableList<CoordinatorId> ids;
  private final List<Entry> entries = new ArrayList<>();
  private final Map<Integer, Entry> bySlot = new HashMap<>();

  RecordsWriter(Plan plan) {
    this.plan = plan;
    this.ids =
        plan.scenario.everyCoordinator().stream()
            .map(SimulatedCoordinator::id)
            .collect(toImmutableList());
  }

  @Override
  public void received(int slot, int area, byte urgency, int aims, long moment) {
    Entry entry = new Entry(area, urgency, aims, moment);
    entries.add(entry);
    bySlot.put(slot, entry);
  }

  @Override
  public void returned(int slot, long moment) {
    add(slot, JourneyEvent.reopened(at(moment), Actor.themselves()));
  }

  @Override
  public void answered(int slot, int holder, long moment) {
    add(slot, JourneyEvent.answered(at(moment), actor(holder)));
  }

  @Override
  public void met(int slot, int holder, boolean isOwn, boolean isLong, long moment) {
    if (!isOwn) {
      add(slot, JourneyEvent.helpedByNeighbour(at(moment), actor(holder), ids.get(holder)));
    }
    add(slot, JourneyEvent.conversationHeld(at(moment), actor(holder)));
    add(
        slot,
        JourneyEvent.of(
            isLong ? EventKind.AGREEMENT_MADE : EventKind.SHORT_SUPPORT_GIVEN,
            at(moment),
            actor(holder)));
  }

  @Override
  public void moved(int slot, int from, int to, long moment) {
    add(slot, JourneyEvent.handedOver(at(moment), actor(from), ids.get(to)));
  }

  @Override
  public void ended(int slot, int holder, long moment) {
    add(slot, JourneyEvent.ended(at(moment), Actor.themselves()));
  }

  @Override
  public void gaveUp(int slot, int cause, long moment) {
    EndReason why = plan.scenario.people().givingUp().get(cause).cause();
    add(slot, JourneyEvent.ended(at(moment), Actor.themselves(), why));
  }

  @Override
  public void notCovered(int slot, long moment) {
    add(slot, JourneyEvent.ended(at(moment), Actor.other(), EndReason.OUTSIDE_COVERAGE));
  }

  @Override
  public void gone(int slot) {
    bySlot.remove(slot);
  }

  private void add(int slot, JourneyEvent event) {
    Entry entry = bySlot.get(slot);
    if (entry != null) {
      entry.events.add(event);
    }
  }

  private Actor actor(int coordinator) {
    return coordinator == Roster.NOBODY ? Actor.other() : Actor.coordinator(ids.get(coordinator));
  }

  private static Instant at(long moment) {
    return Instant.ofEpochMilli(moment);
  }

  ImmutableList<KnownIntroduction> records() {
    ImmutableList.Builder<KnownIntroduction> records = ImmutableList.builder();
    for (int i = 0; i < entries.size(); i++) {
      records.add(entries.get(i).record(String.format(Locale.ROOT, "%06d", i + 1)));
    }
    return records.build();
  }

  /** What is known of one person. */
  private final class Entry {
    final int area;
    final byte urgency;
    final int aims;
    final long received;
    final List<JourneyEvent> events = new ArrayList<>();

    Entry(int area, byte urgency, int aims, long received) {
      this.area = area;
      this.urgency = urgency;
      this.aims = aims;
      this.received = received;
    }

    KnownIntroduction record(String number) {
      AreaCode code = plan.scenario.areas().get(area).code();
      IntroductionId id = IntroductionId.of("I-" + number);
      return KnownIntroduction.builder()
          .area(code)
          .introduction(
              Introduction.builder()
                  .id(id)
                  .introduced(Person.builder().id(PersonId.of("P-" + number)).build())
                  .introducer(Introducer.self())
                  .receivedAt(at(received))
                  .urgency(URGENCIES.get(urgency))
                  .aims(aims())
                  .build())
          .journey(journey(id))
          .build();
    }

    private ImmutableSet<Aim> aims() {
      return Arrays.stream(Aim.values())
          .filter(aim -> (aims & (1 << aim.row())) != 0)
          .collect(ImmutableSet.toImmutableSet());
    }

    /**
     * The journey until the run is over. An answer takes a while; whoever leaves in the meantime had it as they left, and
     * one that the end of the run cuts off is not there yet.
     */
    private Journey journey(IntroductionId id) {
      Journey journey = Journey.start(id, at(received), Actor.themselves());
      for (int i = 0; i < events.size(); i++) {
        JourneyEvent event = events.get(i);
        if (i + 1 < events.size() && event.at().isAfter(events.get(i + 1).at())) {
          event = event.withAt(events.get(i + 1).at());
        }
        boolean isAnsweredAlready =
            event.kind() == EventKind.ANSWERED && journey.stage() != Stage.RECEIVED;
        if (event.at().toEpochMilli() < plan.end && !isAnsweredAlready) {
          journey = journey.append(event);
        }
      }
      return journey;
    }
  }
}
