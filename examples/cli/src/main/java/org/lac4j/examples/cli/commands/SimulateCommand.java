package org.lac4j.examples.cli.commands;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.lac4j.core.file.WholeFile;
import org.lac4j.examples.cli.scenario.ScenarioFile;
import org.lac4j.examples.cli.terminal.ExitCode;
import org.lac4j.examples.cli.terminal.InputException;
import org.lac4j.examples.cli.terminal.ProgressLine;
import org.lac4j.examples.cli.terminal.Terminal;
import org.lac4j.rules.simulation.engine.Measure;
import org.lac4j.rules.simulation.engine.Replication;
import org.lac4j.rules.simulation.json.StudyJson;
import org.lac4j.rules.simulation.report.SimulationReport;
import org.lac4j.rules.simulation.scenario.Scenario;
import org.lac4j.rules.simulation.study.Comparison;
import org.lac4j.rules.simulation.study.Sensitivity;
import org.lac4j.rules.simulation.study.Study;
import org.lac4j.rules.simulation.study.StudyProgress;
import org.lac4j.rules.simulation.study.StudyResult;
import picocli.CommandLine.Command;
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

  /** Worlds show what is assumed, not chance: a few runs of each are enough, since all have the same seed. */
  private static final int MOST_RUNS_A_WORLD = 10;

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

  @Option(
      names = "--runs-csv",
      paramLabel = "F",
      description = "Write the values of every run, with seed, version and the scenario's hash.")
  private Optional<Path> runsCsv = Optional.empty();

  @Option(
      names = "--sensitivity",
      description =
          "Vary what is assumed by a fifth either way: one thing at a time, then all together. Says which"
              + " matters most, and how far the verdict holds.")
  private boolean sensitivity;

  @Option(
      names = "--measure",
      paramLabel = "CODE",
      description = "The measure for --sensitivity. Default: meeting-days-mean.")
  private String measure = Measure.MEETING_DAYS_MEAN.code();

  @Option(
      names = "--worlds",
      paramLabel = "N",
      description = "How many worlds with --sensitivity. Default: 100.")
  private int worlds = Sensitivity.DEFAULT_WORLDS;

  @Option(
      names = "--range",
      paramLabel = "INPUT=LOW..HIGH",
      description =
          "Factors for one input of --sensitivity, such as demand=0.9..1.5; only the inputs given are varied.")
  private List<String> ranges = new ArrayList<>();

  @Option(names = "--json", description = "Print one JSON document.")
  private boolean json;

  private RunValues values;

  @Override
  public Integer call() throws IOException, InputException {
    for (Path target : Stream.of(csv, html, runsCsv).flatMap(Optional::stream).toList()) {
      WholeFile.at(target).close(); // else a long run would end with nowhere to write to
    }
    Study study = study(ScenarioFile.read(file));
    List<Scenario> alternatives = new ArrayList<>();
    for (Path other : others) {
      alternatives.add(ScenarioFile.read(other));
    }
    if (sensitivity) {
      return sensitivity(study, alternatives);
    }
    values = runValues(study.scenario(), alternatives);
    if (alternatives.isEmpty()) {
      StudyResult result = run(study);
      answer(
          new SimulationAnswer(result),
          json ? StudyJson.write(result) : "",
          SimulationReport.of(result));
    } else {
      Comparison comparison = compare(study, alternatives);
      answer(
          new SimulationAnswer(comparison),
          json ? StudyJson.write(comparison) : "",
          SimulationReport.of(comparison));
    }
    if (runsCsv.isPresent()) {
      write(runsCsv.get(), values.csv());
    }
    return ExitCode.CLEAN;
  }

  private RunValues runValues(Scenario first, List<Scenario> alternatives) {
    List<Scenario> all = Stream.concat(Stream.of(first), alternatives.stream()).toList();
    return new RunValues(
        all.stream().map(Scenario::name).toList(),
        all.stream().map(ScenarioFile::hash).toList(),
        seed,
        RunValues.version());
  }

  private int sensitivity(Study study, List<Scenario> alternatives) {
    Optional<Scenario> other = alternatives.stream().findFirst();
    Sensitivity asked;
    try {
      asked =
          new Sensitivity(
              study.withReplications(Math.min(replications, MOST_RUNS_A_WORLD)),
              other,
              SensitivityOptions.measure(measure),
              SensitivityOptions.inputs(ranges));
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
    }
    SensitivityAnswer answer = new SensitivityAnswer(asked, worlds);
    terminal.streams().err().println(answer.estimate());
    answer.lines().forEach(terminal.streams().out()::println);
    return ExitCode.CLEAN;
  }

  private StudyProgress progress(ProgressLine line) {
    return new StudyProgress() {
      @Override
      public void on(int done, int planned) {
        line.update((double) done / planned);
      }

      @Override
      public void onRun(int scenario, int number, Replication run) {
        if (runsCsv.isPresent()) {
          values.add(scenario, number, run);
        }
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

  private void answer(SimulationAnswer answer, String document, SimulationReport report)
      throws IOException, InputException {
    if (csv.isPresent()) {
      write(csv.get(), answer.csv());
    }
    if (html.isPresent()) {
      write(html.get(), report.html().getBytes(StandardCharsets.UTF_8));
    }
    if (json) {
      terminal.streams().out().writeBytes(document.getBytes(StandardCharsets.UTF_8));
      terminal.streams().out().flush();
    } else {
      answer.lines().forEach(terminal.streams().out()::println);
    }
  }

  private static void write(Path target, byte[] content) throws IOException, InputException {
    try (WholeFile out = WholeFile.at(target)) {
      out.stream().write(content);
      out.commit();
    }
  }
}
