package org.lac4j.geo.coverage;

/**
 * How long a unit of x and of y is, in metres, at a place.
 *
 * <p>For metres both are 1. For degrees they are the lengths of a degree of longitude and of latitude on the GRS80
 * ellipsoid at the place's latitude; over the few kilometres around a home that plane differs from the ellipsoid by less
 * than one part in two thousand.
 */
enum Metric {
  METRES {
    @Override
    double metresPerX(double sine) {
      return 1;
    }

    @Override
    double metresPerY(double sine) {
      return 1;
    }

    @Override
    double sine(double y) {
      return 0;
    }
  },

  DEGREES {
    @Override
    double metresPerX(double sine) {
      double primeVertical = SEMI_MAJOR_AXIS / Math.sqrt(1 - ECCENTRICITY_SQUARED * sine * sine);
      return RADIANS * primeVertical * Math.sqrt(1 - sine * sine);
    }

    @Override
    double metresPerY(double sine) {
      double w = 1 - ECCENTRICITY_SQUARED * sine * sine;
      return RADIANS * SEMI_MAJOR_AXIS * (1 - ECCENTRICITY_SQUARED) / (w * Math.sqrt(w));
    }

    @Override
    double sine(double y) {
      return Math.sin(RADIANS * y);
    }
  };

  private static final double RADIANS = Math.PI / 180;
  private static final double SEMI_MAJOR_AXIS = 6_378_137.0;
  private static final double FLATTENING = 1 / 298.257222101;
  private static final double ECCENTRICITY_SQUARED = FLATTENING * (2 - FLATTENING);

  static Metric of(CoordinateSystem coordinateSystem) {
    return coordinateSystem.isGeographic() ? DEGREES : METRES;
  }

  /** The sine of the latitude at height y, from which the lengths are computed; 0 where they do not depend on it. */
  abstract double sine(double y);

  /** The length in metres of one unit of x at a latitude. */
  abstract double metresPerX(double sine);

  /** The length in metres of one unit of y at a latitude. */
  abstract double metresPerY(double sine);
}
