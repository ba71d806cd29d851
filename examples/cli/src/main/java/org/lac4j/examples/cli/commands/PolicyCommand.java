package org.lac4j.examples.cli.commands;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.lac4j.core.ServiceTime;
import org.lac4j.core.introduction.ConversationWish;
import org.lac4j.core.introduction.IntroductionId;
import org.lac4j.core.introduction.Journey;
import org.lac4j.core.team.Team;
import org.lac4j.examples.cli.options.AreaFile;
import org.lac4j.examples.cli.options.DateConverter;
import org.lac4j.examples.cli.options.JsonFile;
import org.lac4j.examples.cli.options.Places;
import org.lac4j.examples.cli.options.TeamFile;
import org.lac4j.examples.cli.terminal.ExitCode;
import org.lac4j.examples.cli.terminal.InputException;
import org.lac4j.examples.cli.terminal.Json;
import org.lac4j.examples.cli.terminal.Terminal;
import org.lac4j.rules.Reason;
import org.lac4j.rules.priority.PrioritisationPolicy;
import org.lac4j.rules.priority.PriorityAdvice;
import org.lac4j.rules.priority.PriorityFacts;
import org.lac4j.rules.priority.Waiting;
import org.lac4j.rules.records.Homes;
import org.lac4j.rules.records.OwnedQueue;
import org.lac4j.rules.records.ServiceRecords;
import org.lac4j.rules.simulation.json.ScenarioJson;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Orders a queue by the policy of a scenario, with what decided each place. */
@Command(
    name = "policy",
    mixinStandardHelpOptions = true,
    description = "Put today's queue in order by the policy of a scenario, with reasons.",
    footer = {
      "",
      "introductions.json is a list of introductions, or an object with asOf, queue and overrides as records of"
          + " decisions have it. The order is advice: a person decides. Whoever has said no is in no queue.",
      "With --team and --areas there is one queue for each coordinator, and each line says whose it is."
    })
@SuppressWarnings("NullAway.Init") // picocli sets what is required
public final class PolicyCommand implements Callable<Integer> {

  @ParentCommand private Terminal terminal;
  @Spec private CommandSpec spec;

  @Parameters(
      index = "0",
      paramLabel = "SCENARIO.json",
      description = "The scenario with the policy.")
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
          "The day that the advice is for, where the file does not say it. Default: today.")
  private Optional<LocalDate> asOf = Optional.empty();

  @Option(names = "--json", description = "Print one JSON document.")
  private boolean json;

  @Mixin private TeamFile team;
  @Mixin private Places places;

  @ArgGroup(exclusive = false, multiplicity = "0..1")
  private @Nullable AreaFile areas;

  private static final String ASK = " Next: ask them whether they'd like a conversation.";
  private static final String ONE_QUEUE =
      "This is one queue for all that are given: --team and --areas tell whose each line is.";

  @Override
  public Integer call() throws IOException, InputException {
    places.check();
    PrioritisationPolicy policy = JsonFile.read(scenario, ScenarioJson::read).policies().priority();
    LocalDate day = asOf.orElseGet(() -> LocalDate.now(ServiceTime.ZONE));
    ImmutableList<Journey> happened =
        journeys.isPresent()
            ? JsonFile.read(journeys.get(), QueueJson::journeys)
            : ImmutableList.of();
    Optional<Team> known = team.team();
    AreaFile map = areas;
    if (known.isPresent() != (map != null)) {
      throw new ParameterException(
          spec.commandLine(),
          "--team and --areas tell whose each line is only together: give both, or neither.");
    }
    if (known.isPresent() && map != null) {
      printQueues(policy, day, known.get(), records(known.get(), map, happened));
    } else {
      printOne(policy, JsonFile.read(introductions, text -> QueueJson.read(text, happened, day)));
    }
    return ExitCode.CLEAN;
  }

  private ServiceRecords records(Team known, AreaFile map, ImmutableList<Journey> happened)
      throws IOException, InputException {
    Homes homes = Homes.by(places.resolver(map.read(true, terminal), terminal));
    return JsonFile.read(introductions, text -> QueueJson.records(text, happened, known, homes));
  }

  private void printOne(PrioritisationPolicy policy, PriorityFacts facts) {
    PriorityAdvice advice = policy.decide(facts);
    if (json) {
      Json.print(
          ImmutableMap.<String, Object>builder()
              .put("policy", policy.about().sentence())
              .put("asOf", facts.asOf().toString())
              .put("whose", ImmutableMap.of("kind", "all-given", "text", ONE_QUEUE))
              .putAll(queue(facts, advice))
              .buildOrThrow(),
          terminal.streams().out());
      return;
    }
    printLines("", facts, advice);
    if (!facts.queue().isEmpty()) {
      terminal.streams().err().println(ONE_QUEUE);
    }
    terminal.streams().err().println(policy.about().sentence() + ".");
  }

  private void printQueues(
      PrioritisationPolicy policy, LocalDate day, Team known, ServiceRecords records) {
    WhoseView view = new WhoseView(known, day);
    ImmutableList<OwnedQueue> queues =
        records.queues(day).stream()
            .sorted(Comparator.comparing(queue -> view.words(queue.whose())))
            .collect(ImmutableList.toImmutableList());
    if (json) {
      ImmutableList<ImmutableMap<String, Object>> each =
          queues.stream()
              .map(
                  queue ->
                      ImmutableMap.<String, Object>builder()
                          .put("whose", view.json(queue.whose()))
                          .putAll(queue(queue.facts(), policy.decide(queue.facts())))
                          .buildOrThrow())
              .collect(ImmutableList.toImmutableList());
      Json.print(
          ImmutableMap.of(
              "policy", policy.about().sentence(), "asOf", day.toString(), "queues", each),
          terminal.streams().out());
      return;
    }
    queues.forEach(
        queue ->
            printLines(
                view.words(queue.whose()) + ": ", queue.facts(), policy.decide(queue.facts())));
    terminal.streams().err().println(policy.about().sentence() + ".");
  }

  private void printLines(String whose, PriorityFacts facts, PriorityAdvice advice) {
    ImmutableSet<IntroductionId> notAsked = notAsked(facts);
    advice
        .lines()
        .forEach(
            line ->
                terminal
                    .streams()
                    .out()
                    .println(whose + line.sentence() + (notAsked.contains(line.id()) ? ASK : "")));
  }

  private static ImmutableSet<IntroductionId> notAsked(PriorityFacts facts) {
    return facts.queue().stream()
        .filter(waiting -> waiting.wish() == ConversationWish.NOT_ASKED)
        .map(Waiting::id)
        .collect(ImmutableSet.toImmutableSet());
  }

  private static ImmutableMap<String, Object> queue(PriorityFacts facts, PriorityAdvice advice) {
    return ImmutableMap.<String, Object>builder()
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
