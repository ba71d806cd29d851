package org.lac4j.geo.crs;

/**
 * The transverse Mercator projection of the National Grid on the GRS80 ellipsoid, by Krueger's series.
 *
 * <p>The series in the third flattening n go to its sixth power (Karney, "Transverse Mercator with an accuracy of a few
 * nanometers", 2011, equations 35 and 36), as do those between geographic and conformal latitude (Karney, "On auxiliary
 * latitudes", 2023). They serve the neighbourhood of Great Britain only: see {@link #reaches}.
 *
 * <p>No state, so safe for use by several threads; no allocation. The answer is the same to the bit on every runtime.
 */
final class TransverseMercator {

  private static final double RADIANS_PER_DEGREE = StrictMath.PI / 180;

  // GRS80
  private static final double SEMI_MAJOR_AXIS = 6_378_137.0;
  private static final double FLATTENING = 1 / 298.257222101;
  private static final double N = FLATTENING / (2 - FLATTENING);

  // The National Grid
  private static final double CENTRAL_MERIDIAN = -2;
  private static final double ORIGIN_LATITUDE = 49;
  private static final double FALSE_EASTING = 400_000;
  private static final double FALSE_NORTHING = -100_000;
  private static final double SCALE = 0.9996012717;

  /** Krueger's alpha: from conformal to rectified. Row j - 1 holds the factors of n^j, n^(j+1) ... */
  private static final double[] ALPHA =
      series(
          new double[][] {
            {1 / 2., -2 / 3., 5 / 16., 41 / 180., -127 / 288., 7891 / 37800.},
            {13 / 48., -3 / 5., 557 / 1440., 281 / 630., -1983433 / 1935360.},
            {61 / 240., -103 / 140., 15061 / 26880., 167603 / 181440.},
            {49561 / 161280., -179 / 168., 6601661 / 7257600.},
            {34729 / 80640., -3418889 / 1995840.},
            {212378941 / 319334400.}
          });

  /** Krueger's beta: from rectified back to conformal. */
  private static final double[] BETA =
      series(
          new double[][] {
            {-1 / 2., 2 / 3., -37 / 96., 1 / 360., 81 / 512., -96199 / 604800.},
            {-1 / 48., -1 / 15., 437 / 1440., -46 / 105., 1118711 / 3870720.},
            {-17 / 480., 37 / 840., 209 / 4480., -5569 / 90720.},
            {-4397 / 161280., 11 / 504., 830251 / 7257600.},
            {-4583 / 161280., 108847 / 3991680.},
            {-20648693 / 638668800.}
          });

  /** From geographic to conformal latitude. */
  private static final double[] TO_CONFORMAL =
      series(
          new double[][] {
            {-2, 2 / 3., 4 / 3., -82 / 45., 32 / 45., 4642 / 4725.},
            {5 / 3., -16 / 15., -13 / 9., 904 / 315., -1522 / 945.},
            {-26 / 15., 34 / 21., 8 / 5., -12686 / 2835.},
            {1237 / 630., -12 / 5., -24832 / 14175.},
            {-734 / 315., 109598 / 31185.},
            {444337 / 155925.}
          });

  /** From conformal to geographic latitude. */
  private static final double[] FROM_CONFORMAL =
      series(
          new double[][] {
            {2, -2 / 3., -2, 116 / 45., 26 / 45., -2854 / 675.},
            {7 / 3., -8 / 5., -227 / 45., 2704 / 315., 2323 / 945.},
            {56 / 15., -136 / 35., -1262 / 105., 73814 / 2835.},
            {4279 / 630., -332 / 35., -399572 / 14175.},
            {4174 / 315., -144838 / 6237.},
            {601676 / 22275.}
          });

  /** Latitudes are taken from here, so that what goes into a series is small. */
  private static final double MID_LATITUDE = 55.5 * RADIANS_PER_DEGREE;

  private static final double SIN_MID = StrictMath.sin(MID_LATITUDE);
  private static final double COS_MID = StrictMath.cos(MID_LATITUDE);

  /** The scale times the radius of the circle that is as long as a meridian. */
  private static final double RADIUS =
      SCALE * SEMI_MAJOR_AXIS / (1 + N) * (1 + N * N / 4 * (1 + N * N / 16 * (1 + N * N / 4)));

  /** The northing of the equator. */
  private static final double EQUATOR = FALSE_NORTHING - RADIUS * rectifiedOrigin();

  private TransverseMercator() {}

  /**
   * Tells whether the projection serves a place: a box around all of the National Grid.
   *
   * @param longitude degrees, may be NaN
   * @param latitude degrees, may be NaN
   * @return true from 10.5 degrees west to 4.5 east and 49.5 to 61.5 north
   */
  static boolean reaches(double longitude, double latitude) {
    return longitude >= -10.5 && longitude <= 4.5 && latitude >= 49.5 && latitude <= 61.5;
  }

  /**
   * Projects a place within {@link #reaches}.
   *
   * @param longitude degrees
   * @param latitude degrees
   * @param into takes easting and northing in metres
   * @param at where in {@code into}
   */
  static void project(double longitude, double latitude, double[] into, int at) {
    double lambda = (longitude - CENTRAL_MERIDIAN) * RADIANS_PER_DEGREE;
    double phi = latitude * RADIANS_PER_DEGREE;
    double sinPhi = sinNearMid(phi);
    double cosPhi = cosNearMid(phi);
    double delta = sum(TO_CONFORMAL, sinPhi, cosPhi);
    double sinChi = sinPhi * SmallAngle.cos(delta) + cosPhi * SmallAngle.sin(delta);
    double cosChi = cosPhi * SmallAngle.cos(delta) - sinPhi * SmallAngle.sin(delta);

    // The spherical transverse Mercator: tan xi = sinChi / b, tanh eta = t.
    double b = cosChi * SmallAngle.cos(lambda);
    double t = cosChi * SmallAngle.sin(lambda);
    double turn = SmallAngle.atan(sinChi * (cosChi - b) / (sinChi * sinChi + cosChi * b));
    double r = 1 - t * t;
    double sin2Xi = 2 * sinChi * b / r;
    double cos2Xi = (b * b - sinChi * sinChi) / r;
    double sinh2Eta = 2 * t / r;
    double cosh2Eta = (1 + t * t) / r;
    sum(ALPHA, 2 * cos2Xi * cosh2Eta, -2 * sin2Xi * sinh2Eta, into, at);
    double sinRe = sin2Xi * cosh2Eta;
    double sinIm = cos2Xi * sinh2Eta;
    addProduct(SmallAngle.atanh(t), phi + delta + turn, sinRe, sinIm, into, at);
    into[at] = FALSE_EASTING + RADIUS * into[at];
    into[at + 1] = EQUATOR + RADIUS * into[at + 1];
  }

  /**
   * Finds the place of a projected point on the National Grid or within a kilometre of it.
   *
   * @param easting metres
   * @param northing metres
   * @param into takes longitude and latitude in degrees
   * @param at where in {@code into}
   */
  static void unproject(double easting, double northing, double[] into, int at) {
    double eta = (easting - FALSE_EASTING) / RADIUS;
    double xi = (northing - EQUATOR) / RADIUS;
    double sin = sinNearMid(xi);
    double cos = cosNearMid(xi);
    double sinh2Eta = SmallAngle.sinh(2 * eta);
    double cosh2Eta = Math.sqrt(1 + sinh2Eta * sinh2Eta);
    double sin2Xi = 2 * sin * cos;
    double cos2Xi = cos * cos - sin * sin;
    sum(BETA, 2 * cos2Xi * cosh2Eta, -2 * sin2Xi * sinh2Eta, into, at);
    addProduct(eta, xi, sin2Xi * cosh2Eta, cos2Xi * sinh2Eta, into, at);

    // The spherical inverse: tan lambda = sinh eta / cos xi, tan chi = sin xi / q.
    double sinhEta = SmallAngle.sinh(into[at]);
    double sinXi = sinNearMid(into[at + 1]);
    double cosXi = cosNearMid(into[at + 1]);
    double q = Math.sqrt(sinhEta * sinhEta + cosXi * cosXi);
    double turn = SmallAngle.atan(sinXi * (cosXi - q) / (sinXi * sinXi + cosXi * q));
    double coshEta = Math.sqrt(1 + sinhEta * sinhEta);
    double phi = into[at + 1] + turn + sum(FROM_CONFORMAL, sinXi / coshEta, q / coshEta);
    into[at] = CENTRAL_MERIDIAN + SmallAngle.atan(sinhEta / cosXi) / RADIANS_PER_DEGREE;
    into[at + 1] = phi / RADIANS_PER_DEGREE;
  }

  private static double sinNearMid(double angle) {
    double x = angle - MID_LATITUDE;
    return SIN_MID * SmallAngle.cos(x) + COS_MID * SmallAngle.sin(x);
  }

  private static double cosNearMid(double angle) {
    double x = angle - MID_LATITUDE;
    return COS_MID * SmallAngle.cos(x) - SIN_MID * SmallAngle.sin(x);
  }

  /** Sums factor j times the sine of 2j times an angle, from the angle's sine and cosine (Clenshaw). */
  private static double sum(double[] factors, double sin, double cos) {
    double twiceCos2 = 2 * (cos * cos - sin * sin);
    double next = 0;
    double afterNext = 0;
    for (int j = factors.length - 1; j >= 0; j--) {
      double current = factors[j] + twiceCos2 * next - afterNext;
      afterNext = next;
      next = current;
    }
    return next * 2 * sin * cos;
  }

  /**
   * Sums as above at the complex angle xi + i eta, up to the sine of twice the angle.
   *
   * @param re the real part of twice the cosine of twice the angle
   * @param im its imaginary part
   * @param into takes the sum's real and imaginary part
   */
  private static void sum(double[] factors, double re, double im, double[] into, int at) {
    double nextRe = 0;
    double nextIm = 0;
    double afterRe = 0;
    double afterIm = 0;
    for (int j = factors.length - 1; j >= 0; j--) {
      double currentRe = factors[j] + re * nextRe - im * nextIm - afterRe;
      double currentIm = re * nextIm + im * nextRe - afterIm;
      afterRe = nextRe;
      afterIm = nextIm;
      nextRe = currentRe;
      nextIm = currentIm;
    }
    into[at] = nextRe;
    into[at + 1] = nextIm;
  }

  /** Multiplies the sum in an array by a complex sine, and leaves it there as eta and xi, added to those given. */
  private static void addProduct(
      double eta, double xi, double sinRe, double sinIm, double[] into, int at) {
    double re = into[at];
    double im = into[at + 1];
    into[at] = eta + (re * sinIm + im * sinRe);
    into[at + 1] = xi + (re * sinRe - im * sinIm);
  }

  private static double rectifiedOrigin() {
    double phi = ORIGIN_LATITUDE * RADIANS_PER_DEGREE;
    double chi = phi + sum(TO_CONFORMAL, StrictMath.sin(phi), StrictMath.cos(phi));
    return chi + sum(ALPHA, StrictMath.sin(chi), StrictMath.cos(chi));
  }

  private static double[] series(double[][] powers) {
    double[] factors = new double[powers.length];
    for (int j = 0; j < factors.length; j++) {
      double factor = 0;
      for (int k = powers[j].length - 1; k >= 0; k--) {
        factor = (factor + powers[j][k]) * N;
      }
      for (int k = 0; k < j; k++) {
        factor *= N;
      }
      factors[j] = factor;
    }
    return factors;
  }
}
