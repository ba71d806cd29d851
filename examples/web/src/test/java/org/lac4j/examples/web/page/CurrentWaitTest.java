package org.lac4j.examples.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lac4j.core.place.Area;
import org.lac4j.rules.answer.Answer;
import org.lac4j.rules.answer.AnswerContact;
import org.lac4j.rules.answer.Audience;
import org.lac4j.rules.timeframe.ExpectedWait;
import org.lac4j.rules.timeframe.Timeframe;
import org.lac4j.rules.timeframe.Timeframes;

/** When a wait is told. */
class CurrentWaitTest {

  private static final Area ACOMB = Area.of("E05000001", "Acomb");
  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
  private static final ExpectedWait RANGE =
      new ExpectedWait.Range(4, 9, 0.8, new ExpectedWait.Basis(20, 18, 40, 33));

  @Test
  void wait_of_the_area_is_told() {
    assertThat(CurrentWait.of(answer(true), told(RANGE), DAY))
        .contains(new CurrentWait("Acomb", 4, 9));
  }

  @Test
  void nothing_is_told_that_is_old_unknown_or_of_no_one_area() {
    assertThat(CurrentWait.of(answer(true), told(RANGE), DAY.plusDays(31))).isPresent();
    assertThat(CurrentWait.of(answer(true), told(RANGE), DAY.plusDays(32))).isEmpty();
    assertThat(CurrentWait.of(answer(false), told(RANGE), DAY)).isEmpty();
    assertThat(CurrentWait.of(answer(true), Optional.empty(), DAY)).isEmpty();
    assertThat(
            CurrentWait.of(
                answer(true), told(new ExpectedWait.NotYet(ExpectedWait.Why.TOO_FEW, 2, 10)), DAY))
        .isEmpty();
  }

  private static Optional<Timeframes> told(ExpectedWait meeting) {
    return Optional.of(
        new Timeframes(
            DAY,
            ImmutableList.of(new Timeframe(ACOMB, DAY, 1, RANGE, meeting, ImmutableList.of()))));
  }

  private static Answer answer(boolean isKnown) {
    Answer.Builder answer =
        Answer.builder().outcome("eligible").audience(Audience.PERSON).asOf(DAY);
    if (isKnown) {
      answer
          .addAreas(ACOMB)
          .contact(
              new AnswerContact(
                  "Amina", Optional.empty(), Optional.empty(), ImmutableList.of(), false));
    }
    return answer.build();
  }
}
