package org.lac4j.examples.cli.scenario;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.lac4j.core.introduction.Introduction;
import org.lac4j.core.introduction.IntroductionId;
import org.lac4j.core.introduction.Journey;
import org.lac4j.core.json.LacJson;
import org.lac4j.core.json.LacJsonException;
import org.lac4j.core.place.AreaCode;
import org.lac4j.examples.cli.options.DateConverter;
import org.lac4j.examples.cli.options.JsonFile;
import org.lac4j.examples.cli.terminal.ExitCode;
import org.lac4j.examples.cli.terminal.InputException;
import org.lac4j.examples.cli.terminal.Terminal;
import org.lac4j.rules.simulation.people.KnownIntroduction;
import org.lac4j.rules.simulation.scenario.Scenario;
import org.lac4j.rules.simulation.scenario.Start;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Lets a scenario start from a council's records as of a day. */
@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    description =
        "Let a scenario start from your records: who is in touch and who waits as of a day.",
    footer = {
      "",
      "area-of.csv has the columns introduction and code. Whoever has no line there is left out, and counted on stderr."
    })
@SuppressWarnings("NullAway.Init") // picocli sets what is required
final class ImportScenarioCommand implements Callable<Integer> {

  @ParentCommand private Terminal terminal;

  @Parameters(paramLabel = "SCENARIO.json", description = "The scenario to start from the records.")
  private Path file;

  @Option(
      names = "--introductions",
      required = true,
      paramLabel = "FILE",
      description = "A list of introductions.")
  private Path introductions;

  @Option(
      names = "--journeys",
      required = true,
      paramLabel = "FILE",
      description = "A list of their journeys.")
  private Path journeys;

  @Option(
      names = "--area-of",
      required = true,
      paramLabel = "CSV",
      description = "Who lives in which area.")
  private Path areaOf;

  @Option(
      names = "--as-of",
      required = true,
      paramLabel = "DATE",
      converter = DateConverter.class,
      description = "The first day of the scenario.")
  private Optional<LocalDate> asOf = Optional.empty();

  @Mixin private ScenarioOutput output;

  @Override
  public Integer call() throws IOException, InputException {
    Scenario scenario = ScenarioFile.read(file);
    LocalDate first = asOf.orElseThrow();
    Map<String, AreaCode> areas = JsonFile.read(areaOf, ImportScenarioCommand::areas);
    Map<IntroductionId, Journey> known = new HashMap<>();
    list(journeys, Journey.class).forEach(journey -> known.put(journey.introduction(), journey));
    ImmutableList.Builder<KnownIntroduction> records = ImmutableList.builder();
    int left = 0;
    for (Introduction introduction : list(introductions, Introduction.class)) {
      AreaCode area = areas.get(introduction.id().value());
      Journey journey = known.get(introduction.id());
      if (area == null || journey == null) {
        left++;
      } else {
        records.add(
            KnownIntroduction.builder()
                .area(area)
                .introduction(introduction)
                .journey(journey)
                .build());
      }
    }
    try {
      long days = scenario.lastDay().toEpochDay() - scenario.firstDay().toEpochDay();
      output.write(
          Scenario.builder()
              .from(scenario)
              .firstDay(first)
              .lastDay(first.plusDays(days))
              .start(Start.Today.of(first, records.build()))
              .build(),
          terminal.streams().out());
    } catch (IllegalArgumentException e) {
      throw new InputException(file + ": " + e.getMessage(), e);
    }
    if (left > 0) {
      terminal
          .streams()
          .err()
          .println(left + " introductions without an area or a journey are left out.");
    }
    return ExitCode.CLEAN;
  }

  private static Map<String, AreaCode> areas(String text) {
    Map<String, AreaCode> areas = new HashMap<>();
    text.replace("\uFEFF", "")
        .lines()
        .skip(1)
        .filter(line -> !line.isBlank())
        .map(line -> line.split("[,;\t]", -1))
        .forEach(
            cells -> areas.put(cells[0].strip(), AreaCode.of(cells[cells.length - 1].strip())));
    return areas;
  }

  private static <T> List<T> list(Path file, Class<T> type) throws IOException, InputException {
    if (!Files.isRegularFile(file)) {
      throw new InputException(file + ": there is no such file: check the path.");
    }
    try {
      return LacJson.refusingUnknownFields().readList(type, Files.readAllBytes(file));
    } catch (LacJsonException e) {
      throw new InputException(file + ": " + e.getMessage(), e);
    }
  }
}
