package org.lac4j.rules.eligibility;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.lac4j.core.introduction.ConversationWish;
import org.lac4j.core.place.Area;
import org.lac4j.core.place.Placement;
import org.lac4j.core.team.Team;
import org.lac4j.rules.Reason;
import org.lac4j.rules.RuleVersion;
import org.lac4j.rules.eligibility.Eligibility.ConversationNotWanted;
import org.lac4j.rules.eligibility.Eligibility.Eligible;
import org.lac4j.rules.eligibility.Eligibility.OutsideCoverage;
import org.lac4j.rules.eligibility.Eligibility.PossibleContact;
import org.lac4j.rules.eligibility.Eligibility.Undetermined;
import org.lac4j.rules.words.Messages;

/**
 * The only eligibility that there is: living in an area that is covered, and wanting a conversation.
 *
 * <table>
 * <caption>What is decided</caption>
 * <tr><th>place</th><th>wants a conversation</th><th>has not been asked</th><th>does not want one</th></tr>
 * <tr><td>{@link Placement.Outside}</td>
 *     <td>{@link OutsideCoverage}</td><td>{@link OutsideCoverage}</td><td>{@link OutsideCoverage}</td></tr>
 * <tr><td>{@link Placement.Inside}</td>
 *     <td>{@link Eligible}</td><td>{@link Undetermined}: do they want one?</td><td>{@link ConversationNotWanted}</td></tr>
 * <tr><td>{@link Placement.NearEdge} or {@link Placement.Split}, and every area that it may be in is covered</td>
 *     <td>{@link Eligible}, and a question that settles which coordinator</td>
 *     <td>{@link Undetermined}: do they want one?</td><td>{@link ConversationNotWanted}</td></tr>
 * <tr><td>any other place in doubt, or none</td>
 *     <td>{@link Undetermined}: which address?</td><td>{@link Undetermined}: which address?</td>
 *     <td>{@link Undetermined}: nothing need be asked</td></tr>
 * </table>
 *
 * <p>The place is settled first. Once {@code Outside} is decided at once, this is the only assignment in which one more
 * fact never flips an answer: were a wish of NO decided before the place is known, a place outside every area would
 * change the answer, and were it the other way round, so would the wish. Nobody who has said no is asked for an address.
 *
 * <p>A vacancy, an absence or a team that does not know the area never refuses anyone: it is told in the reasons, with who
 * covers. The coordinator of the nearest area is offered only where the team offers such help, and no further away than
 * {@link Team#nearestHelpsWithinMetres it} says.
 *
 * <pre>{@code
 * Eligibility answer = EligibilityRule.of(team).decide(EligibilityFacts.of(placement, ConversationWish.YES, today));
 * answer.sentences().forEach(System.out::println);
 * }</pre>
 *
 * <p>The answers for an area are worded when it is first asked about, and kept: a decision about a place that is known
 * allocates its result at most. Immutable and thread-safe.
 *
 * @source P7, P11, P20, R2
 */
public final class EligibilityRule implements EligibilityPolicy {

  private static final RuleVersion VERSION_2 =
      RuleVersion.of(
          "eligibility", "2", "Living in an area that is covered and wanting a conversation");

  private final RuleVersion about;
  private final AnswersByArea answers;
  private final Optional<ImmutableList<String>> ownNextSteps;
  private final EligibilityWording texts;
  private final NextSteps outsideNextSteps;
  private final ImmutableList<String> welcomeBack;

  private EligibilityRule(
      RuleVersion about, AnswersByArea answers, Optional<ImmutableList<String>> ownNextSteps) {
    this.about = about;
    this.answers = answers;
    this.ownNextSteps = ownNextSteps;
    this.texts = new EligibilityWording(answers.words());
    this.outsideNextSteps =
        ownNextSteps
            .map(steps -> new NextSteps(steps, steps))
            .orElseGet(() -> new NextSteps(texts.nearOthers(), texts.farFromOthers()));
    this.welcomeBack = texts.welcomeBack();
  }

  /**
   * Obtains the rule without a team: it says who is eligible, and not whom to speak to.
   *
   * @return the rule
   */
  public static EligibilityRule withoutTeam() {
    return new EligibilityRule(
        VERSION_2, new AnswersByArea(Optional.empty(), Messages.english()), Optional.empty());
  }

  /**
   * Obtains the rule with a team to look up the point of contact in.
   *
   * @param team the team
   * @return the rule
   */
  public static EligibilityRule of(Team team) {
    return new EligibilityRule(
        VERSION_2, new AnswersByArea(Optional.of(team), Messages.english()), Optional.empty());
  }

  /**
   * Returns this rule with a council's own next steps for someone outside every area who has not said no.
   *
   * @param version the version of the rule with these words, not blank
   * @param nextSteps the next steps, the most useful first; at least one
   * @return the rule
   * @throws IllegalArgumentException if there is no next step, or the version is blank
   */
  public EligibilityRule withNextStepsOutside(String version, ImmutableList<String> nextSteps) {
    if (nextSteps.isEmpty()) {
      throw new IllegalArgumentException(
          "0 next steps are given: nobody is sent away without one.");
    }
    return new EligibilityRule(
        RuleVersion.builder().from(about).version(version).build(),
        answers,
        Optional.of(nextSteps));
  }

  /**
   * Returns this rule in other words; what it decides stays as it is.
   *
   * @param words the council's own words, or those of another language
   * @return the rule
   */
  public EligibilityRule inWords(Messages words) {
    return new EligibilityRule(
        about, answers.inWords(requireNonNull(words, "words")), ownNextSteps);
  }

  @Override
  public RuleVersion about() {
    return about;
  }

  @Override
  public EligibilityRule as(String description) {
    return new EligibilityRule(
        RuleVersion.builder().from(about).description(description).build(), answers, ownNextSteps);
  }

  @Override
  public EligibilityRule because(String justification) {
    return new EligibilityRule(
        RuleVersion.builder().from(about).justification(justification).build(),
        answers,
        ownNextSteps);
  }

  @Override
  public Eligibility decide(EligibilityFacts facts) {
    Placement placement = facts.placement().orElse(null);
    if (placement instanceof Placement.Inside inside) {
      return decideInside(inside.area(), facts);
    }
    if (placement instanceof Placement.Outside outside) {
      return decideOutside(outside, facts);
    }
    return placement != null && placement.isCertainlyCovered()
        ? decideCovered(placement, facts)
        : texts.unsettledPlace(facts.placement(), facts.wish());
  }

  private Eligibility decideOutside(Placement.Outside place, EligibilityFacts facts) {
    boolean nearest = answers.isNearestOffered(place);
    return new OutsideCoverage(
        place,
        facts.wish(),
        nearest,
        facts.wish() == ConversationWish.NO
            ? welcomeBack
            : nearest ? outsideNextSteps.near : outsideNextSteps.nowhere,
        answers.words());
  }

  private Eligibility decideCovered(Placement placement, EligibilityFacts facts) {
    PlaceDoubt doubt = PlaceDoubt.of(facts.placement(), texts.phrases());
    ImmutableList<Area> areas = placement.possibleAreas();
    return switch (facts.wish()) {
      case YES -> eligible(areas, doubt, facts);
      case NO -> new ConversationNotWanted(areas, answers.words());
      case NOT_ASKED -> texts.wishNotAsked(doubt.reason());
    };
  }

  private Eligible eligible(ImmutableList<Area> areas, PlaceDoubt doubt, EligibilityFacts facts) {
    ImmutableList.Builder<PossibleContact> possible = ImmutableList.builder();
    ImmutableList.Builder<Reason> reasons = ImmutableList.builder();
    reasons.add(doubt.reason(), texts.wanted());
    for (Area area : areas) {
      Eligible there = answers.of(area).eligible(facts.asOf());
      possible.addAll(there.possible());
      there.reasons().stream().skip(texts.eligible(area).size()).forEach(reasons::add);
    }
    return new Eligible(possible.build(), Optional.of(doubt.question()), reasons.build());
  }

  private Eligibility decideInside(Area area, EligibilityFacts facts) {
    AreaAnswers known = answers.of(area);
    return switch (facts.wish()) {
      case YES -> known.eligible(facts.asOf());
      case NO -> known.notWanted();
      case NOT_ASKED -> known.notAsked();
    };
  }

  @Override
  public String toString() {
    return about.sentence();
  }

  /**
   * What can be done outside every area.
   *
   * @param near where the nearest coordinator helps
   * @param nowhere elsewhere
   */
  private record NextSteps(ImmutableList<String> near, ImmutableList<String> nowhere) {}
}
