package org.lac4j.geo.crs.internal;

/**
 * The National Grid as programs compute it that have no OSTN15: by Ordnance Survey's seven parameters, 1 to 5 m off.
 *
 * <p>The parameters are those of "A guide to coordinate systems in Great Britain", section 6.6.
 */
public final class HelmertGrid {

  private static final double GRS80_MAJOR = 6_378_137.0;
  private static final double GRS80_MINOR = 6_356_752.314140;
  private static final double AIRY_MAJOR = 6_377_563.396;
  private static final double AIRY_MINOR = 6_356_256.909;

  private static final double EAST = -446.448;
  private static final double NORTH = 125.157;
  private static final double UP = -542.060;
  private static final double SCALE = 20.4894e-6;
  private static final double TURN_X = seconds(-0.1502);
  private static final double TURN_Y = seconds(-0.2470);
  private static final double TURN_Z = seconds(-0.8421);
  private static final int STEPS = 8;

  private static final UnshiftedGrid ON_AIRY = new UnshiftedGrid(AIRY_MAJOR, AIRY_MINOR);

  private HelmertGrid() {}

  private static double seconds(double angle) {
    return Math.toRadians(angle / 3600);
  }

  /** Projects longitude and latitude. */
  public static void project(double longitude, double latitude, double[] into) {
    double phi = Math.toRadians(latitude);
    double lambda = Math.toRadians(longitude);
    double e2 = 1 - Math.pow(GRS80_MINOR / GRS80_MAJOR, 2);
    double nu = GRS80_MAJOR / Math.sqrt(1 - e2 * Math.sin(phi) * Math.sin(phi));
    double x = nu * Math.cos(phi) * Math.cos(lambda);
    double y = nu * Math.cos(phi) * Math.sin(lambda);
    double z = nu * (1 - e2) * Math.sin(phi);
    double s = 1 + SCALE;
    double turnedX = EAST + s * x - TURN_Z * y + TURN_Y * z;
    double turnedY = NORTH + TURN_Z * x + s * y - TURN_X * z;
    double turnedZ = UP - TURN_Y * x + TURN_X * y + s * z;
    double airy2 = 1 - Math.pow(AIRY_MINOR / AIRY_MAJOR, 2);
    double p = Math.hypot(turnedX, turnedY);
    double latitudeOnAiry = Math.atan2(turnedZ, p * (1 - airy2));
    for (int step = 0; step < STEPS; step++) {
      double sine = Math.sin(latitudeOnAiry);
      double across = AIRY_MAJOR / Math.sqrt(1 - airy2 * sine * sine);
      latitudeOnAiry = Math.atan2(turnedZ + airy2 * across * sine, p);
    }
    ON_AIRY.project(
        Math.toDegrees(Math.atan2(turnedY, turnedX)), Math.toDegrees(latitudeOnAiry), into);
  }
}
