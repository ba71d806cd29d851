package org.lac4j.examples.cli.commands;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.lac4j.core.file.WholeFile;
import org.lac4j.examples.cli.design.DesignedScenario;
import org.lac4j.examples.cli.design.EffectWording;
import org.lac4j.examples.cli.design.LockFile;
import org.lac4j.examples.cli.design.UnitOptions;
import org.lac4j.examples.cli.options.JsonFile;
import org.lac4j.examples.cli.options.ReportOptions;
import org.lac4j.examples.cli.options.ReportOptions.Outcome;
import org.lac4j.examples.cli.terminal.InputException;
import org.lac4j.examples.cli.terminal.ProgressLine;
import org.lac4j.examples.cli.terminal.Terminal;
import org.lac4j.geo.coverage.Coverage;
import org.lac4j.geo.districting.Design;
import org.lac4j.geo.districting.DesignLimits;
import org.lac4j.geo.districting.Districting;
import org.lac4j.geo.districting.LoadRange;
import org.lac4j.geo.districting.Objective;
import org.lac4j.geo.io.GeoJsonOptions;
import org.lac4j.geo.io.GeoJsonWriter;
import org.lac4j.geo.report.DesignContext;
import org.lac4j.geo.report.DesignWriter;
import org.lac4j.rules.simulation.json.ScenarioJson;
import org.lac4j.rules.simulation.study.Comparison;
import org.lac4j.rules.simulation.study.Study;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Draws areas from units, with a proof. */
@Command(
    name = "design",
    mixinStandardHelpOptions = true,
    description =
        "Draw areas from units: where the next coordinator should go, all areas anew, or how few will do.",
    footer = {
      "",
      "Every answer has its bound: proved, or at most so far from the best. Exit code 1 if there is no answer. The same"
          + " files and steps give the same answer; with --seconds they may not."
    })
@SuppressWarnings("NullAway.Init") // picocli sets what is required
public final class DesignCommand implements Callable<Integer> {

  @ParentCommand private Terminal terminal;
  @Spec private CommandSpec spec;
  @Mixin private UnitOptions units;
  @Mixin private ReportOptions reports;

  @ArgGroup(multiplicity = "1")
  private Question question;

  /** What is asked: one of three. */
  static final class Question {
    @Option(
        names = "--more",
        paramLabel = "K",
        description = "Add K areas of units without one; today's areas stay.")
    private int more;

    @Option(names = "--areas-count", paramLabel = "N", description = "Draw N areas of all units.")
    private int count;

    @Option(names = "--fewest", description = "Draw as few areas as will do.")
    private boolean fewest;
  }

  @Option(
      names = "--objective",
      paramLabel = "NAME",
      description =
          "What areas drawn anew have least of: people-moved, inner-boundary, cut-edges or moment-of-inertia. Default:"
              + " people-moved with --areas, else inner-boundary.")
  private Optional<String> objective = Optional.empty();

  @Option(
      names = "--load-range",
      paramLabel = "MIN-MAX",
      description = "The load that an area may have, such as 8000-10000.")
  private Optional<String> range = Optional.empty();

  @Option(
      names = "--tolerance",
      paramLabel = "PERCENT",
      description = "With --areas-count, how far a load may be from the mean. Default: 10.")
  private Optional<Double> tolerance = Optional.empty();

  @Option(
      names = "--value",
      paramLabel = "ATTRIBUTE",
      description = "With --more, the units' attribute to get most of. Default: the load.")
  private Optional<String> value = Optional.empty();

  @Option(
      names = "--fixed",
      paramLabel = "FILE",
      description =
          "What must stay: a table with the columns lock (together, apart or to), unit and other.")
  private Optional<Path> fixed = Optional.empty();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "NEW",
      description = "Write the areas' boundaries: .geojson or .gpkg.")
  private Optional<Path> output = Optional.empty();

  @Option(
      names = "--simulate",
      paramLabel = "SCENARIO",
      description =
          "Simulate today and the answer with the same people; the scenario's areas are the units.")
  private Optional<Path> scenario = Optional.empty();

  @Option(
      names = "--replications",
      paramLabel = "N",
      description = "Runs of each scenario with --simulate. Default: 100.")
  private int replications = 100;

  @Option(
      names = "--steps",
      paramLabel = "N",
      description = "The most steps of the search for a proof. Default: 20000000.")
  private long steps = DesignLimits.DEFAULT.steps();

  @Option(names = "--seconds", paramLabel = "N", description = "Stop after so many seconds.")
  private Optional<Long> seconds = Optional.empty();

  @Option(names = "--seed", paramLabel = "S", description = "Any whole number. Default: 1.")
  private long seed = 1;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many threads work. Default: one for each processor.")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Override
  public Integer call() throws IOException, InputException {
    DesignContext context = units.read();
    units.apart(context).ifPresent(terminal.streams().err()::println);
    return reports.run(terminal, progress -> outcome(context, progress));
  }

  private Outcome outcome(DesignContext context, ProgressLine progress)
      throws IOException, InputException {
    try {
      Districting asked =
          Districting.of(context.graph()).withToday(context.today()).withLimits(limits(progress));
      if (fixed.isPresent()) {
        asked = asked.withLocks(LockFile.read(fixed.get()));
      }
      if (question.fewest) {
        List<Design> answers =
            asked.fewest(given().orElseThrow(this::noRange), objective(context), 3);
        Design first = answers.stream().filter(Design::isDrawn).findFirst().orElse(answers.get(0));
        return finish(first, DesignWriter.of(answers, context), context);
      }
      Design answer = question.more > 0 ? more(asked, context) : redraw(asked, context);
      return finish(answer, DesignWriter.of(answer, context), context);
    } catch (IllegalArgumentException e) {
      throw new InputException(String.valueOf(e.getMessage()), e);
    }
  }

  private Design more(Districting asked, DesignContext context) throws InputException {
    LoadRange wanted = given().orElseThrow(this::noRange);
    if (value.isEmpty()) {
      return asked.oneMore(question.more, wanted);
    }
    return asked.oneMore(question.more, wanted, units.values(context, value.get()));
  }

  private Design redraw(Districting asked, DesignContext context) {
    LoadRange wanted =
        given()
            .orElseGet(
                () ->
                    LoadRange.around(
                        context.graph(), question.count, tolerance.orElse(10.0) / 100));
    return asked.redraw(question.count, wanted, objective(context));
  }

  private Outcome finish(Design answer, DesignWriter writer, DesignContext context)
      throws IOException, InputException {
    if (answer.isDrawn() && output.isPresent()) {
      write(writer, context.drawn(answer), output.get());
    }
    if (answer.isDrawn() && scenario.isPresent()) {
      simulate(answer, context, scenario.get());
    }
    return new Outcome(writer, !answer.isDrawn());
  }

  /** Tells on stderr what the answer does to people, as stdout is the answer's. */
  private void simulate(Design answer, DesignContext context, Path file)
      throws IOException, InputException {
    DesignedScenario seam = DesignedScenario.of(JsonFile.read(file, ScenarioJson::read), context);
    Comparison comparison =
        Study.of(seam.today())
            .withReplications(replications)
            .withSeed(seed)
            .withThreads(threads)
            .compareWith(List.of(seam.proposed(answer)));
    EffectWording.lines(comparison.alternatives().get(0), answer)
        .forEach(terminal.streams().err()::println);
  }

  private static void write(DesignWriter writer, Coverage areas, Path file) throws IOException {
    if (String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(".gpkg")) {
      writer.writeGeoPackage(file, Instant.EPOCH);
      return;
    }
    try (WholeFile out = WholeFile.at(file)) {
      GeoJsonWriter.write(areas, out.stream(), GeoJsonOptions.builder().build());
      out.commit();
    }
  }

  private DesignLimits limits(ProgressLine progress) {
    long end =
        seconds.map(limit -> System.nanoTime() + Duration.ofSeconds(limit).toNanos()).orElse(0L);
    return DesignLimits.DEFAULT
        .withSteps(steps)
        .withSeed(seed)
        .withThreads(threads)
        .withStop(() -> seconds.isPresent() && System.nanoTime() - end > 0)
        .withProgress(progress::update);
  }

  private Optional<LoadRange> given() {
    return range.map(
        text -> {
          String[] ends = text.split("-", 2);
          try {
            return LoadRange.of(Double.parseDouble(ends[0]), Double.parseDouble(ends[1]));
          } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
            throw new ParameterException(
                spec.commandLine(),
                "--load-range is two numbers such as 8000-10000, not " + text + ".",
                e);
          }
        });
  }

  private ParameterException noRange() {
    return new ParameterException(
        spec.commandLine(), "Say what load an area may have: --load-range 8000-10000.");
  }

  private Objective objective(DesignContext context) {
    if (objective.isEmpty()) {
      return context.today().isEmpty() ? Objective.INNER_BOUNDARY : Objective.PEOPLE_MOVED;
    }
    return Stream.of(Objective.values())
        .filter(one -> one.label().equals(objective.get()))
        .findFirst()
        .orElseThrow(
            () ->
                new ParameterException(
                    spec.commandLine(),
                    "--objective is people-moved, inner-boundary, cut-edges or moment-of-inertia, not "
                        + objective.get()
                        + "."));
  }
}
