package org.lac4j.examples.cli.records;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.lac4j.core.ServiceTime;
import org.lac4j.examples.cli.options.DateConverter;
import org.lac4j.examples.cli.terminal.InputException;
import org.lac4j.examples.cli.terminal.Terminal;
import org.lac4j.rules.records.ServiceRecords;
import org.lac4j.rules.simulation.calibration.Calibration;
import org.lac4j.rules.simulation.calibration.RecordedStart;
import org.lac4j.rules.simulation.scenario.Scenario;
import picocli.CommandLine.Option;

/** The options that let a simulation start from a service's records. */
@SuppressWarnings("NullAway.Init") // picocli sets what is required
public final class FromRecords extends RecordOptions {

  private static final int FEWEST_RUNS = 20;

  @Option(
      names = "--from-records",
      required = true,
      description =
          "Start from your records: the team of --as-of, who is in touch and who waits. First tells how the"
              + " scenario fits the last months.")
  @SuppressWarnings("UnusedVariable") // that it is given says all
  private boolean fromRecords;

  @Option(
      names = "--area-of",
      paramLabel = "CSV",
      description =
          "Who lives in which area: columns introduction and code. Without it, in the area of the first coordinator"
              + " on their journey.")
  private Optional<Path> areaOf = Optional.empty();

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      converter = DateConverter.class,
      description =
          "The first day simulated: what happened on it or later is not known. Default: today.")
  private Optional<LocalDate> asOf = Optional.empty();

  @Option(
      names = "--calibrate",
      paramLabel = "DAYS",
      description =
          "How many days before are compared with what happened. Default: 182; 0 for none.")
  private int days = 182;

  private ServiceRecords records;

  /**
   * Reads the records.
   *
   * @param terminal takes warnings
   * @throws IOException if a file can't be read
   * @throws InputException if a file is not what it should be
   */
  void read(Terminal terminal) throws IOException, InputException {
    records = read(areaOf, Optional.empty());
    RecordLists.tellOfUnplaced(records, day().minusDays(1), areaOf.isPresent(), terminal);
  }

  private LocalDate day() {
    return asOf.orElseGet(() -> LocalDate.now(ServiceTime.ZONE));
  }

  /**
   * Lets a scenario start from the records.
   *
   * @param scenario the scenario
   * @return the scenario as of the day
   * @throws InputException if they don't fit together
   */
  Scenario start(Scenario scenario) throws InputException {
    try {
      return RecordedStart.of(scenario, records).on(day());
    } catch (IllegalArgumentException e) {
      throw new InputException(team() + ": " + e.getMessage(), e);
    }
  }

  /**
   * Compares the last months with what a scenario gives for them.
   *
   * @param scenario the scenario as it was read
   * @param runs how many runs; 20 at least are taken
   * @param seed the seed
   * @return the comparison; empty if none is asked for
   * @throws InputException if the scenario does not fit the team
   */
  Optional<Calibration> calibration(Scenario scenario, int runs, long seed) throws InputException {
    if (days <= 0) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          Calibration.of(
              scenario,
              records,
              day().minusDays(days),
              day().minusDays(1),
              Math.max(FEWEST_RUNS, runs),
              seed));
    } catch (IllegalArgumentException e) {
      throw new InputException(team() + ": " + e.getMessage(), e);
    }
  }
}
