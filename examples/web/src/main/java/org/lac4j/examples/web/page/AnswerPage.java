package org.lac4j.examples.web.page;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.lac4j.rules.answer.Answer;
import org.lac4j.rules.answer.AnswerLine;

/**
 * An answer as a page shows it: advice in a crisis, the answer, and who else might help, each in the council's words.
 *
 * @param outcome the code of the outcome, which chooses the heading
 * @param crisis advice in a crisis; none if nobody told of one
 * @param lines the answer
 * @param elsewhere who else might help
 * @param asksForPlace whether a more exact place would tell more
 */
record AnswerPage(
    String outcome,
    ImmutableList<LineView> crisis,
    ImmutableList<LineView> lines,
    ImmutableList<LineView> elsewhere,
    boolean asksForPlace) {

  private static final ImmutableSet<String> ELSEWHERE =
      ImmutableSet.of("elsewhere", "elsewhere-service");

  static AnswerPage of(Answer answer) {
    ImmutableList<AnswerLine> rest =
        answer.lines().stream()
            .filter(line -> !answer.crisis().contains(line))
            .collect(ImmutableList.toImmutableList());
    return new AnswerPage(
        answer.outcome(),
        LineView.of(answer, answer.crisis()),
        LineView.of(answer, rest.stream().filter(line -> !isElsewhere(line)).toList()),
        LineView.of(answer, rest.stream().filter(AnswerPage::isElsewhere).toList()),
        answer.question().isPresent());
  }

  private static boolean isElsewhere(AnswerLine line) {
    return ELSEWHERE.contains(line.code());
  }
}
