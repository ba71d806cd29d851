package org.lac4j.rules.laws;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.lac4j.core.agreement.FormalPlanKind;
import org.lac4j.core.introduction.ConversationWish;
import org.lac4j.core.introduction.Setting;
import org.lac4j.core.introduction.Urgency;
import org.lac4j.core.place.Area;
import org.lac4j.core.place.AreaCode;
import org.lac4j.core.place.Placement;
import org.lac4j.core.team.Absence;
import org.lac4j.core.team.Coordinator;
import org.lac4j.core.team.CoordinatorId;
import org.lac4j.core.team.FacilitatorId;
import org.lac4j.core.team.Team;
import org.lac4j.core.team.Vacancy;
import org.lac4j.rules.Decision;
import org.lac4j.rules.Reason;
import org.lac4j.rules.answer.Answer;
import org.lac4j.rules.answer.AnswerFacts;
import org.lac4j.rules.answer.AnswerLine;
import org.lac4j.rules.answer.Answers;
import org.lac4j.rules.answer.Audience;
import org.lac4j.rules.caseload.AdjacentAreas;
import org.lac4j.rules.caseload.CaseloadAdvice;
import org.lac4j.rules.caseload.CaseloadFacts;
import org.lac4j.rules.caseload.CaseloadRule;
import org.lac4j.rules.caseload.CoordinatorLoad;
import org.lac4j.rules.caseload.FacilitatorReach;
import org.lac4j.rules.caseload.VacantArea;
import org.lac4j.rules.eligibility.EligibilityFacts;
import org.lac4j.rules.eligibility.EligibilityRule;
import org.lac4j.rules.plan.Condition;
import org.lac4j.rules.plan.FormalPlanFacts;
import org.lac4j.rules.plan.FormalPlanRule;
import org.lac4j.rules.plan.SettingFacts;
import org.lac4j.rules.plan.SettingRule;
import org.lac4j.rules.priority.PrioritisationRule;
import org.lac4j.rules.priority.PriorityAdvice;
import org.lac4j.rules.priority.PriorityFacts;
import org.lac4j.rules.response.ResponseAdvice;
import org.lac4j.rules.response.ResponseFacts;
import org.lac4j.rules.response.ResponseRule;
import org.lac4j.rules.timeframe.ExpectedWait;
import org.lac4j.rules.timeframe.Timeframe;
import org.lac4j.rules.timeframe.Timeframes;
import org.lac4j.rules.timeframe.WaitChange;
import org.lac4j.rules.words.SecondBundle;

/** Every sentence of every rule comes from the bundle: a second one, all in capitals, leaves none as it was. */
class SecondBundleProperties {

  private static void assertChanged(Stream<String> sentences) {
    assertThat(sentences).isNotEmpty().allMatch(text -> !text.matches("(?s).*[a-z]{2}.*"));
  }

  private static Stream<String> sentences(Decision decision) {
    return Stream.concat(
        decision.reasons().stream().map(Reason::text), decision.nextSteps().stream());
  }

  @Provide
  Arbitrary<ResponseFacts> responses() {
    return ResponseArbitraries.facts();
  }

  @Provide
  Arbitrary<PriorityFacts> queues() {
    return QueueArbitraries.facts();
  }

  @Property(tries = 500)
  void no_sentence_about_dates_stays(@ForAll("responses") ResponseFacts facts) {
    ResponseAdvice advice = ResponseRule.standard().inWords(SecondBundle.WORDS).decide(facts);

    assertChanged(Stream.concat(sentences(advice), advice.toSay().stream()));
    assertThat(advice.outcome()).isEqualTo(ResponseRule.standard().decide(facts).outcome());
  }

  @Property(tries = 300)
  void no_sentence_about_a_queue_stays(@ForAll("queues") PriorityFacts facts) {
    PriorityAdvice advice = PrioritisationRule.standard().inWords(SecondBundle.WORDS).decide(facts);

    assertChanged(advice.sentences().stream());
    assertThat(advice.ids()).isEqualTo(PrioritisationRule.standard().decide(facts).ids());
  }

  private static final LocalDate DAY = LocalDate.of(2026, 1, 5);
  private static final Area NORTH = Area.of("N", "NORTH");
  private static final Area SOUTH = Area.of("S", "SOUTH");
  private static final Area EAST = Area.of("E", "EAST");
  private static final Area AWAY = Area.of("W", "WEST");

  /** Somebody in post, somebody away, a vacancy, and an area whose coordinator nobody names. */
  private static final Team TEAM =
      Team.builder()
          .addAreas(NORTH, SOUTH, EAST, AWAY)
          .addCoordinators(
              Coordinator.builder()
                  .id(CoordinatorId.of("C-1"))
                  .name("ANN")
                  .addAreas(NORTH.code())
                  .build(),
              Coordinator.builder()
                  .id(CoordinatorId.of("C-2"))
                  .name("BEN")
                  .addAreas(AWAY.code())
                  .addAbsences(Absence.of(DAY, DAY.plusDays(9)))
                  .build())
          .addVacancies(
              Vacancy.of(SOUTH.code()),
              new Vacancy(EAST.code(), Optional.of(DAY.plusDays(1)), Optional.empty()))
          .nearestHelpsWithinMetres(500)
          .build();

  @Provide
  Arbitrary<Placement> places() {
    return Arbitraries.oneOf(
        Arbitraries.of(NORTH, SOUTH, EAST, AWAY, Area.of("X", "ELSEWHERE"))
            .map(area -> new Placement.Inside(area, 20)),
        Arbitraries.of(
            new Placement.NearEdge(Optional.of(NORTH), ImmutableList.of(SOUTH), 4, 20),
            new Placement.NearEdge(Optional.of(NORTH), ImmutableList.of(), 4, 2000),
            new Placement.Outside(Optional.of(NORTH), 300),
            new Placement.Outside(Optional.of(NORTH), 3000),
            new Placement.Outside(Optional.empty(), Double.POSITIVE_INFINITY)),
        Arbitraries.of(Placement.UnplacedReason.class).map(Placement.Unplaced::new));
  }

  private static Timeframes timeframes(int fewest, int mostMore) {
    ExpectedWait wait =
        new ExpectedWait.Range(
            fewest, fewest + mostMore, 0.8, new ExpectedWait.Basis(40, 36, 80, 66));
    return new Timeframes(
        DAY,
        ImmutableList.of(
            new Timeframe(
                NORTH,
                DAY,
                1,
                wait,
                wait,
                ImmutableList.of(new WaitChange(WaitChange.Kind.MORE_WAIT, 9, 2)))));
  }

  @Property(tries = 300)
  void no_sentence_about_a_place_stays(
      @ForAll("places") Placement place,
      @ForAll ConversationWish wish,
      @ForAll Audience audience,
      @ForAll @IntRange(max = 2) int fewest,
      @ForAll @IntRange(max = 2) int mostMore) {
    EligibilityRule rule = EligibilityRule.of(TEAM).inWords(SecondBundle.WORDS);

    assertChanged(sentences(rule.decide(EligibilityFacts.of(place, wish, DAY))));
    Answer answer =
        Answers.by(rule, ResponseRule.standard())
            .inWords(SecondBundle.WORDS)
            .withTimeframes(timeframes(fewest, mostMore))
            .answer(AnswerFacts.of(place, wish, DAY).withUrgency(Urgency.CRISIS), audience);
    assertChanged(answer.lines().stream().map(AnswerLine::text));
    assertChanged(answer.reasons().stream().flatMap(reason -> reason.text().stream()));
  }

  @Property(tries = 100)
  void no_sentence_about_a_timeframe_stays(
      @ForAll @IntRange(max = 2) int fewest,
      @ForAll @IntRange(max = 2) int tried,
      @ForAll ExpectedWait.Why why) {
    ExpectedWait range =
        new ExpectedWait.Range(
            fewest, fewest + 1, 0.8, new ExpectedWait.Basis(40, 36, tried, tried));
    ExpectedWait notYet = new ExpectedWait.NotYet(why, fewest, 20);
    ImmutableList<WaitChange> changes =
        Stream.of(WaitChange.Kind.values())
            .map(kind -> new WaitChange(kind, 3, 1))
            .collect(ImmutableList.toImmutableList());

    assertChanged(
        Stream.of(
                new Timeframe(NORTH, DAY, fewest, range, range, changes),
                new Timeframe(NORTH, DAY, fewest, notYet, notYet, changes))
            .flatMap(timeframe -> timeframe.inWords(SecondBundle.WORDS).stream()));
  }

  @Example
  void no_sentence_about_a_caseload_stays() {
    AreaCode north = AreaCode.of("N");
    AreaCode east = AreaCode.of("E");
    CoordinatorId ann = CoordinatorId.of("C-1");
    CoordinatorId ben = CoordinatorId.of("C-2");
    CaseloadFacts facts =
        CaseloadFacts.builder()
            .asOf(LocalDate.of(2026, 1, 5))
            .addLoads(
                CoordinatorLoad.builder()
                    .coordinator(ann)
                    .addAreas(north)
                    .individuals(70)
                    .groups(1)
                    .waiting(2)
                    .openBefore(50)
                    .isAway(true)
                    .build(),
                CoordinatorLoad.builder().coordinator(ben).addAreas(east).individuals(1).build())
            .addVacancies(
                new VacantArea(AreaCode.of("S"), 1, 0, Optional.empty()),
                new VacantArea(AreaCode.of("W"), 1, 0, Optional.of(ben)))
            .inTouchElsewhere(1)
            .adjacent(AdjacentAreas.of(List.of(AdjacentAreas.Pair.of(north, east))))
            .addFacilitators(
                new FacilitatorReach(FacilitatorId.of("F-1"), ImmutableSortedSet.of(north)))
            .build();
    CaseloadAdvice advice = CaseloadRule.standard().inWords(SecondBundle.WORDS).decide(facts);

    assertChanged(advice.sentences().stream());
    assertThat(advice.sentences()).hasSizeGreaterThan(12);
  }

  @Property
  void no_sentence_about_a_plan_or_a_setting_stays(
      @ForAll FormalPlanKind plan, @ForAll Condition asked, @ForAll Condition takesPart) {
    FormalPlanRule rule = FormalPlanRule.standard().inWords(SecondBundle.WORDS);

    assertChanged(sentences(rule.decide(new FormalPlanFacts(plan, asked, takesPart))));
    SettingRule setting = SettingRule.standard().inWords(SecondBundle.WORDS);
    for (Optional<Setting> each :
        ImmutableList.of(
            Optional.<Setting>empty(),
            Optional.of(Setting.HOME),
            Optional.of(Setting.FORMAL_CARE_PLANNING_MEETING))) {
      assertChanged(sentences(setting.decide(new SettingFacts(each))));
    }
  }
}
