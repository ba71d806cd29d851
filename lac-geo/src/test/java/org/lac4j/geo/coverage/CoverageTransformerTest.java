package org.lac4j.geo.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lac4j.core.place.Area;
import org.lac4j.geo.crs.NationalGrid;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

class CoverageTransformerTest {

  private static final String HOLED =
      "MULTIPOLYGON (((460000 450000, 461000 450000, 461000 451000, 460000 451000, 460000 450000), "
          + "(460400 450400, 460600 450400, 460600 450600, 460400 450400)))";

  @Test
  void every_vertex_goes_by_ostn15_and_the_rest_stays() throws ParseException {
    Coverage grid = coverage(CoordinateSystem.BRITISH_NATIONAL_GRID, HOLED);

    Coverage degrees = grid.transformTo(CoordinateSystem.WGS84);

    CoverageArea area = degrees.areas().get(0);
    Coordinate[] before = grid.areas().get(0).geometry().getCoordinates();
    Coordinate[] after = area.geometry().getCoordinates();
    double[] expected = new double[2];
    assertThat(degrees.coordinateSystem()).isEqualTo(CoordinateSystem.WGS84);
    assertThat(area.geometry().getGeometryType()).isEqualTo("MultiPolygon");
    assertThat(area.attributes()).isEqualTo(grid.areas().get(0).attributes());
    assertThat(after).hasSameSizeAs(before);
    for (int i = 0; i < before.length; i++) {
      NationalGrid.ostn15().toLonLat(before[i].x, before[i].y, expected, 0);
      assertThat(new double[] {after[i].x, after[i].y}).containsExactly(expected);
    }
    assertThat(before[0].x).as("the first coverage is untouched").isEqualTo(460_000);
  }

  @Test
  void there_and_back_is_the_same_within_a_hundredth_of_a_millimetre() throws ParseException {
    Coverage grid = coverage(CoordinateSystem.BRITISH_NATIONAL_GRID, HOLED);

    Coverage back =
        grid.transformTo(CoordinateSystem.WGS84)
            .transformTo(CoordinateSystem.BRITISH_NATIONAL_GRID);

    Coordinate[] before = grid.areas().get(0).geometry().getCoordinates();
    Coordinate[] after = back.areas().get(0).geometry().getCoordinates();
    for (int i = 0; i < before.length; i++) {
      assertThat(after[i].distance(before[i])).isCloseTo(0, within(1e-5));
    }
  }

  @Test
  void the_same_system_needs_no_work() throws ParseException {
    Coverage grid = coverage(CoordinateSystem.BRITISH_NATIONAL_GRID, HOLED);

    assertThat(grid.transformTo(CoordinateSystem.BRITISH_NATIONAL_GRID)).isSameAs(grid);
  }

  @Test
  void areas_off_the_grid_are_named() throws ParseException {
    Coverage paris =
        coverage(
            CoordinateSystem.WGS84, "POLYGON ((2.3 48.8, 2.4 48.8, 2.4 48.9, 2.3 48.9, 2.3 48.8))");

    assertThatThrownBy(() -> paris.transformTo(CoordinateSystem.BRITISH_NATIONAL_GRID))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "The transformation from EPSG:4326 to EPSG:27700 does not reach every vertex of Acomb (A): check that"
                + " the coordinates are of the system, and give areas in or near Great Britain.");
  }

  private static Coverage coverage(CoordinateSystem system, String wkt) throws ParseException {
    Geometry geometry = new WKTReader().read(wkt);
    return Coverage.of(
        system,
        List.of(
            new CoverageArea(
                Area.of("A", "Acomb"), geometry, ImmutableMap.of("population", 8_500))));
  }
}
