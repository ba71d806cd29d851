package org.lac4j.examples.cli.records;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.lac4j.examples.cli.terminal.InputException;
import org.lac4j.rules.records.Homes;
import org.lac4j.rules.records.ServiceRecords;
import picocli.CommandLine.Option;

/** The options that say where a service's team, introductions and journeys are. */
@SuppressWarnings("NullAway.Init") // picocli sets what is required
abstract class RecordOptions {

  @Option(
      names = "--team",
      required = true,
      paramLabel = "FILE",
      description = "The team as JSON: who serves which area since when, absences, vacancies.")
  private Path team;

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

  /** Returns the team's file. */
  final Path team() {
    return team;
  }

  /**
   * Reads the records.
   *
   * @param areaOf a table of who lives in which area
   * @param homes finds out where it does not say
   * @return the records
   * @throws IOException if a file can't be read
   * @throws InputException if a file is not what it should be
   */
  final ServiceRecords read(Optional<Path> areaOf, Optional<Homes> homes)
      throws IOException, InputException {
    return RecordLists.read(team, introductions, journeys, areaOf, homes);
  }
}
