package org.lac4j.examples.democity;

import org.locationtech.jts.geom.Coordinate;

/**
 * Degrees on the Airy ellipsoid, about 100 m from those of ETRS89: what comes of grid references when a program leaves out
 * the change of datum. By Ordnance Survey's seven-parameter transformation, so within about 5 m of OSTN15.
 */
final class AiryDegrees {

  private static final double ARC_SECOND = Math.toRadians(1 / 3600.0);

  private AiryDegrees() {}

  static Coordinate of(Coordinate etrs89) {
    double[] at = cartesian(etrs89);
    double scale = 1 + 20.4894e-6;
    double rx = -0.1502 * ARC_SECOND;
    double ry = -0.2470 * ARC_SECOND;
    double rz = -0.8421 * ARC_SECOND;
    return degrees(
        -446.448 + scale * at[0] - rz * at[1] + ry * at[2],
        125.157 + rz * at[0] + scale * at[1] - rx * at[2],
        -542.060 - ry * at[0] + rx * at[1] + scale * at[2]);
  }

  private static double[] cartesian(Coordinate degrees) {
    double a = 6_378_137;
    double e2 = eccentricity(a, 6_356_752.3141);
    double phi = Math.toRadians(degrees.y);
    double lambda = Math.toRadians(degrees.x);
    double nu = a / Math.sqrt(1 - e2 * Math.sin(phi) * Math.sin(phi));
    return new double[] {
      nu * Math.cos(phi) * Math.cos(lambda),
      nu * Math.cos(phi) * Math.sin(lambda),
      nu * (1 - e2) * Math.sin(phi)
    };
  }

  private static Coordinate degrees(double x, double y, double z) {
    double a = 6_377_563.396;
    double e2 = eccentricity(a, 6_356_256.909);
    double p = Math.hypot(x, y);
    double phi = Math.atan2(z, p * (1 - e2));
    for (int i = 0; i < 6; i++) {
      double nu = a / Math.sqrt(1 - e2 * Math.sin(phi) * Math.sin(phi));
      phi = Math.atan2(z + e2 * nu * Math.sin(phi), p);
    }
    return new Coordinate(Math.toDegrees(Math.atan2(y, x)), Math.toDegrees(phi));
  }

  private static double eccentricity(double a, double b) {
    return 1 - b * b / (a * a);
  }
}
