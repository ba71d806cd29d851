package org.lac4j.rules.priority;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Optional;
import org.lac4j.core.ServiceTime;
import org.lac4j.core.internal.Labels;
import org.lac4j.rules.Reason;
import org.lac4j.rules.internal.wording.Phrases;
import org.lac4j.rules.internal.words.PriorityMessage;
import org.lac4j.rules.words.Messages;

/** Why one goes ahead of another, by each of the library's own criteria. */
record CriterionWording(Phrases phrases, Waiting ahead, Waiting behind, LocalDate asOf) {

  static CriterionWording of(Waiting ahead, Waiting behind, LocalDate asOf, Messages words) {
    return new CriterionWording(new Phrases(words), ahead, behind, asOf);
  }

  static Reason countsMore(Criterion criterion, Waiting ahead, Waiting behind, LocalDate asOf) {
    double high = criterion.score(ahead, asOf.toEpochDay());
    double low = criterion.score(behind, asOf.toEpochDay());
    return Phrases.ENGLISH
        .reason(
            criterion.code(),
            PriorityMessage.COUNTS_MORE,
            ImmutableMap.of(
                "criterion", criterion.description(),
                "this", String.valueOf(high),
                "next", String.valueOf(low)))
        .with("this", high)
        .with("next", low);
  }

  /** What a criterion is called. */
  static String name(Criterion criterion, Phrases phrases) {
    return criterion instanceof StandardCriterion
        ? phrases.words().text("criterion-" + criterion.code(), ImmutableMap.of())
        : criterion.description();
  }

  /** The order of a queue in one sentence. */
  static Reason order(ImmutableList<Criterion> criteria, int limit, Phrases phrases) {
    Optional<String> names =
        criteria.stream()
            .map(criterion -> name(criterion, phrases))
            .reduce(
                (first, last) ->
                    phrases.text(
                        PriorityMessage.THEN, ImmutableMap.of("first", first, "last", last)));
    return names
        .map(
            all ->
                phrases.reason(
                    PriorityMessage.ORDER_BY, ImmutableMap.of("criteria", all, "limit", limit)))
        .orElseGet(
            () ->
                phrases.reason(
                    PriorityMessage.ORDER_BY.key(),
                    PriorityMessage.ORDER_BY_ID,
                    ImmutableMap.of("limit", limit)))
        .with("overtakingLimit", limit);
  }

  Reason judgement() {
    PriorityMessage message =
        ahead.judgement() == Judgement.SOONER
            ? PriorityMessage.JUDGEMENT_SOONER
            : PriorityMessage.JUDGEMENT_CAN_WAIT;
    return phrases
        .reason("judgement", message, ImmutableMap.of())
        .with("this", Labels.of(ahead.judgement()))
        .with("next", Labels.of(behind.judgement()));
  }

  Reason notYetAnswered() {
    return phrases.reason(PriorityMessage.NOT_YET_ANSWERED);
  }

  Reason promisedSoonest() {
    LocalDate by = ahead.promisedBy().orElse(LocalDate.MAX);
    Optional<LocalDate> next = behind.promisedBy();
    Reason reason =
        next.map(
                day ->
                    phrases.reason(
                        PriorityMessage.PROMISED_SOONEST, ImmutableMap.of("by", by, "next", day)))
            .orElseGet(
                () ->
                    phrases.reason(
                        PriorityMessage.PROMISED_SOONEST.key(),
                        PriorityMessage.PROMISED_ONLY,
                        ImmutableMap.of("by", by)))
            .with("this", by);
    return next.map(day -> reason.with("next", day)).orElse(reason);
  }

  Reason overdue(long here, long next) {
    return phrases
        .reason(
            "overdue",
            next == 0 ? PriorityMessage.OVERDUE_ONLY : PriorityMessage.OVERDUE_BOTH,
            ImmutableMap.of("days", phrases.days(here), "next", phrases.days(next)))
        .with("this", here)
        .with("next", next);
  }

  Reason urgency() {
    return phrases
        .reason(
            PriorityMessage.URGENCY_AS_TOLD,
            ImmutableMap.of(
                "this",
                phrases.text(
                    switch (ahead.urgency()) {
                      case CRISIS -> PriorityMessage.URGENCY_CRISIS;
                      case SOON -> PriorityMessage.URGENCY_SOON;
                      case NOT_SAID -> PriorityMessage.URGENCY_NOT_SAID;
                      case NO_HURRY -> PriorityMessage.URGENCY_NO_HURRY;
                    }),
                "next",
                phrases.text(
                    switch (behind.urgency()) {
                      case CRISIS -> PriorityMessage.NEXT_CRISIS;
                      case SOON -> PriorityMessage.NEXT_SOON;
                      case NOT_SAID -> PriorityMessage.NEXT_NOT_SAID;
                      case NO_HURRY -> PriorityMessage.NEXT_NO_HURRY;
                    })))
        .with("this", Labels.of(ahead.urgency()))
        .with("next", Labels.of(behind.urgency()));
  }

  Reason waitedLongest() {
    LocalDate came = ServiceTime.dayOf(ahead.receivedAt());
    long here = asOf.toEpochDay() - came.toEpochDay();
    long next = asOf.toEpochDay() - ServiceTime.dayOf(behind.receivedAt()).toEpochDay();
    Reason reason =
        here == next
            ? phrases.reason(
                PriorityMessage.WAITED_LONGEST.key(),
                PriorityMessage.CAME_EARLIER_THAT_DAY,
                ImmutableMap.of("day", came))
            : phrases.reason(
                PriorityMessage.WAITED_LONGEST,
                ImmutableMap.of("days", phrases.days(here), "next", phrases.days(next)));
    return reason.with("this", ahead.receivedAt()).with("next", behind.receivedAt());
  }
}
