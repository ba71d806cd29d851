package org.lac4j.rules.laws;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.lac4j.core.introduction.ConversationWish;
import org.lac4j.core.introduction.Introduction;
import org.lac4j.core.place.Placement;
import org.lac4j.core.team.PointOfContact;
import org.lac4j.rules.Reason;
import org.lac4j.rules.RuleVersion;
import org.lac4j.rules.eligibility.Eligibility;
import org.lac4j.rules.eligibility.Eligibility.Eligible;
import org.lac4j.rules.eligibility.Eligibility.OutsideCoverage;
import org.lac4j.rules.eligibility.Eligibility.Undetermined;
import org.lac4j.rules.eligibility.EligibilityFacts;
import org.lac4j.rules.eligibility.EligibilityPolicy;
import org.lac4j.rules.eligibility.EligibilityRule;
import org.lac4j.rules.eligibility.NextQuestion;
import org.lac4j.rules.eligibility.NextQuestion.About;

/** Deliberately bad policies, each with one fault. */
final class BadEligibility {

  private static final EligibilityRule GOOD = EligibilityRule.of(EligibilityRuleProperties.TEAM);

  private static final OutsideCoverage TURNED_AWAY =
      new OutsideCoverage(
          new Placement.Outside(Optional.empty(), Double.POSITIVE_INFINITY),
          ConversationWish.YES,
          false,
          ImmutableList.of("Try elsewhere."));

  private BadEligibility() {}

  private interface Decide {
    Eligibility decide(EligibilityFacts facts, Eligibility good);
  }

  private static EligibilityPolicy bad(Decide decide) {
    return EligibilityPolicy.of(
        RuleVersion.of("eligibility", "bad", "Deliberately bad"),
        facts -> decide.decide(facts, GOOD.decide(facts)));
  }

  /** Words the question for a place in doubt in another way. */
  private static Eligibility saying(Eligibility good, UnaryOperator<String> words) {
    return good instanceof Undetermined undetermined
            && undetermined.question().about() == About.ADDRESS
        ? new Undetermined(
            new NextQuestion(
                undetermined.question().about(), words.apply(undetermined.question().text())),
            undetermined.reasons())
        : good;
  }

  /** Words its question anew each time. */
  static final class Forgetful implements EligibilityLaws {
    private final AtomicInteger asked = new AtomicInteger();

    @Override
    public EligibilityPolicy policy() {
      return bad(
          (facts, good) -> saying(good, text -> text + " (" + asked.incrementAndGet() + ")"));
    }
  }

  /** Takes the likeliest area of a postcode that reaches over several. */
  static final class Guessing implements EligibilityLaws {
    @Override
    public EligibilityPolicy policy() {
      return bad(
          (facts, good) ->
              facts.wish() == ConversationWish.YES
                      && facts.placement().orElse(null) instanceof Placement.Split split
                      && split.candidates().get(0).area().isPresent()
                  ? GOOD.decide(
                      EligibilityFacts.of(
                          new Placement.Inside(split.candidates().get(0).area().get(), 0),
                          facts.wish(),
                          facts.asOf()))
                  : good);
    }
  }

  /** Turns people away while their area has no coordinator. */
  static final class RefusingWhereVacant implements EligibilityLaws {
    @Override
    public EligibilityPolicy policy() {
      return bad(
          (facts, good) ->
              good instanceof Eligible eligible && isVacant(eligible)
                  ? eligible
                      .question()
                      .<Eligibility>map(question -> new Undetermined(question, good.reasons()))
                      .orElse(TURNED_AWAY)
                  : good);
    }

    private static boolean isVacant(Eligible eligible) {
      return eligible.possible().stream()
          .anyMatch(each -> each.contact().orElse(null) instanceof PointOfContact.Vacant);
    }
  }

  /** Asks for the wish of people in a place where nobody can come. */
  static final class RaisingHopes implements EligibilityLaws {
    @Override
    public EligibilityPolicy policy() {
      return bad(
          (facts, good) ->
              good instanceof OutsideCoverage && facts.wish() == ConversationWish.NOT_ASKED
                  ? new Undetermined(
                      new NextQuestion(About.WISH, "Do they want one?"), good.reasons())
                  : good);
    }
  }

  /** Tells others to act for people outside who have said no. */
  static final class ActingForThem implements EligibilityLaws {
    @Override
    public EligibilityPolicy policy() {
      return bad(
          (facts, good) ->
              good instanceof OutsideCoverage outside && facts.wish() == ConversationWish.NO
                  ? new OutsideCoverage(
                      outside.place(), outside.wish(), false, ImmutableList.of("Ask a neighbour."))
                  : good);
    }
  }

  /** Wants to know the address first, although every place that it may be is covered. */
  static final class DoubtingWhatIsCertain implements EligibilityLaws {
    @Override
    public EligibilityPolicy policy() {
      return bad(
          (facts, good) ->
              good instanceof Eligible eligible && eligible.question().isPresent()
                  ? new Undetermined(new NextQuestion(About.ADDRESS, "Where?"), good.reasons())
                  : good);
    }
  }

  /** Wants the address of people who have said no. */
  static final class Insisting implements EligibilityLaws {
    @Override
    public EligibilityPolicy policy() {
      return bad(
          (facts, good) ->
              good instanceof Undetermined && facts.wish() == ConversationWish.NO
                  ? new Undetermined(new NextQuestion(About.ADDRESS, "Where?"), good.reasons())
                  : good);
    }
  }

  /** Asks for the wish when it is the address that is missing. */
  static final class AskingTheWrongQuestion implements EligibilityLaws {
    @Override
    public EligibilityPolicy policy() {
      return bad(
          (facts, good) ->
              good instanceof Undetermined && facts.wish() == ConversationWish.YES
                  ? new Undetermined(new NextQuestion(About.WISH, "Really?"), good.reasons())
                  : good);
    }
  }

  /** Has nobody eligible at the weekend. */
  static final class ClosedOnSundays implements EligibilityLaws {
    @Override
    public EligibilityPolicy policy() {
      return bad(
          (facts, good) ->
              facts.asOf().getDayOfWeek() == DayOfWeek.SUNDAY && good instanceof Eligible
                  ? TURNED_AWAY
                  : good);
    }
  }

  /** Looks up the ages of those introduced in a register of its own. */
  static final class AgeLimit implements EligibilityLaws {
    private static final ImmutableMap<Boolean, Integer> AGES = ImmutableMap.of(true, 17, false, 70);

    @Override
    public EligibilityPolicy policy() {
      return GOOD;
    }

    @Override
    public Eligibility decide(Introduction introduction, Placement placement, LocalDate asOf) {
      Eligibility good = EligibilityLaws.super.decide(introduction, placement, asOf);
      boolean even = introduction.introduced().id().value().hashCode() % 2 == 0;
      return AGES.getOrDefault(even, 0) < 18 ? TURNED_AWAY : good;
    }
  }

  /** Sends people away without a next step. */
  static final class Curt implements EligibilityLaws {
    @Override
    public EligibilityPolicy policy() {
      return bad(
          (facts, good) ->
              good instanceof OutsideCoverage outside && facts.wish() != ConversationWish.NO
                  ? new OutsideCoverage(
                      outside.place(), outside.wish(), false, ImmutableList.of(" "))
                  : good);
    }
  }

  /** Knows the very object that it was told, so that no record can bring its answer back. */
  static final class Unrepeatable implements EligibilityLaws {
    @Override
    public EligibilityPolicy policy() {
      return bad(
          (facts, good) -> saying(good, text -> text + " " + System.identityHashCode(facts)));
    }
  }

  /** Gives a reason that rests on nothing. */
  static final class Unfounded implements EligibilityLaws {
    @Override
    public EligibilityPolicy policy() {
      return bad(
          (facts, good) ->
              good instanceof Eligible eligible
                  ? new Eligible(
                      eligible.possible(),
                      eligible.question(),
                      ImmutableList.of(Reason.of("because", "Because we say so.")))
                  : good);
    }
  }
}
