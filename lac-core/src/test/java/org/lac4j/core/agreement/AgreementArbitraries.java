package org.lac4j.core.agreement;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.lac4j.core.Ids;
import org.lac4j.core.PersonalText;
import org.lac4j.core.introduction.Actor;
import org.lac4j.core.introduction.IntroductionArbitraries;
import org.lac4j.core.introduction.Journey;
import org.lac4j.core.introduction.JourneyEvent;
import org.lac4j.core.person.PersonArbitraries;
import org.lac4j.core.team.TeamArbitraries;

/** Generators of shared agreements. */
public final class AgreementArbitraries {

  private static final LocalDate FIRST_DAY = LocalDate.of(2017, 5, 1);
  private static final long A_YEAR_OF_SECONDS = 365L * 24 * 60 * 60;
  private static final int MAX_CHANGES = 8;

  private AgreementArbitraries() {}

  /**
   * Generates the ids of agreements.
   *
   * @return the ids
   */
  public static Arbitrary<AgreementId> agreementIds() {
    return Ids.withPrefix("A").map(AgreementId::of);
  }

  /**
   * Generates versions of agreements, in place and ended.
   *
   * @return the versions
   */
  public static Arbitrary<AgreementVersion> versions() {
    return agreements().flatMap(agreement -> Arbitraries.of(agreement.versions()));
  }

  /**
   * Generates steps in every state.
   *
   * @return the steps
   */
  public static Arbitrary<Step> steps() {
    return Combinators.combine(PersonalText.texts(), Arbitraries.of(StepState.class)).as(Step::new);
  }

  /**
   * Generates mentions in formal plans, whose conditions hold before any agreement is made.
   *
   * @return the mentions, each with both conditions
   */
  public static Arbitrary<FormalPlanMention> mentions() {
    return Combinators.combine(
            Arbitraries.of(FormalPlanKind.class),
            PersonArbitraries.personIds(),
            IntroductionArbitraries.earlierMoments(),
            TeamArbitraries.coordinatorIds(),
            IntroductionArbitraries.earlierMoments())
        .as(
            (plan, person, askedAt, coordinator, since) ->
                new FormalPlanMention(
                    plan,
                    new FormalPlanMention.PersonAsked(person, askedAt),
                    new FormalPlanMention.CoordinatorTakesPart(coordinator, since)));
  }

  /**
   * Generates contents of agreements, from nothing to everything told.
   *
   * @return the contents
   */
  public static Arbitrary<AgreementContent> contents() {
    return Combinators.combine(
            PersonalText.optionalTexts(),
            PersonArbitraries.strengths().list().ofMaxSize(3),
            steps().list().ofMaxSize(4),
            Arbitraries.integers().between(0, 3_652).map(FIRST_DAY::plusDays).set().ofMaxSize(3),
            Arbitraries.of(FormalPlanKind.class).set().ofMaxSize(2),
            mentions().list().ofMaxSize(2).uniqueElements(FormalPlanMention::plan))
        .as(
            (vision, strengths, steps, reviews, complements, mentions) ->
                AgreementContent.builder()
                    .vision(vision)
                    .strengths(strengths)
                    .steps(steps)
                    .reviewDates(reviews)
                    .complements(complements)
                    .mentions(mentions)
                    .build())
        .withoutEdgeCases();
  }

  /**
   * Generates agreements that were changed, ended and taken up again up to 8 times.
   *
   * @return the agreements
   */
  public static Arbitrary<SharedAgreement> agreements() {
    Arbitrary<SharedAgreement> made =
        Combinators.combine(
                agreementIds(),
                IntroductionArbitraries.introductionIds(),
                contents(),
                IntroductionArbitraries.moments(),
                IntroductionArbitraries.actors())
            .as(
                (id, introduction, content, at, by) ->
                    SharedAgreement.make(
                        id,
                        Journey.start(introduction, at, by)
                            .append(JourneyEvent.conversationHeld(at, by)),
                        content,
                        at,
                        by));
    Arbitrary<Move> moves =
        Combinators.combine(
                Arbitraries.of(true, false, false),
                contents(),
                Arbitraries.longs().between(0, A_YEAR_OF_SECONDS),
                IntroductionArbitraries.actors())
            .as(Move::new);
    return Combinators.combine(made, moves.list().ofMaxSize(MAX_CHANGES))
        .as(AgreementArbitraries::play)
        .withoutEdgeCases();
  }

  private static SharedAgreement play(SharedAgreement agreement, List<Move> moves) {
    SharedAgreement played = agreement;
    for (Move move : moves) {
      var at = played.current().at().plusSeconds(move.secondsLater);
      played =
          move.ends && played.isInPlace()
              ? played.end(at, move.by)
              : played.change(move.content, at, move.by);
    }
    return played;
  }

  private record Move(boolean ends, AgreementContent content, long secondsLater, Actor by) {}
}
