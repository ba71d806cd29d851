package org.lac4j.geo.coverage.internal.building;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.lac4j.geo.coverage.Coverage;
import org.lac4j.geo.coverage.CoverageArea;
import org.lac4j.geo.coverage.Coverages;
import org.lac4j.geo.coverage.internal.index.IndexGrid;
import org.lac4j.geo.coverage.internal.index.RecordChains;
import org.locationtech.jts.geom.Geometry;

class GridBuilderProperties {

  @Property(tries = 100)
  void the_number_of_threads_changes_nothing(
      @ForAll Coverages.Kind kind, @ForAll Coverages.Site site, @ForAll long seed) {
    Coverage coverage = Coverages.of(kind, site, seed);
    IndexGrid one = Coverages.grid(coverage, 1);
    IndexGrid three = Coverages.grid(coverage, 3);
    assertThat(three.words()).isEqualTo(one.words());
    assertThat(three.vertices()).isEqualTo(one.vertices());
  }

  @Property(tries = 200)
  void every_edge_stands_in_some_record_and_nothing_else_does(
      @ForAll Coverages.Kind kind, @ForAll Coverages.Site site, @ForAll long seed) {
    Coverage coverage = Coverages.of(kind, site, seed);
    Arcs arcs =
        ArcBuilder.arcs(
            CoverageRings.of(
                coverage.areas().stream().map(CoverageArea::area).toList(),
                coverage.areas().stream().<Geometry>map(CoverageArea::geometry).toList()));
    BitSet edges = new BitSet();
    for (int vertex = 0; vertex < arcs.vertexCount(); vertex++) {
      edges.set(vertex, arcs.isEdge(vertex));
    }
    assertThat(RecordChains.edges(Coverages.grid(coverage, 1))).isEqualTo(edges);
  }
}
