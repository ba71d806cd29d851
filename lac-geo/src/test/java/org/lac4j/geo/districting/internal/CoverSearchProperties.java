package org.lac4j.geo.districting.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.api.Test;
import org.lac4j.geo.districting.internal.Costs.Measured;

/** The cover search against every drawing of a few units, tried one after the other. */
class CoverSearchProperties {

  private static final int UNITS = 9;

  @Property(tries = 40)
  void nothing_is_better_than_what_it_finds(
      @ForAll @IntRange(min = 0, max = 10_000) int seed,
      @ForAll @IntRange(min = 1, max = 3) int areas,
      @ForAll @IntRange(min = 3, max = 60) int tolerance,
      @ForAll Measured objective,
      @ForAll @IntRange(min = 0, max = 3) int ties) {
    Task task = tied(areas, tolerance / 100.0, objective, seed, ties);
    long best = bestOfAll(task);
    Optional<int[]> found = new CoverSearch(task, Networks.unlimited()).best(CoverSearch.NONE);

    Statistics.label("found").collect(found.isPresent());
    assertThat(found.isPresent()).isEqualTo(best != Long.MAX_VALUE);
    if (found.isPresent()) {
      int[] drawing = found.orElseThrow();
      assertThat(Networks.isAnswer(task, drawing)).isTrue();
      assertThat(task.ties().broken(drawing)).isZero();
      assertThat(task.costs().of(drawing)).isEqualTo(best);
    }
  }

  @Property(tries = 20)
  void a_limit_that_the_best_does_not_beat_gives_nothing(
      @ForAll @IntRange(min = 0, max = 10_000) int seed) {
    Task task = tied(3, 0.6, Measured.CUT_EDGES, seed, 0);
    long best = bestOfAll(task);
    Statistics.label("there is one").collect(best != Long.MAX_VALUE);
    if (best != Long.MAX_VALUE) {
      assertThat(new CoverSearch(task, Networks.unlimited()).best(best)).isEmpty();
      assertThat(new CoverSearch(task, Networks.unlimited()).best(best + 1)).isPresent();
    }
  }

  @Test
  void a_spent_budget_gives_nothing() {
    Task task = Networks.task(Networks.grid(6, 6, 1), 4, 0.1, Measured.CUT_EDGES);
    Budget budget = new Budget(50, () -> false, share -> {});

    assertThat(new CoverSearch(task, budget).best(CoverSearch.NONE)).isEmpty();
    assertThat(budget.isSpent()).isTrue();
  }

  /** A grid with as many ties as asked for: two units together, two apart, one in its area of today. */
  private static Task tied(int areas, double tolerance, Measured objective, int seed, int ties) {
    Task task = Networks.task(Networks.grid(3, 3, seed), areas, tolerance, objective);
    int[] fixed = Ties.none(UNITS).fixed();
    if (ties > 2) {
      fixed[4] = 4 * areas / UNITS;
    }
    return new Task(
        task.units(),
        areas,
        task.low(),
        task.high(),
        task.costs(),
        new Ties(
            ties > 0 ? new int[][] {{seed % 8, seed % 8 + 1}} : new int[0][],
            ties > 1 && areas > 1 ? new int[][] {{0, 8}} : new int[0][],
            fixed));
  }

  /** The least cost of all drawings that keep to the bounds and the ties. */
  private static long bestOfAll(Task task) {
    long best = Long.MAX_VALUE;
    int[] areas = new int[UNITS];
    long drawings = Math.round(Math.pow(task.areas(), UNITS));
    for (long drawing = 0; drawing < drawings; drawing++) {
      long rest = drawing;
      for (int u = 0; u < UNITS; u++) {
        areas[u] = (int) (rest % task.areas());
        rest /= task.areas();
      }
      if (holds(task, areas) && task.ties().broken(areas) == 0) {
        best = Math.min(best, task.costs().of(areas));
      }
    }
    return best;
  }

  /** Whether each area has a load within the bounds, and is connected on the grid of three by three. */
  private static boolean holds(Task task, int[] areas) {
    for (int area = 0; area < task.areas(); area++) {
      int wanted = area;
      int[] units = Arrays.stream(indices()).filter(u -> areas[u] == wanted).toArray();
      long load = Arrays.stream(units).mapToLong(task.units()::load).sum();
      if (units.length == 0 || load < task.low() || load > task.high() || !hangTogether(units)) {
        return false;
      }
    }
    return true;
  }

  private static int[] indices() {
    return IntStream.range(0, UNITS).toArray();
  }

  private static boolean hangTogether(int[] units) {
    boolean[] reached = new boolean[UNITS];
    reached[units[0]] = true;
    for (int round = 0; round < units.length; round++) {
      for (int u : units) {
        for (int v : units) {
          reached[u] |= reached[v] && Math.abs(u % 3 - v % 3) + Math.abs(u / 3 - v / 3) == 1;
        }
      }
    }
    return Arrays.stream(units).allMatch(u -> reached[u]);
  }
}
