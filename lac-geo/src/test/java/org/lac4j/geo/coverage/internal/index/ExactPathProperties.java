package org.lac4j.geo.coverage.internal.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import org.lac4j.geo.coverage.Coverage;
import org.lac4j.geo.coverage.Coverages;
import org.lac4j.geo.coverage.ExactOracle;

class ExactPathProperties {

  private static final int POINTS = 200;

  /** The exact path answers for every point of a cell, not only for those near an edge that are sent to it. */
  @Property(tries = 200)
  void a_simple_record_has_the_reference_on_one_side_and_its_other_state_across(
      @ForAll Coverages.Kind kind, @ForAll Coverages.Site site, @ForAll long seed) {
    Coverage coverage = Coverages.of(kind, site, seed);
    IndexGrid grid = Coverages.grid(coverage, 1);
    States states = new States(grid.words());
    ExactPath exact = new ExactPath(grid.words(), grid.vertices(), grid.plane());
    ExactOracle oracle = new ExactOracle(coverage);
    Random random = new Random(seed);
    List<Cells.Cell> cells =
        Cells.of(grid).stream()
            .filter(cell -> !RecordLayout.isMixed(grid.words()[cell.record()]))
            .toList();
    for (int i = 0; i < POINTS && !cells.isEmpty(); i++) {
      Cells.Cell cell = cells.get(random.nextInt(cells.size()));
      double x = cell.anyX(grid.plane(), random.nextDouble());
      double y = cell.anyY(grid.plane(), random.nextDouble());
      if (cell.contains(grid.plane(), x, y)) {
        int side = exact.simple(cell.record(), cell.cellBits(), x, y);
        Statistics.label("sides").collect(side);
        if (side != ExactPath.ON_CHAIN) {
          int state = RecordLayout.state(grid.words(), cell.record(), side);
          int lowest = states.lowest(state, cell.block());
          List<Integer> expected = oracle.covering(x, y);
          assertThat(lowest).isEqualTo(expected.isEmpty() ? PointQuery.NONE : expected.get(0));
        }
      }
    }
    Statistics.label("sides")
        .coverage(
            seen -> {
              seen.check(0).percentage(share -> share > 10);
              seen.check(1).percentage(share -> share > 10);
            });
  }
}
