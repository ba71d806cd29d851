package org.lac4j.geo.geotools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lac4j.core.place.Area;
import org.lac4j.geo.coverage.CoordinateSystem;
import org.lac4j.geo.coverage.Coverage;
import org.lac4j.geo.coverage.CoverageArea;
import org.lac4j.geo.crs.CoordinateSystems;
import org.lac4j.geo.crs.NationalGrid;
import org.lac4j.geo.crs.PointTransformation;
import org.lac4j.geo.crs.UnknownCoordinateSystemException;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;

class GeoToolsCoordinateSystemsTest {

  private static final double LON = -1.0803;
  private static final double LAT = 53.9583;
  private static final double EARTH = 6_378_137;

  @Test
  void web_mercator_is_as_its_formula_says() {
    double[] xy = apply(4326, 3857, LON, LAT);

    assertThat(xy[0]).isCloseTo(EARTH * Math.toRadians(LON), within(1e-6));
    assertThat(xy[1])
        .isCloseTo(EARTH * Math.log(Math.tan(Math.PI / 4 + Math.toRadians(LAT) / 2)), within(1e-6));
  }

  @Test
  void the_national_grid_is_reached_by_ostn15_from_anywhere() {
    double[] mercator = apply(4326, 3857, LON, LAT);
    double[] grid = new double[2];
    NationalGrid.ostn15().toGrid(LON, LAT, grid, 0);

    assertThat(apply(3857, 27700, mercator[0], mercator[1])).containsExactly(grid, within(1e-6));
    assertThat(apply(27700, 3857, grid[0], grid[1])).containsExactly(mercator, within(1e-4));
  }

  /** The worked example of Ordnance Survey's guide, in degrees of OSGB36. */
  @Test
  void degrees_of_osgb36_are_projected_without_a_shift_and_go_on_by_ostn15() {
    double lon = 1 + 43 / 60.0 + 4.5177 / 3600;
    double lat = 52 + 39 / 60.0 + 27.2531 / 3600;
    double[] expected = new double[2];
    NationalGrid.ostn15().toLonLat(651_409.903, 313_177.270, expected, 0);

    assertThat(apply(4277, 27700, lon, lat))
        .containsExactly(new double[] {651_409.903, 313_177.270}, within(0.002));
    assertThat(apply(4277, 4326, lon, lat)).containsExactly(expected, within(3e-8));
    assertThat(apply(4326, 4277, expected[0], expected[1]))
        .containsExactly(new double[] {lon, lat}, within(3e-8));
  }

  @Test
  void the_irish_grid_is_reached_within_the_metres_of_its_parameters() {
    // Ordnance Survey Ireland's pillar on Howth: 53.3728 N, 6.0683 W, O 28 37.
    double[] xy = apply(4326, 29903, -6.0683, 53.3728);

    assertThat(xy).containsExactly(new double[] {328_600, 237_600}, within(400.0));
    assertThat(apply(29903, 4326, xy[0], xy[1]))
        .containsExactly(new double[] {-6.0683, 53.3728}, within(1e-6));
  }

  @ParameterizedTest
  @ValueSource(ints = {3857, 29903, 25830, 3035, 4277, 2157})
  void there_and_back_is_the_same_place_with_x_first(int epsg) {
    double[] there = apply(4326, epsg, LON, LAT);

    assertThat(apply(epsg, 4326, there[0], there[1]))
        .containsExactly(new double[] {LON, LAT}, within(1e-7));
  }

  @ParameterizedTest
  @CsvSource({"3857,false", "29903,false", "4277,true", "4269,true", "3035,false"})
  void degrees_and_metres_are_told_apart(int epsg, boolean geographic) {
    assertThat(CoordinateSystems.isGeographic(epsg)).isEqualTo(geographic);
  }

  @Test
  void what_is_not_reached_is_nan() {
    PointTransformation toMercator = CoordinateSystems.transformation(4326, 3857);
    double[] xy = {Double.NaN, LAT, LON, LAT, LON, Double.POSITIVE_INFINITY};

    assertThat(toMercator.apply(xy, 0, xy, 0, 3)).isEqualTo(2);
    assertThat(xy[0]).isNaN();
    assertThat(xy[2]).isFinite();
    assertThat(xy[5]).isNaN();
  }

  @Test
  void an_unknown_number_is_told() {
    assertThatThrownBy(() -> CoordinateSystems.transformation(99_999, 4326))
        .isInstanceOfSatisfying(
            UnknownCoordinateSystemException.class, e -> assertThat(e.epsg()).isEqualTo(99_999))
        .hasMessage(
            "EPSG:99999 is not a coordinate system that GeoTools knows: check the number, and with a GeoTools of your"
                + " own that gt-epsg-hsql is on the class path.");
  }

  @Test
  void a_system_of_heights_alone_is_refused() {
    assertThatThrownBy(() -> CoordinateSystems.isGeographic(5701))
        .isInstanceOf(UnknownCoordinateSystemException.class)
        .hasMessageStartingWith("EPSG:5701 says no place on a map: ");
  }

  @Test
  void a_coverage_in_web_mercator_comes_to_the_grid() {
    double[] corner = apply(27700, 3857, 460_000, 450_000);
    Coverage mercator =
        Coverage.of(
            new CoordinateSystem(3857),
            List.of(
                CoverageArea.of(
                    Area.of("A", "Acomb"),
                    new GeometryFactory()
                        .toGeometry(
                            new Envelope(
                                corner[0], corner[0] + 1000, corner[1], corner[1] + 1000)))));

    Coverage grid = mercator.transformTo(CoordinateSystem.BRITISH_NATIONAL_GRID);

    Coordinate first = grid.areas().get(0).geometry().getCoordinate();
    assertThat(first.distance(new Coordinate(460_000, 450_000))).isCloseTo(0, within(1e-4));
    // A metre of Web Mercator is 0.59 m at York.
    assertThat(grid.areas().get(0).geometry().getArea()).isBetween(340_000.0, 355_000.0);
  }

  private static double[] apply(int from, int to, double x, double y) {
    double[] xy = new double[2];
    assertThat(CoordinateSystems.transformation(from, to).apply(x, y, xy, 0)).isTrue();
    return xy;
  }
}
