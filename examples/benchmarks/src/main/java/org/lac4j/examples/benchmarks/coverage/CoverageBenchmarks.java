package org.lac4j.examples.benchmarks.coverage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.lac4j.geo.coverage.Coverage;
import org.lac4j.geo.coverage.CoverageIndex;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jol.info.GraphLayout;

/**
 * Measures all ways to find the area of a point in one run, and prints a table with ratios at the end.
 *
 * <p>Options: {@code -p areas=FILE} (a boundary file in degrees; the demo city without it), {@code -p seed=N} (fresh
 * unless given), {@code -p check=N} (points of each kind to compare with JTS; 1,000,000 unless given), {@code -p
 * points=FILE} (real points, see {@link PointFile}; none unless given).
 */
public final class CoverageBenchmarks {

  private static final String TWO_THREADS = "lookupOnTwoThreads";

  private final String areas;
  private final long seed;
  private final int check;
  private final String points;
  private final LookupTimes times;

  private CoverageBenchmarks(Map<String, String> options) {
    this.areas = options.getOrDefault("areas", "");
    this.seed = Long.parseLong(options.getOrDefault("seed", Long.toString(System.nanoTime())));
    this.check = Integer.parseInt(options.getOrDefault("check", "1000000"));
    this.points = options.getOrDefault("points", "");
    this.times = new LookupTimes(PointSet.all(points));
  }

  /**
   * Runs all benchmarks.
   *
   * @param arguments {@code -p NAME=VALUE}, any number of times
   * @throws RunnerException if JMH fails
   * @throws IOException if the index can't be saved
   */
  public static void main(String[] arguments) throws RunnerException, IOException {
    Map<String, String> options = new HashMap<>();
    for (String argument : arguments) {
      int at = argument.indexOf('=');
      if (at > 0) {
        options.put(argument.substring(0, at), argument.substring(at + 1));
      } else if (!argument.equals("-p")) {
        throw new IllegalArgumentException(
            "'"
                + argument
                + "' is not an option: write -p areas=FILE, -p points=FILE, -p seed=N or -p check=N.");
      }
    }
    new CoverageBenchmarks(options).run();
  }

  private void run() throws RunnerException, IOException {
    measure();
    StringBuilder table = new StringBuilder();
    Coverage coverage = Areas.read(areas);
    table.append(
        "%n%s, seed %d, JDK %s, %d processors%n"
            .formatted(
                coverage, seed, Runtime.version(), Runtime.getRuntime().availableProcessors()));
    table.append(
        "%n| ns a lookup (and how many times lac4j, single) | %s | MB |%n|---|%s---|%n"
            .formatted(
                PointSet.all(points).stream()
                    .map(PointSet::label)
                    .collect(Collectors.joining(" | ")),
                "---|".repeat(PointSet.all(points).size())));
    for (LookupKind kind : LookupKind.values()) {
      PointLookup engine = kind.build(coverage);
      double megabytes = GraphLayout.parseInstance(engine).totalSize() / 1e6;
      table.append(
          times.row(kind.label(), LookupTimes.LOOKUP, kind, 1, "%.1f".formatted(megabytes)));
    }
    table.append(times.row("lac4j, single, two threads", TWO_THREADS, LookupKind.OURS, 2, ""));
    table.append(times.row("lac4j, batch, two threads", TWO_THREADS, LookupKind.OURS_BATCH, 2, ""));
    table.append(differences(coverage));
    table.append(times.building());
    table.append(opening(coverage));
    System.out.println(table);
  }

  private String[] names() {
    return PointSet.all(points).stream().map(PointSet::name).toArray(String[]::new);
  }

  private void measure() throws RunnerException {
    Options all =
        new OptionsBuilder()
            .include(LookupBenchmark.class.getName() + ".lookup$")
            .param("areas", areas)
            .param("seed", Long.toString(seed))
            .param("pointFile", points)
            .param("points", names())
            .build();
    Options twoThreads =
        new OptionsBuilder()
            .include(LookupBenchmark.class.getName() + "." + TWO_THREADS)
            .param("areas", areas)
            .param("seed", Long.toString(seed))
            .param("pointFile", points)
            .param("points", names())
            .param("engine", "OURS", "OURS_BATCH")
            .build();
    Options build =
        new OptionsBuilder().include(BuildBenchmark.class.getName()).param("areas", areas).build();
    for (RunResult result : new Runner(all).run()) {
      times.keep(result);
    }
    for (RunResult result : new Runner(twoThreads).run()) {
      times.keep(result);
    }
    for (RunResult result : new Runner(build).run()) {
      times.keepBuilding(result);
    }
  }

  /** Compares the index with JTS, and S2 for the record. */
  private String differences(Coverage coverage) {
    StringBuilder text =
        new StringBuilder("%nDifferent from JTS covers, of %d points each:%n".formatted(check));
    LookupDifferences differences =
        new LookupDifferences(
            coverage, LookupKind.OURS, LookupKind.OURS_BATCH, LookupKind.Y_STRIPES, LookupKind.S2);
    for (PointSet set : PointSet.all(points)) {
      double[] xy = set.points(coverage, points, check, new SplittableRandom(seed + 1));
      differences
          .count(xy)
          .forEach(
              (kind, different) ->
                  text.append("  %s, %s: %d%n".formatted(set, kind.label(), different)));
    }
    return text.toString();
  }

  private static String opening(Coverage coverage) throws IOException {
    Path file = Files.createTempFile("wards", ".lacindex");
    try {
      Ours.index(coverage).save(file);
      long start = System.nanoTime();
      CoverageIndex index = CoverageIndex.open(file);
      double millis = (System.nanoTime() - start) / 1e6;
      return "%nOpening the saved form (%s): %.0f ms%n".formatted(index, millis);
    } finally {
      Files.deleteIfExists(file);
    }
  }
}
