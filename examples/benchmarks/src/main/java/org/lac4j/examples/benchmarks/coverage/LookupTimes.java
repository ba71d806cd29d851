package org.lac4j.examples.benchmarks.coverage;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.results.RunResult;

/** The times of one run, and the lines of its table. */
final class LookupTimes {

  static final String LOOKUP = "lookup";

  private final Map<String, Double> times = new HashMap<>();
  private final List<PointSet> sets;

  LookupTimes(List<PointSet> sets) {
    this.sets = sets;
  }

  /** Keeps the time of a lookup. */
  void keep(RunResult result) {
    String method = result.getParams().getBenchmark();
    times.put(
        key(
            method.substring(method.lastIndexOf('.') + 1),
            result.getParams().getParam("engine"),
            result.getParams().getParam("points")),
        result.getPrimaryResult().getScore());
  }

  /** Keeps what building takes at first and at last. */
  void keepBuilding(RunResult result) {
    String factor = result.getParams().getParam("times");
    double[] each =
        result.getAggregatedResult().getIterationResults().stream()
            .mapToDouble(iteration -> iteration.getPrimaryResult().getScore())
            .toArray();
    times.put("build cold " + factor, each[0]);
    times.put("build warm " + factor, each[each.length - 1]);
  }

  /** A line with the times of each kind of points, and how many times our own. */
  String row(String label, String method, LookupKind kind, int threads, String end) {
    StringBuilder row = new StringBuilder("| " + label);
    for (PointSet points : sets) {
      double time = time(key(method, kind.name(), points.name())) / threads;
      double ours = time(key(LOOKUP, "OURS", points.name()));
      row.append(String.format(Locale.ROOT, " | %.0f (%.2f)", time, time / ours));
    }
    return row + " | " + end + " |\n";
  }

  /** What building takes for more and more vertices. */
  String building() {
    StringBuilder text = new StringBuilder("\nBuilding, ms:\n");
    for (String factor : new String[] {"1", "2", "4"}) {
      text.append(
          String.format(
              Locale.ROOT,
              "  %s times the vertices: %.0f in a fresh JVM, %.0f warm%n",
              factor,
              time("build cold " + factor),
              time("build warm " + factor)));
    }
    return text.toString();
  }

  private double time(String key) {
    return times.getOrDefault(key, Double.NaN);
  }

  private static String key(String method, String engine, String points) {
    return method + " " + engine + " " + points;
  }
}
