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

/** The searches against each other: they share no code but the costs. */
class SearchesProperties {

  @Property(tries = 40)
  void the_sweep_finds_what_the_cover_finds(
      @ForAll @IntRange(min = 0, max = 10_000) int seed,
      @ForAll @IntRange(min = 2, max = 4) int areas,
      @ForAll @IntRange(min = 3, max = 40) int tolerance) {
    Task task =
        Networks.task(Networks.grid(4, 4, seed), areas, tolerance / 100.0, Measured.CUT_EDGES);
    Optional<int[]> cover = new CoverSearch(task, Networks.unlimited()).best(CoverSearch.NONE);
    Optional<int[]> sweep = new CutSearch(task, Networks.unlimited()).best(1_000);

    Statistics.label("found").collect(cover.isPresent());
    assertThat(sweep.isPresent()).isEqualTo(cover.isPresent());
    if (cover.isPresent()) {
      assertThat(Networks.isAnswer(task, cover.orElseThrow())).isTrue();
      assertThat(Networks.isAnswer(task, sweep.orElseThrow())).isTrue();
      assertThat(value(task, sweep.orElseThrow())).isEqualTo(value(task, cover.orElseThrow()));
    }
  }

  private static long value(Task task, int[] areas) {
    return Costs.objective(task.costs().of(areas));
  }

  @Property(tries = 40)
  void the_local_search_keeps_its_sums_and_is_never_better_than_the_best(
      @ForAll @IntRange(min = 0, max = 10_000) int seed,
      @ForAll @IntRange(min = 2, max = 4) int areas,
      @ForAll Measured objective) {
    Task task = Networks.task(Networks.grid(4, 4, seed), areas, 0.3, objective);
    LocalSearch search = new LocalSearch(task, seed).fromNothing();
    search.run(4_000, 20);
    Optional<int[]> best = new CoverSearch(task, Networks.unlimited()).best(CoverSearch.NONE);

    if (search.best().isPresent()) {
      int[] found = search.best().orElseThrow();
      assertThat(Networks.isAnswer(task, found)).isTrue();
      assertThat(task.costs().of(found)).isEqualTo(search.bestCost());
      assertThat(search.bestCost()).isGreaterThanOrEqualTo(task.costs().of(best.orElseThrow()));
    }
  }

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
  void a_budget_ends_a_search_at_the_same_step_each_time() {
    Task task = Networks.task(Networks.grid(7, 7, 1), 5, 0.1, Measured.CUT_EDGES);
    Budget first = new Budget(5_000, () -> false, share -> {});
    Budget second = new Budget(5_000, () -> false, share -> {});

    assertThat(new CutSearch(task, first).best(60))
        .usingRecursiveComparison()
        .isEqualTo(new CutSearch(task, second).best(60));
    assertThat(first.isSpent()).isTrue();
    assertThat(first.done()).isEqualTo(second.done());
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
}
