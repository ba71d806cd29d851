package org.lac4j.rules.laws;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.lac4j.core.agreement.FormalPlanKind;
import org.lac4j.rules.Rule;
import org.lac4j.rules.json.FactsJson;
import org.lac4j.rules.plan.Condition;
import org.lac4j.rules.plan.FormalPlanAnswer;
import org.lac4j.rules.plan.FormalPlanFacts;

/**
 * The laws of formal plans. A test class that implements this and returns a rule is tested by all of them.
 *
 * <p>That every answer spells out both conditions and every answer but yes has a next step needs no law: the types of the
 * answers leave no other way. It runs with jqwik, AssertJ, jackson-databind and the test-jar of lac-core on the class path.
 *
 * @source P21, P22
 */
public interface FormalPlanLaws {

  /**
   * Returns the rule under test.
   *
   * @return the rule
   */
  Rule<FormalPlanFacts, FormalPlanAnswer> policy();

  @Property(tries = 300)
  default void the_same_facts_get_the_same_answer(@ForAll("planFacts") FormalPlanFacts facts) {
    Rule<FormalPlanFacts, FormalPlanAnswer> policy = policy();
    assertThat(policy.decide(facts)).isEqualTo(policy.decide(facts));
  }

  @Property(tries = 100)
  default void it_takes_both_conditions_and_no_more(
      @ForAll("plans") FormalPlanKind plan,
      @ForAll("known") Condition asked,
      @ForAll("known") Condition takesPart) {
    boolean both = asked == Condition.MET && takesPart == Condition.MET;
    assertThat(policy().decide(new FormalPlanFacts(plan, asked, takesPart)))
        .isInstanceOf(both ? FormalPlanAnswer.MayStand.class : FormalPlanAnswer.MayNotStand.class);
  }

  @Property(tries = 1500)
  default void one_more_fact_never_flips_an_answer(
      @ForAll("planFacts") FormalPlanFacts facts,
      @ForAll("known") Condition asked,
      @ForAll("known") Condition takesPart) {
    FormalPlanAnswer before = policy().decide(facts);
    FormalPlanFacts more =
        new FormalPlanFacts(
            facts.plan(),
            orElse(facts.personAsked(), asked),
            orElse(facts.coordinatorTakesPart(), takesPart));
    if (!(before instanceof FormalPlanAnswer.NotKnown)) {
      assertThat(policy().decide(more).outcome()).isEqualTo(before.outcome());
    }
  }

  @Property(tries = 100)
  default void an_answer_replays_from_its_record(@ForAll("planFacts") FormalPlanFacts facts) {
    Replays.assertReplays(policy(), facts, FactsJson.ofFormalPlan());
  }

  private static Condition orElse(Condition condition, Condition otherwise) {
    return condition == Condition.NOT_KNOWN ? otherwise : condition;
  }

  @Provide
  default Arbitrary<FormalPlanFacts> planFacts() {
    Arbitrary<Condition> conditions = Arbitraries.of(Condition.class);
    return Combinators.combine(plans(), conditions, conditions).as(FormalPlanFacts::new);
  }

  @Provide
  default Arbitrary<FormalPlanKind> plans() {
    return Arbitraries.of(FormalPlanKind.class);
  }

  @Provide
  default Arbitrary<Condition> known() {
    return Arbitraries.of(Condition.MET, Condition.NOT_MET);
  }
}
