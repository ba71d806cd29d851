package org.lac4j.geo.districting.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.lac4j.geo.districting.internal.Costs.Measured;

/** What the local search finds against the best that there is. */
class LocalSearchProperties {

  @Property(tries = 40)
  void the_local_search_keeps_its_sums_and_is_never_better_than_the_best(
      @ForAll @IntRange(min = 0, max = 10_000) int seed,
      @ForAll @IntRange(min = 2, max = 4) int areas,
      @ForAll Measured objective) {
    Task task = Networks.task(Networks.grid(4, 4, seed), areas, 0.3, objective);
    LocalSearch search = new LocalSearch(task, seed).fromNothing();
    search.run(4_000, 20);
    Optional<int[]> best = new CoverSearch(task, Networks.unlimited()).best(CoverSearch.NONE);

    Statistics.label("found").collect(search.best().isPresent());
    if (search.best().isPresent()) {
      int[] found = search.best().orElseThrow();
      assertThat(Networks.isAnswer(task, found)).isTrue();
      assertThat(task.costs().of(found)).isEqualTo(search.bestCost());
      assertThat(search.bestCost()).isGreaterThanOrEqualTo(task.costs().of(best.orElseThrow()));
    }
  }

  @Property(tries = 10)
  void a_search_repeats_itself_from_its_seed(
      @ForAll @IntRange(min = 0, max = 10_000) int seed, @ForAll Measured objective) {
    Task task = Networks.task(Networks.grid(5, 4, seed), 3, 0.3, objective);
    LocalSearch first = new LocalSearch(task, seed).fromNothing();
    LocalSearch second = new LocalSearch(task, seed).fromNothing();
    first.run(2_000, 20);
    second.run(2_000, 20);

    assertThat(first.best()).usingRecursiveComparison().isEqualTo(second.best());
  }
}
