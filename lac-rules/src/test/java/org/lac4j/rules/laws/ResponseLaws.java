package org.lac4j.rules.laws;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple.Tuple2;
import org.lac4j.core.introduction.Urgency;
import org.lac4j.rules.Reason;
import org.lac4j.rules.json.FactsJson;
import org.lac4j.rules.response.ResponseAdvice;
import org.lac4j.rules.response.ResponseDates;
import org.lac4j.rules.response.ResponseFacts;
import org.lac4j.rules.response.ResponsePolicy;
import org.lac4j.rules.response.Timing;
import org.lac4j.rules.response.WorkingDays;

/**
 * The laws of response. A test class that implements this and returns a policy is tested by all of them.
 *
 * <p>It runs with jqwik, AssertJ, jackson-databind and the test-jar of lac-core on the class path.
 *
 * <p>Override {@link #calendar} and {@link #zone} if your working days and
 * your time are your own.
 *
 * @source P13, P15, P16, P18
 */
public interface ResponseLaws {

  /**
   * Returns the policy under test.
   *
   * @return the policy, which knows the years 2022 to 2030
   */
  ResponsePolicy policy();

  /**
   * Returns the working days that the policy goes by.
   *
   * @return the calendar; that of England and Wales unless overridden
   */
  default WorkingDays calendar() {
    return WorkingDays.englandAndWales();
  }

  /**
   * Returns the time zone that the policy tells dates in.
   *
   * @return the zone; Europe/London unless overridden
   */
  default ZoneId zone() {
    return ZoneId.of("Europe/London");
  }

  @Property(tries = 100)
  default void the_same_facts_get_the_same_advice(@ForAll("responseFacts") ResponseFacts facts) {
    ResponsePolicy policy = policy();
    assertThat(policy.decide(facts)).isEqualTo(policy.decide(facts));
  }

  @Property(tries = 300)
  default void no_date_falls_on_a_day_that_is_not_worked(
      @ForAll("responseFacts") ResponseFacts facts) {
    ResponseAdvice advice = policy().decide(facts);
    assertThat(Stream.concat(all(advice.dates()), advice.expectAnswerBy().stream()))
        .allMatch(calendar()::isWorkingDay);
  }

  @Property(tries = 800)
  default void received_later_never_gives_an_earlier_date(
      @ForAll("earlierAndLater") Tuple2<Instant, Instant> received) {
    ImmutableList<LocalDate> earlier = datesOf(received.get1());
    ImmutableList<LocalDate> later = datesOf(received.get2());
    for (int i = 0; i < earlier.size(); i++) {
      assertThat(later.get(i)).isAfterOrEqualTo(earlier.get(i));
    }
  }

  @Property(tries = 100)
  default void urgency_buys_no_promise(
      @ForAll("responseFacts") ResponseFacts facts, @ForAll("urgencies") Urgency urgency) {
    ResponseAdvice one = policy().decide(facts);
    ResponseAdvice other = policy().decide(facts.withUrgency(urgency));
    assertThat(other.dates()).isEqualTo(one.dates());
    assertThat(other.expectAnswerBy()).isEqualTo(one.expectAnswerBy());
    assertThat(other.answer()).isEqualTo(one.answer());
    assertThat(other.meeting()).isEqualTo(one.meeting());
  }

  @Property(tries = 100)
  default void in_a_crisis_another_service_is_considered_alongside(
      @ForAll("responseFacts") ResponseFacts facts) {
    ResponseAdvice advice = policy().decide(facts.withUrgency(Urgency.CRISIS));
    assertThat(advice.reasons())
        .filteredOn(reason -> reason.code().equals(Reason.CONSIDER_ANOTHER_SERVICE))
        .flatExtracting(Reason::sources)
        .contains("P13");
  }

  @Property(tries = 200)
  default void absences_move_no_target(@ForAll("plainFacts") ResponseFacts facts) {
    ResponseDates alone = policy().decide(facts.withPresence(Optional.empty())).dates();
    assertThat(policy().decide(facts).dates()).isEqualTo(alone);
  }

  @Property(tries = 100)
  default void dates_alone_are_those_of_the_advice(@ForAll("plainFacts") ResponseFacts facts) {
    ResponseDates told = policy().decide(ResponseFacts.received(facts.receivedAt())).dates();
    assertThat(policy().dates(facts.receivedAt())).isEqualTo(told);
  }

  @Property(tries = 4000)
  default void nothing_is_promised_before_someone_is_at_work(
      @ForAll("responseFacts") ResponseFacts facts) {
    ResponseAdvice advice = policy().decide(facts);
    LocalDate counted = advice.dates().countedFrom();
    LocalDate today = LocalDate.ofInstant(facts.asOf(), zone());
    LocalDate from = today.isAfter(counted) ? today : counted;
    if (advice.expectAnswerBy().isPresent() && facts.presence().isPresent()) {
      assertThat(facts.presence().get().firstDayAtWork(from, calendar()))
          .hasValueSatisfying(
              day -> assertThat(day).isBeforeOrEqualTo(advice.expectAnswerBy().get()));
    }
  }

  @Property(tries = 300)
  default void nothing_is_promised_sooner_than_the_target(
      @ForAll("responseFacts") ResponseFacts facts) {
    ResponseAdvice advice = policy().decide(facts);
    advice
        .expectAnswerBy()
        .ifPresent(by -> assertThat(by).isAfterOrEqualTo(advice.dates().answer().by()));
  }

  @Property(tries = 500)
  default void what_has_happened_stays_as_it_was(@ForAll("responseFacts") ResponseFacts facts) {
    ResponseAdvice then = policy().decide(facts);
    ResponseAdvice later = policy().decide(facts.withAsOf(facts.asOf().plus(Duration.ofDays(20))));
    assertNotTurnedBack(then.answer(), later.answer());
    assertNotTurnedBack(then.meeting(), later.meeting());
  }

  @Property(tries = 100)
  default void every_advice_has_a_reason_and_what_is_awaited_a_next_step(
      @ForAll("responseFacts") ResponseFacts facts) {
    ResponseAdvice advice = policy().decide(facts);
    assertThat(advice.reasons()).flatExtracting(Reason::sources).isNotEmpty();
    assertThat(advice.nextSteps()).noneMatch(String::isBlank);
    if (advice.answer().isAwaited() || advice.meeting().isAwaited()) {
      assertThat(advice.nextSteps()).isNotEmpty();
    }
  }

  @Property(tries = 100)
  default void an_advice_replays_from_its_record(@ForAll("responseFacts") ResponseFacts facts) {
    Replays.assertReplays(policy(), facts, FactsJson.ofResponse());
  }

  private ImmutableList<LocalDate> datesOf(Instant received) {
    return all(policy().decide(ResponseFacts.received(received)).dates())
        .collect(ImmutableList.toImmutableList());
  }

  private static Stream<LocalDate> all(ResponseDates dates) {
    return Stream.of(
        dates.countedFrom(),
        dates.answer().from(),
        dates.answer().by(),
        dates.meeting().from(),
        dates.meeting().by());
  }

  private static void assertNotTurnedBack(Timing then, Timing later) {
    if (then.isAwaited()) {
      assertThat(later.isAwaited() && later.compareTo(then) < 0).isFalse();
    } else {
      assertThat(later).isEqualTo(then);
    }
  }

  @Provide
  default Arbitrary<ResponseFacts> responseFacts() {
    return ResponseArbitraries.facts();
  }

  @Provide
  default Arbitrary<ResponseFacts> plainFacts() {
    return ResponseArbitraries.known();
  }

  @Provide
  default Arbitrary<Tuple2<Instant, Instant>> earlierAndLater() {
    return ResponseArbitraries.earlierAndLater();
  }

  @Provide
  default Arbitrary<Urgency> urgencies() {
    return ResponseArbitraries.urgencies();
  }
}
