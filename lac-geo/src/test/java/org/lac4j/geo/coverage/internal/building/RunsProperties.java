package org.lac4j.geo.coverage.internal.building;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import org.lac4j.geo.coverage.Coverage;
import org.lac4j.geo.coverage.CoverageArea;
import org.lac4j.geo.coverage.Coverages;
import org.lac4j.geo.coverage.internal.index.FixedPlane;
import org.locationtech.jts.geom.Geometry;

class RunsProperties {

  private static final int BITS = 3;

  @Property(tries = 200)
  void runs_hold_all_edges_of_a_cell_once_in_numbers_of_sixteen_bits(
      @ForAll Coverages.Kind kind, @ForAll Coverages.Site site, @ForAll long seed) {
    Coverage coverage = Coverages.of(kind, site, seed);
    FixedArcs arcs = arcs(coverage);
    int[] edges =
        IntStream.range(0, arcs.arcs().vertexCount()).filter(arcs.arcs()::isEdge).toArray();
    CellGrid grid = CellGrid.within(0, 0, FixedPlane.BITS, BITS);
    CellEdges cells = CellEdges.of(arcs, edges, 0, edges.length, grid);
    Runs runs = new Runs(arcs);
    for (int cell = 0; cell < grid.cells(); cell++) {
      long x = grid.xOf(cell % grid.columns());
      long y = grid.yOf(cell / grid.columns());
      CellPart part = new CellPart(x, y, grid.cellBits(), cells, cell, AreaSets.EMPTY);
      if (part.count() > 0) {
        runs.collect(part);
        assertThat(edgesOf(runs))
            .isEqualTo(IntStream.range(part.from(), part.to()).map(i -> part.edges()[i]).toArray());
        Statistics.label("runs").collect(runs.count() == 1 ? "one" : "more");
        assertThat(IntStream.range(0, runs.end(runs.count() - 1)))
            .allMatch(i -> runs.x(i) == (short) runs.x(i) && runs.y(i) == (short) runs.y(i));
      }
    }
    Statistics.label("runs")
        .coverage(
            seen -> {
              seen.check("one").percentage(share -> share > 10);
              seen.check("more").percentage(share -> share > 10);
            });
  }

  private static int[] edgesOf(Runs runs) {
    return IntStream.range(0, runs.count())
        .flatMap(
            run ->
                IntStream.range(
                    runs.firstExact(run), runs.firstExact(run) + runs.exactCount(run) - 1))
        .toArray();
  }

  private static FixedArcs arcs(Coverage coverage) {
    CoverageRings rings =
        CoverageRings.of(
            coverage.areas().stream().map(CoverageArea::area).toList(),
            coverage.areas().stream().<Geometry>map(CoverageArea::geometry).toList());
    return new FixedArcs(ArcBuilder.arcs(rings), FixedPlane.around(coverage.envelope()));
  }
}
