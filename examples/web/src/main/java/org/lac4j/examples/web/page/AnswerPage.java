package org.lac4j.examples.web.page;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import org.lac4j.rules.answer.Answer;
import org.lac4j.rules.answer.AnswerLine;

/**
 * An answer as a page shows it: advice in a crisis, the answer, and who else might help, each in the council's words.
 *
 * @param outcome the code of the outcome
 * @param heading the first sentence of the answer; empty where there is none yet
 * @param crisis advice in a crisis; none if nobody told of one
 * @param lines the answer
 * @param elsewhere who else might help
 * @param asksForPlace whether a more exact place would tell more
 */
record AnswerPage(
    String outcome,
    String heading,
    ImmutableList<LineView> crisis,
    ImmutableList<LineView> lines,
    ImmutableList<LineView> elsewhere,
    boolean asksForPlace) {

  private static final String UNDETERMINED = "undetermined";

  private static final ImmutableSet<String> ELSEWHERE =
      ImmutableSet.of("elsewhere", "elsewhere-service");

  static AnswerPage of(Answer answer) {
    ImmutableList<AnswerLine> rest =
        answer.lines().stream()
            .filter(line -> !answer.crisis().contains(line))
            .collect(ImmutableList.toImmutableList());
    List<AnswerLine> lines =
        new ArrayList<>(rest.stream().filter(line -> !isElsewhere(line)).toList());
    String heading = answer.outcome().equals(UNDETERMINED) ? "" : takeFirstSentence(lines);
    return new AnswerPage(
        answer.outcome(),
        heading,
        LineView.of(answer, answer.crisis()),
        LineView.of(answer, lines),
        LineView.of(answer, rest.stream().filter(AnswerPage::isElsewhere).toList()),
        answer.question().isPresent());
  }

  /** Takes the first sentence, which becomes the heading, out of the lines. */
  private static String takeFirstSentence(List<AnswerLine> lines) {
    if (lines.isEmpty()) {
      return "";
    }
    AnswerLine first = lines.remove(0);
    int end = first.text().indexOf(". ");
    if (end >= 0) {
      lines.add(0, new AnswerLine(first.code(), first.text().substring(end + 2), first.sources()));
    }
    String sentence = end < 0 ? first.text() : first.text().substring(0, end);
    return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
  }

  private static boolean isElsewhere(AnswerLine line) {
    return ELSEWHERE.contains(line.code());
  }
}
