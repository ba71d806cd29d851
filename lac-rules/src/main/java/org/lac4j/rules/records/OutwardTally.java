package org.lac4j.rules.records;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Multiset;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.lac4j.core.ServiceTime;
import org.lac4j.core.introduction.Journey;
import org.lac4j.core.introduction.OutwardIntroduction;
import org.lac4j.core.introduction.PartnerSector;

/**
 * How often people were introduced outwards in a span of days, by where those work to whom they were introduced.
 *
 * <p>An introduction that a correction has taken back by the last day is not counted. Nothing here names anybody.
 *
 * <p>Immutable and thread-safe.
 *
 * @param from the first day
 * @param until the last day, that day included
 * @param bySector how often to each sector, 1 or more, the most often first
 * @param withoutSector how often where no sector is told or applies, 0 or more
 * @source P24, R8
 */
public record OutwardTally(
    LocalDate from,
    LocalDate until,
    ImmutableMap<PartnerSector, Integer> bySector,
    int withoutSector) {

  /**
   * Checks the days.
   *
   * @throws IllegalArgumentException if the last day is before the first
   */
  public OutwardTally {
    requireNonNull(bySector, "bySector");
    if (until.isBefore(from)) {
      throw new IllegalArgumentException(
          "The last day (" + until + ") is before the first (" + from + "): swap them.");
    }
  }

  /**
   * Counts introductions outwards.
   *
   * @param journeys the journeys, each once
   * @param from the first day
   * @param until the last day, that day included
   * @return how many there were
   * @throws IllegalArgumentException if the last day is before the first
   */
  public static OutwardTally of(Collection<Journey> journeys, LocalDate from, LocalDate until) {
    Instant end = ServiceTime.startOf(until.plusDays(1)).minusNanos(1);
    Multiset<Optional<PartnerSector>> counts = HashMultiset.create();
    journeys.stream()
        .flatMap(journey -> journey.asOf(end).stream())
        .flatMap(journey -> journey.standingEvents().stream())
        .filter(event -> !ServiceTime.dayOf(event.at()).isBefore(from))
        .flatMap(event -> event.outward().stream())
        .map(OutwardIntroduction::sector)
        .forEach(counts::add);
    ImmutableMap.Builder<PartnerSector, Integer> bySector = ImmutableMap.builder();
    counts.entrySet().stream()
        .flatMap(
            entry ->
                requireNonNull(entry.getElement()).stream()
                    .map(sector -> Map.entry(sector, entry.getCount())))
        .sorted(
            comparing((Map.Entry<PartnerSector, Integer> entry) -> -entry.getValue())
                .thenComparing(entry -> entry.getKey().toString()))
        .forEach(bySector::put);
    return new OutwardTally(from, until, bySector.buildOrThrow(), counts.count(Optional.empty()));
  }

  /**
   * Returns how often people were introduced outwards.
   *
   * @return the number, 0 or more
   */
  public int total() {
    return withoutSector + bySector.values().stream().mapToInt(Integer::intValue).sum();
  }
}
