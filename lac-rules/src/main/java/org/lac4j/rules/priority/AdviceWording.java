package org.lac4j.rules.priority;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lac4j.core.introduction.IntroductionId;
import org.lac4j.core.introduction.Urgency;
import org.lac4j.rules.Reason;
import org.lac4j.rules.internal.wording.Phrases;
import org.lac4j.rules.internal.words.PriorityMessage;

/** DayWording the lines of one piece of advice. */
final class AdviceWording {

  private final List<Candidate> order;
  private final ImmutableMap<IntroductionId, HumanOverride> overrides;
  private final ImmutableList<Criterion> criteria;
  private final int limit;
  private final LocalDate asOf;
  private final Phrases phrases;

  AdviceWording(
      List<Candidate> order,
      ImmutableMap<IntroductionId, HumanOverride> overrides,
      ImmutableList<Criterion> criteria,
      int limit,
      LocalDate asOf,
      Phrases phrases) {
    this.order = order;
    this.overrides = overrides;
    this.criteria = criteria;
    this.limit = limit;
    this.asOf = asOf;
    this.phrases = phrases;
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
        notes(i),
        override(order.get(i)),
        phrases.words());
  }

  private ImmutableList<Reason> notes(int i) {
    ImmutableList.Builder<Reason> notes = ImmutableList.builder();
    if (i > 0 && i + 1 == order.size() && isLastAnswered(i)) {
      notes.add(phrases.reason(PriorityMessage.LAST_ANSWERED));
    }
    if (order.get(i).waiting.urgency() == Urgency.CRISIS) {
      notes.add(
          phrases.reason(
              Reason.CONSIDER_ANOTHER_SERVICE, PriorityMessage.LINE_CRISIS, ImmutableMap.of()));
    }
    return notes.build();
  }

  /** They have been answered, and all the others have not. */
  private boolean isLastAnswered(int last) {
    return order.get(last).waiting.answered()
        && order.subList(0, last).stream().noneMatch(each -> each.waiting.answered());
  }

  private Optional<HumanOverride> override(Candidate candidate) {
    return Optional.ofNullable(overrides.get(candidate.waiting.id()));
  }

  private Reason aheadOfNext(int i) {
    Candidate ahead = order.get(i);
    Candidate behind = order.get(i + 1);
    return override(ahead)
        .map(decided -> byHand(PriorityMessage.PUT_BY_HAND, decided))
        .or(
            () ->
                override(behind).map(decided -> byHand(PriorityMessage.NEXT_PUT_BY_HAND, decided)))
        .orElseGet(() -> byAdvice(ahead, behind));
  }

  private Reason byHand(PriorityMessage message, HumanOverride decided) {
    return phrases
        .reason(message, ImmutableMap.of("by", decided.by()))
        .with("by", decided.by())
        .with("on", decided.on());
  }

  private Reason byAdvice(Candidate ahead, Candidate behind) {
    int criterion = Candidate.firstDifference(ahead, behind);
    if (ahead.overtakenEnough && Candidate.BY_SCORES.compare(ahead, behind) > 0) {
      return phrases
          .reason(PriorityMessage.OVERTAKEN_ENOUGH, ImmutableMap.of("limit", limit))
          .with("limit", limit);
    }
    return criterion < 0
        ? phrases.reason(PriorityMessage.ALIKE)
        : criteria.get(criterion).reason(ahead.waiting, behind.waiting, asOf, phrases.words());
  }
}
