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
    double metresPerX(double y) {
      return 1;
    }

    @Override
    double metresPerY(double y) {
      return 1;
    }
  },

  DEGREES {
    @Override
    double metresPerX(double y) {
      double sin = Math.sin(Math.toRadians(y));
      double primeVertical = SEMI_MAJOR_AXIS / Math.sqrt(1 - ECCENTRICITY_SQUARED * sin * sin);
      return Math.toRadians(primeVertical * Math.cos(Math.toRadians(y)));
    }

    @Override
    double metresPerY(double y) {
      double sin = Math.sin(Math.toRadians(y));
      double w = 1 - ECCENTRICITY_SQUARED * sin * sin;
      return Math.toRadians(SEMI_MAJOR_AXIS * (1 - ECCENTRICITY_SQUARED) / (w * Math.sqrt(w)));
    }
  };

  private static final double SEMI_MAJOR_AXIS = 6_378_137.0;
  private static final double FLATTENING = 1 / 298.257222101;
  private static final double ECCENTRICITY_SQUARED = FLATTENING * (2 - FLATTENING);

  static Metric of(CoordinateSystem coordinateSystem) {
    return coordinateSystem.isGeographic() ? DEGREES : METRES;
  }

  /** The length in metres of one unit of x at height y. */
  abstract double metresPerX(double y);

  /** The length in metres of one unit of y at height y. */
  abstract double metresPerY(double y);
}
