package org.lac4j.rules.laws;

import com.google.common.collect.ImmutableList;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import org.lac4j.core.introduction.Urgency;
import org.lac4j.core.team.Absence;
import org.lac4j.core.team.CoordinatorId;
import org.lac4j.core.team.WorkingPattern;
import org.lac4j.rules.response.Presence;
import org.lac4j.rules.response.ResponseFacts;

/** Generators of what a response policy may know, over years with every kind of holiday. */
final class ResponseArbitraries {

  private static final Instant FIRST = Instant.parse("2022-01-01T00:00:00Z");
  private static final int DAYS = 2500;
  private static final int MINUTES_OF_SIX_WEEKS = 6 * 7 * 24 * 60;
  private static final CoordinatorId COVER = CoordinatorId.of("C-2");

  private ResponseArbitraries() {}

  static Arbitrary<Instant> moments() {
    Arbitrary<Integer> minutes = evenly(0, 24 * 60 - 1);
    return Combinators.combine(days(), minutes)
        .as((day, minute) -> FIRST.plus(Duration.ofDays(day)).plus(Duration.ofMinutes(minute)));
  }

  /** Days, those around Christmas and Easter more often. */
  private static Arbitrary<Integer> days() {
    Arbitrary<Integer> christmas = evenly(355, 372);
    Arbitrary<Integer> easter = evenly(90, 115);
    return Arbitraries.frequencyOf(
        Tuple.of(3, evenly(0, DAYS)), Tuple.of(1, christmas), Tuple.of(1, easter));
  }

  /** Whole numbers, the high as often as the low, which jqwik draws more often. */
  private static Arbitrary<Integer> evenly(int from, int to) {
    return Arbitraries.integers().between(from, to).withDistribution(RandomDistribution.uniform());
  }

  static Arbitrary<Urgency> urgencies() {
    return Arbitraries.of(Urgency.class);
  }

  /** Two moments, the earlier first, most of them close together. */
  static Arbitrary<Tuple2<Instant, Instant>> earlierAndLater() {
    return Combinators.combine(moments(), offsets())
        .as((moment, offset) -> Tuple.of(moment, moment.plus(offset)));
  }

  static Arbitrary<ResponseFacts> facts() {
    return Combinators.combine(known(), urgencies())
        .as(ResponseFacts::withUrgency)
        .withoutEdgeCases();
  }

  /** Facts about an introduction of which nothing was said how urgent it is. */
  static Arbitrary<ResponseFacts> known() {
    return Combinators.combine(
            moments(),
            offsets().optional(0.4),
            offsets().optional(0.3),
            offsets().optional(0.1),
            presences().optional(0.7),
            offsets())
        .as(
            (received, answered, met, ended, presence, asOf) ->
                ResponseFacts.builder()
                    .receivedAt(received)
                    .answeredAt(answered.map(received::plus))
                    .metAt(met.map(received::plus))
                    .endedAt(ended.map(after(received, answered, met)::plus))
                    .presence(presence.map(around -> around.apply(received)))
                    .asOf(received.plus(asOf))
                    .build())
        .withoutEdgeCases();
  }

  /** Finds the last moment at which something happened, which is when a journey can end. */
  private static Instant after(
      Instant received, Optional<Duration> answered, Optional<Duration> met) {
    return Stream.of(answered, met)
        .flatMap(Optional::stream)
        .map(received::plus)
        .max(Instant::compareTo)
        .orElse(received);
  }

  private static Arbitrary<Duration> offsets() {
    return Arbitraries.frequencyOf(
            Tuple.of(3, evenly(0, MINUTES_OF_SIX_WEEKS)), Tuple.of(1, evenly(0, 5 * 24 * 60)))
        .map(Duration::ofMinutes);
  }

  /** Who answers around a moment of receipt: away or not, covered or not, coming back or not. */
  private static Arbitrary<Function<Instant, Presence>> presences() {
    Arbitrary<List<Integer>> bounds =
        Arbitraries.integers().between(-10, 30).set().ofMaxSize(6).map(ResponseArbitraries::sorted);
    Arbitrary<List<Boolean>> covered = Arbitraries.of(true, false).list().ofSize(3);
    return Combinators.combine(bounds, covered, patterns(), Arbitraries.of(true, false))
        .as(
            (days, cover, pattern, inPost) ->
                received ->
                    new Presence(
                        inPost ? Optional.of(CoordinatorId.of("C-1")) : Optional.empty(),
                        pattern,
                        absences(received.atZone(ZoneOffset.UTC).toLocalDate(), days, cover)));
  }

  private static List<Integer> sorted(Iterable<Integer> days) {
    return ImmutableList.sortedCopyOf(days);
  }

  private static ImmutableList<Absence> absences(
      LocalDate day, List<Integer> bounds, List<Boolean> covered) {
    List<Absence> absences = new ArrayList<>();
    for (int i = 0; i < bounds.size(); i += 2) {
      LocalDate first = day.plusDays(bounds.get(i));
      Absence absence =
          i + 1 < bounds.size()
              ? Absence.of(first, day.plusDays(bounds.get(i + 1)))
              : Absence.from(first);
      absences.add(covered.get(i / 2) ? absence.coveredBy(COVER) : absence);
    }
    return ImmutableList.copyOf(absences);
  }

  private static Arbitrary<WorkingPattern> patterns() {
    return Arbitraries.of(
        WorkingPattern.mondayToFriday(),
        WorkingPattern.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY),
        WorkingPattern.of(DayOfWeek.FRIDAY));
  }
}
