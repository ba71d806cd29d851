package org.lac4j.rules.laws;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.lac4j.core.ServiceTime;
import org.lac4j.core.introduction.ConversationWish;
import org.lac4j.core.introduction.Introducer;
import org.lac4j.core.introduction.Introduction;
import org.lac4j.core.introduction.IntroductionArbitraries;
import org.lac4j.core.introduction.IntroductionId;
import org.lac4j.core.introduction.Journey;
import org.lac4j.core.person.Person;
import org.lac4j.core.person.PersonId;
import org.lac4j.core.place.Area;
import org.lac4j.core.place.Placement;
import org.lac4j.core.team.Coordinator;
import org.lac4j.core.team.CoordinatorId;
import org.lac4j.core.team.Post;
import org.lac4j.core.team.Team;
import org.lac4j.core.team.Vacancy;
import org.lac4j.rules.caseload.CaseloadFacts;
import org.lac4j.rules.caseload.Whose;
import org.lac4j.rules.eligibility.Eligibility;
import org.lac4j.rules.eligibility.EligibilityPolicy;
import org.lac4j.rules.eligibility.EligibilityRule;
import org.lac4j.rules.priority.PrioritisationPolicy;
import org.lac4j.rules.priority.PrioritisationRule;
import org.lac4j.rules.records.ServiceRecords;
import org.lac4j.rules.response.Presence;
import org.lac4j.rules.response.ResponseAdvice;
import org.lac4j.rules.response.ResponseFacts;
import org.lac4j.rules.response.ResponsePolicy;
import org.lac4j.rules.response.ResponseRule;

/**
 * The laws across rules: asked about the same person on the same day, no two contradict each other, whatever order events
 * come in. A test class that implements this is tested by all of them; override a policy to test your own.
 *
 * <p>It runs with jqwik, AssertJ and the test-jar of lac-core on the class path.
 *
 * @source P3, P7, P9, P20
 */
public interface RecordsLaws {

  /** The areas of the records: one whose post changes hands, one that is vacant, one that nobody of the team has. */
  ImmutableList<Area> AREAS =
      ImmutableList.of(
          Area.of("A1", "Holgate"), Area.of("A2", "Acomb"), Area.of("ELSEWHERE", "Elsewhere"));

  /** The day on which one coordinator follows another. */
  LocalDate CHANGE = LocalDate.of(2026, 6, 1);

  /** The team of the records. */
  Team TEAM =
      Team.builder()
          .addAreas(AREAS.get(0), AREAS.get(1))
          .addCoordinators(
              Coordinator.builder().id(CoordinatorId.of("C-1")).name("One").build(),
              Coordinator.builder().id(CoordinatorId.of("C-2")).name("Two").build())
          .addPosts(
              Post.of(CoordinatorId.of("C-1"), AREAS.get(0).code()).until(CHANGE.minusDays(1)),
              Post.of(CoordinatorId.of("C-2"), AREAS.get(0).code()).from(CHANGE))
          .addVacancies(Vacancy.of(AREAS.get(1).code()))
          .build();

  /**
   * Returns the policy on eligibility under test.
   *
   * @return the policy; the library's own unless overridden
   */
  default EligibilityPolicy eligibility() {
    return EligibilityRule.of(TEAM);
  }

  /**
   * Returns the policy on order under test.
   *
   * @return the policy; the library's own unless overridden
   */
  default PrioritisationPolicy priority() {
    return PrioritisationRule.standard();
  }

  /**
   * Returns the policy on responses under test.
   *
   * @return the policy; the library's own unless overridden
   */
  default ResponsePolicy response() {
    return ResponseRule.standard();
  }

  @Property(tries = 200)
  default void whoever_said_no_is_in_no_list_of_any_rule(
      @ForAll("someRecords") SomeRecords records, @ForAll("recordDays") LocalDate day) {
    ServiceRecords service = records.service();
    ImmutableSet<IntroductionId> queued = queued(service, day);
    for (Introduction introduction : records.introductions()) {
      IntroductionId id = introduction.id();
      if (service.wish(id, day).filter(ConversationWish.NO::equals).isPresent()) {
        assertThat(queued).doesNotContain(id);
        assertThat(service.whose(id, day)).isEmpty();
        ResponseAdvice advice = advice(service, id, day).orElseThrow();
        assertThat(advice.answer().isAwaited() || advice.meeting().isAwaited()).isFalse();
        assertThat(advice.expectAnswerBy()).isEmpty();
        assertThat(advice.nextSteps()).isEmpty();
        assertThat(eligibility().decide(service.eligibility(id, day).orElseThrow()))
            .isNotInstanceOf(Eligibility.Eligible.class);
      }
    }
  }

  @Property(tries = 200)
  default void whoever_waits_in_a_queue_is_counted_as_waiting_and_awaits_something(
      @ForAll("someRecords") SomeRecords records, @ForAll("recordDays") LocalDate day) {
    ServiceRecords service = records.service();
    ImmutableSet<IntroductionId> queued = queued(service, day);
    CaseloadFacts caseload = service.caseload(endOf(day));
    int waiting =
        caseload.loads().stream().mapToInt(load -> load.waiting()).sum()
            + caseload.vacancies().stream().mapToInt(area -> area.waiting()).sum()
            + caseload.waitingElsewhere();
    assertThat(waiting).isEqualTo(queued.size());
    for (IntroductionId id : queued) {
      assertThat(advice(service, id, day).orElseThrow().meeting().isAwaited()).isTrue();
      assertThat(service.whose(id, day)).isPresent();
    }
  }

  @Property(tries = 200)
  default void every_open_journey_is_in_exactly_one_count(
      @ForAll("someRecords") SomeRecords records, @ForAll("recordDays") LocalDate day) {
    ServiceRecords service = records.service();
    CaseloadFacts caseload = service.caseload(endOf(day));
    int counted =
        caseload.loads().stream()
                .mapToInt(load -> load.open() + load.groups() + load.waiting())
                .sum()
            + caseload.vacancies().stream()
                .mapToInt(area -> area.open() + area.groups() + area.waiting())
                .sum()
            + caseload.inTouchElsewhere()
            + caseload.waitingElsewhere();
    long open =
        records.introductions().stream()
            .filter(introduction -> service.whose(introduction.id(), day).isPresent())
            .count();
    assertThat(counted).isEqualTo((int) open);
  }

  @Property(tries = 100)
  default void while_nobody_has_asked_the_only_next_step_is_to_ask(
      @ForAll("someRecords") SomeRecords records, @ForAll("recordDays") LocalDate day) {
    ServiceRecords service = records.service();
    for (IntroductionId id : queued(service, day)) {
      if (service.wish(id, day).filter(ConversationWish.NOT_ASKED::equals).isPresent()) {
        assertThat(advice(service, id, day).orElseThrow().nextSteps()).hasSize(1);
        assertThat(eligibility().decide(service.eligibility(id, day).orElseThrow()))
            .isNotInstanceOf(Eligibility.Eligible.class);
      }
    }
  }

  @Property(tries = 200)
  default void whoever_has_somebody_in_their_count_is_the_one_who_answers(
      @ForAll("someRecords") SomeRecords records, @ForAll("recordDays") LocalDate day) {
    ServiceRecords service = records.service();
    for (Introduction introduction : records.introductions()) {
      service
          .whose(introduction.id(), day)
          .flatMap(Whose::coordinator)
          .ifPresent(
              coordinator ->
                  assertThat(
                          service
                              .response(introduction.id(), endOf(day))
                              .flatMap(ResponseFacts::presence)
                              .flatMap(Presence::coordinator))
                      .contains(coordinator));
    }
  }

  private ImmutableSet<IntroductionId> queued(ServiceRecords service, LocalDate day) {
    return service.queues(day).stream()
        .flatMap(queue -> priority().decide(queue.facts()).ids().stream())
        .collect(ImmutableSet.toImmutableSet());
  }

  private Optional<ResponseAdvice> advice(
      ServiceRecords service, IntroductionId id, LocalDate day) {
    return service.response(id, endOf(day)).map(response()::decide);
  }

  private static Instant endOf(LocalDate day) {
    return ServiceTime.startOf(day.plusDays(1)).minusNanos(1);
  }

  /**
   * Introductions of different people, each with a journey of any legal events, and where they live.
   *
   * @param introductions the introductions
   * @param journeys the journeys
   * @param homes the areas of their homes, in the order of the introductions
   */
  record SomeRecords(
      ImmutableList<Introduction> introductions,
      ImmutableList<Journey> journeys,
      ImmutableList<Area> homes) {

    ServiceRecords service() {
      return ServiceRecords.of(
          TEAM,
          introductions,
          journeys,
          (introduction, day) ->
              Optional.of(
                  new Placement.Inside(homes.get(introductions.indexOf(introduction)), 100)));
    }
  }

  @Provide
  default Arbitrary<SomeRecords> someRecords() {
    Arbitrary<List<Journey>> journeys =
        IntroductionArbitraries.journeys().list().ofMinSize(1).ofMaxSize(6);
    Arbitrary<List<ConversationWish>> wishes =
        Arbitraries.of(ConversationWish.class).list().ofSize(6);
    Arbitrary<List<Area>> homes = Arbitraries.of(AREAS).list().ofSize(6);
    return Combinators.combine(journeys, wishes, homes).as(RecordsLaws::records);
  }

  private static SomeRecords records(
      List<Journey> drawn, List<ConversationWish> wishes, List<Area> homes) {
    ImmutableList.Builder<Introduction> introductions = ImmutableList.builder();
    ImmutableList.Builder<Journey> journeys = ImmutableList.builder();
    for (int i = 0; i < drawn.size(); i++) {
      IntroductionId id = IntroductionId.of("I-" + i);
      Journey journey = Journey.replay(id, drawn.get(i).events());
      journeys.add(journey);
      introductions.add(
          Introduction.builder()
              .id(id)
              .introduced(Person.builder().id(PersonId.of("P-" + i)).build())
              .introducer(Introducer.neighbour())
              .receivedAt(journey.receivedAt())
              .wish(wishes.get(i))
              .build());
    }
    return new SomeRecords(introductions.build(), journeys.build(), ImmutableList.copyOf(homes));
  }

  @Provide
  default Arbitrary<LocalDate> recordDays() {
    return Arbitraries.integers().between(0, 1500).map(LocalDate.of(2025, 1, 1)::plusDays);
  }
}
