package org.lac4j.geo.crs.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lac4j.geo.crs.NationalGrid;

class HelmertGridTest {

  /** What GDAL gives without the OSTN15 grid: `echo LON LAT | gdaltransform -s_srs EPSG:4326 -t_srs EPSG:27700`. */
  @ParameterizedTest
  @CsvSource({
    "-1.08, 53.96, 460462.003, 451937.636",
    "-5.1, 50.1, 178401.939, 26815.129",
    "-3.2, 55.9, 325063.729, 668082.055"
  })
  void agrees_with_programs_that_have_no_grid(
      double longitude, double latitude, double east, double north) {
    double[] at = new double[2];
    HelmertGrid.project(longitude, latitude, at);
    assertThat(at[0]).isEqualTo(east, offset(0.05));
    assertThat(at[1]).isEqualTo(north, offset(0.05));
  }

  @ParameterizedTest
  @CsvSource({"-1.08,53.96", "-5.1,50.1", "-0.1,51.5", "-3.2,55.9", "-1.2,60.3"})
  void lies_1_to_5_metres_beside_ostn15(double longitude, double latitude) {
    double[] without = new double[2];
    double[] with = new double[2];
    HelmertGrid.project(longitude, latitude, without);
    assertThat(NationalGrid.ostn15().toGrid(longitude, latitude, with, 0)).isTrue();
    assertThat(Math.hypot(with[0] - without[0], with[1] - without[1])).isBetween(0.2, 6.0);
  }
}
