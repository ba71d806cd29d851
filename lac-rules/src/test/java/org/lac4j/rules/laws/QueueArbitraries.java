package org.lac4j.rules.laws;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.lac4j.core.introduction.Introduction;
import org.lac4j.core.introduction.IntroductionArbitraries;
import org.lac4j.core.introduction.IntroductionId;
import org.lac4j.core.introduction.Urgency;
import org.lac4j.core.team.CoordinatorId;
import org.lac4j.rules.priority.HumanOverride;
import org.lac4j.rules.priority.Judgement;
import org.lac4j.rules.priority.PriorityFacts;
import org.lac4j.rules.priority.Waiting;

/** Generators of queues in which many are alike, of what people decide about them, and of days on which more come. */
final class QueueArbitraries {

  static final LocalDate AS_OF = LocalDate.of(2026, 1, 14);

  private static final Instant NOON = Instant.parse("2026-01-14T12:00:00Z");
  private static final int MOST = 12;
  private static final int MOST_A_DAY = 4;

  /** Brings the moments at which introductions are generated before {@link #AS_OF}. */
  private static final Duration EARLIER = Duration.ofDays(500);

  private QueueArbitraries() {}

  static Arbitrary<PriorityFacts> facts() {
    return queues().map(queue -> PriorityFacts.of(queue, AS_OF));
  }

  static Arbitrary<PriorityFacts> crowds() {
    return facts().filter(facts -> facts.queue().size() > 1);
  }

  /** A queue and one decision about each of the first few, each for a place of its own. */
  static Arbitrary<PriorityFacts> decidedByHand() {
    return crowds()
        .flatMap(
            facts ->
                Combinators.combine(
                        Arbitraries.shuffle(places(facts)),
                        Arbitraries.integers().between(1, facts.queue().size()))
                    .as((places, count) -> withOverrides(facts, places.subList(0, count))));
  }

  private static List<Integer> places(PriorityFacts facts) {
    return IntStream.rangeClosed(1, facts.queue().size()).boxed().toList();
  }

  private static PriorityFacts withOverrides(PriorityFacts facts, List<Integer> places) {
    PriorityFacts decided = facts;
    for (int i = 0; i < places.size(); i++) {
      decided = decided.with(override(facts.queue().get(i).id(), places.get(i)));
    }
    return decided;
  }

  private static HumanOverride override(IntroductionId id, int place) {
    return HumanOverride.builder()
        .id(id)
        .place(place)
        .reason("We spoke.")
        .by(CoordinatorId.of("C-1"))
        .on(AS_OF)
        .build();
  }

  /**
   * Who comes on each of a number of days, with ids that are not in order of arrival: on the average one a day more than
   * are seen, on so many days that more come than the limit lets go ahead of anyone.
   */
  static Arbitrary<List<ImmutableList<Waiting>>> days(int overtakingLimit) {
    int days = Math.max(15, 2 * overtakingLimit);
    int most = MOST_A_DAY * days;
    Arbitrary<List<Integer>> counts =
        Arbitraries.integers().between(0, MOST_A_DAY).list().ofSize(days);
    return Combinators.combine(counts, unnamed().list().ofSize(most), ids(most))
        .as(QueueArbitraries::arrivals);
  }

  private static List<ImmutableList<Waiting>> arrivals(
      List<Integer> counts, List<Waiting> people, List<IntroductionId> ids) {
    ImmutableList.Builder<ImmutableList<Waiting>> days = ImmutableList.builder();
    int next = 0;
    for (int day = 0; day < counts.size(); day++) {
      ImmutableList.Builder<Waiting> arrivals = ImmutableList.builder();
      for (int i = 0; i < counts.get(day); i++, next++) {
        Instant receivedAt = NOON.minus(Duration.ofDays(counts.size() - day)).plusSeconds(i / 2);
        arrivals.add(people.get(next).withId(ids.get(next)).withReceivedAt(receivedAt));
      }
      days.add(arrivals.build());
    }
    return days.build();
  }

  /** Introductions of whom nothing is alike but what a queue may know; ids as in any queue. */
  static Arbitrary<List<Introduction>> introductions() {
    return IntroductionArbitraries.introductions()
        .list()
        .ofMinSize(2)
        .ofMaxSize(4)
        .flatMap(
            people ->
                ids(people.size())
                    .map(
                        ids ->
                            IntStream.range(0, people.size())
                                .mapToObj(i -> earlier(people.get(i)).withId(ids.get(i)))
                                .toList()));
  }

  private static Introduction earlier(Introduction person) {
    return person.withReceivedAt(person.receivedAt().minus(EARLIER));
  }

  private static Arbitrary<ImmutableList<Waiting>> queues() {
    Arbitrary<List<Waiting>> people =
        unnamed()
            .list()
            .ofMinSize(1)
            .ofMaxSize(6)
            .flatMap(kinds -> Arbitraries.of(kinds).list().ofMaxSize(MOST));
    Arbitrary<List<Integer>> counts = Arbitraries.integers().between(0, 3).list().ofSize(MOST);
    return Combinators.combine(people, ids(MOST), counts).as(QueueArbitraries::queue);
  }

  /** Gives ids, and counts of overtaking such that whoever came first was overtaken most. */
  private static ImmutableList<Waiting> queue(
      List<Waiting> people, List<IntroductionId> ids, List<Integer> counts) {
    List<Integer> falling = counts.stream().sorted(Comparator.reverseOrder()).toList();
    List<Instant> arrivals = people.stream().map(Waiting::receivedAt).sorted().toList();
    return IntStream.range(0, people.size())
        .mapToObj(
            i -> {
              Waiting person = people.get(i);
              return person
                  .withId(ids.get(i))
                  .withOvertaken(falling.get(arrivals.indexOf(person.receivedAt())));
            })
        .collect(toImmutableList());
  }

  private static Arbitrary<Waiting> unnamed() {
    return Combinators.combine(
            Arbitraries.of(0, 1, 1, 24, 48, 100).map(hours -> NOON.minus(Duration.ofHours(hours))),
            Arbitraries.integers().between(-3, 3).map(AS_OF::plusDays).optional(0.7),
            Arbitraries.of(true, false),
            Arbitraries.of(Urgency.class),
            Arbitraries.frequency(
                Tuple.of(3, Judgement.NO_DIFFERENCE),
                Tuple.of(1, Judgement.SOONER),
                Tuple.of(1, Judgement.CAN_WAIT)))
        .as(
            (receivedAt, promisedBy, answered, urgency, judgement) ->
                Waiting.builder()
                    .id(IntroductionId.of("unnamed"))
                    .receivedAt(receivedAt)
                    .promisedBy(promisedBy)
                    .answered(answered)
                    .urgency(urgency)
                    .judgement(judgement)
                    .build());
  }

  private static Arbitrary<List<IntroductionId>> ids(int count) {
    return Arbitraries.shuffle(
        IntStream.range(0, count).mapToObj(i -> IntroductionId.of("I-" + (100 + i))).toList());
  }
}
