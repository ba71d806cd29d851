package org.lac4j.geo.districting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lac4j.core.place.Area;
import org.lac4j.core.place.AreaCode;
import org.lac4j.geo.coverage.CoordinateSystem;
import org.lac4j.geo.coverage.Coverage;
import org.lac4j.geo.coverage.CoverageArea;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

class UnitNeighboursTest {

  private static final AreaCode A = AreaCode.of("A");
  private static final AreaCode B = AreaCode.of("B");
  private static final AreaCode C = AreaCode.of("C");

  private static final String SQUARE = "POLYGON ((0 0, 100 0, 100 100, 0 100, 0 0))";
  private static final String EAST = "POLYGON ((100 0, 200 0, 200 100, 100 100, 100 0))";

  private static Coverage units(String... polygons) {
    List<CoverageArea> units = new ArrayList<>();
    for (int i = 0; i < polygons.length; i++) {
      String code = String.valueOf((char) ('A' + i));
      units.add(CoverageArea.of(Area.of(code, "Unit " + code), geometry(polygons[i])));
    }
    return Coverage.of(CoordinateSystem.BRITISH_NATIONAL_GRID, units);
  }

  private static Geometry geometry(String wkt) {
    try {
      return new WKTReader().read(wkt);
    } catch (ParseException e) {
      throw new AssertionError(e);
    }
  }

  private static UnitGraph graph(String... polygons) {
    Coverage units = units(polygons);
    ImmutableMap.Builder<AreaCode, Double> loads = ImmutableMap.builder();
    units.areas().forEach(unit -> loads.put(unit.code(), 1.0));
    return UnitNeighbours.of(units).graph(loads.buildOrThrow());
  }

  private static double metres(UnitGraph graph, AreaCode one, AreaCode other) {
    return graph.neighbours(one).getOrDefault(other, 0.0);
  }

  @Test
  void units_share_the_metres_of_their_line() {
    assertThat(metres(graph(SQUARE, EAST), A, B)).isCloseTo(100, within(1e-9));
  }

  @Test
  void units_that_meet_in_a_point_do_not_touch() {
    UnitGraph graph =
        graph(SQUARE, EAST, "POLYGON ((100 100, 200 100, 200 200, 100 200, 100 100))");

    assertThat(graph.neighbours(A)).containsOnlyKeys(B);
    assertThat(metres(graph, B, C)).isCloseTo(100, within(1e-9));
  }

  @Test
  void a_line_with_other_vertices_counts_as_far_as_it_is_shared() {
    UnitGraph graph = graph(SQUARE, "POLYGON ((100 30, 150 30, 150 80, 100 80, 100 30))");

    assertThat(metres(graph, A, B)).isCloseTo(50, within(1e-6));
  }

  @Test
  void lines_a_few_centimetres_apart_are_one() {
    UnitGraph graph =
        graph(SQUARE, "POLYGON ((100.04 0.03, 200 0, 200 100, 100.02 99.97, 100.04 0.03))");

    assertThat(metres(graph, A, B)).isCloseTo(100, within(0.2));
  }

  @Test
  void what_lies_by_itself_is_told_with_the_nearest_bridge_which_counts_once_confirmed() {
    Coverage units = units(SQUARE, EAST, "POLYGON ((230 0, 300 0, 300 100, 230 100, 230 0))");
    UnitNeighbours found = UnitNeighbours.of(units);
    Map<AreaCode, Double> loads = ImmutableMap.of(A, 1.0, B, 2.0, C, 3.0);

    assertThat(found.bridges()).containsExactly(new Bridge(C, B, 30));
    assertThat(found.graph(loads).pieces()).hasSize(2);
    assertThat(found.graph(loads, found.bridges()).pieces()).hasSize(1);
    assertThat(found.graph(loads).load(C)).isEqualTo(3);
  }

  @Test
  void areas_that_cannot_be_are_explained() {
    UnitGraph graph =
        UnitGraph.builder().unit("A", 5).unit("B", 50).unit("C", 5).neighbours("A", "B", 9).build();
    Districting asked = Districting.of(graph);

    assertThat(asked.redraw(2, LoadRange.of(0, 20), Objective.CUT_EDGES).proof().reason())
        .isEqualTo("Unit B has a load of 50 by itself, and an area may have 0 to 20.");
    assertThat(asked.redraw(1, LoadRange.of(0, 90), Objective.CUT_EDGES).proof().reason())
        .isEqualTo(
            "The units fall into 2 pieces that don't touch, more than 1 area: confirm a bridge for C.");
    assertThat(asked.redraw(2, LoadRange.of(10, 90), Objective.CUT_EDGES).proof().reason())
        .isEqualTo(
            "Units C touch no others and have a load of 5 together, which can't be parted into areas of 10 to 90.");
    assertThat(asked.redraw(4, LoadRange.of(0, 90), Objective.CUT_EDGES).proof().status())
        .isEqualTo(DesignStatus.INFEASIBLE);
    assertThat(asked.fewest(LoadRange.of(0, 55), Objective.CUT_EDGES, 1))
        .extracting(Design::isDrawn)
        .containsExactly(false, true, true);
    assertThat(ImmutableList.copyOf(graph.codes())).containsExactly(A, B, C);
  }
}
