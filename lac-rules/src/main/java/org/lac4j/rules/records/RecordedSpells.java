package org.lac4j.rules.records;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.lac4j.core.ServiceTime;
import org.lac4j.core.introduction.Journey;
import org.lac4j.core.introduction.Spell;
import org.lac4j.core.place.Area;
import org.lac4j.core.place.AreaCode;
import org.lac4j.core.place.Placement;
import org.lac4j.core.team.CoordinatorId;
import org.lac4j.core.team.TeamOnADay;

/** All spells as known at the end of a day. */
final class RecordedSpells {

  private final KnownRecords records;
  private final LocalDate day;
  private final ImmutableMap<AreaCode, Area> areas;
  private final Map<LocalDate, TeamOnADay> teams = new HashMap<>();

  RecordedSpells(KnownRecords records, LocalDate day) {
    this.records = records;
    this.day = day;
    this.areas = records.team().asOf(day).areas();
  }

  ImmutableList<RecordedSpell> all() {
    return records.introductions().keySet().stream()
        .flatMap(id -> records.of(id, KnownRecords.endOf(day)).stream())
        .flatMap(this::spells)
        .collect(toImmutableList());
  }

  private Stream<RecordedSpell> spells(KnownJourney known) {
    Optional<AreaCode> area = area(known);
    return known.journey().spells().stream()
        .map(
            spell ->
                new RecordedSpell(
                    area, whose(known, area, spell), known.introduction().urgency(), spell));
  }

  /** Where they live; where that may be several, the likeliest of the team's. */
  private Optional<AreaCode> area(KnownJourney known) {
    return records.placement(known, day).map(Placement::possibleAreas).stream()
        .flatMap(ImmutableList::stream)
        .map(Area::code)
        .filter(areas::containsKey)
        .findFirst();
  }

  /** Whoever was told to walk alongside when the spell ended or, where nobody was, had the area's post then. */
  private Optional<CoordinatorId> whose(KnownJourney known, Optional<AreaCode> area, Spell spell) {
    Instant last = spell.endedAt().map(end -> end.minusNanos(1)).orElse(KnownRecords.endOf(day));
    Instant moment = last.isBefore(spell.openedAt()) ? spell.openedAt() : last;
    return known
        .journey()
        .asOf(moment)
        .flatMap(Journey::walkingAlongside)
        .or(() -> area.flatMap(code -> inPost(code, ServiceTime.dayOf(moment))));
  }

  private Optional<CoordinatorId> inPost(AreaCode area, LocalDate on) {
    return teams
        .computeIfAbsent(on, records.team()::asOf)
        .coordinator(area)
        .map(coordinator -> coordinator.id());
  }
}
