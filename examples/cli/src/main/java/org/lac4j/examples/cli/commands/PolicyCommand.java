package org.lac4j.examples.cli.commands;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.lac4j.core.ServiceTime;
import org.lac4j.core.introduction.ConversationWish;
import org.lac4j.core.introduction.IntroductionId;
import org.lac4j.core.introduction.Journey;
import org.lac4j.examples.cli.options.DateConverter;
import org.lac4j.examples.cli.options.JsonFile;
import org.lac4j.examples.cli.terminal.ExitCode;
import org.lac4j.examples.cli.terminal.InputException;
import org.lac4j.examples.cli.terminal.Json;
import org.lac4j.examples.cli.terminal.Terminal;
import org.lac4j.rules.Reason;
import org.lac4j.rules.priority.PrioritisationPolicy;
import org.lac4j.rules.priority.PriorityAdvice;
import org.lac4j.rules.priority.PriorityFacts;
import org.lac4j.rules.priority.Waiting;
import org.lac4j.rules.simulation.json.ScenarioJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Orders a queue by the policy of a scenario, with what decided each place. */
@Command(
    name = "policy",
    mixinStandardHelpOptions = true,
    description =
        "Advises on the order of today's queue by the policy of a scenario, with reasons.",
    footer = {
      "",
      "introductions.json is a list of introductions, or an object with asOf, queue and overrides as records of"
          + " decisions have it. The order is advice: a person decides. Whoever has said no is in no queue."
    })
@SuppressWarnings("NullAway.Init") // picocli sets what is required
public final class PolicyCommand implements Callable<Integer> {

  @ParentCommand private Terminal terminal;

  @Parameters(index = "0", paramLabel = "SCENARIO.json", description = "Whose policy counts.")
  private Path scenario;

  @Parameters(index = "1", paramLabel = "introductions.json", description = "Who waits.")
  private Path introductions;

  @Option(
      names = "--journeys",
      paramLabel = "FILE",
      description =
          "What has happened since: a list of journeys. Whoever has been met, has ended or has said no is in no queue, and"
              + " who came later and was met first counts as overtaking.")
  private Optional<Path> journeys = Optional.empty();

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      converter = DateConverter.class,
      description =
          "The day that the advice is for, where the file does not say it. Today by default.")
  private Optional<LocalDate> asOf = Optional.empty();

  @Option(names = "--json", description = "Print one JSON document.")
  private boolean json;

  private static final String ASK = " Next: ask them whether they'd like a conversation.";

  @Override
  public Integer call() throws IOException, InputException {
    PrioritisationPolicy policy = JsonFile.read(scenario, ScenarioJson::read).policies().priority();
    LocalDate day = asOf.orElseGet(() -> LocalDate.now(ServiceTime.ZONE));
    ImmutableList<Journey> happened =
        journeys.isPresent()
            ? JsonFile.read(journeys.get(), QueueJson::journeys)
            : ImmutableList.of();
    PriorityFacts facts = JsonFile.read(introductions, text -> QueueJson.read(text, happened, day));
    PriorityAdvice advice = policy.decide(facts);
    if (json) {
      Json.print(document(policy, facts, advice), terminal.streams().out());
    } else {
      ImmutableSet<IntroductionId> notAsked = notAsked(facts);
      advice
          .lines()
          .forEach(
              line ->
                  terminal
                      .streams()
                      .out()
                      .println(line.sentence() + (notAsked.contains(line.id()) ? ASK : "")));
      terminal.streams().err().println(policy.about().sentence() + ".");
    }
    return ExitCode.CLEAN;
  }

  private static ImmutableSet<IntroductionId> notAsked(PriorityFacts facts) {
    return facts.queue().stream()
        .filter(waiting -> waiting.wish() == ConversationWish.NOT_ASKED)
        .map(Waiting::id)
        .collect(ImmutableSet.toImmutableSet());
  }

  private static ImmutableMap<String, Object> document(
      PrioritisationPolicy policy, PriorityFacts facts, PriorityAdvice advice) {
    return ImmutableMap.<String, Object>builder()
        .put("policy", policy.about().sentence())
        .put("asOf", facts.asOf().toString())
        .put(
            "notAsked",
            notAsked(facts).stream()
                .map(IntroductionId::value)
                .collect(ImmutableList.toImmutableList()))
        .put(
            "reasons",
            advice.reasons().stream().map(Reason::details).collect(ImmutableList.toImmutableList()))
        .putAll(advice.details())
        .buildOrThrow();
  }
}
