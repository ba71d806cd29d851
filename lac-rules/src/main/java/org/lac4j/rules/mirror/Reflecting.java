package org.lac4j.rules.mirror;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.lac4j.core.ServiceTime;
import org.lac4j.core.introduction.Spell;
import org.lac4j.core.introduction.Urgency;
import org.lac4j.core.place.Area;
import org.lac4j.core.place.AreaCode;
import org.lac4j.core.team.Coordinator;
import org.lac4j.core.team.CoordinatorId;
import org.lac4j.rules.records.RecordedSpell;
import org.lac4j.rules.records.ServiceRecords;

/** Reads a mirror from records. */
final class Reflecting {

  private static final int QUARTER = 91;
  private static final int FEWEST = 10;

  private final ServiceRecords records;
  private final LocalDate from;
  private final LocalDate asOf;
  private final ImmutableMap<AreaCode, Area> areas;
  private final ImmutableList<RecordedSpell> spells;

  Reflecting(ServiceRecords records, LocalDate from, LocalDate asOf) {
    this.records = records;
    this.from = from;
    this.asOf = asOf;
    this.areas = records.team().asOf(asOf).areas();
    this.spells =
        records.spells(asOf).stream()
            .filter(spell -> spell.area().isPresent() && day(spell.spell().openedAt()) >= 0)
            .collect(toImmutableList());
  }

  Mirror mirror() {
    ImmutableListMultimap<AreaCode, RecordedSpell> byArea = grouped(spell -> spell.area());
    ImmutableListMultimap<CoordinatorId, RecordedSpell> byCoordinator =
        grouped(RecordedSpell::coordinator);
    ImmutableList<Reflection> ofAreas =
        areas.values().stream()
            .sorted(Comparator.comparing(Area::code))
            .map(area -> reflection(area.code().value(), area.name(), byArea.get(area.code())))
            .collect(toImmutableList());
    ImmutableList<Reflection> ofCoordinators =
        byCoordinator.keySet().stream()
            .map(id -> reflection(id.value(), name(id), byCoordinator.get(id)))
            .sorted(
                Comparator.comparing((Reflection one) -> one.areas().get(0))
                    .thenComparing(Reflection::id))
            .collect(toImmutableList());
    ImmutableList.Builder<Spread> spreads = ImmutableList.builder();
    spreads(Spread.Between.AREAS, byArea, spreads);
    spreads(Spread.Between.COORDINATORS, byCoordinator, spreads);
    return new Mirror(from, asOf, ofAreas, ofCoordinators, spreads.build());
  }

  private <K> ImmutableListMultimap<K, RecordedSpell> grouped(
      Function<RecordedSpell, Optional<K>> group) {
    ImmutableListMultimap.Builder<K, RecordedSpell> groups = ImmutableListMultimap.builder();
    spells.forEach(spell -> group.apply(spell).ifPresent(key -> groups.put(key, spell)));
    return groups.build();
  }

  private String name(CoordinatorId id) {
    return records.team().coordinators().stream()
        .filter(coordinator -> coordinator.id().equals(id))
        .map(Coordinator::name)
        .findFirst()
        .orElse(id.value());
  }

  /** Days since the first; below 0 before it. */
  private int day(Instant moment) {
    return (int) (ServiceTime.dayOf(moment).toEpochDay() - from.toEpochDay());
  }

  private Reflection reflection(String id, String name, List<RecordedSpell> spellsOfGroup) {
    ImmutableList<Waited> people = waited(spellsOfGroup);
    int waiting = 0;
    int crisis = 0;
    for (Waited one : people) {
      waiting += one.isWaiting() ? 1 : 0;
      crisis += one.inCrisis() ? 1 : 0;
    }
    ImmutableList<AreaCode> lived =
        spellsOfGroup.stream()
            .flatMap(one -> one.area().stream())
            .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()))
            .asList();
    return new Reflection(
        id,
        name,
        lived,
        new Reflection.Counts(people.size(), waiting, crisis),
        ifAny(people, Spread.Measured.ANSWER_DAYS),
        ifAny(people, Spread.Measured.MEETING_DAYS));
  }

  private static Optional<Double> ifAny(List<Waited> people, Spread.Measured measure) {
    return people.isEmpty() ? Optional.empty() : Optional.of(Waited.value(measure, people));
  }

  private ImmutableList<Waited> waited(List<RecordedSpell> some) {
    return some.stream().map(this::waited).collect(toImmutableList());
  }

  private Waited waited(RecordedSpell one) {
    Spell spell = one.spell();
    int opened = day(spell.openedAt());
    int last = spell.endedAt().map(this::day).orElse((int) (asOf.toEpochDay() - from.toEpochDay()));
    return new Waited(
        opened,
        spell.answeredAt().map(this::day).orElse(last) - opened,
        spell.answeredAt().isPresent(),
        spell.conversationAt().map(this::day).orElse(last) - opened,
        spell.conversationAt().isPresent(),
        new Waited.Told(spell.isOpen(), one.urgency() == Urgency.CRISIS));
  }

  private <K> void spreads(
      Spread.Between between,
      ImmutableListMultimap<K, RecordedSpell> groups,
      ImmutableList.Builder<Spread> spreads) {
    ImmutableList<ImmutableList<Waited>> enough =
        groups.asMap().values().stream()
            .filter(some -> some.size() >= FEWEST)
            .map(some -> waited(List.copyOf(some)))
            .collect(toImmutableList());
    if (enough.size() < 2) {
      return;
    }
    Blocks<Waited> blocks = new Blocks<>(quarters(enough));
    for (Spread.Measured measure : Spread.Measured.values()) {
      Blocks.Found found = blocks.compare(people -> Waited.value(measure, people));
      spreads.add(
          new Spread(measure, between, enough.size(), found.least(), found.most(), found.chance()));
    }
  }

  private List<List<ImmutableList<Waited>>> quarters(ImmutableList<ImmutableList<Waited>> groups) {
    List<List<ImmutableList<Waited>>> quarters = new ArrayList<>();
    long days = asOf.toEpochDay() - from.toEpochDay() + 1;
    for (int first = 0; first < days; first += QUARTER) {
      int begin = first;
      quarters.add(
          groups.stream()
              .map(
                  people ->
                      people.stream()
                          .filter(one -> one.opened() >= begin && one.opened() < begin + QUARTER)
                          .collect(toImmutableList()))
              .toList());
    }
    return quarters;
  }
}
