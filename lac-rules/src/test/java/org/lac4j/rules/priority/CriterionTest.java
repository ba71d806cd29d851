package org.lac4j.rules.priority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.lac4j.core.introduction.IntroductionId;
import org.lac4j.core.introduction.Urgency;

class CriterionTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 1, 12);
  private static final Waiting A =
      Waiting.builder()
          .id(IntroductionId.of("A"))
          .receivedAt(Instant.parse("2026-01-10T12:00:00Z"))
          .build();

  private static double score(Criterion criterion, Waiting waiting) {
    return criterion.score(waiting, TODAY.toEpochDay());
  }

  @Test
  void overdue_counts_days_past_the_promise() {
    assertThat(score(StandardCriterion.OVERDUE, A)).isZero();
    assertThat(score(StandardCriterion.OVERDUE, A.withPromisedBy(TODAY))).isZero();
    assertThat(score(StandardCriterion.OVERDUE, A.withPromisedBy(TODAY.plusDays(2)))).isZero();
    assertThat(score(StandardCriterion.OVERDUE, A.withPromisedBy(TODAY.minusDays(2)))).isEqualTo(2);
  }

  @Test
  void overdue_words_both_sides() {
    Waiting two = A.withPromisedBy(TODAY.minusDays(2));
    Waiting one = A.withPromisedBy(TODAY.minusDays(1));
    assertThat(StandardCriterion.OVERDUE.reason(two, one, TODAY).text())
        .isEqualTo("We aimed to get back to them 2 days ago, and to the next 1 day ago.");
    assertThat(StandardCriterion.OVERDUE.reason(one, A, TODAY).text())
        .isEqualTo("We aimed to get back to them 1 day ago. For the next, no day has passed.");
    assertThat(StandardCriterion.OVERDUE.reason(two, one, TODAY).values())
        .isEqualTo(ImmutableMap.of("this", "2", "next", "1"));
  }

  @Test
  void no_promise_counts_as_one_a_hundred_years_ahead() {
    assertThat(score(StandardCriterion.PROMISED_SOONEST, A)).isEqualTo(-36_525);
    assertThat(score(StandardCriterion.PROMISED_SOONEST, A.withPromisedBy(TODAY.plusDays(3))))
        .isEqualTo(-3);
  }

  @Test
  void any_promise_counts_more_than_none_however_far_ahead() {
    Waiting far = A.withPromisedBy(TODAY.plusYears(200));
    assertThat(score(StandardCriterion.PROMISED_SOONEST, far))
        .isGreaterThan(score(StandardCriterion.PROMISED_SOONEST, A));
  }

  @Test
  void time_waiting_counts_to_the_end_of_the_day() {
    assertThat(score(StandardCriterion.WAITED_LONGEST, A)).isEqualTo(2.5);
    Waiting midnight = A.withReceivedAt(TODAY.atTime(LocalTime.MIDNIGHT).toInstant(ZoneOffset.UTC));
    assertThat(score(StandardCriterion.WAITED_LONGEST, midnight)).isEqualTo(1);
  }

  @Test
  void a_sum_counts_each_criterion_times_its_weight() {
    WeightedCriterion sum =
        new WeightedCriterion(
            ImmutableMap.of(StandardCriterion.OVERDUE, 1.0, StandardCriterion.URGENCY, 2.5));
    Waiting overdue = A.withPromisedBy(TODAY.minusDays(3));
    Waiting soon = A.withUrgency(Urgency.SOON).withId(IntroductionId.of("B"));
    assertThat(score(sum, overdue)).isEqualTo(3);
    assertThat(score(sum, soon)).isEqualTo(2.5);
    assertThat(sum.description())
        .isEqualTo("the sum of 1 × how long that day is past + 2.50 × urgency as told");
    PriorityAdvice advice =
        PrioritisationRule.of("w", ImmutableList.of(sum), 5)
            .decide(PriorityFacts.of(ImmutableList.of(soon, overdue), TODAY));
    assertThat(advice.lines().get(0).aheadOfNext().orElseThrow().sentence())
        .isEqualTo(
            "Added up they count 3, and the next 2.50: how long that day is past 3 and 0; urgency as told 0 and 1. (P19)");
  }

  @Test
  void a_sum_that_differs_by_little_shows_the_difference() {
    WeightedCriterion sum =
        new WeightedCriterion(ImmutableMap.of(StandardCriterion.WAITED_LONGEST, 1.0));
    Waiting later = A.withReceivedAt(A.receivedAt().plus(Duration.ofSeconds(675)));
    assertThat(sum.reason(A, later, TODAY).text())
        .isEqualTo("Added up they count 2.50, and the next 2.49: time waiting 2.50 and 2.49.");
    Waiting soonAfter = A.withReceivedAt(A.receivedAt().plusMillis(168_750));
    assertThat(sum.reason(A, soonAfter, TODAY).text())
        .isEqualTo(
            "Added up they count 2.5, and the next 2.498046875: time waiting 2.5 and 2.498046875.");
  }

  @Test
  void a_criterion_that_scores_no_number_still_gives_one_order() {
    Criterion broken = own("broken", waiting -> waiting.answered() ? 1 : Double.NaN);
    PrioritisationRule rule = PrioritisationRule.of("nan", ImmutableList.of(broken), 5);
    ImmutableList<Waiting> queue =
        ImmutableList.of(
            A.withAnswered(true),
            A.withId(IntroductionId.of("B")),
            A.withId(IntroductionId.of("C")));
    assertThat(rule.decide(PriorityFacts.of(queue.reverse(), TODAY)).ids())
        .isEqualTo(rule.decide(PriorityFacts.of(queue, TODAY)).ids());
    assertThat(rule.decide(PriorityFacts.of(queue, TODAY)).lines().get(1).aheadOfNext())
        .hasValueSatisfying(reason -> assertThat(reason.code()).isEqualTo("broken"));
  }

  /** All that a criterion needs: three methods. */
  private static Criterion own(String code, ToDoubleFunction<WaitingView> score) {
    return new Criterion() {
      @Override
      public String code() {
        return code;
      }

      @Override
      public String description() {
        return code.replace('-', ' ');
      }

      @Override
      public double score(WaitingView waiting, long day) {
        return score.applyAsDouble(waiting);
      }
    };
  }

  @Test
  void weights_are_above_zero_and_finite() {
    for (double weight :
        new double[] {0, -1, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY}) {
      assertThatThrownBy(
              () -> new WeightedCriterion(ImmutableMap.of(StandardCriterion.OVERDUE, weight)))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("The weight of overdue is " + weight + ": it must be above 0.");
    }
    assertThatThrownBy(() -> new WeightedCriterion(ImmutableMap.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("0 criteria");
  }

  @Test
  void a_councils_own_criterion_needs_three_methods() {
    Criterion answered = own("answered-before", waiting -> waiting.answered() ? 1 : 0);
    assertThat(answered.reason(A.withAnswered(true), A, TODAY).sentence())
        .isEqualTo("By answered before they count 1.0, and the next 0.0. (P19)");
  }
}
