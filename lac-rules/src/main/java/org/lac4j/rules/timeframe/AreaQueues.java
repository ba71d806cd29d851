package org.lac4j.rules.timeframe;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import org.lac4j.core.ServiceTime;
import org.lac4j.core.introduction.Spell;
import org.lac4j.core.place.Area;
import org.lac4j.core.place.AreaCode;
import org.lac4j.core.team.TeamOnADay;
import org.lac4j.rules.internal.waits.WaitForecast;
import org.lac4j.rules.internal.waits.WaitList;
import org.lac4j.rules.records.RecordedSpell;
import org.lac4j.rules.records.ServiceRecords;

/** The queues of all areas as known at the end of a day, and what can be foretold of each. */
final class AreaQueues {

  private static final double FEWEST_SHARE = 0.5;
  private static final int YEAR = 365;

  private final ServiceRecords records;
  private final LocalDate asOf;
  private final int day;
  private final ImmutableList<Area> areas;
  private final Waits answers;
  private final Waits meetings;

  AreaQueues(ServiceRecords records, LocalDate asOf) {
    this.records = records;
    this.asOf = asOf;
    this.day = (int) asOf.toEpochDay();
    TeamOnADay team = records.team().asOf(asOf);
    this.areas =
        team.areas().values().stream()
            .sorted(Comparator.comparing(Area::code))
            .collect(toImmutableList());
    ImmutableListMultimap.Builder<AreaCode, Spell> spells = ImmutableListMultimap.builder();
    for (RecordedSpell spell : records.spells(asOf)) {
      spell
          .area()
          .filter(team.areas()::containsKey)
          .ifPresent(area -> spells.put(area, spell.spell()));
    }
    ImmutableListMultimap<AreaCode, Spell> byArea = spells.build();
    this.answers = waits(byArea, Spell::answeredAt);
    this.meetings = waits(byArea, Spell::conversationAt);
  }

  private Waits waits(
      ImmutableListMultimap<AreaCode, Spell> spells, Function<Spell, Optional<Instant>> seen) {
    ImmutableMap<AreaCode, WaitList> lists =
        areas.stream()
            .map(Area::code)
            .collect(
                ImmutableMap.toImmutableMap(
                    area -> area,
                    area ->
                        new WaitList(
                            spells.get(area).stream()
                                .map(
                                    spell ->
                                        new WaitList.Wait(
                                            day(spell.openedAt()),
                                            day(seen.apply(spell)),
                                            day(spell.endedAt())))
                                .toList())));
    return new Waits(lists, WaitForecast.of(lists.values().asList(), day));
  }

  private static int day(Optional<Instant> moment) {
    return moment.map(AreaQueues::day).orElse(WaitList.NEVER);
  }

  private static int day(Instant moment) {
    return (int) ServiceTime.dayOf(moment).toEpochDay();
  }

  ImmutableList<Area> areas() {
    return areas;
  }

  Timeframe timeframe(Area area) {
    WaitList meeting = meetings.of(area);
    return new Timeframe(
        area,
        asOf,
        meeting.waitingOn(day),
        expected(answers, area),
        expected(meetings, area),
        new ChangingWaits(records.team(), asOf).of(area.code(), meeting));
  }

  private ExpectedWait expected(Waits waits, Area area) {
    WaitForecast forecast = waits.forecast();
    int seen = waits.of(area).seenOfThoseWhoCame(YEAR, day);
    return forecast
        .range(waits.of(area))
        .filter(range -> forecast.share() >= FEWEST_SHARE)
        .<ExpectedWait>map(
            range ->
                new ExpectedWait.Range(
                    range.low(),
                    range.high(),
                    forecast.share(),
                    new ExpectedWait.Basis(
                        range.people(), range.seen(), forecast.tried(), forecast.held())))
        .orElseGet(
            () ->
                new ExpectedWait.NotYet(
                    seen < WaitForecast.FEWEST
                        ? ExpectedWait.Why.TOO_FEW
                        : forecast.share() < FEWEST_SHARE
                            ? ExpectedWait.Why.TOO_UNSTEADY
                            : ExpectedWait.Why.TOO_MANY_WAIT,
                    seen,
                    WaitForecast.FEWEST));
  }

  /** The waits of all areas for one thing, and what they teach. */
  private record Waits(ImmutableMap<AreaCode, WaitList> lists, WaitForecast forecast) {
    WaitList of(Area area) {
      return requireNonNull(lists.get(area.code()));
    }
  }
}
