package org.lac4j.geo.districting.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.api.Test;
import org.lac4j.geo.districting.internal.Costs.Measured;

/** The sweep against the cover: they share no code but the costs. */
class CutSearchProperties {

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

  private static long value(Task task, int[] areas) {
    return Costs.objective(task.costs().of(areas));
  }
}
