package org.lac4j.rules.laws;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiFunction;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.lac4j.core.introduction.Introduction;
import org.lac4j.core.introduction.IntroductionId;
import org.lac4j.core.introduction.Urgency;
import org.lac4j.rules.Reason;
import org.lac4j.rules.json.FactsJson;
import org.lac4j.rules.priority.AdviceLine;
import org.lac4j.rules.priority.HumanOverride;
import org.lac4j.rules.priority.Judgement;
import org.lac4j.rules.priority.PrioritisationPolicy;
import org.lac4j.rules.priority.PriorityAdvice;
import org.lac4j.rules.priority.PriorityFacts;
import org.lac4j.rules.priority.Waiting;

/**
 * The laws of advice on order. A test class that implements this and returns a policy is tested by all of them.
 *
 * <pre>{@code
 * class OurOrderTest implements PrioritisationLaws {
 *   @Override
 *   public PrioritisationPolicy policy() {
 *     return ourOrder();
 *   }
 * }
 * }</pre>
 *
 * <p>It runs with jqwik, AssertJ, jackson-databind and the test-jar of lac-core on the class path.
 *
 * <p>Override {@link #order} as well if your application asks its policy through
 * code of its own: the laws that who they are, who introduces them, their aims and their ids count for nothing then test
 * that code.
 *
 * @source P10, P13, P19
 */
public interface PrioritisationLaws {

  /** The highest limit on overtaking that the laws let pass unless told otherwise: an assumption of this library. */
  int HIGHEST_LIMIT = 20;

  /**
   * Returns the policy under test.
   *
   * @return the policy
   */
  PrioritisationPolicy policy();

  /**
   * Returns the highest limit on overtaking that your people can live with.
   *
   * @return the limit, 1 or more; {@link #HIGHEST_LIMIT} unless overridden
   */
  default int highestLimit() {
    return HIGHEST_LIMIT;
  }

  /**
   * Orders introductions as the application does.
   *
   * @param introductions the introductions, with all that is known of everyone
   * @param asOf the day
   * @return their ids in order
   */
  default List<IntroductionId> order(List<Introduction> introductions, LocalDate asOf) {
    return policy()
        .decide(
            PriorityFacts.of(
                introductions.stream().map(each -> Waiting.of(each).withOvertaken(0)).toList(),
                asOf))
        .ids();
  }

  @Property(tries = 100)
  default void the_same_queue_gets_the_same_advice(@ForAll("queues") PriorityFacts facts) {
    PrioritisationPolicy policy = policy();
    assertThat(policy.decide(facts)).isEqualTo(policy.decide(facts));
  }

  @Property(tries = 300)
  default void the_order_of_the_input_does_not_matter(
      @ForAll("queues") PriorityFacts facts, @ForAll Random random) {
    List<Waiting> shuffled = new ArrayList<>(facts.queue());
    Collections.shuffle(shuffled, random);
    assertThat(policy().decide(PriorityFacts.of(shuffled, facts.asOf())).ids())
        .isEqualTo(policy().decide(facts).ids());
  }

  @Property(tries = 100)
  default void everyone_in_is_out_once(@ForAll("queues") PriorityFacts facts) {
    PriorityAdvice advice = policy().decide(facts);
    assertThat(advice.ids())
        .containsExactlyInAnyOrderElementsOf(facts.queue().stream().map(Waiting::id).toList());
    assertThat(advice.lines()).extracting(AdviceLine::id).isEqualTo(advice.ids());
  }

  @Property(tries = 300)
  default void waiting_longer_never_lowers_anyone(
      @ForAll("crowds") PriorityFacts facts, @ForAll @IntRange(min = 1, max = 120) int hours) {
    Waiting one = facts.queue().get(0);
    Waiting longer = one.withReceivedAt(one.receivedAt().minus(Duration.ofHours(hours)));
    List<Waiting> queue = new ArrayList<>(facts.queue());
    queue.set(0, longer);
    int before = policy().decide(facts).ids().indexOf(one.id());
    int after = policy().decide(PriorityFacts.of(queue, facts.asOf())).ids().indexOf(one.id());
    if (before >= 0) {
      assertThat(after).isLessThanOrEqualTo(before);
    }
  }

  @Example
  default void the_limit_stated_is_one_that_people_can_live_with() {
    assertThat(policy().overtakingLimit()).isBetween(1, highestLimit());
  }

  @Property(tries = 100)
  default void nobody_is_overtaken_more_often_than_stated(
      @ForAll("daysOfArrivals") List<ImmutableList<Waiting>> days) {
    assertThat(new SimulatedQueue(policy()).run(days))
        .isLessThanOrEqualTo(policy().overtakingLimit());
  }

  @Property(tries = 100)
  default void who_they_are_counts_for_nothing(
      @ForAll("introductions") List<Introduction> people,
      @ForAll("introductions") List<Introduction> others) {
    assertUnchanged(
        people,
        (person, i) -> {
          Introduction other = others.get(i % others.size());
          return person.withIntroduced(other.introduced()).withBackground(other.background());
        });
  }

  @Property(tries = 100)
  default void who_introduces_them_and_how_counts_for_nothing(
      @ForAll("introductions") List<Introduction> people,
      @ForAll("introductions") List<Introduction> others) {
    assertUnchanged(
        people,
        (person, i) -> {
          Introduction other = others.get(i % others.size());
          return person
              .withIntroducer(other.introducer())
              .withChannel(other.channel())
              .withSetting(other.setting());
        });
  }

  @Property(tries = 100)
  default void their_aims_count_for_nothing(
      @ForAll("introductions") List<Introduction> people,
      @ForAll("introductions") List<Introduction> others) {
    assertUnchanged(people, (person, i) -> person.withAims(others.get(i % others.size()).aims()));
  }

  @Property(tries = 100)
  default void their_ids_tell_nothing(
      @ForAll("introductions") List<Introduction> people,
      @ForAll @IntRange(min = 1, max = 60) int step) {
    List<Introduction> renamed =
        people.stream().map(person -> person.withId(renamed(person.id(), step))).toList();
    assertThat(order(renamed, QueueArbitraries.AS_OF))
        .isEqualTo(
            order(people, QueueArbitraries.AS_OF).stream().map(id -> renamed(id, step)).toList());
  }

  @Property(tries = 150)
  default void a_persons_decision_stands_and_the_others_keep_their_order(
      @ForAll("queuesDecidedByHand") PriorityFacts facts) {
    PriorityAdvice advice = policy().decide(facts);
    for (HumanOverride override : facts.overrides()) {
      assertThat(advice.ids().indexOf(override.id()) + 1).isEqualTo(override.place());
      assertThat(advice.lines().get(override.place() - 1).override()).contains(override);
    }
    List<IntroductionId> decided = facts.overrides().stream().map(HumanOverride::id).toList();
    List<IntroductionId> others = new ArrayList<>(advice.ids());
    others.removeAll(decided);
    List<IntroductionId> without =
        new ArrayList<>(policy().decide(PriorityFacts.of(facts.queue(), facts.asOf())).ids());
    without.removeAll(decided);
    others.retainAll(without);
    assertThat(others).isEqualTo(without);
  }

  @Property(tries = 100)
  default void a_crisis_adds_another_service_alongside(@ForAll("queues") PriorityFacts facts) {
    PriorityAdvice advice = policy().decide(facts);
    for (Waiting waiting : facts.queue()) {
      if (waiting.urgency() == Urgency.CRISIS) {
        line(advice, waiting.id())
            .ifPresent(
                line ->
                    assertThat(line.notes())
                        .filteredOn(note -> note.code().equals(Reason.CONSIDER_ANOTHER_SERVICE))
                        .flatExtracting(Reason::sources)
                        .contains("P13"));
      }
    }
  }

  @Property(tries = 100)
  default void each_case_counts(@ForAll("crowds") PriorityFacts facts) {
    Waiting one = facts.queue().get(0).withOvertaken(0);
    Waiting canWait = one.withJudgement(Judgement.CAN_WAIT).withId(IntroductionId.of("A"));
    Waiting sooner = one.withJudgement(Judgement.SOONER).withId(IntroductionId.of("B"));
    assertThat(policy().decide(PriorityFacts.of(List.of(canWait, sooner), facts.asOf())).ids())
        .containsExactly(sooner.id(), canWait.id());
  }

  @Property(tries = 100)
  default void each_line_says_what_decided_it_against_the_next(
      @ForAll("queues") PriorityFacts facts) {
    ImmutableList<AdviceLine> lines = policy().decide(facts).lines();
    lines.stream()
        .limit(Math.max(0, lines.size() - 1))
        .forEach(line -> assertThat(line.aheadOfNext()).isPresent());
  }

  @Property(tries = 150)
  default void the_next_is_the_first_of_the_list(@ForAll("queues") PriorityFacts facts) {
    assertThat(policy().next(facts)).isEqualTo(policy().decide(facts).ids().stream().findFirst());
  }

  @Property(tries = 100)
  default void advice_replays_from_its_record(@ForAll("queuesDecidedByHand") PriorityFacts facts) {
    Replays.assertReplays(policy(), facts, FactsJson.ofPriority());
  }

  private void assertUnchanged(
      List<Introduction> people, BiFunction<Introduction, Integer, Introduction> change) {
    List<Introduction> changed = new ArrayList<>();
    for (int i = 0; i < people.size(); i++) {
      changed.add(change.apply(people.get(i), i));
    }
    assertThat(order(changed, QueueArbitraries.AS_OF))
        .isEqualTo(order(people, QueueArbitraries.AS_OF));
  }

  private static Optional<AdviceLine> line(PriorityAdvice advice, IntroductionId id) {
    return advice.lines().stream().filter(line -> line.id().equals(id)).findFirst();
  }

  /** Keeps the order of the generated ids: all have three digits before and five behind. */
  private static IntroductionId renamed(IntroductionId id, int step) {
    int number = Integer.parseInt(id.value().substring(2));
    return IntroductionId.of("I-" + (10_000 + number * step));
  }

  @Provide
  default Arbitrary<PriorityFacts> queues() {
    return QueueArbitraries.facts();
  }

  @Provide
  default Arbitrary<PriorityFacts> crowds() {
    return QueueArbitraries.crowds();
  }

  @Provide
  default Arbitrary<PriorityFacts> queuesDecidedByHand() {
    return QueueArbitraries.decidedByHand();
  }

  @Provide
  default Arbitrary<List<ImmutableList<Waiting>>> daysOfArrivals() {
    return QueueArbitraries.days(Math.min(policy().overtakingLimit(), highestLimit()));
  }

  @Provide
  default Arbitrary<List<Introduction>> introductions() {
    return QueueArbitraries.introductions();
  }
}
