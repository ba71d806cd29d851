package org.lac4j.geo.coverage.internal.distance;

/**
 * How long a unit of x and of y is, in metres, at a place.
 *
 * <p>For metres both are 1. For degrees they are the lengths of a degree of longitude and of latitude on the GRS80
 * ellipsoid at the place's latitude; over the few kilometres around a home that plane differs from the ellipsoid by less
 * than one part in two thousand.
 */
public enum Metric {
  /** For systems in metres. */
  METRES {
    @Override
    public double metresPerX(double sine) {
      return 1;
    }

    @Override
    public double metresPerY(double sine) {
      return 1;
    }

    @Override
    public double sine(double y) {
      return 0;
    }

    @Override
    public double change(double sine, double reach) {
      return 0;
    }
  },

  /** For longitude and latitude. */
  DEGREES {
    @Override
    public double metresPerX(double sine) {
      double primeVertical = SEMI_MAJOR_AXIS / Math.sqrt(1 - ECCENTRICITY_SQUARED * sine * sine);
      return RADIANS * primeVertical * Math.sqrt(1 - sine * sine);
    }

    @Override
    public double metresPerY(double sine) {
      double w = 1 - ECCENTRICITY_SQUARED * sine * sine;
      return RADIANS * SEMI_MAJOR_AXIS * (1 - ECCENTRICITY_SQUARED) / (w * Math.sqrt(w));
    }

    @Override
    public double sine(double y) {
      return Math.sin(RADIANS * y);
    }

    @Override
    public double change(double sine, double reach) {
      return FASTEST_CHANGE * RADIANS * reach / metresPerX(sine);
    }
  };

  private static final double RADIANS = Math.PI / 180;
  private static final double SEMI_MAJOR_AXIS = 6_378_137.0;
  private static final double FLATTENING = 1 / 298.257222101;
  private static final double LONGEST_DEGREE = 111_700;
  private static final double ECCENTRICITY_SQUARED = FLATTENING * (2 - FLATTENING);

  /** How many metres, at most, the length of a degree changes in a radian; that of a degree of latitude by far less. */
  private static final double FASTEST_CHANGE = 1.01 * RADIANS * SEMI_MAJOR_AXIS;

  /**
   * Returns the metric of a kind of coordinates.
   *
   * @param geographic whether coordinates are longitude and latitude
   * @return {@link #DEGREES} for longitude and latitude, else {@link #METRES}
   */
  public static Metric of(boolean geographic) {
    return geographic ? DEGREES : METRES;
  }

  /**
   * Computes what the lengths depend on.
   *
   * @param y latitude in degrees, or northing
   * @return the sine of the latitude; 0 where the lengths do not depend on it
   */
  public abstract double sine(double y);

  /**
   * Returns the length of a unit of x.
   *
   * @param sine what {@link #sine} gave for the place
   * @return metres
   */
  public abstract double metresPerX(double sine);

  /**
   * Returns the length of a unit of y.
   *
   * @param sine what {@link #sine} gave for the place
   * @return metres
   */
  public abstract double metresPerY(double sine);

  /**
   * Tells how much the lengths change around a place.
   *
   * @param sine what {@link #sine} gave for the place
   * @param reach how far from the place, in units of y
   * @return at most which share of either length it is longer or shorter within the reach
   */
  public abstract double change(double sine, double reach);

  /**
   * Tells how long a distance may be at most.
   *
   * @param units how many units of x or of y it has
   * @return metres, at least as many as it has anywhere
   */
  public double longest(double units) {
    return this == METRES ? units : units * LONGEST_DEGREE;
  }
}
