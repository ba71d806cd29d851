package org.lac4j.geo.districting;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lac4j.core.RealData;
import org.lac4j.core.place.AreaCode;
import org.lac4j.geo.boundary.ReadOptions;
import org.lac4j.geo.coverage.Coverage;
import org.lac4j.geo.coverage.CoverageArea;
import org.lac4j.geo.io.CoverageReader;
import org.locationtech.jts.coverage.CoverageValidator;
import org.locationtech.jts.geom.Geometry;

/** York's wards and small areas, with loads that are made up. */
class YorkByWardsTest {

  private static Coverage wards;

  @BeforeAll
  static void read() throws IOException {
    wards =
        CoverageReader.read(RealData.file("york-wards-2013.geojson"), ReadOptions.DEFAULT)
            .coverage();
  }

  private static Map<AreaCode, Double> loads(Coverage units, int from, int to) {
    Random random = new Random(20260331);
    Map<AreaCode, Double> loads = new HashMap<>();
    for (CoverageArea unit : units.areas()) {
      loads.put(unit.code(), (double) (from + random.nextInt(to - from)));
    }
    return loads;
  }

  @Test
  void wards_are_one_piece_and_their_neighbours_share_lines() {
    UnitGraph graph = UnitNeighbours.of(wards).graph(loads(wards, 5_000, 13_000));

    assertThat(graph.toString()).isEqualTo("22 units with 55 pairs of neighbours");
    assertThat(graph.pieces()).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource(Objective.class)
  void two_to_fifteen_areas_are_proved(Objective objective) {
    UnitGraph graph = UnitNeighbours.of(wards).graph(loads(wards, 5_000, 13_000));
    Map<AreaCode, AreaCode> today = new HashMap<>();
    Districting first = Districting.of(graph).withLimits(DesignLimits.DEFAULT.withThreads(2));
    first
        .redraw(9, LoadRange.around(graph, 9, 0.5), Objective.INNER_BOUNDARY)
        .byUnit()
        .forEach(today::put);
    for (int areas = 2; areas <= 15; areas++) {
      Design answer =
          first.withToday(today).redraw(areas, LoadRange.around(graph, areas, 0.1), objective);

      assertThat(answer.proof().status())
          .as(areas + " areas")
          .isIn(DesignStatus.OPTIMAL, DesignStatus.INFEASIBLE);
    }
  }

  @Test
  void areas_are_dissolved_along_the_wards_own_lines() {
    UnitGraph graph = UnitNeighbours.of(wards).graph(loads(wards, 5_000, 13_000));
    Design answer =
        Districting.of(graph).redraw(6, LoadRange.around(graph, 6, 0.1), Objective.INNER_BOUNDARY);
    Coverage drawn = DesignedCoverage.of(wards, answer, ImmutableMap.of());
    Geometry[] polygons =
        drawn.areas().stream().map(CoverageArea::geometry).toArray(Geometry[]::new);

    assertThat(polygons).hasSize(6).allMatch(Geometry::isValid);
    assertThat(CoverageValidator.hasInvalidResult(CoverageValidator.validate(polygons))).isFalse();
    double before = wards.areas().stream().mapToDouble(ward -> ward.geometry().getArea()).sum();
    double after = drawn.areas().stream().mapToDouble(area -> area.geometry().getArea()).sum();
    assertThat(after / before).isBetween(1 - 1e-9, 1 + 1e-9);
  }

  @Test
  void small_areas_whose_lines_are_a_little_apart_are_neighbours_too() throws IOException {
    Coverage small =
        CoverageReader.read(RealData.file("york-lsoa-2011.geojson"), ReadOptions.DEFAULT)
            .coverage();
    UnitGraph graph = UnitNeighbours.of(small).graph(loads(small, 1_200, 2_200));

    assertThat(graph.codes()).hasSize(120);
    assertThat(graph.pieces()).hasSize(1);
  }

  @Test
  @Tag("scale")
  void few_people_change_area_among_120_small_areas() throws IOException {
    Coverage small =
        CoverageReader.read(RealData.file("york-lsoa-2011.geojson"), ReadOptions.DEFAULT)
            .coverage();
    UnitGraph graph = UnitNeighbours.of(small).graph(loads(small, 1_200, 2_200));
    Design today =
        Districting.of(graph)
            .redraw(12, LoadRange.around(graph, 12, 0.4), Objective.MOMENT_OF_INERTIA);
    Design answer =
        Districting.of(graph)
            .withToday(today.byUnit())
            .redraw(12, LoadRange.around(graph, 12, 0.1), Objective.PEOPLE_MOVED);

    System.out.printf(
        "120 small areas, 12 areas: %.0f change, bound %.0f, gap %.3f%n",
        answer.proof().value(), answer.proof().bound(), answer.proof().gap());
    assertThat(answer.isDrawn()).isTrue();
    assertThat(answer.moved()).isEqualTo(answer.proof().value());
    assertThat(answer.proof().bound()).isLessThanOrEqualTo(answer.proof().value());
  }
}
