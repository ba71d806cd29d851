package org.lac4j.examples.cli.options;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.lac4j.core.team.Team;
import org.lac4j.examples.cli.terminal.InputException;
import org.lac4j.rules.answer.Answer;
import org.lac4j.rules.answer.AnswerFacts;
import org.lac4j.rules.answer.Answers;
import org.lac4j.rules.answer.Audience;
import org.lac4j.rules.answer.OtherServices;
import org.lac4j.rules.eligibility.EligibilityPolicy;
import org.lac4j.rules.response.ResponseRule;
import org.lac4j.rules.words.Messages;
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
      description = "The council's own list of services and groups (JSON).")
  private Optional<Path> services = Optional.empty();

  @Option(
      names = "--words",
      paramLabel = "FILE",
      description = "A properties file with sentences in the council's own words.")
  private Optional<Path> words = Optional.empty();

  @Option(
      names = "--who-else",
      description = "They ask who else might be able to help: tell the services of the list.")
  private boolean whoElse;

  /**
   * Answers in the words that were asked for.
   *
   * @param eligibility decides who is covered
   * @param team the team, which may publish a contact of its own; empty if none was given
   * @param facts what the answer may know
   * @return the answer
   * @throws IOException if a file can't be read
   * @throws InputException if a file can't be used
   */
  public Answer answer(EligibilityPolicy eligibility, Optional<Team> team, AnswerFacts facts)
      throws IOException, InputException {
    Answers answers = Answers.by(eligibility, ResponseRule.standard()).withContactOf(team);
    if (services.isPresent()) {
      answers = answers.withServices(JsonFile.read(services.get(), OtherServices::parse));
    }
    if (words.isPresent()) {
      answers = answers.inWords(JsonFile.read(words.get(), Messages.english()::overriddenBy));
    }
    return answers.answer(whoElse ? facts.askingWhoElse() : facts, audience);
  }
}
