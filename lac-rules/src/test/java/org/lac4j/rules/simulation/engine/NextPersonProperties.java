package org.lac4j.rules.simulation.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.lac4j.core.introduction.Urgency;
import org.lac4j.rules.priority.Criterion;
import org.lac4j.rules.priority.PrioritisationRule;
import org.lac4j.rules.priority.StandardCriterion;
import org.lac4j.rules.priority.WeightedCriterion;

class NextPersonProperties {

  private static final long TODAY = 19_800;

  @Property
  void next_by_scores_is_the_policys_own_next(
      @ForAll("rules") PrioritisationRule rule,
      @ForAll @IntRange(min = 1, max = 12) int size,
      @ForAll long seed) {
    Crowd crowd = queue(size, new Random(seed));
    int[] slots = new int[size];
    for (int i = 0; i < size; i++) {
      slots[i] = i;
    }

    assertThat(new NextByScores(rule).of(crowd, slots, size, TODAY))
        .isEqualTo(new NextPerson.Asked(rule).of(crowd, slots, size, TODAY));
  }

  @Property(tries = 200)
  void the_fast_way_is_taken_for_the_librarys_own_criteria(
      @ForAll("rules") PrioritisationRule rule) {
    assertThat(NextPerson.by(rule)).isInstanceOf(NextByScores.class);
  }

  @Property(tries = 200)
  void by_arrival_is_the_first_received(
      @ForAll @IntRange(min = 1, max = 12) int size, @ForAll long seed) {
    Crowd crowd = queue(size, new Random(seed));
    int[] slots = new int[size];
    for (int i = 0; i < size; i++) {
      slots[i] = i;
    }
    NextPerson next =
        NextPerson.by(
            PrioritisationRule.of(
                "1", ImmutableList.of(StandardCriterion.WAITED_LONGEST), Integer.MAX_VALUE));

    assertThat(next.isByArrival()).isTrue();
    assertThat(crowd.person(next.of(crowd, slots, size, TODAY)).received)
        .isEqualTo(
            Arrays.stream(slots)
                .mapToLong(slot -> crowd.person(slot).received)
                .min()
                .orElseThrow());
  }

  /** Few values, so that ties are common. */
  private static Crowd queue(int size, Random random) {
    Crowd crowd = new Crowd(1);
    for (int i = 0; i < size; i++) {
      Person person = crowd.add();
      person.sequence = size - i + (random.nextBoolean() ? 100 : 0) + 1000L * i;
      person.received = TODAY * 86_400_000 - random.nextInt(5) * 43_200_000L;
      person.state = random.nextBoolean() ? Crowd.UNANSWERED : Crowd.READY;
      person.urgency = (byte) random.nextInt(Urgency.values().length);
      person.overtaken = random.nextInt(4);
      new TargetDays(
              TODAY - 2 + random.nextInt(4),
              TODAY - 1 + random.nextInt(4),
              TODAY + 3,
              TODAY - 3 + random.nextInt(8))
          .give(person);
    }
    return crowd;
  }

  @Provide
  Arbitrary<PrioritisationRule> rules() {
    Arbitrary<Criterion> standard = Arbitraries.of(StandardCriterion.values());
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
            Arbitraries.oneOf(standard, weighted).list().ofMaxSize(4),
            Arbitraries.integers().between(1, 6))
        .as((criteria, limit) -> PrioritisationRule.of("1", ImmutableList.copyOf(criteria), limit));
  }

  private static Criterion weighted(List<StandardCriterion> criteria, int weight) {
    ImmutableMap.Builder<Criterion, Double> weights = ImmutableMap.builder();
    criteria.forEach(criterion -> weights.put(criterion, weight / 3.0));
    return new WeightedCriterion(weights.buildOrThrow());
  }
}
