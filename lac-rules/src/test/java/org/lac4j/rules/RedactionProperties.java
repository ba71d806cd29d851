package org.lac4j.rules;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.google.common.base.Throwables;
import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.lac4j.core.LacDomain;
import org.lac4j.core.PersonalText;
import org.lac4j.core.introduction.ConversationWish;
import org.lac4j.core.introduction.Introduction;
import org.lac4j.core.introduction.IntroductionArbitraries;
import org.lac4j.core.introduction.Journey;
import org.lac4j.core.person.Introduced;
import org.lac4j.core.place.Area;
import org.lac4j.core.place.Placement;
import org.lac4j.core.team.CoordinatorId;
import org.lac4j.core.team.PointOfContact;
import org.lac4j.core.team.Team;
import org.lac4j.core.team.TeamArbitraries;
import org.lac4j.rules.caseload.AdjacentAreas;
import org.lac4j.rules.caseload.CaseloadCount;
import org.lac4j.rules.caseload.CaseloadFacts;
import org.lac4j.rules.caseload.CaseloadRule;
import org.lac4j.rules.caseload.Supported;
import org.lac4j.rules.eligibility.Eligibility;
import org.lac4j.rules.eligibility.EligibilityFacts;
import org.lac4j.rules.eligibility.EligibilityRule;
import org.lac4j.rules.json.DecisionJson;
import org.lac4j.rules.json.FactsJson;
import org.lac4j.rules.plan.SettingFacts;
import org.lac4j.rules.plan.SettingRule;
import org.lac4j.rules.priority.AdviceLine;
import org.lac4j.rules.priority.HumanOverride;
import org.lac4j.rules.priority.PrioritisationRule;
import org.lac4j.rules.priority.PriorityAdvice;
import org.lac4j.rules.priority.PriorityFacts;
import org.lac4j.rules.priority.Waiting;
import org.lac4j.rules.response.Presence;
import org.lac4j.rules.response.ResponseFacts;
import org.lac4j.rules.response.ResponseRule;

/** Looks for planted personal texts in what the rules are told, decide and record, and in every error. */
@Domain(LacDomain.class)
@Domain(DomainContext.Global.class)
class RedactionProperties {

  private static final LocalDate DAY = LocalDate.of(2027, 6, 1);
  private static final PrioritisationRule PRIORITY = PrioritisationRule.standard();
  private static final DecisionJson JSON =
      DecisionJson.builder().add(PRIORITY, FactsJson.ofPriority()).build();

  @Property(tries = 100)
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void nothing_personal_stands_in_answers_about_a_place(
      @ForAll Team team, @ForAll Introduction introduction, @ForAll("days") LocalDate day) {
    EligibilityRule rule = EligibilityRule.of(team);
    for (Area area : team.areas()) {
      EligibilityFacts facts =
          EligibilityFacts.of(new Placement.Inside(area, 100), introduction.wish(), day);
      Eligibility answer = rule.decide(facts);

      assertTellsNothing(rule, facts, answer.details());
      assertTellsNothing(answer, answer.sentences(), DecisionRecord.of(rule, facts));
      Statistics.collect(hasNameToTell(answer));
    }
    Statistics.coverage(checker -> checker.check(true).count(count -> count > 0));
  }

  private static boolean hasNameToTell(Eligibility answer) {
    return answer instanceof Eligibility.Eligible eligible
        && eligible.contact().orElseThrow() instanceof PointOfContact.InPost inPost
        && inPost.coordinator().name().contains(PersonalText.MARKER);
  }

  @Property(tries = 300)
  void nothing_personal_stands_in_advice_on_order_but_in_the_sentence_of_an_override(
      @ForAll("queues") List<Introduction> people, @ForAll("texts") String reason) {
    PriorityFacts facts = facts(people, reason);
    PriorityAdvice advice = PRIORITY.decide(facts);
    DecisionRecord<PriorityFacts, PriorityAdvice> record = DecisionRecord.of(PRIORITY, facts);

    assertThat(advice.lines().get(0).sentence()).contains(PersonalText.MARKER);
    assertTellsNothing(facts, facts.overrides(), advice, advice.lines(), advice.reasons());
    assertTellsNothing(record, record.replay(PRIORITY), JSON.replay(JSON.write(record)));
  }

  @Property(tries = 100)
  void nothing_personal_stands_in_what_is_made_of_a_journey(
      @ForAll Team team, @ForAll Introduced introduced, @ForAll Journey journey) {
    LocalDate day = journey.lastEventAt().atZone(ZoneOffset.UTC).toLocalDate();
    CaseloadCount count = CaseloadCount.of(team, AdjacentAreas.NONE);
    for (Area area : team.areas()) {
      Supported supported = new Supported(introduced.id(), area.code(), journey);
      CaseloadFacts load = count.at(journey.lastEventAt(), ImmutableList.of(supported));
      Optional<Presence> presence = Presence.of(team, area.code(), day);
      ResponseFacts response = ResponseFacts.received(journey.receivedAt()).withPresence(presence);

      assertTellsNothing(count, supported, load, presence, response);
      assertTellsNothing(said(CaseloadRule.standard(), load));
      assertTellsNothing(said(ResponseRule.standard(), response));
    }
  }

  @Property(tries = 100)
  void nothing_personal_stands_in_what_is_made_of_an_introduction(
      @ForAll Introduction introduction) {
    SettingFacts setting = new SettingFacts(introduction.setting());

    assertTellsNothing(Waiting.of(introduction), setting);
    assertTellsNothing(said(SettingRule.standard(), setting));
  }

  private static <F, D extends Decision> Object[] said(Rule<F, D> rule, F facts) {
    DecisionRecord<F, D> record = DecisionRecord.of(rule, facts);
    return new Object[] {rule, record, record.decision(), record.decision().sentences()};
  }

  @Property(tries = 100)
  void nothing_personal_stands_in_the_error_of_a_value_that_can_not_be_made(
      @ForAll("queues") List<Introduction> people,
      @ForAll("texts") String reason,
      @ForAll("teamsWithAreas") Team team) {
    PriorityFacts facts = facts(people, reason);
    HumanOverride override = facts.overrides().get(0);
    PriorityAdvice advice = PRIORITY.decide(facts);
    Waiting first = facts.queue().get(0);

    assertFailsWithoutTelling(() -> override.withPlace(0));
    assertFailsWithoutTelling(() -> HumanOverride.builder().reason(reason).build());
    assertFailsWithoutTelling(() -> first.withOvertaken(-1));
    assertFailsWithoutTelling(
        () ->
            new PriorityFacts(
                ImmutableList.<Waiting>builder().addAll(facts.queue()).add(first).build(),
                facts.overrides(),
                DAY));
    assertFailsWithoutTelling(
        () ->
            new AdviceLine(
                0, override.id(), Optional.empty(), ImmutableList.of(), Optional.of(override)));
    assertFailsWithoutTelling(
        () -> PriorityAdvice.of(Reason.of("x", "y"), advice.lines().reverse().subList(0, 1)));
    assertFailsWithoutTelling(
        () -> JSON.write(new DecisionRecord<>(EligibilityRule.of(team).about(), facts, advice)));
    assertFailsWithoutTelling(
        () -> new CaseloadCount(team, AdjacentAreas.NONE, ZoneOffset.UTC, Duration.ZERO));
  }

  private static PriorityFacts facts(List<Introduction> people, String reason) {
    return PriorityFacts.of(people.stream().map(Waiting::of).collect(toImmutableList()), DAY)
        .with(
            HumanOverride.builder()
                .id(people.get(0).id())
                .place(1)
                .reason(reason)
                .by(CoordinatorId.of("C-1"))
                .on(DAY)
                .build());
  }

  private static void assertTellsNothing(Object... values) {
    assertThat(values)
        .allSatisfy(value -> assertThat(value.toString()).doesNotContain(PersonalText.MARKER));
  }

  private static void assertFailsWithoutTelling(ThrowingCallable making) {
    Throwable thrown = catchThrowable(making);
    assertThat(thrown).isInstanceOf(RuntimeException.class);
    assertThat(Throwables.getStackTraceAsString(thrown)).doesNotContain(PersonalText.MARKER);
  }

  @Provide
  Arbitrary<List<Introduction>> queues() {
    // whoever said no is in no queue
    return IntroductionArbitraries.introductions()
        .map(introduction -> introduction.withWish(ConversationWish.YES))
        .list()
        .uniqueElements(Introduction::id)
        .ofMinSize(2)
        .ofMaxSize(5);
  }

  @Provide
  Arbitrary<Team> teamsWithAreas() {
    return TeamArbitraries.teams().filter(team -> !team.areas().isEmpty());
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return TeamArbitraries.days();
  }

  @Provide
  Arbitrary<String> texts() {
    return PersonalText.texts();
  }
}
