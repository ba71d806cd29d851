package org.lac4j.examples.benchmarks.coverage;

import java.util.EnumMap;
import java.util.Map;
import java.util.SplittableRandom;
import org.lac4j.geo.coverage.Coverage;

/** Counts the points whose answer differs from that of JTS, for the engines that are worth it. */
final class LookupDifferences {

  private static final int POINTS = 5_000_000;

  private final PointLookup jts;
  private final Map<LookupKind, PointLookup> engines = new EnumMap<>(LookupKind.class);

  /**
   * Makes the engines.
   *
   * @param coverage the areas
   * @param kinds the engines to compare with JTS
   */
  LookupDifferences(Coverage coverage, LookupKind... kinds) {
    this.jts = new JtsIndexed(coverage);
    for (LookupKind kind : kinds) {
      engines.put(kind, kind.build(coverage));
    }
  }

  /**
   * Compares the index with JTS on five million points of each kind; ends with an error if any answer differs.
   *
   * @param arguments the boundary file, none or empty for the demo city; the seed, fresh if missing
   */
  public static void main(String[] arguments) {
    Coverage coverage = Areas.read(arguments.length > 0 ? arguments[0] : "");
    long seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : System.nanoTime();
    LookupDifferences differences =
        new LookupDifferences(coverage, LookupKind.OURS, LookupKind.OURS_BATCH);
    System.out.printf("%s, seed %d: different from JTS, of %,d points%n", coverage, seed, POINTS);
    int all = 0;
    for (PointSet set : PointSet.all("")) {
      double[] xy = set.points(coverage, "", POINTS, new SplittableRandom(seed));
      Map<LookupKind, Integer> found = differences.count(xy);
      System.out.println("  " + set + " " + found);
      all += found.values().stream().mapToInt(Integer::intValue).sum();
    }
    if (all > 0) {
      throw new IllegalStateException(
          all + " answers differ from those of JTS; the seed is " + seed + ".");
    }
  }

  /**
   * Counts the differences for each engine.
   *
   * @param xy the points, x and y in turn
   */
  Map<LookupKind, Integer> count(double[] xy) {
    int points = xy.length / 2;
    int[] expected = new int[points];
    jts.ordinalsAt(xy, 0, points, expected);
    Map<LookupKind, Integer> counts = new EnumMap<>(LookupKind.class);
    engines.forEach(
        (kind, engine) -> {
          int[] actual = new int[points];
          engine.ordinalsAt(xy, 0, points, actual);
          int different = 0;
          for (int i = 0; i < points; i++) {
            different += actual[i] == expected[i] ? 0 : 1;
          }
          counts.put(kind, different);
        });
    return counts;
  }
}
