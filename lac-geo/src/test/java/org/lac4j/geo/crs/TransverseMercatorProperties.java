package org.lac4j.geo.crs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;

class TransverseMercatorProperties {

  private static final double MICROMETRE = 1e-6;
  private static final double FLATTENING = 1 / 298.257222101;
  private static final double ECCENTRICITY_SQUARED = FLATTENING * (2 - FLATTENING);

  private final double[] xy = new double[2];

  @Property
  void there_and_back_is_the_same_place(
      @ForAll @DoubleRange(min = -1000, max = 701_000) double easting,
      @ForAll @DoubleRange(min = -1000, max = 1_251_000) double northing) {
    TransverseMercator.unproject(easting, northing, xy, 0);
    assertThat(TransverseMercator.reaches(xy[0], xy[1])).isTrue();

    TransverseMercator.project(xy[0], xy[1], xy, 0);

    assertThat(xy[0]).isCloseTo(easting, within(MICROMETRE));
    assertThat(xy[1]).isCloseTo(northing, within(MICROMETRE));
  }

  @Property
  void on_the_central_meridian_northings_are_scaled_arcs(
      @ForAll @DoubleRange(min = 49.5, max = 61.5) double latitude) {
    TransverseMercator.project(-2, latitude, xy, 0);

    assertThat(xy[0]).isEqualTo(400_000);
    assertThat(xy[1])
        .isCloseTo(-100_000 + 0.9996012717 * metresFromOrigin(latitude), within(MICROMETRE));
  }

  @Property
  void the_projection_is_conformal(
      @ForAll @DoubleRange(min = -9, max = 3) double longitude,
      @ForAll @DoubleRange(min = 50, max = 61) double latitude) {
    double step = 1e-4;
    double[] west = project(longitude - step, latitude);
    double[] east = project(longitude + step, latitude);
    double[] south = project(longitude, latitude - step);
    double[] north = project(longitude, latitude + step);
    double ratio = parallelToMeridian(latitude);

    // Cauchy and Riemann: a quarter turn of the step north is the step east, in metres on the
    // ground.
    assertThat((east[0] - west[0]) / ratio).isCloseTo(north[1] - south[1], within(1e-6));
    assertThat((east[1] - west[1]) / ratio).isCloseTo(-(north[0] - south[0]), within(1e-6));
  }

  private double[] project(double longitude, double latitude) {
    TransverseMercator.project(longitude, latitude, xy, 0);
    return xy.clone();
  }

  /** The length of a degree of longitude over that of one of latitude. */
  private static double parallelToMeridian(double latitude) {
    double phi = Math.toRadians(latitude);
    double w = 1 - ECCENTRICITY_SQUARED * Math.pow(Math.sin(phi), 2);
    return Math.cos(phi) * w / (1 - ECCENTRICITY_SQUARED);
  }

  /** The length of the meridian from 49 degrees north, by Simpson's rule. */
  private static double metresFromOrigin(double latitude) {
    double from = Math.toRadians(49);
    double step = (Math.toRadians(latitude) - from) / 200;
    double sum = curvature(from) + curvature(from + 200 * step);
    for (int i = 1; i < 200; i++) {
      sum += (i % 2 == 0 ? 2 : 4) * curvature(from + i * step);
    }
    return sum * step / 3;
  }

  private static double curvature(double phi) {
    double w = 1 - ECCENTRICITY_SQUARED * Math.pow(Math.sin(phi), 2);
    return 6_378_137.0 * (1 - ECCENTRICITY_SQUARED) / Math.pow(w, 1.5);
  }
}
