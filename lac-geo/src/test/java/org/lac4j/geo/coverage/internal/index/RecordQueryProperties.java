package org.lac4j.geo.coverage.internal.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import org.lac4j.geo.coverage.Coverage;
import org.lac4j.geo.coverage.Coverages;
import org.lac4j.geo.coverage.ExactOracle;

class RecordQueryProperties {

  private static final int CELLS = 40;
  private static final int POINTS = 6;

  @Property(tries = 200)
  void a_record_knows_what_covers_each_point_of_its_cell(
      @ForAll Coverages.Kind kind, @ForAll Coverages.Site site, @ForAll long seed) {
    Coverage coverage = Coverages.of(kind, site, seed);
    IndexGrid grid = Coverages.grid(coverage, 1);
    RecordQuery query = new RecordQuery(grid, new States(grid.words()));
    ExactOracle oracle = new ExactOracle(coverage);
    Random random = new Random(seed);
    List<Cells.Cell> cells = Cells.of(grid);
    int[] into = new int[coverage.size()];
    for (int i = 0; i < CELLS * POINTS && !cells.isEmpty(); i++) {
      Cells.Cell cell = cells.get(random.nextInt(cells.size()));
      double x = cell.anyX(grid.plane(), random.nextDouble());
      double y = cell.anyY(grid.plane(), random.nextDouble());
      if (cell.contains(grid.plane(), x, y)) {
        boolean mixed = RecordLayout.isMixed(grid.words()[cell.record()]);
        Statistics.label("records").collect(mixed ? "mixed" : "simple");
        List<Integer> expected = oracle.covering(x, y);
        int found = query.all(cell.record(), cell.block(), cell.cellBits(), x, y, into);
        assertThat(Arrays.stream(into, 0, found).boxed().toList()).isEqualTo(expected);
        assertThat(query.lowest(cell.record(), cell.block(), cell.cellBits(), x, y))
            .isEqualTo(expected.isEmpty() ? PointQuery.NONE : expected.get(0));
        assertThat(query.isOnEdge(cell.record(), cell.cellBits(), x, y))
            .isEqualTo(oracle.isOnEdge(x, y));
      }
    }
    Statistics.label("records")
        .coverage(
            seen -> {
              seen.check("mixed").percentage(share -> share > 10);
              seen.check("simple").percentage(share -> share > 10);
            });
  }
}
