package org.lac4j.geo.districting.internal;

import java.util.Arrays;
import java.util.Random;
import org.lac4j.geo.districting.internal.Costs.Measured;

/** Networks to search: grids with random loads. */
final class Networks {

  private Networks() {}

  static UnitNetwork grid(int width, int height, long seed) {
    Random random = new Random(seed);
    int n = width * height;
    long[] loads = new long[n];
    int[][] neighbours = new int[n][];
    long[][] metres = new long[n][];
    double[] xs = new double[n];
    double[] ys = new double[n];
    for (int u = 0; u < n; u++) {
      int at = u;
      loads[u] = 50L + random.nextInt(100);
      xs[u] = 1000.0 * (u % width);
      ys[u] = 1000.0 * Math.floorDiv(u, width);
      neighbours[u] =
          Arrays.stream(new int[] {u - width, u - 1, u + 1, u + width})
              .filter(v -> v >= 0 && v < n)
              .filter(v -> Math.abs(v - at) == width || v / width == at / width)
              .toArray();
      metres[u] = new long[neighbours[u].length];
      Arrays.fill(metres[u], 1000);
    }
    return new UnitNetwork(loads, neighbours, metres, xs, ys);
  }

  static Task task(UnitNetwork units, int areas, double tolerance, Measured objective) {
    double mean = (double) units.total() / areas;
    int[] today = new int[units.size()];
    Arrays.setAll(today, u -> u * areas / units.size());
    return new Task(
        units,
        areas,
        (long) Math.ceil(mean * (1 - tolerance)),
        (long) Math.floor(mean * (1 + tolerance)),
        Costs.of(units, today, objective, Measured.NOTHING),
        Ties.none(units.size()));
  }

  static Budget unlimited() {
    return new Budget(Long.MAX_VALUE, () -> false, share -> {});
  }

  static boolean isAnswer(Task task, int[] areas) {
    long[] loads = new long[task.areas()];
    for (int u = 0; u < areas.length; u++) {
      loads[areas[u]] += task.units().load(u);
    }
    return Pieces.isDrawing(task.units(), areas, task.areas())
        && Arrays.stream(loads).allMatch(load -> task.excess(load) == 0);
  }
}
