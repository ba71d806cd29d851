package org.lac4j.rules.simulation.internal.run;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.lac4j.core.introduction.IntroductionId;
import org.lac4j.core.introduction.Urgency;
import org.lac4j.rules.priority.Criterion;
import org.lac4j.rules.priority.NextChooser;
import org.lac4j.rules.priority.PrioritisationPolicy;
import org.lac4j.rules.priority.PrioritisationRule;
import org.lac4j.rules.priority.PriorityFacts;
import org.lac4j.rules.priority.StandardCriterion;
import org.lac4j.rules.priority.Waiting;
import org.lac4j.rules.priority.WaitingView;
import org.lac4j.rules.priority.WeightedCriterion;

/** On any queue the simulation takes the next whom the rule names. */
class NextPersonProperties {

  private static final long TODAY = 19_800;
  private static final long DAY = 86_400_000;
  private static final ImmutableList<Urgency> URGENCIES = ImmutableList.copyOf(Urgency.values());
  private static final Comparator<SimulatedPerson> BY_SEQUENCE =
      Comparator.comparingLong(person -> person.sequence);

  /** A council's own criterion, of which the library knows nothing. */
  private enum OwnCriterion implements Criterion {
    OLD_INTRODUCTIONS_FIRST;

    @Override
    public String code() {
      return "old-first";
    }

    @Override
    public String description() {
      return "older than two days";
    }

    @Override
    public double score(WaitingView waiting, long day) {
      return waiting.receivedMillis() < (day - 2) * DAY ? 1 : -0.0;
    }
  }

  @Property
  void the_simulation_takes_the_next_whom_the_rule_names(
      @ForAll("rules") PrioritisationRule rule,
      @ForAll @IntRange(min = 1, max = 12) int size,
      @ForAll long seed) {
    SimulatedPerson[] people = queue(size, new Random(seed));

    SimulatedPerson next = rule.chooser(BY_SEQUENCE).next(people, size, TODAY);

    PriorityFacts facts = facts(people);
    assertThat(id(next)).isEqualTo(rule.next(facts).orElseThrow());
    assertThat(id(next)).isEqualTo(rule.decide(facts).ids().get(0));
    long overtaken =
        Arrays.stream(people).filter(p -> p.overtaken >= rule.overtakingLimit()).count();
    Statistics.label("someone has been overtaken enough").collect(overtaken > 0);
    Statistics.label("it is not the first received")
        .collect(Arrays.stream(people).anyMatch(p -> p.received < next.received));
  }

  @Property(tries = 300)
  void so_it_does_when_it_knows_nothing_of_the_policy(
      @ForAll("rules") PrioritisationRule rule,
      @ForAll @IntRange(min = 1, max = 12) int size,
      @ForAll long seed) {
    SimulatedPerson[] people = queue(size, new Random(seed));
    PrioritisationPolicy unknown =
        PrioritisationPolicy.of(rule.about(), rule.overtakingLimit(), rule::decide);

    assertThat(unknown.chooser(BY_SEQUENCE).next(people, size, TODAY))
        .isSameAs(rule.chooser(BY_SEQUENCE).next(people, size, TODAY));
  }

  @Property(tries = 200)
  void by_arrival_is_the_first_received(
      @ForAll @IntRange(min = 1, max = 12) int size, @ForAll long seed) {
    SimulatedPerson[] people = queue(size, new Random(seed));
    NextChooser<SimulatedPerson> next =
        PrioritisationRule.of(
                "1", ImmutableList.of(StandardCriterion.WAITED_LONGEST), Integer.MAX_VALUE)
            .chooser(BY_SEQUENCE);

    assertThat(next.isByArrival()).isTrue();
    assertThat(next.next(people, size, TODAY).received)
        .isEqualTo(Arrays.stream(people).mapToLong(p -> p.received).min().orElseThrow());
  }

  private static PriorityFacts facts(SimulatedPerson[] people) {
    return PriorityFacts.of(
        Arrays.stream(people).map(NextPersonProperties::waiting).toList(),
        LocalDate.ofEpochDay(TODAY));
  }

  private static Waiting waiting(SimulatedPerson person) {
    boolean answered = person.state != Crowd.UNANSWERED;
    return Waiting.builder()
        .id(id(person))
        .receivedAt(Instant.ofEpochMilli(person.received))
        .promisedBy(LocalDate.ofEpochDay(answered ? person.meetingLimit : person.answerLimit))
        .answered(answered)
        .urgency(URGENCIES.get(person.urgency))
        .overtaken(person.overtaken)
        .build();
  }

  private static IntroductionId id(SimulatedPerson person) {
    return IntroductionId.of(String.format(Locale.ROOT, "I-%06d", person.sequence));
  }

  /** Few values, so that ties are common. */
  private static SimulatedPerson[] queue(int size, Random random) {
    SimulatedPerson[] people = new SimulatedPerson[size];
    for (int i = 0; i < size; i++) {
      SimulatedPerson person = new SimulatedPerson(i);
      person.sequence = size - i + (random.nextBoolean() ? 100 : 0) + 1000L * i;
      person.received = TODAY * DAY - random.nextInt(5) * DAY / 2;
      person.state = random.nextBoolean() ? Crowd.UNANSWERED : Crowd.READY;
      person.urgency = (byte) random.nextInt(URGENCIES.size());
      person.overtaken = random.nextInt(4);
      person.targets(
          TODAY - 2 + random.nextInt(4),
          TODAY - 1 + random.nextInt(4),
          TODAY + 3,
          TODAY - 3 + random.nextInt(8));
      people[i] = person;
    }
    return people;
  }

  @Provide
  Arbitrary<PrioritisationRule> rules() {
    Arbitrary<Criterion> single =
        Arbitraries.oneOf(
            Arbitraries.of(StandardCriterion.values()), Arbitraries.of(OwnCriterion.values()));
    Arbitrary<Criterion> weighted =
        Combinators.combine(
                Arbitraries.of(StandardCriterion.values())
                    .list()
                    .ofMinSize(1)
                    .ofMaxSize(3)
                    .uniqueElements(),
                Arbitraries.integers().between(1, 5))
            .as(NextPersonProperties::weighted);
    return Combinators.combine(
            Arbitraries.oneOf(single, weighted).list().ofMaxSize(4),
            Arbitraries.integers().between(1, 6))
        .as((criteria, limit) -> PrioritisationRule.of("1", ImmutableList.copyOf(criteria), limit));
  }

  private static Criterion weighted(List<StandardCriterion> criteria, int weight) {
    ImmutableMap.Builder<Criterion, Double> weights = ImmutableMap.builder();
    criteria.forEach(criterion -> weights.put(criterion, weight / 3.0));
    return new WeightedCriterion(weights.buildOrThrow());
  }
}
