package org.lac4j.rules.priority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.lac4j.core.introduction.IntroductionId;
import org.lac4j.core.introduction.Urgency;
import org.lac4j.core.team.CoordinatorId;
import org.lac4j.rules.Reason;

class PrioritisationRuleTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 1, 12);
  private static final PrioritisationRule RULE = PrioritisationRule.standard();
  private static final Waiting A = waiting("A", "2026-01-05T10:00:00Z");
  private static final Waiting B = waiting("B", "2026-01-06T10:00:00Z");
  private static final Waiting C = waiting("C", "2026-01-07T10:00:00Z");
  private static final Waiting D = waiting("D", "2026-01-08T10:00:00Z");

  private static Waiting waiting(String id, String receivedAt) {
    return Waiting.builder()
        .id(IntroductionId.of(id))
        .receivedAt(Instant.parse(receivedAt))
        .overtaken(0)
        .build();
  }

  private static HumanOverride put(Waiting waiting, int place) {
    return HumanOverride.builder()
        .id(waiting.id())
        .place(place)
        .reason("We spoke this morning.")
        .by(CoordinatorId.of("C-1"))
        .on(TODAY)
        .build();
  }

  private static PriorityAdvice order(Waiting... queue) {
    return RULE.decide(PriorityFacts.of(Arrays.asList(queue), TODAY));
  }

  private static String ids(PriorityAdvice advice) {
    return String.join("", advice.ids().stream().map(IntroductionId::value).toList());
  }

  private static Reason firstReason(PriorityAdvice advice) {
    return advice.lines().get(0).aheadOfNext().orElseThrow();
  }

  @Test
  void all_else_equal_whoever_waited_longest_is_next() {
    PriorityAdvice advice = order(C, A, B);
    assertThat(ids(advice)).isEqualTo("ABC");
    assertThat(advice.sentences())
        .containsExactly(
            "This order is advice: a person decides, and may put anyone elsewhere with a reason.",
            "In order of the coordinator's own judgement, then not yet answered, then the day that we aim for, then urgency as told, then time waiting, then id; at most 5 people who came later go ahead of anyone.",
            "1. A: They have waited 7 days, and the next 6 days.",
            "2. B: They have waited 6 days, and the next 5 days.",
            "3. C: All the others come first.");
    assertThat(firstReason(advice).values())
        .isEqualTo(ImmutableMap.of("this", "2026-01-05T10:00:00Z", "next", "2026-01-06T10:00:00Z"));
    assertThat(advice.outcome()).isEqualTo("ordered");
  }

  @Test
  void the_same_day_is_told_as_such() {
    PriorityAdvice advice = order(waiting("Y", "2026-01-05T11:00:00Z"), A);
    assertThat(firstReason(advice).text())
        .isEqualTo("They came earlier on the same day, Monday 5 January 2026.");
  }

  @Test
  void a_day_is_a_day_in_the_united_kingdom() {
    PriorityAdvice advice =
        RULE.decide(
            PriorityFacts.of(
                ImmutableList.of(
                    waiting("Y", "2026-06-30T23:30:00Z"), waiting("Z", "2026-07-01T10:00:00Z")),
                LocalDate.of(2026, 7, 3)));
    assertThat(firstReason(advice).text())
        .isEqualTo("They came earlier on the same day, Wednesday 1 July 2026.");
  }

  @Test
  void whoever_comes_after_the_day_does_not_wait_yet() {
    Waiting late = waiting("Z", "2026-07-03T22:59:59Z");
    Waiting next = waiting("Z", "2026-07-03T23:00:00Z"); // midnight in British Summer Time
    LocalDate day = LocalDate.of(2026, 7, 3);
    assertThat(RULE.next(PriorityFacts.of(ImmutableList.of(late), day))).contains(late.id());
    assertRefused(
        () -> PriorityFacts.of(ImmutableList.of(late.withId(A.id()), next), day),
        "Introduction Z was received at 2026-07-03T23:00:00Z, after 2026-07-03: leave it out, or"
            + " ask about a later day.");
  }

  @Test
  void the_coordinators_judgement_counts_first() {
    PriorityAdvice sooner = order(A, B.withJudgement(Judgement.SOONER));
    assertThat(ids(sooner)).isEqualTo("BA");
    assertThat(firstReason(sooner))
        .isEqualTo(
            Reason.of(
                    "judgement",
                    "The coordinator's own judgement is that they should be seen sooner.",
                    "P19")
                .with("this", "sooner")
                .with("next", "no-difference"));
    PriorityAdvice later = order(A.withJudgement(Judgement.CAN_WAIT), B);
    assertThat(ids(later)).isEqualTo("BA");
    assertThat(firstReason(later).text())
        .isEqualTo("The coordinator's own judgement is that the next can wait.");
  }

  @Test
  void whoever_has_no_answer_yet_goes_before_those_who_have_one() {
    PriorityAdvice advice = order(A.withAnswered(true), B);
    assertThat(ids(advice)).isEqualTo("BA");
    assertThat(firstReason(advice))
        .isEqualTo(
            Reason.of(
                "not-yet-answered",
                "They're still waiting for an answer; the next have been answered.",
                "P16"));
  }

  @Test
  void the_day_promised_counts_before_urgency() {
    Waiting promised = B.withPromisedBy(LocalDate.of(2026, 1, 13));
    PriorityAdvice dated =
        order(C.withPromisedBy(LocalDate.of(2026, 1, 14)).withUrgency(Urgency.CRISIS), promised);
    assertThat(ids(dated)).isEqualTo("BC");
    assertThat(firstReason(dated).text())
        .isEqualTo(
            "We aim to get back to them by Tuesday 13 January 2026, and to the next by Wednesday 14 January 2026.");
    assertThat(firstReason(dated).values())
        .isEqualTo(ImmutableMap.of("this", "2026-01-13", "next", "2026-01-14"));
    PriorityAdvice undated = order(A, promised);
    assertThat(ids(undated)).isEqualTo("BA");
    assertThat(firstReason(undated).text())
        .isEqualTo(
            "We aim to get back to them by Tuesday 13 January 2026. There's no such day for the next.");
  }

  @Test
  void urgency_counts_as_told() {
    PriorityAdvice advice =
        order(
            A.withUrgency(Urgency.NO_HURRY),
            B,
            C.withUrgency(Urgency.SOON),
            D.withUrgency(Urgency.CRISIS));
    assertThat(advice.lines())
        .extracting(line -> line.aheadOfNext().map(Reason::text).orElse("last"))
        .containsExactly(
            "They're in a crisis; the next asked for it to be soon.",
            "They asked for it to be soon; for the next, nobody mentioned any hurry.",
            "Nobody mentioned any hurry; for the next, there is none.",
            "last");
  }

  @Test
  void a_crisis_adds_another_service_alongside_and_nothing_else() {
    PriorityAdvice advice = order(A, B.withUrgency(Urgency.CRISIS));
    assertThat(advice.lines().get(0).notes())
        .singleElement()
        .satisfies(
            note -> {
              assertThat(note.code()).isEqualTo("consider-another-service");
              assertThat(note.sources()).containsExactly("P13");
            });
    assertThat(advice.lines().get(1).notes()).isEmpty();
    assertThat(advice.lines().get(0).sentence())
        .isEqualTo(
            "1. B: They're in a crisis; for the next, nobody mentioned any hurry. They're in a crisis. We're not a crisis service, and a place in the order is no promise: think about whether they need another service as well.");
  }

  @Test
  void those_alike_in_all_that_counts_stand_by_id() {
    PriorityAdvice advice = order(A.withId(IntroductionId.of("Z")), A);
    assertThat(ids(advice)).isEqualTo("AZ");
    assertThat(firstReason(advice).text())
        .isEqualTo(
            "They and the next are alike in all that counts. The lower id always goes first.");
  }

  @Test
  void nobody_is_overtaken_by_more_than_the_limit() {
    PrioritisationRule rule =
        PrioritisationRule.of("2", ImmutableList.of(StandardCriterion.URGENCY), 2);
    PriorityFacts facts =
        PriorityFacts.of(
            ImmutableList.of(
                A,
                B.withUrgency(Urgency.SOON),
                C.withUrgency(Urgency.SOON),
                D.withUrgency(Urgency.SOON)),
            TODAY);
    PriorityAdvice advice = rule.decide(facts);
    assertThat(ids(advice)).isEqualTo("BCAD");
    assertThat(advice.lines().get(2).aheadOfNext())
        .contains(
            Reason.of(
                    "overtaken-enough",
                    "2 people who came later have already gone first, so they are next.",
                    "P19")
                .with("limit", 2));
  }

  @Test
  void those_who_went_ahead_before_are_counted() {
    PrioritisationRule rule =
        PrioritisationRule.of("2", ImmutableList.of(StandardCriterion.URGENCY), 2);
    PriorityFacts once =
        PriorityFacts.of(
            ImmutableList.of(
                A.withOvertaken(1), B.withUrgency(Urgency.SOON), C.withUrgency(Urgency.SOON)),
            TODAY);
    assertThat(ids(rule.decide(once))).isEqualTo("BAC");
    PriorityFacts twice =
        PriorityFacts.of(ImmutableList.of(A.withOvertaken(2), B.withUrgency(Urgency.SOON)), TODAY);
    assertThat(ids(rule.decide(twice))).isEqualTo("AB");
    assertThat(rule.next(twice)).contains(A.id());
    PriorityFacts huge =
        PriorityFacts.of(
            ImmutableList.of(A.withOvertaken(Integer.MAX_VALUE), B.withUrgency(Urgency.SOON)),
            TODAY);
    assertThat(ids(rule.decide(huge))).isEqualTo("AB");
  }

  @Test
  void without_a_history_each_day_waited_counts_as_one_who_went_ahead() {
    Waiting old = A.withOvertaken(OptionalInt.empty());
    PriorityFacts bare =
        PriorityFacts.of(ImmutableList.of(old, B.withUrgency(Urgency.CRISIS)), TODAY);

    assertThat(bare.counted().get(0).overtaken()).hasValue(7);
    assertThat(ids(RULE.decide(bare))).isEqualTo("AB");
    assertThat(RULE.next(bare)).contains(A.id());
    assertThat(RULE.decide(bare).reasons())
        .extracting(Reason::code)
        .containsExactly("advice-only", "order-by", "overtaking-not-counted");
    PriorityFacts known = PriorityFacts.of(ImmutableList.of(A, B), TODAY);
    assertThat(known.counted()).isSameAs(known.queue());
    assertThat(RULE.decide(known).reasons()).hasSize(2);
  }

  @Property(tries = 20)
  void whoever_hands_over_a_bare_queue_each_day_leaves_nobody_waiting_for_ever(
      @ForAll @IntRange(min = 1, max = 12) int limit) {
    PrioritisationRule rule =
        PrioritisationRule.of("2", ImmutableList.of(StandardCriterion.URGENCY), limit);
    List<Waiting> queue = new ArrayList<>();
    queue.add(bare("OLD", 0).withUrgency(Urgency.NO_HURRY));
    int overtaken = 0;
    for (int day = 1; queue.get(0).id().value().equals("OLD"); day++) {
      queue.add(bare("I-" + day, day).withUrgency(Urgency.CRISIS));
      IntroductionId next = rule.next(PriorityFacts.of(queue, TODAY.plusDays(day))).orElseThrow();
      queue.removeIf(waiting -> waiting.id().equals(next));
      overtaken += next.value().equals("OLD") ? 0 : 1;
    }
    assertThat(overtaken).isBetween(limit - 1, limit);
  }

  private static Waiting bare(String id, int day) {
    return Waiting.builder()
        .id(IntroductionId.of(id))
        .receivedAt(Instant.parse("2026-01-12T10:00:00Z").plus(Duration.ofDays(day)))
        .build();
  }

  @Test
  void whoever_came_before_one_overtaken_enough_was_overtaken_as_often() {
    PrioritisationRule rule =
        PrioritisationRule.of("2", ImmutableList.of(StandardCriterion.URGENCY), 2);
    PriorityFacts facts =
        PriorityFacts.of(
            ImmutableList.of(A, B.withOvertaken(2), C.withUrgency(Urgency.CRISIS)), TODAY);
    assertThat(ids(rule.decide(facts))).isEqualTo("ABC");
  }

  @Test
  void a_persons_decision_stands_and_is_shown_and_the_others_keep_their_order() {
    PriorityFacts facts =
        PriorityFacts.of(ImmutableList.of(A, B, C, D), TODAY).with(put(C, 1)).with(put(A, 3));
    PriorityAdvice advice = RULE.decide(facts);
    assertThat(ids(advice)).isEqualTo("CBAD");
    AdviceLine first = advice.lines().get(0);
    assertThat(first.override()).contains(put(C, 1));
    assertThat(first.sentence())
        .isEqualTo("1. C: Put here by C-1 on Monday 12 January 2026: We spoke this morning.");
    assertThat(advice.lines().get(1).aheadOfNext())
        .contains(
            Reason.of("next-put-by-hand", "A person, C-1, put the next behind them.", "P19")
                .with("by", "C-1")
                .with("on", "2026-01-12"));
    assertThat(RULE.next(facts)).contains(C.id());
  }

  @Test
  void the_latest_decision_wins_and_one_about_nobody_waiting_changes_nothing() {
    PriorityFacts facts = PriorityFacts.of(ImmutableList.of(A, B, C), TODAY);
    assertThat(ids(RULE.decide(facts.with(put(A, 2)).with(put(A, 3))))).isEqualTo("BCA");
    assertThat(ids(RULE.decide(facts.with(put(D, 1))))).isEqualTo("ABC");
    assertThat(ids(RULE.decide(facts.with(put(A, 99))))).isEqualTo("BCA");
    assertThat(ids(RULE.decide(facts.with(put(A, 2)).with(put(B, 2))))).isEqualTo("CBA");
    assertThat(ids(RULE.decide(facts.with(put(A, 3)).with(put(B, 3))))).isEqualTo("CAB");
  }

  @Test
  void an_empty_queue_is_an_answer() {
    PriorityAdvice advice = order();
    assertThat(advice.outcome()).isEqualTo("nobody-waiting");
    assertThat(advice.lines()).isEmpty();
    assertThat(advice.reasons()).isNotEmpty();
    assertThat(RULE.next(PriorityFacts.of(ImmutableList.of(), TODAY))).isEmpty();
  }

  @Test
  void a_rule_that_looks_at_nothing_says_so() {
    PrioritisationRule rule = PrioritisationRule.of("3", ImmutableList.of(), 4);
    assertThat(rule)
        .hasToString(
            "In order of id, looking at nothing else; at most 4 people who came later go ahead of anyone"
                + " (priority, version 3)");
  }

  @Test
  void a_rule_keeps_its_order_under_another_name() {
    PrioritisationRule rule = RULE.as("Our order").because("we agreed it");
    assertThat(rule).hasToString("Our order, because we agreed it (priority, version 2)");
    assertThat(rule.overtakingLimit()).isEqualTo(PrioritisationRule.DEFAULT_OVERTAKING_LIMIT);
    assertThat(rule.criteria()).isNotEmpty().isEqualTo(RULE.criteria());
    PriorityFacts facts = PriorityFacts.of(ImmutableList.of(B, A), TODAY);
    assertThat(rule.decide(facts)).isEqualTo(RULE.decide(facts));
    PrioritisationPolicy policy =
        PrioritisationPolicy.of(RULE.about(), 5, RULE::decide).as("Ours").because("we say so");
    assertThat(policy).hasToString("Ours, because we say so (priority, version 2)");
    assertThat(policy.overtakingLimit()).isEqualTo(5);
    assertThat(policy.next(facts)).contains(A.id());
  }

  @Test
  void details_hold_each_line_as_plain_data() {
    PriorityFacts facts = PriorityFacts.of(ImmutableList.of(A), TODAY).with(put(A, 1));
    assertThat(RULE.decide(facts).details())
        .isEqualTo(
            ImmutableMap.of(
                "lines",
                ImmutableList.of(
                    ImmutableMap.of(
                        "place",
                        1L,
                        "id",
                        "A",
                        "override",
                        ImmutableMap.of(
                            "by",
                            "C-1",
                            "on",
                            "2026-01-12",
                            "reason",
                            "We spoke this morning.")))));
    assertThat((List<?>) order(A.withUrgency(Urgency.CRISIS), B).details().get("lines"))
        .first()
        .asInstanceOf(InstanceOfAssertFactories.MAP)
        .containsOnlyKeys("place", "id", "aheadOfNext", "notes");
  }

  @Test
  void bad_arguments_are_refused() {
    assertRefused(
        () -> PrioritisationRule.of("2", ImmutableList.of(), 0),
        "The overtaking limit is 0: it must be 1 or more, since with 0 the order is of arrival"
            + " alone and nothing else counts.");
    assertRefused(
        () -> PrioritisationPolicy.of(RULE.about(), -1, RULE::decide),
        "The overtaking limit is -1: it must be 1 or more, since with 0 the order is of arrival"
            + " alone and nothing else counts.");
    assertRefused(() -> order(A, A), "Introduction A is in the queue twice: give it once.");
    assertRefused(
        () -> A.withOvertaken(-1), "Introduction A was overtaken -1 times: count from 0.");
    assertRefused(() -> put(A, 0), "The place of introduction A is 0: places start at 1.");
    assertRefused(
        () -> put(A, 1).withReason(" "),
        "The override of introduction A has no reason: record why.");
    assertRefused(
        () -> PriorityAdvice.of(Reason.of("x", "y"), ImmutableList.of(order(A, B).lines().get(1))),
        "Line 1 has place 2: number them from 1.");
  }

  private static void assertRefused(Runnable making, String message) {
    assertThatThrownBy(making::run)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }

  @Test
  void the_reason_of_an_override_stays_out_of_texts_for_logs() {
    assertThat(put(A, 1).toString()).doesNotContain("spoke");
    PriorityAdvice advice =
        RULE.decide(PriorityFacts.of(ImmutableList.of(A), TODAY).with(put(A, 1)));
    assertThat(advice.toString()).isEqualTo("PriorityAdvice[A]");
    assertThat(advice.lines().toString()).doesNotContain("spoke");
  }

  @Test
  void advice_made_of_lines_equals_the_same_advice() {
    PriorityAdvice advice = order(A, B);
    PriorityAdvice same = PriorityAdvice.of(advice.reasons().get(1), advice.lines());
    assertThat(same).isEqualTo(advice).hasSameHashCodeAs(advice);
    assertThat(order(A.withAnswered(true), B.withAnswered(true))).isEqualTo(advice);
    assertThat(order(A, C)).isNotEqualTo(advice);
    assertThat(order(A.withUrgency(Urgency.CRISIS), B)).isNotEqualTo(advice);
  }
}
