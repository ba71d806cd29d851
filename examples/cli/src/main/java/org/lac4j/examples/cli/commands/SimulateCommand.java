package org.lac4j.examples.cli.commands;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.lac4j.core.file.WholeFile;
import org.lac4j.examples.cli.records.RecordedScenarios;
import org.lac4j.examples.cli.scenario.RenamedCodes;
import org.lac4j.examples.cli.scenario.ScenarioFile;
import org.lac4j.examples.cli.terminal.ExitCode;
import org.lac4j.examples.cli.terminal.InputException;
import org.lac4j.examples.cli.terminal.Json;
import org.lac4j.examples.cli.terminal.ProgressLine;
import org.lac4j.examples.cli.terminal.Terminal;
import org.lac4j.rules.simulation.engine.Replication;
import org.lac4j.rules.simulation.engine.Simulation;
import org.lac4j.rules.simulation.json.StudyJson;
import org.lac4j.rules.simulation.report.SimulationReport;
import org.lac4j.rules.simulation.scenario.Scenario;
import org.lac4j.rules.simulation.study.Comparison;
import org.lac4j.rules.simulation.study.Sensitivity;
import org.lac4j.rules.simulation.study.Study;
import org.lac4j.rules.simulation.study.StudyProgress;
import org.lac4j.rules.simulation.study.StudyResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Simulates what a policy does to waiting and caseload, and compares policies with the same people. */
@Command(
    name = "simulate",
    mixinStandardHelpOptions = true,
    description = "Simulate caseload and waiting in a scenario, or compare scenarios.",
    footer = {
      "",
      "Each figure is a mean over the runs with its 95 %% interval. The same files, seed and number of runs"
          + " give the same figures, whatever the threads."
    })
@SuppressWarnings("NullAway.Init") // picocli sets what is required
public final class SimulateCommand implements Callable<Integer> {

  /** From so many days of coordinators on, in all runs together, a run is timed before the others. */
  private static final double MANY_DAYS = 2e6;

  private static final double NANOS = 1e9;

  @ParentCommand private Terminal terminal;
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "SCENARIO.json", description = "The scenario.")
  private Path file;

  @Option(
      names = "--compare",
      paramLabel = "OTHER.json",
      arity = "1..*",
      description = "Other scenarios, each compared with the first.")
  private List<Path> others = new ArrayList<>();

  @Option(
      names = "--replications",
      paramLabel = "N",
      description = "How many runs, 2 or more. Default: 100.")
  private int replications = 100;

  @Option(
      names = "--until",
      paramLabel = "MEASURE=HALF-WIDTH",
      converter = HalfWidthConverter.class,
      description =
          "Add runs until the team's interval is as narrow, such as meeting-days-mean=0.5 or"
              + " answered-by-limit=0.01; with --compare that of the difference.")
  private Optional<HalfWidthConverter.HalfWidth> until = Optional.empty();

  @Option(
      names = "--at-most",
      paramLabel = "N",
      description = "How many runs at most with --until. Default: 10000.")
  private int atMost = 10_000;

  @Option(
      names = "--seed",
      paramLabel = "S",
      description = "Any whole number; another one gives different random arrivals. Default: 1.")
  private long seed = 1;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many threads work. Default: one for each processor.")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(names = "--html", paramLabel = "F", description = "Write an HTML page with charts to F.")
  private Optional<Path> html = Optional.empty();

  @Option(names = "--csv", paramLabel = "F", description = "Write every figure to F as a table.")
  private Optional<Path> csv = Optional.empty();

  @Mixin private RunValues values;
  @Mixin private SensitivityOptions sensitivity;
  @Mixin private RenamedCodes renamed;
  @Mixin private RecordedScenarios started;

  @Option(names = "--json", description = "Print one JSON document.")
  private boolean json;

  @Override
  public Integer call() throws IOException, InputException {
    List<Path> targets =
        Stream.concat(Stream.of(csv, html).flatMap(Optional::stream), values.targets()).toList();
    for (Path target : targets) {
      WholeFile.at(target).close(); // else a long run would end with nowhere to write to
    }
    List<Scenario> all = new ArrayList<>(List.of(ScenarioFile.read(file)));
    for (Path other : others) {
      all.add(renamed.apply(ScenarioFile.read(other)));
    }
    all = started.from(all, replications, seed, terminal);
    Study study = study(all.get(0));
    List<Scenario> alternatives = all.subList(1, all.size());
    try (RunValues runs = values) {
      runs.begin(all, seed);
      estimate(study, alternatives);
      answer(study, alternatives);
      runs.commit();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return ExitCode.CLEAN;
  }

  private void answer(Study study, List<Scenario> alternatives) throws IOException, InputException {
    if (alternatives.isEmpty()) {
      StudyResult result = run(study);
      answer(
          new SimulationAnswer(result),
          json ? StudyJson.write(result) : "",
          SimulationReport.of(result),
          varied(study, alternatives));
    } else {
      Comparison comparison = compare(study, alternatives);
      answer(
          new SimulationAnswer(comparison),
          json ? StudyJson.write(comparison) : "",
          SimulationReport.of(comparison),
          varied(study, alternatives));
    }
  }

  /** Says how long many runs will take, from one of them. */
  private void estimate(Study study, List<Scenario> alternatives) {
    Scenario scenario = study.scenario();
    double days =
        (double) (scenario.lastDay().toEpochDay() - scenario.firstDay().toEpochDay())
            * scenario.everyCoordinator().size()
            * study.replications()
            * (1 + alternatives.size());
    if (days >= MANY_DAYS) {
      Simulation simulation = Simulation.of(scenario);
      long before = System.nanoTime();
      simulation.run(study.seed(), 0);
      double seconds =
          (System.nanoTime() - before)
              / NANOS
              * study.replications()
              * (1 + alternatives.size())
              / study.threads();
      terminal
          .streams()
          .err()
          .printf(
              Locale.ROOT,
              "%,d runs of %d scenario%s: about %.0f seconds.%n",
              study.replications(),
              1 + alternatives.size(),
              alternatives.isEmpty() ? "" : "s",
              Math.ceil(seconds));
    }
  }

  private Optional<Varied> varied(Study study, List<Scenario> alternatives) {
    if (!sensitivity.isAsked()) {
      return Optional.empty();
    }
    Sensitivity asked;
    try {
      asked = sensitivity.of(study, alternatives.stream().findFirst());
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
    }
    SensitivityAnswer answer = new SensitivityAnswer(asked, sensitivity.worlds());
    terminal.streams().err().println(answer.estimate());
    return Optional.of(new Varied(answer, asked.run(sensitivity.worlds())));
  }

  /** What --sensitivity came to, and how it is told. */
  private record Varied(SensitivityAnswer answer, Sensitivity.Outcome outcome) {}

  private StudyProgress progress(ProgressLine line) {
    return new StudyProgress() {
      @Override
      public void on(int done, int planned) {
        line.update((double) done / planned);
      }

      @Override
      public void onRun(int scenario, int number, Replication run) {
        values.add(scenario, number, run);
      }
    };
  }

  private Study study(Scenario scenario) {
    try {
      return Study.of(scenario)
          .withReplications(replications)
          .withPrecision(until.map(asked -> asked.within(atMost)))
          .withSeed(seed)
          .withThreads(threads);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
    }
  }

  private StudyResult run(Study study) {
    ProgressLine line = terminal.progress("Simulating", 0);
    try {
      return study.run(progress(line));
    } finally {
      line.end();
    }
  }

  private Comparison compare(Study study, List<Scenario> alternatives) {
    ProgressLine line = terminal.progress("Simulating", 0);
    try {
      return study.compareWith(alternatives, progress(line));
    } finally {
      line.end();
    }
  }

  private void answer(
      SimulationAnswer answer, String document, SimulationReport report, Optional<Varied> varied)
      throws IOException, InputException {
    if (csv.isPresent()) {
      write(csv.get(), answer.csv());
    }
    if (html.isPresent()) {
      SimulationReport whole = varied.map(one -> report.with(one.outcome())).orElse(report);
      write(html.get(), whole.html().getBytes(StandardCharsets.UTF_8));
    }
    if (json && varied.isPresent()) {
      Json.print(varied.get().answer().document(varied.get().outcome()), terminal.streams().out());
    } else if (json) {
      terminal.streams().out().writeBytes(started.in(document).getBytes(StandardCharsets.UTF_8));
      terminal.streams().out().flush();
    } else {
      started.lines().forEach(terminal.streams().out()::println);
      varied
          .map(one -> one.answer().lines(one.outcome()))
          .orElseGet(answer::lines)
          .forEach(terminal.streams().out()::println);
    }
  }

  private static void write(Path target, byte[] content) throws IOException, InputException {
    try (WholeFile out = WholeFile.at(target)) {
      out.stream().write(content);
      out.commit();
    }
  }
}
