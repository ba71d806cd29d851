package org.lac4j.rules.laws;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import org.lac4j.core.introduction.Urgency;
import org.lac4j.rules.Reason;
import org.lac4j.rules.RuleVersion;
import org.lac4j.rules.response.ResponseAdvice;
import org.lac4j.rules.response.ResponseDates;
import org.lac4j.rules.response.ResponseFacts;
import org.lac4j.rules.response.ResponsePolicy;
import org.lac4j.rules.response.ResponseRule;
import org.lac4j.rules.response.Target;
import org.lac4j.rules.response.Timing;
import org.lac4j.rules.response.WorkingDays;

/** Deliberately bad response policies, each with one fault. */
final class BadResponse {

  private static final ResponseRule GOOD = ResponseRule.standard();
  private static final RuleVersion ABOUT = RuleVersion.of("response", "bad", "Deliberately bad");

  private BadResponse() {}

  private interface Change {
    ResponseAdvice change(ResponseFacts facts, ResponseAdvice good);
  }

  private static ResponsePolicy bad(Change change) {
    return ResponsePolicy.of(ABOUT, facts -> change.change(facts, GOOD.decide(facts)));
  }

  private static ResponseAdvice withAnswer(ResponseAdvice advice, UnaryOperator<Target> change) {
    ResponseDates dates = advice.dates();
    return advice.withDates(
        new ResponseDates(dates.countedFrom(), change.apply(dates.answer()), dates.meeting()));
  }

  private static ResponseAdvice saying(ResponseAdvice advice, Object word) {
    return advice.withToSay(word.toString());
  }

  /** Says something new each time. */
  static final class Forgetful implements ResponseLaws {
    private final AtomicInteger asked = new AtomicInteger();

    @Override
    public ResponsePolicy policy() {
      return bad((facts, good) -> saying(good, asked.incrementAndGet()));
    }
  }

  /** Hopes for a first meeting two weeks on, be it Christmas or a Sunday. */
  static final class DateOnASunday implements ResponseLaws {
    @Override
    public ResponsePolicy policy() {
      return bad(
          (facts, good) -> {
            LocalDate counted = good.dates().countedFrom();
            Target meeting = new Target(counted.plusDays(6), counted.plusDays(13));
            return good.withDates(new ResponseDates(counted, good.dates().answer(), meeting));
          });
    }
  }

  /** Takes longer over what came in on a Monday than over what came in after it. */
  static final class SlowOnMondays implements ResponseLaws {
    @Override
    public ResponsePolicy policy() {
      WorkingDays calendar = GOOD.parameters().calendar();
      return bad(
          (facts, good) ->
              good.dates().countedFrom().getDayOfWeek() == DayOfWeek.MONDAY
                  ? promisingNoSooner(
                      withAnswer(
                          good, target -> new Target(target.from(), calendar.plus(target.by(), 3))))
                  : good);
    }

    private static ResponseAdvice promisingNoSooner(ResponseAdvice advice) {
      LocalDate target = advice.dates().answer().by();
      return advice.withExpectAnswerBy(
          advice.expectAnswerBy().map(by -> by.isAfter(target) ? by : target));
    }
  }

  /** Promises more to those who press. */
  static final class YieldingToPressure implements ResponseLaws {
    @Override
    public ResponsePolicy policy() {
      return bad(
          (facts, good) ->
              facts.urgency() == Urgency.CRISIS
                  ? withAnswer(good, target -> new Target(target.from(), target.from()))
                  : good);
    }
  }

  /** Takes a crisis on alone. */
  static final class CrisisService implements ResponseLaws {
    @Override
    public ResponsePolicy policy() {
      return bad(
          (facts, good) ->
              good.withReasons(
                  good.reasons().stream()
                      .filter(reason -> !reason.sources().contains("P13"))
                      .collect(toImmutableList())));
    }
  }

  /** Cites the fact about a crisis and says nothing of another service. */
  static final class CitingOnly implements ResponseLaws {
    @Override
    public ResponsePolicy policy() {
      return bad(
          (facts, good) ->
              good.withReasons(
                  good.reasons().stream()
                      .map(
                          reason ->
                              reason.sources().contains("P13")
                                  ? Reason.of("crisis", "It was told to be a crisis.", "P13")
                                  : reason)
                      .collect(toImmutableList())));
    }
  }

  /** Measures itself by what suits it: whoever is away has more time. */
  static final class ExcusingAbsence implements ResponseLaws {
    @Override
    public ResponsePolicy policy() {
      BinaryOperator<LocalDate> later = (one, other) -> one.isAfter(other) ? one : other;
      return bad(
          (facts, good) ->
              withAnswer(
                  good,
                  target ->
                      new Target(
                          target.from(),
                          good.expectAnswerBy()
                              .map(by -> later.apply(by, target.by()))
                              .orElse(target.by()))));
    }
  }

  /** Tells one date and counts by another. */
  static final class TwoFaced implements ResponseLaws {
    @Override
    public ResponsePolicy policy() {
      return new ResponsePolicy() {
        @Override
        public RuleVersion about() {
          return ABOUT;
        }

        @Override
        public ResponseAdvice decide(ResponseFacts facts) {
          return GOOD.decide(facts);
        }

        @Override
        public ResponseDates dates(Instant receivedAt) {
          ResponseDates good = GOOD.dates(receivedAt);
          return new ResponseDates(good.countedFrom(), good.meeting(), good.meeting());
        }
      };
    }
  }

  /** Promises an answer when nobody is there to give it. */
  static final class Overpromising implements ResponseLaws {
    @Override
    public ResponsePolicy policy() {
      return bad(
          (facts, good) ->
              good.answer().isAwaited()
                  ? good.withExpectAnswerBy(good.dates().answer().by())
                  : good);
    }
  }

  /** Says for good what it said at first, though whoever was to answer has gone on leave since. */
  static final class NotLookingAgain implements ResponseLaws {
    @Override
    public ResponsePolicy policy() {
      return bad(
          (facts, good) ->
              good.expectAnswerBy().isPresent()
                  ? good.withExpectAnswerBy(
                      GOOD.decide(facts.withAsOf(facts.receivedAt())).expectAnswerBy())
                  : good);
    }
  }

  /** Promises in two days what it aims to do in three. */
  static final class Boasting implements ResponseLaws {
    @Override
    public ResponsePolicy policy() {
      return bad(
          (facts, good) ->
              good.expectAnswerBy().isPresent() && facts.presence().isEmpty()
                  ? good.withExpectAnswerBy(good.dates().answer().from())
                  : good);
    }
  }

  /** Finds after a while that all was in time. */
  static final class Rewriting implements ResponseLaws {
    @Override
    public ResponsePolicy policy() {
      return bad(
          (facts, good) ->
              good.answer() == Timing.LATE && facts.asOf().isAfter(aMonthAfter(facts))
                  ? good.withAnswer(Timing.IN_TIME)
                  : good);
    }
  }

  private static Instant aMonthAfter(ResponseFacts facts) {
    return facts.receivedAt().plus(Duration.ofDays(30));
  }

  /** Leaves those who are overdue without a next step. */
  static final class Curt implements ResponseLaws {
    @Override
    public ResponsePolicy policy() {
      return bad(
          (facts, good) ->
              good.answer() == Timing.OVERDUE ? good.withNextSteps(ImmutableList.of()) : good);
    }
  }

  /** Knows the very object that it was told, so that no record can bring its advice back. */
  static final class Unrepeatable implements ResponseLaws {
    @Override
    public ResponsePolicy policy() {
      return bad((facts, good) -> saying(good, System.identityHashCode(facts)));
    }
  }
}
