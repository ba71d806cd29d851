package org.lac4j.examples.web.page;

import java.time.LocalDate;
import java.util.Optional;
import org.lac4j.rules.answer.Answer;
import org.lac4j.rules.timeframe.ExpectedWait;
import org.lac4j.rules.timeframe.Timeframes;

/**
 * How long people in somebody's area wait now for a first meeting: nothing where nobody can say, or where what was said is old.
 *
 * @param area the name of the area
 * @param fewestDays the fewest days
 * @param mostDays the most days
 */
record CurrentWait(String area, int fewestDays, int mostDays) {

  private static final int OLD_AFTER_DAYS = 31;

  static Optional<CurrentWait> of(Answer answer, Optional<Timeframes> told, LocalDate today) {
    return answer.contact().isEmpty() || answer.areas().size() != 1
        ? Optional.empty()
        : told.filter(all -> !all.asOf().plusDays(OLD_AFTER_DAYS).isBefore(today))
            .flatMap(all -> all.of(answer.areas().get(0).code()))
            .filter(each -> each.meeting() instanceof ExpectedWait.Range)
            .map(
                each -> {
                  ExpectedWait.Range wait = (ExpectedWait.Range) each.meeting();
                  return new CurrentWait(each.area().name(), wait.fewestDays(), wait.mostDays());
                });
  }
}
