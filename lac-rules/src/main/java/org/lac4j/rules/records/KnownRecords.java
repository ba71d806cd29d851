package org.lac4j.rules.records;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.lac4j.core.ServiceTime;
import org.lac4j.core.introduction.Introduction;
import org.lac4j.core.introduction.IntroductionId;
import org.lac4j.core.introduction.Journey;
import org.lac4j.core.introduction.JourneyEvent;
import org.lac4j.core.place.Area;
import org.lac4j.core.place.AreaCode;
import org.lac4j.core.place.Placement;
import org.lac4j.core.team.Team;
import org.lac4j.rules.caseload.CaseloadCount;
import org.lac4j.rules.caseload.Supported;
import org.lac4j.rules.caseload.Whose;
import org.lac4j.rules.response.Presence;

/** What is known of each introduction at a moment: its journey, where they live, and whose they are. */
record KnownRecords(
    ImmutableMap<IntroductionId, Introduction> introductions,
    ImmutableMap<IntroductionId, Journey> journeys,
    Homes homes,
    CaseloadCount count) {

  KnownRecords counting(CaseloadCount counting) {
    return new KnownRecords(introductions, journeys, homes, counting);
  }

  Team team() {
    return count.team();
  }

  Optional<KnownJourney> of(IntroductionId id, Instant moment) {
    return Optional.ofNullable(introductions.get(id))
        .flatMap(
            introduction ->
                KnownJourney.of(introduction, Optional.ofNullable(journeys.get(id)), moment));
  }

  Optional<Placement> placement(KnownJourney known, LocalDate day) {
    return known
        .journey()
        .lastMove()
        .map(move -> placement(move, day))
        .or(() -> homes.of(known.introduction(), day));
  }

  private Placement placement(JourneyEvent move, LocalDate day) {
    return move.area()
        .flatMap(area -> Optional.ofNullable(team().asOf(day).areas().get(area)))
        .<Placement>map(area -> new Placement.Inside(area, 0))
        .orElseGet(() -> new Placement.Outside(Optional.empty(), Double.POSITIVE_INFINITY));
  }

  Whose whose(KnownJourney known, Instant moment) {
    return count.whose(moment, supported(known, ServiceTime.dayOf(moment))).orElse(Whose.ELSEWHERE);
  }

  private Supported supported(KnownJourney known, LocalDate day) {
    return new Supported(
        known.introduction().introduced().id(), area(known.introduction(), day), known.journey());
  }

  ImmutableList<Supported> supported(Instant moment) {
    return introductions.keySet().stream()
        .flatMap(id -> of(id, moment).stream())
        .filter(KnownJourney::isOpen)
        .map(known -> supported(known, ServiceTime.dayOf(moment)))
        .collect(toImmutableList());
  }

  /** The area of the home that the introduction tells of; where it may be several, the likeliest of the team's. */
  private Optional<AreaCode> area(Introduction introduction, LocalDate day) {
    ImmutableMap<AreaCode, Area> areas = team().asOf(day).areas();
    return homes.of(introduction, day).stream()
        .flatMap(placement -> placement.possibleAreas().stream())
        .map(Area::code)
        .filter(areas::containsKey)
        .findFirst();
  }

  Optional<Presence> presence(KnownJourney known, Instant asOf) {
    LocalDate opened = ServiceTime.dayOf(known.spell().openedAt());
    LocalDate today = ServiceTime.dayOf(asOf);
    return area(known.introduction(), today)
        .flatMap(
            area ->
                Presence.of(team(), area, opened, today)
                    .or(() -> Presence.of(team(), area, today)));
  }

  static Instant endOf(LocalDate day) {
    return ServiceTime.startOf(day.plusDays(1)).minusNanos(1);
  }
}
