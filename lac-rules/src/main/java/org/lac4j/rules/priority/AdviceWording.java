package org.lac4j.rules.priority;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lac4j.core.introduction.IntroductionId;
import org.lac4j.core.introduction.Urgency;
import org.lac4j.rules.Reason;

/** DayWording the lines of one piece of advice. */
final class AdviceWording {

  private static final ImmutableList<Reason> CRISIS_NOTES =
      ImmutableList.of(
          Reason.of(
              Reason.CONSIDER_ANOTHER_SERVICE,
              "It is a crisis for them: consider another service alongside, since this is no crisis"
                  + " service and a place in the order promises no urgent answer.",
              "P13"));

  private final List<Candidate> order;
  private final ImmutableMap<IntroductionId, HumanOverride> overrides;
  private final ImmutableList<Criterion> criteria;
  private final int limit;
  private final LocalDate asOf;

  AdviceWording(
      List<Candidate> order,
      ImmutableMap<IntroductionId, HumanOverride> overrides,
      ImmutableList<Criterion> criteria,
      int limit,
      LocalDate asOf) {
    this.order = order;
    this.overrides = overrides;
    this.criteria = criteria;
    this.limit = limit;
    this.asOf = asOf;
  }

  ImmutableList<AdviceLine> lines() {
    ImmutableList.Builder<AdviceLine> lines = ImmutableList.builderWithExpectedSize(order.size());
    for (int i = 0; i < order.size(); i++) {
      lines.add(line(i));
    }
    return lines.build();
  }

  private AdviceLine line(int i) {
    Waiting waiting = order.get(i).waiting;
    return new AdviceLine(
        i + 1,
        waiting.id(),
        i + 1 < order.size() ? Optional.of(aheadOfNext(i)) : Optional.empty(),
        waiting.urgency() == Urgency.CRISIS ? CRISIS_NOTES : ImmutableList.of(),
        override(order.get(i)));
  }

  private Optional<HumanOverride> override(Candidate candidate) {
    return Optional.ofNullable(overrides.get(candidate.waiting.id()));
  }

  private Reason aheadOfNext(int i) {
    Candidate ahead = order.get(i);
    Candidate behind = order.get(i + 1);
    return override(ahead)
        .map(
            decided ->
                byHand("put-by-hand", "A person, " + decided.by() + ", put them here.", decided))
        .or(
            () ->
                override(behind)
                    .map(
                        decided ->
                            byHand(
                                "next-put-by-hand",
                                "A person, " + decided.by() + ", put the next behind them.",
                                decided)))
        .orElseGet(() -> byAdvice(ahead, behind));
  }

  private static Reason byHand(String code, String text, HumanOverride decided) {
    return Reason.of(code, text, "P19").with("by", decided.by()).with("on", decided.on());
  }

  private Reason byAdvice(Candidate ahead, Candidate behind) {
    int criterion = Candidate.firstDifference(ahead, behind);
    if (ahead.overtakenEnough && Candidate.BY_SCORES.compare(ahead, behind) > 0) {
      return Reason.of(
              "overtaken-enough",
              "As many who came later have gone ahead of them as may: " + limit + ".",
              "P19")
          .with("limit", limit);
    }
    return criterion < 0
        ? Reason.of(
            "alike",
            "They and the next are alike in all that counts; the lower id goes first, always.",
            "P19")
        : criteria.get(criterion).reason(ahead.waiting, behind.waiting, asOf);
  }
}
