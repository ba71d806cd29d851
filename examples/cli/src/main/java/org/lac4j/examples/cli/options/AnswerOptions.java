package org.lac4j.examples.cli.options;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.lac4j.core.json.LacJson;
import org.lac4j.examples.cli.terminal.InputException;
import org.lac4j.rules.answer.Answer;
import org.lac4j.rules.answer.AnswerFacts;
import org.lac4j.rules.answer.Answers;
import org.lac4j.rules.answer.Audience;
import org.lac4j.rules.answer.Messages;
import org.lac4j.rules.answer.OtherServices;
import org.lac4j.rules.eligibility.EligibilityPolicy;
import org.lac4j.rules.response.ResponseRule;
import picocli.CommandLine.Option;

/** Whom an answer is for, and in whose words. */
public final class AnswerOptions {

  @Option(
      names = "--for",
      paramLabel = "person|introducer|staff",
      description =
          "Who the answer is for: the person, whoever introduces them, or staff. What a person or an introducer is told"
              + " can be shown as it is. Default: staff.")
  private Audience audience = Audience.STAFF;

  @Option(
      names = "--services",
      paramLabel = "FILE",
      description = "The council's own list of services (JSON), for --for person or introducer.")
  private Optional<Path> services = Optional.empty();

  @Option(
      names = "--words",
      paramLabel = "FILE",
      description =
          "A properties file with sentences in the council's own words, for --for person or introducer.")
  private Optional<Path> words = Optional.empty();

  /**
   * Tells whether the answer is for staff.
   *
   * @return whether it is
   */
  public boolean isForStaff() {
    return audience == Audience.STAFF;
  }

  /**
   * Answers in the words that were asked for.
   *
   * @param eligibility decides who is covered
   * @param facts what the answer may know
   * @return the answer
   * @throws IOException if a file can't be read
   * @throws InputException if a file can't be used
   */
  public Answer answer(EligibilityPolicy eligibility, AnswerFacts facts)
      throws IOException, InputException {
    Answers answers = Answers.by(eligibility, ResponseRule.standard());
    if (services.isPresent()) {
      answers = answers.withServices(JsonFile.read(services.get(), OtherServices::parse));
    }
    if (words.isPresent()) {
      answers = answers.inWords(JsonFile.read(words.get(), Messages.english()::overriddenBy));
    }
    return answers.answer(facts, audience);
  }

  /**
   * Prints an answer as it is shown, or as a document.
   *
   * @param answer the answer
   * @param json whether as a document
   * @return the text, with an end of line
   */
  public static String print(Answer answer, boolean json) {
    return json
        ? LacJson.refusingUnknownFields().indented().write(answer) + "\n"
        : answer.text() + "\n";
  }
}
