package org.lac4j.geo.districting.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.api.Test;
import org.lac4j.geo.districting.internal.Costs.Measured;

/** The bounds against the best drawing, and a solver that is stopped. */
class SearchesProperties {

  @Property(tries = 60)
  void bounds_are_never_above_the_best(
      @ForAll @IntRange(min = 0, max = 10_000) int seed,
      @ForAll @IntRange(min = 2, max = 4) int areas) {
    for (Measured objective :
        new Measured[] {Measured.CUT_EDGES, Measured.BOUNDARY, Measured.MOVED, Measured.INERTIA}) {
      Task task = Networks.task(Networks.grid(4, 3, seed), areas, 0.25, objective);
      Optional<int[]> best = new CoverSearch(task, Networks.unlimited()).best(CoverSearch.NONE);
      if (best.isPresent()) {
        long bound =
            switch (objective) {
              case MOVED -> Bounds.moved(task);
              case INERTIA -> Bounds.inertia(task, Costs.PER_HECTARE);
              default -> SpectralBound.of(task);
            };
        Statistics.label("bound above 0").collect(bound > 0);
        assertThat(bound).isLessThanOrEqualTo(value(task, best.orElseThrow()));
      }
    }
  }

  @Test
  void eigenvalues_are_those_that_are_known() {
    int n = 6;
    double[][] path = new double[n][n];
    for (int i = 0; i + 1 < n; i++) {
      path[i][i]++;
      path[i + 1][i + 1]++;
      path[i][i + 1]--;
      path[i + 1][i]--;
    }
    double[] values = SpectralBound.eigenvalues(path);

    for (int k = 0; k < n; k++) {
      assertThat(values[k]).isCloseTo(2 - 2 * Math.cos(Math.PI * k / n), within(1e-9));
    }
  }

  @Test
  void a_search_that_is_stopped_gives_what_it_has() {
    Task task = Networks.task(Networks.grid(9, 9, 1), 5, 0.1, Measured.CUT_EDGES);
    Solver.Solution solution =
        new Solver(
                task,
                Measured.CUT_EDGES,
                new int[0],
                new Effort(10_000_000, 1, 2, () -> true, s -> {}))
            .solve();

    assertThat(solution.proved()).isFalse();
    assertThat(Arrays.stream(solution.areas()).max().orElse(-1)).isLessThan(5);
  }

  private static long value(Task task, int[] areas) {
    return Costs.objective(task.costs().of(areas));
  }
}
