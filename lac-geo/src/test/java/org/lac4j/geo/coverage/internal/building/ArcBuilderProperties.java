package org.lac4j.geo.coverage.internal.building;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.lac4j.geo.coverage.Coverage;
import org.lac4j.geo.coverage.CoverageArea;
import org.lac4j.geo.coverage.Coverages;
import org.locationtech.jts.geom.Geometry;

class ArcBuilderProperties {

  @Property(tries = 200)
  void each_edge_is_known_once_with_the_areas_along_it(
      @ForAll Coverages.Kind kind, @ForAll Coverages.Site site, @ForAll long seed) {
    Coverage coverage = Coverages.of(kind, site, seed);
    CoverageRings rings =
        CoverageRings.of(
            coverage.areas().stream().map(CoverageArea::area).toList(),
            coverage.areas().stream().<Geometry>map(CoverageArea::geometry).toList());
    Map<List<Double>, List<Integer>> expected = new HashMap<>();
    for (int edge = 0; edge < rings.size(); edge++) {
      int other = rings.next(edge);
      expected
          .computeIfAbsent(
              ends(rings.x(edge), rings.y(edge), rings.x(other), rings.y(other)),
              key -> new ArrayList<>())
          .add(rings.area(edge));
    }
    Arcs arcs = ArcBuilder.arcs(rings);
    int edges = 0;
    for (int edge = 0; edge < arcs.vertexCount(); edge++) {
      if (arcs.isEdge(edge)) {
        edges++;
        List<Integer> along =
            expected.get(ends(arcs.x(edge), arcs.y(edge), arcs.x(edge + 1), arcs.y(edge + 1)));
        assertThat(arcs.sidesOf(edge).touches())
            .isEqualTo(along.stream().mapToInt(area -> area).distinct().sorted().toArray());
        assertThat(arcs.sidesOf(edge).bounds()).isEqualTo(odd(along));
      }
    }
    assertThat(edges).isEqualTo(expected.size());
  }

  private static int[] odd(List<Integer> areas) {
    return areas.stream()
        .distinct()
        .filter(
            area ->
                IntStream.range(0, areas.size()).filter(i -> areas.get(i).equals(area)).count() % 2
                    == 1)
        .mapToInt(area -> area)
        .sorted()
        .toArray();
  }

  /** The ends of an edge, the same in whichever direction it runs. */
  private static List<Double> ends(double ax, double ay, double bx, double by) {
    return ax < bx || (ax == bx && ay < by) ? List.of(ax, ay, bx, by) : List.of(bx, by, ax, ay);
  }
}
