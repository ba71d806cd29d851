package org.lac4j.rules.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lac4j.core.introduction.ConversationWish.NO;
import static org.lac4j.core.introduction.ConversationWish.NOT_ASKED;
import static org.lac4j.core.introduction.ConversationWish.YES;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.lac4j.core.introduction.ConversationWish;
import org.lac4j.core.introduction.Introduction;
import org.lac4j.core.introduction.IntroductionArbitraries;
import org.lac4j.core.place.Placement;
import org.lac4j.rules.Reason;
import org.lac4j.rules.eligibility.Eligibility;
import org.lac4j.rules.eligibility.Eligibility.ConversationNotWanted;
import org.lac4j.rules.eligibility.Eligibility.Eligible;
import org.lac4j.rules.eligibility.Eligibility.OutsideCoverage;
import org.lac4j.rules.eligibility.Eligibility.Undetermined;
import org.lac4j.rules.eligibility.EligibilityFacts;
import org.lac4j.rules.eligibility.EligibilityPolicy;
import org.lac4j.rules.eligibility.NextQuestion.About;
import org.lac4j.rules.json.FactsJson;

/**
 * The laws of eligibility. A test class that implements this and returns a policy is tested by all of them.
 *
 * <pre>{@code
 * class OurEligibilityTest implements EligibilityLaws {
 *   @Override
 *   public EligibilityPolicy policy() {
 *     return ourEligibility();
 *   }
 * }
 * }</pre>
 *
 * <p>It runs with jqwik, AssertJ, jackson-databind and the test-jar of lac-core on the class path.
 *
 * <p>Override {@link #decide} as well if your application asks its policy
 * through code of its own: the law that nothing else about anyone counts then tests that code.
 *
 * @source P7, P20, R2
 */
public interface EligibilityLaws {

  /**
   * Returns the policy under test.
   *
   * @return the policy
   */
  EligibilityPolicy policy();

  /**
   * Decides about an introduction as the application does.
   *
   * @param introduction the introduction, with all that is known of the person
   * @param placement where they live
   * @param asOf the day
   * @return the answer
   */
  default Eligibility decide(Introduction introduction, Placement placement, LocalDate asOf) {
    return policy().decide(EligibilityFacts.of(placement, introduction.wish(), asOf));
  }

  @Property(tries = 150)
  default void the_same_facts_get_the_same_answer(
      @ForAll("eligibilityFacts") EligibilityFacts facts) {
    EligibilityPolicy policy = policy();
    assertThat(policy.decide(facts)).isEqualTo(policy.decide(facts));
  }

  @Property(tries = 1000)
  default void one_more_fact_never_flips_an_answer(
      @ForAll("moreAndMoreFacts") List<EligibilityFacts> steps) {
    for (int i = 1; i < steps.size(); i++) {
      Eligibility before = policy().decide(steps.get(i - 1));
      Eligibility after = policy().decide(steps.get(i));
      if (!(before instanceof Undetermined)) {
        assertThat(after.outcome()).isEqualTo(before.outcome());
        if (before.details().containsKey("area")) {
          assertThat(after.details().get("area")).isEqualTo(before.details().get("area"));
        }
      }
    }
  }

  @Property(tries = 150)
  default void whoever_lives_in_a_covered_area_and_wants_a_conversation_is_eligible(
      @ForAll("placesInside") Placement.Inside place,
      @ForAll("placesInDoubt") Optional<Placement> doubt) {
    if (doubt.filter(Placement::isCertainlyCovered).isPresent()) {
      assertThat(decideAbout(doubt, YES)).isInstanceOf(Eligible.class);
    }
    Eligibility answer = decideAbout(Optional.of(place), YES);
    assertThat(answer).isInstanceOf(Eligible.class);
    assertThat(((Eligible) answer).area()).contains(place.area());
  }

  @Property(tries = 150)
  default void after_a_no_the_next_steps_are_the_same_wherever_they_live(
      @ForAll("placesInside") Placement.Inside inside,
      @ForAll("placesOutside") Placement.Outside outside) {
    assertThat(decideAbout(Optional.of(outside), NO).nextSteps())
        .isEqualTo(decideAbout(Optional.of(inside), NO).nextSteps());
  }

  @Property(tries = 150)
  default void a_place_outside_every_area_is_told_at_once(
      @ForAll("placesOutside") Placement.Outside place, @ForAll("wishes") ConversationWish wish) {
    Eligibility answer = decideAbout(Optional.of(place), wish);
    assertThat(answer).isInstanceOf(OutsideCoverage.class);
    assertThat(((OutsideCoverage) answer).place()).isEqualTo(place);
  }

  @Property(tries = 150)
  default void whoever_has_said_no_is_asked_nothing_more(
      @ForAll("placesInside") Placement.Inside inside,
      @ForAll("placesInDoubt") Optional<Placement> doubt) {
    assertThat(decideAbout(Optional.of(inside), NO))
        .isEqualTo(new ConversationNotWanted(inside.area()));
    if (decideAbout(doubt, NO) instanceof Undetermined undetermined) {
      assertThat(undetermined.question().about()).isEqualTo(About.NOTHING);
    }
  }

  @Property(tries = 150)
  default void the_question_asks_for_what_is_missing(
      @ForAll("placesInside") Placement.Inside inside,
      @ForAll("placesInDoubt") Optional<Placement> doubt) {
    if (decideAbout(Optional.of(inside), NOT_ASKED) instanceof Undetermined undetermined) {
      assertThat(undetermined.question().about()).isEqualTo(About.WISH);
    }
    if (decideAbout(doubt, YES) instanceof Undetermined undetermined) {
      assertThat(undetermined.question().about()).isEqualTo(About.ADDRESS);
    }
  }

  @Property(tries = 2000)
  default void the_day_decides_nothing(
      @ForAll("eligibilityFacts") EligibilityFacts facts, @ForAll("days") LocalDate day) {
    EligibilityFacts another = new EligibilityFacts(facts.placement(), facts.wish(), day);
    assertThat(policy().decide(another).outcome()).isEqualTo(policy().decide(facts).outcome());
  }

  @Property(tries = 100)
  default void nothing_else_about_anyone_counts(
      @ForAll("introductions") Introduction one,
      @ForAll("introductions") Introduction other,
      @ForAll("placesInside") Placement.Inside place) {
    // whoever introduces themselves has been asked, so that the wish of either may hold for both
    Introduction another = other.withWish(one.wish());
    assertThat(decide(another, place, EligibilityArbitraries.AS_OF))
        .isEqualTo(decide(one.withWish(another.wish()), place, EligibilityArbitraries.AS_OF));
  }

  @Property(tries = 300)
  default void every_answer_has_a_reason_and_every_other_than_yes_a_next_step(
      @ForAll("eligibilityFacts") EligibilityFacts facts) {
    Eligibility answer = policy().decide(facts);
    assertThat(answer.reasons()).flatExtracting(Reason::sources).isNotEmpty();
    assertThat(answer.nextSteps()).noneMatch(String::isBlank);
    if (!(answer instanceof Eligible)) {
      assertThat(answer.nextSteps()).isNotEmpty();
    }
  }

  @Property(tries = 150)
  default void an_answer_replays_from_its_record(
      @ForAll("eligibilityFacts") EligibilityFacts facts) {
    Replays.assertReplays(policy(), facts, FactsJson.ofEligibility());
  }

  private Eligibility decideAbout(Optional<Placement> place, ConversationWish wish) {
    return policy().decide(new EligibilityFacts(place, wish, EligibilityArbitraries.AS_OF));
  }

  @Provide
  default Arbitrary<EligibilityFacts> eligibilityFacts() {
    return EligibilityArbitraries.facts();
  }

  @Provide
  default Arbitrary<List<EligibilityFacts>> moreAndMoreFacts() {
    return EligibilityArbitraries.moreAndMore();
  }

  @Provide
  default Arbitrary<Placement.Inside> placesInside() {
    return EligibilityArbitraries.inside();
  }

  @Provide
  default Arbitrary<Placement.Outside> placesOutside() {
    return EligibilityArbitraries.outside();
  }

  @Provide
  default Arbitrary<Optional<Placement>> placesInDoubt() {
    return EligibilityArbitraries.inDoubt();
  }

  @Provide
  default Arbitrary<ConversationWish> wishes() {
    return EligibilityArbitraries.wishes();
  }

  @Provide
  default Arbitrary<LocalDate> days() {
    return EligibilityArbitraries.days();
  }

  @Provide
  default Arbitrary<Introduction> introductions() {
    return IntroductionArbitraries.introductions();
  }
}
