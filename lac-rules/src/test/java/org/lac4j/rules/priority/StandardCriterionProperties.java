package org.lac4j.rules.priority;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.lac4j.core.introduction.IntroductionId;
import org.lac4j.core.introduction.Urgency;

class StandardCriterionProperties {

  private static final LocalDate TODAY = LocalDate.of(2026, 3, 30);
  private static final long DAY = TODAY.toEpochDay();

  private static double score(StandardCriterion criterion, Waiting waiting) {
    return criterion.score(waiting, DAY);
  }

  @Property
  void the_sooner_something_was_promised_the_more_it_counts(
      @ForAll("waiting") Waiting one, @ForAll("waiting") Waiting other) {
    LocalDate here = one.promisedBy().orElse(LocalDate.MAX);
    LocalDate there = other.promisedBy().orElse(LocalDate.MAX);
    Statistics.label("both promised").collect(one.isPromised() && other.isPromised());

    assertThat(
            Integer.signum(
                Double.compare(
                    score(StandardCriterion.PROMISED_SOONEST, one),
                    score(StandardCriterion.PROMISED_SOONEST, other))))
        .isEqualTo(Integer.signum(there.compareTo(here)));
  }

  @Property
  void a_promise_is_overdue_by_the_days_since_and_never_by_less_than_none(
      @ForAll("waiting") Waiting waiting) {
    long days =
        waiting.promisedBy().filter(TODAY::isAfter).stream()
            .flatMap(promised -> promised.datesUntil(TODAY))
            .count();

    assertThat(score(StandardCriterion.OVERDUE, waiting)).isEqualTo((double) days);
  }

  @Property
  void who_came_earlier_has_waited_longer(
      @ForAll("waiting") Waiting one, @ForAll("waiting") Waiting other) {
    assertThat(
            Integer.signum(
                Double.compare(
                    score(StandardCriterion.WAITED_LONGEST, one),
                    score(StandardCriterion.WAITED_LONGEST, other))))
        .isEqualTo(Integer.signum(other.receivedAt().compareTo(one.receivedAt())));
  }

  @Property
  void each_criterion_looks_at_nothing_else(
      @ForAll("waiting") Waiting one, @ForAll("waiting") Waiting other) {
    Waiting alike = other.withUrgency(one.urgency()).withJudgement(one.judgement());

    assertThat(score(StandardCriterion.URGENCY, alike))
        .isEqualTo(score(StandardCriterion.URGENCY, one));
    assertThat(score(StandardCriterion.JUDGEMENT, alike))
        .isEqualTo(score(StandardCriterion.JUDGEMENT, one));
    assertThat(score(StandardCriterion.NOT_YET_ANSWERED, alike.withAnswered(one.answered())))
        .isEqualTo(score(StandardCriterion.NOT_YET_ANSWERED, one));
  }

  @Property
  void a_reason_bears_the_code_of_its_criterion_and_rests_on_something(
      @ForAll StandardCriterion criterion,
      @ForAll("waiting") Waiting ahead,
      @ForAll("waiting") Waiting behind) {
    Waiting promised = ahead.withPromisedBy(ahead.promisedBy().orElse(TODAY));

    assertThat(criterion.reason(promised, behind, TODAY))
        .satisfies(
            reason -> {
              assertThat(reason.code()).isEqualTo(criterion.code());
              assertThat(reason.sources()).isNotEmpty();
              assertThat(reason.text()).endsWith(".");
            });
  }

  @Example
  void what_is_told_to_be_a_crisis_counts_most_and_what_has_no_hurry_least() {
    Waiting one = Waiting.builder().id(IntroductionId.of("I")).receivedAt(Instant.EPOCH).build();

    assertThat(
            Stream.of(Urgency.values())
                .sorted(
                    (here, there) ->
                        Double.compare(
                            score(StandardCriterion.URGENCY, one.withUrgency(there)),
                            score(StandardCriterion.URGENCY, one.withUrgency(here))))
                .toList())
        .containsExactly(Urgency.CRISIS, Urgency.SOON, Urgency.NOT_SAID, Urgency.NO_HURRY);
  }

  @Provide
  Arbitrary<Waiting> waiting() {
    Arbitrary<Instant> received =
        Arbitraries.longs()
            .between(0, 400L * 86_400)
            .map(seconds -> Instant.parse("2025-02-24T12:00:00Z").plusSeconds(seconds));
    Arbitrary<Optional<LocalDate>> promised =
        Arbitraries.integers().between(-60, 60).map(TODAY::plusDays).optional(0.7);
    return Combinators.combine(
            received,
            promised,
            Arbitraries.of(true, false),
            Arbitraries.of(Urgency.values()),
            Arbitraries.of(Judgement.values()))
        .as(
            (at, by, answered, urgency, judgement) ->
                Waiting.builder()
                    .id(IntroductionId.of("I"))
                    .receivedAt(at)
                    .promisedBy(by)
                    .answered(answered)
                    .urgency(urgency)
                    .judgement(judgement)
                    .build());
  }
}
