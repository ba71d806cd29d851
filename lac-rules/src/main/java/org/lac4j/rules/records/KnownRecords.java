package org.lac4j.rules.records;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
    Optional<JourneyEvent> move = known.journey().lastMove();
    return move.isPresent()
        ? placement(move.orElseThrow(), day)
        : homes.of(known.introduction(), day);
  }

  /** Where somebody moved to; nobody knows it by the map of a day on which the area that was told is not in force. */
  private Optional<Placement> placement(JourneyEvent move, LocalDate day) {
    Optional<Area> area =
        move.area().flatMap(code -> Optional.ofNullable(team().asOf(day).areas().get(code)));
    if (area.isEmpty() && move.area().filter(this::isOfAnotherDay).isPresent()) {
      return Optional.empty();
    }
    return Optional.of(
        area.<Placement>map(each -> new Placement.Inside(each, 0))
            .orElseGet(() -> new Placement.Outside(Optional.empty(), Double.POSITIVE_INFINITY)));
  }

  private boolean isOfAnotherDay(AreaCode code) {
    return team().areasByCode().containsKey(code);
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
    return areaOfPost(known, asOf)
        .flatMap(
            area ->
                Presence.of(team(), area, opened, today)
                    .or(() -> Presence.of(team(), area, today)));
  }

  /** An area of whoever has them in their count, for that is who answers: that of their home, if it is one of those. */
  private Optional<AreaCode> areaOfPost(KnownJourney known, Instant asOf) {
    LocalDate today = ServiceTime.dayOf(asOf);
    Optional<AreaCode> told = area(known.introduction(), today);
    Optional<AreaCode> movedTo = known.journey().lastMove().flatMap(JourneyEvent::area);
    Whose whose = whose(known, asOf);
    List<AreaCode> theirs =
        whose
            .coordinator()
            .<List<AreaCode>>map(team().asOf(today)::areasOf)
            .orElseGet(() -> whose.area().stream().collect(toImmutableList()));
    return Stream.of(movedTo, told)
        .flatMap(Optional::stream)
        .filter(theirs::contains)
        .findFirst()
        .or(() -> theirs.stream().findFirst())
        .or(() -> told);
  }

  static Instant endOf(LocalDate day) {
    return ServiceTime.startOf(day.plusDays(1)).minusNanos(1);
  }
}
