package org.lac4j.geo.crs.internal;

/** The projection of web maps (EPSG:3857), which enlarges: at York every length is 1.7 times that on the ground. */
public final class WebMercator {

  public static final int EPSG = 3857;

  private static final double RADIUS = 6_378_137;

  private WebMercator() {}

  /** Takes metres of the projection to longitude and latitude; false if they are not finite. */
  public static boolean toLonLat(double x, double y, double[] into, int at) {
    into[at] = Math.toDegrees(x / RADIUS);
    into[at + 1] = Math.toDegrees(2 * Math.atan(Math.exp(y / RADIUS)) - Math.PI / 2);
    return Double.isFinite(x) && Double.isFinite(y);
  }

  /** Takes longitude and latitude to metres of the projection; false at the poles and beyond. */
  public static boolean fromLonLat(double longitude, double latitude, double[] into, int at) {
    into[at] = Math.toRadians(longitude) * RADIUS;
    into[at + 1] = Math.log(Math.tan(Math.PI / 4 + Math.toRadians(latitude) / 2)) * RADIUS;
    return Math.abs(latitude) < 90 && Double.isFinite(longitude);
  }
}
