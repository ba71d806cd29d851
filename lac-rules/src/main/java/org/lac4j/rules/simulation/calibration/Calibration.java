package org.lac4j.rules.simulation.calibration;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lac4j.core.place.AreaCode;
import org.lac4j.rules.records.ServiceRecords;
import org.lac4j.rules.simulation.calibration.CalibrationRow.Figure;
import org.lac4j.rules.simulation.engine.Simulation;
import org.lac4j.rules.simulation.scenario.Scenario;

/**
 * How a scenario fits the last months: it starts from the records as they were known then, and what it gives is set beside
 * what happened.
 *
 * <p>Both are counted from introductions and journeys in the same way, since the simulation writes its runs down as these.
 * The team, its leave included, is as it was; what is tried are the scenario's demand, people, attention and policies.
 *
 * <p>Whoever ended before the first day and comes back is not among the people of a run, since a start does not know of
 * them: where some come back, a few more are introduced than a right scenario gives.
 *
 * <p>Immutable and thread-safe.
 *
 * @param from the first of the days compared
 * @param until the last
 * @param runs how many runs
 * @param rows the figures of the team, then those of each area, in the order of the codes
 */
public record Calibration(
    LocalDate from, LocalDate until, int runs, ImmutableList<CalibrationRow> rows) {

  private static final double TAIL = 0.05;

  /** Checks that nothing is null. */
  public Calibration {
    requireNonNull(from, "from");
    requireNonNull(until, "until");
    requireNonNull(rows, "rows");
  }

  /**
   * Compares.
   *
   * @param scenario the scenario
   * @param records the records
   * @param from the first of the days compared; the runs start from what was known when it began
   * @param until the last
   * @param runs how many runs, 20 or more
   * @param seed the seed
   * @return the comparison
   * @throws IllegalArgumentException if there are too few runs, the days are out of order, or the scenario does not fit the
   *     team
   */
  public static Calibration of(
      Scenario scenario,
      ServiceRecords records,
      LocalDate from,
      LocalDate until,
      int runs,
      long seed) {
    if (runs < 20 || from.isAfter(until)) {
      throw new IllegalArgumentException(
          "A calibration of "
              + runs
              + " runs from "
              + from
              + " to "
              + until
              + ": give 20 runs or more, and the days in order.");
    }
    Scenario then = RecordedStart.of(scenario, records).past(from, until);
    ImmutableList<AreaCode> areas =
        records.team().asOf(from).areas().keySet().stream().sorted().collect(toImmutableList());
    Happened happened = new Happened(records, from, until);
    Simulation simulation = Simulation.of(then);
    List<Happened> simulated = new ArrayList<>();
    for (int run = 0; run < runs; run++) {
      simulated.add(new Happened(simulation.records(seed, run).service(), from, until));
    }
    ImmutableList.Builder<CalibrationRow> rows = ImmutableList.builder();
    for (Figure figure : Figure.values()) {
      rows.add(row(Optional.empty(), figure, happened, simulated));
    }
    for (AreaCode area : areas) {
      for (Figure figure : Figure.values()) {
        rows.add(row(Optional.of(area), figure, happened, simulated));
      }
    }
    return new Calibration(from, until, runs, rows.build());
  }

  private static CalibrationRow row(
      Optional<AreaCode> area, Figure figure, Happened happened, List<Happened> simulated) {
    double[] values =
        simulated.stream().mapToDouble(run -> run.value(area, figure)).sorted().toArray();
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    int tail = (int) (TAIL * values.length);
    return new CalibrationRow(
        area,
        figure,
        happened.value(area, figure),
        sum / values.length,
        new CalibrationRow.Range(values[tail], values[values.length - 1 - tail]));
  }

  /**
   * Returns how many of the figures fit.
   *
   * @return the number; about 9 in 10 where the scenario is right
   */
  public long fitting() {
    return rows.stream().filter(CalibrationRow::fits).count();
  }

  /**
   * Returns the comparison in words, for staff: a table in lines, with a sentence on the whole.
   *
   * @return the lines
   */
  public ImmutableList<String> inWords() {
    return CalibrationWording.of(this);
  }
}
