package org.lac4j.examples.cli.records;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lac4j.core.json.LacJson;
import org.lac4j.examples.cli.Run;
import org.lac4j.rules.simulation.engine.SimulatedRecords;
import org.lac4j.rules.simulation.engine.Simulation;
import org.lac4j.rules.simulation.json.ScenarioJson;
import org.lac4j.rules.simulation.scenario.Scenario;
import org.lac4j.rules.simulation.scenario.Start;
import org.lac4j.rules.simulation.scenario.York2024;

/** A run of York's service as a council's files. */
final class WrittenRecords {

  static final LocalDate FIRST = LocalDate.of(2024, 4, 1);

  private final Path folder;
  final Path team;
  final Path introductions;
  final Path journeys;
  final Path areaOf;
  final Path scenario;
  final SimulatedRecords run;

  private WrittenRecords(Path folder, Scenario scenario) throws IOException {
    this.folder = folder;
    run = Simulation.of(scenario).records(11, 0);
    LacJson json = LacJson.refusingUnknownFields();
    team = write("team.json", json.write(run.team()));
    introductions = write("introductions.json", json.writeList(run.introductions()));
    journeys = write("journeys.json", json.writeList(run.journeys()));
    areaOf =
        write(
            "area-of.csv",
            run.known().stream()
                .map(known -> known.introduction().id() + "," + known.area())
                .collect(Collectors.joining("\n", "introduction,code\n", "\n")));
    this.scenario = write("scenario.json", ScenarioJson.write(scenario));
  }

  /** York from two years before 1 April 2024 until a year after. */
  static WrittenRecords york(Path folder) throws IOException {
    return of(
        folder,
        York2024.scenario().withLastDay(FIRST.plusDays(364)).withStart(new Start.WarmUp(150)));
  }

  static WrittenRecords of(Path folder, Scenario scenario) throws IOException {
    return new WrittenRecords(folder, scenario);
  }

  Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  /** Runs a command with these files, and more options. */
  Run lac(String command, String... more) {
    return Run.lac(
        Stream.concat(
                Stream.of(
                    command,
                    "--team",
                    team.toString(),
                    "--introductions",
                    introductions.toString(),
                    "--journeys",
                    journeys.toString()),
                Stream.of(more))
            .toArray(String[]::new));
  }
}
