package org.lac4j.geo.crs.internal;

import com.google.common.collect.ImmutableList;
import org.lac4j.geo.crs.NationalGrid;

/**
 * The National Grid as programs compute it that leave out the change of datum: about 100 m beside the true one.
 *
 * <p>The transverse Mercator by Redfearn's series, as in Ordnance Survey's guide to coordinate systems, good to a
 * millimetre.
 *
 * @param semiMajorAxis of the ellipsoid, in metres
 * @param semiMinorAxis of the ellipsoid, in metres
 */
public record UnshiftedGrid(double semiMajorAxis, double semiMinorAxis) {

  /** A projection file without a datum takes the coordinates of one ellipsoid for those of the other. */
  private static final UnshiftedGrid AIRY = new UnshiftedGrid(6_377_563.396, 6_356_256.909);

  private static final UnshiftedGrid GRS80 = new UnshiftedGrid(6_378_137.0, 6_356_752.314140);

  public static final ImmutableList<UnshiftedGrid> ALL = ImmutableList.of(AIRY, GRS80);

  private static final double SCALE = 0.9996012717;
  private static final double ORIGIN_LATITUDE = Math.toRadians(49);
  private static final double CENTRAL_MERIDIAN = Math.toRadians(-2);
  private static final double FALSE_EASTING = 400_000;
  private static final double FALSE_NORTHING = -100_000;
  private static final int STEPS = 4;

  /** Projects longitude and latitude. */
  public void project(double longitude, double latitude, double[] into) {
    double phi = Math.toRadians(latitude);
    double p = Math.toRadians(longitude) - CENTRAL_MERIDIAN;
    double sin = Math.sin(phi);
    double cos = Math.cos(phi);
    double tan2 = Math.pow(Math.tan(phi), 2);
    double e2 = 1 - Math.pow(semiMinorAxis / semiMajorAxis, 2);
    double nu = semiMajorAxis * SCALE / Math.sqrt(1 - e2 * sin * sin);
    double rho = semiMajorAxis * SCALE * (1 - e2) / Math.pow(1 - e2 * sin * sin, 1.5);
    double eta2 = nu / rho - 1;
    double north2 = nu / 2 * sin * cos;
    double north4 = nu / 24 * sin * Math.pow(cos, 3) * (5 - tan2 + 9 * eta2);
    double north6 = nu / 720 * sin * Math.pow(cos, 5) * (61 - 58 * tan2 + tan2 * tan2);
    double east3 = nu / 6 * Math.pow(cos, 3) * (nu / rho - tan2);
    double east5 =
        nu / 120 * Math.pow(cos, 5) * (5 - 18 * tan2 + tan2 * tan2 + 14 * eta2 - 58 * tan2 * eta2);
    double p2 = p * p;
    into[0] = FALSE_EASTING + p * (nu * cos + p2 * (east3 + p2 * east5));
    into[1] = FALSE_NORTHING + meridian(phi) + p2 * (north2 + p2 * (north4 + p2 * north6));
  }

  private double meridian(double phi) {
    double n = (semiMajorAxis - semiMinorAxis) / (semiMajorAxis + semiMinorAxis);
    double n2 = n * n;
    double n3 = n2 * n;
    double minus = phi - ORIGIN_LATITUDE;
    double plus = phi + ORIGIN_LATITUDE;
    return semiMinorAxis
        * SCALE
        * ((1 + n + 1.25 * n2 + 1.25 * n3) * minus
            - (3 * n + 3 * n2 + 2.625 * n3) * Math.sin(minus) * Math.cos(plus)
            + 1.875 * (n2 + n3) * Math.sin(2 * minus) * Math.cos(2 * plus)
            - 35 / 24.0 * n3 * Math.sin(3 * minus) * Math.cos(3 * plus));
  }

  /** Takes what this grid gave back to the true grid; false off the true one. */
  public boolean toGrid(double easting, double northing, double[] into) {
    double[] guess = {easting, northing};
    double[] work = new double[2];
    for (int step = 0; step < STEPS; step++) {
      if (!NationalGrid.ostn15().toLonLat(guess[0], guess[1], work, 0)) {
        return false;
      }
      project(work[0], work[1], work);
      guess[0] += easting - work[0];
      guess[1] += northing - work[1];
    }
    into[0] = guess[0];
    into[1] = guess[1];
    return true;
  }

  /** Takes degrees that were computed of true grid references by this grid to true degrees; false off the grid. */
  public boolean toLonLat(double longitude, double latitude, double[] into) {
    project(longitude, latitude, into);
    return NationalGrid.ostn15().toLonLat(into[0], into[1], into, 0);
  }
}
