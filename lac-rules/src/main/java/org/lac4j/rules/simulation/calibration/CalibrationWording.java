package org.lac4j.rules.simulation.calibration;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import org.lac4j.rules.simulation.calibration.CalibrationRow.Figure;

/** Says a calibration to staff. */
final class CalibrationWording {

  private CalibrationWording() {}

  static ImmutableList<String> of(Calibration calibration) {
    ImmutableList.Builder<String> lines = ImmutableList.builder();
    lines.add(
        "What happened from "
            + calibration.from()
            + " to "
            + calibration.until()
            + ", beside what the scenario gives ("
            + calibration.runs()
            + " runs from what was known on the first day; in brackets 90 of 100 runs):");
    calibration.rows().stream()
        .filter(row -> row.area().isEmpty())
        .forEach(row -> lines.add("  " + line(row)));
    lines.add(
        "  (Runs know of nobody who ended before the first day and comes back. Where some do, a few more are introduced than a"
            + " right scenario gives.)");
    List<CalibrationRow> ofAreas =
        calibration.rows().stream().filter(row -> row.area().isPresent()).toList();
    ofAreas.stream()
        .filter(row -> !row.fits())
        .forEach(row -> lines.add("  Area " + row.area().orElseThrow() + ": " + line(row)));
    long fitting = ofAreas.stream().filter(CalibrationRow::fits).count();
    if (!ofAreas.isEmpty()) {
      lines.add(
          "Of "
              + ofAreas.size()
              + " figures of single areas "
              + fitting
              + " fit; about "
              + Math.round(0.9 * ofAreas.size())
              + " would if the scenario were right.");
    }
    return lines.build();
  }

  private static String line(CalibrationRow row) {
    return row.figure().label()
        + ": "
        + number(row.happened(), row.figure())
        + ", the scenario gives "
        + number(row.mean(), row.figure())
        + " ("
        + number(row.range().low(), row.figure())
        + " to "
        + number(row.range().high(), row.figure())
        + "). "
        + verdict(row);
  }

  private static String verdict(CalibrationRow row) {
    if (row.fits()) {
      return "Fits.";
    }
    return row.happened() > row.mean() ? "More happened." : "Less happened.";
  }

  private static String number(double number, Figure figure) {
    return String.format(Locale.ROOT, "%." + figure.decimals() + "f", number);
  }
}
