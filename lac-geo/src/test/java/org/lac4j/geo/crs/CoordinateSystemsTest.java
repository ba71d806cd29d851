package org.lac4j.geo.crs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoordinateSystemsTest {

  private static final double LON = -1.0803;
  private static final double LAT = 53.9583;

  @ParameterizedTest
  @CsvSource({"4326,27700", "4258,27700", "4326,7405", "4979,27700"})
  void longitude_and_latitude_come_to_the_grid_by_ostn15(int from, int to) {
    double[] expected = new double[2];
    NationalGrid.ostn15().toGrid(LON, LAT, expected, 0);

    assertThat(apply(from, to, LON, LAT)).containsExactly(expected);
  }

  @ParameterizedTest
  @CsvSource({"27700,4326", "27700,4258", "7405,4937"})
  void the_grid_comes_to_longitude_and_latitude_by_ostn15(int from, int to) {
    double[] expected = new double[2];
    NationalGrid.ostn15().toLonLat(460_300, 451_700, expected, 0);

    assertThat(apply(from, to, 460_300, 451_700)).containsExactly(expected);
  }

  @ParameterizedTest
  @CsvSource({"4326,4326", "4326,4258", "27700,27700", "27700,7405"})
  void one_system_under_two_numbers_leaves_points_as_they_are(int from, int to) {
    assertThat(apply(from, to, LON, LAT)).containsExactly(LON, LAT);
    assertThat(apply(from, to, Double.NaN, LAT)).containsExactly(Double.NaN, Double.NaN);
  }

  @Test
  void degrees_and_metres_are_told_apart() {
    assertThat(CoordinateSystems.isGeographic(4326)).isTrue();
    assertThat(CoordinateSystems.isGeographic(4258)).isTrue();
    assertThat(CoordinateSystems.isGeographic(27700)).isFalse();
    assertThat(CoordinateSystems.isGeographic(7405)).isFalse();
  }

  @Test
  void what_is_not_reached_is_counted_and_nan() {
    PointTransformation toGrid = CoordinateSystems.transformation(4326, 27700);
    double[] points = {LON, LAT, 2.35, 48.86, Double.NaN, 0, LON, LAT};

    assertThat(toGrid.apply(points, 0, points, 0, 4)).isEqualTo(2);
    assertThat(points[2]).isNaN();
    assertThat(points[5]).isNaN();
    assertThat(points[6]).isEqualTo(points[0]).isBetween(460_000.0, 461_000.0);
  }

  @Test
  void ranges_are_checked_before_anything_is_written() {
    PointTransformation same = CoordinateSystems.transformation(4326, 4326);
    double[] points = {1, 2, 3};

    assertThatThrownBy(() -> same.apply(points, 0, points, 0, 2))
        .isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> same.apply(points, 2, points, 0, 1))
        .isInstanceOf(IndexOutOfBoundsException.class);
    assertThat(points).containsExactly(1, 2, 3);
  }

  private static double[] apply(int from, int to, double x, double y) {
    double[] xy = new double[2];
    CoordinateSystems.transformation(from, to).apply(x, y, xy, 0);
    return xy;
  }
}
