package org.lac4j.geo.io.internal.intake;

import com.google.common.base.CharMatcher;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lac4j.geo.coverage.CoordinateSystem;

/**
 * Recognises the coordinate system of a .prj file, which is well-known text of ESRI's or OGC's kind.
 *
 * <p>ESRI writes no EPSG number. The British National Grid is known by its projection's parameters, because reading the
 * text as it stands gives a system without datum shift, which puts every place about 100 m off.
 */
public final class ProjectionText {

  private static final Pattern ROOT_AUTHORITY =
      Pattern.compile("AUTHORITY\\[\"EPSG\",\"?([0-9]{1,6})\"?\\]\\]$", Pattern.CASE_INSENSITIVE);
  private static final Pattern NUMBER_AFTER_NAME =
      Pattern.compile("\"([A-Z_ ]+)\",(-?[0-9.]+(?:E[-+]?[0-9]+)?)");

  private ProjectionText() {}

  /**
   * Recognises a system.
   *
   * @param text the .prj file's text
   * @return the system; empty if it is not one of those that are known by their text
   */
  public static Optional<CoordinateSystem> coordinateSystem(String text) {
    String wkt = CharMatcher.whitespace().removeFrom(text).toUpperCase(Locale.ROOT);
    Matcher authority = ROOT_AUTHORITY.matcher(wkt);
    if (authority.find()) {
      return Optional.of(CoordinateSystem.parse("EPSG:" + authority.group(1)));
    }
    if (wkt.startsWith("GEOGCS[")) {
      return isLongitudeLatitude(wkt) ? Optional.of(CoordinateSystem.WGS84) : Optional.empty();
    }
    if (isNationalGrid(wkt)) {
      return Optional.of(CoordinateSystem.BRITISH_NATIONAL_GRID);
    }
    return isWebMercator(wkt) ? Optional.of(CoordinateSystem.parse("EPSG:3857")) : Optional.empty();
  }

  /** TOWGS84 holds the shift from another datum, so it says that this is none of these. */
  private static boolean isLongitudeLatitude(String wkt) {
    String system = wkt.replace("TOWGS84", "");
    return (system.contains("WGS_1984") || system.contains("WGS84") || system.contains("ETRS"))
        && system.contains("UNIT[\"DEGREE\"");
  }

  private static boolean isNationalGrid(String wkt) {
    return wkt.startsWith("PROJCS[")
        && wkt.contains("TRANSVERSE_MERCATOR")
        && has(wkt, "LATITUDE_OF_ORIGIN", 49)
        && has(wkt, "CENTRAL_MERIDIAN", -2)
        && has(wkt, "SCALE_FACTOR", 0.9996012717)
        && has(wkt, "FALSE_EASTING", 400_000)
        && has(wkt, "FALSE_NORTHING", -100_000)
        && !wkt.contains("UNIT[\"FOOT");
  }

  private static boolean isWebMercator(String wkt) {
    return wkt.startsWith("PROJCS[\"WGS_1984_WEB_MERCATOR_AUXILIARY_SPHERE\"");
  }

  private static boolean has(String wkt, String parameter, double value) {
    Matcher numbers = NUMBER_AFTER_NAME.matcher(wkt);
    while (numbers.find()) {
      if (numbers.group(1).equals(parameter)) {
        return Math.abs(Double.parseDouble(numbers.group(2)) - value)
            < 1e-9 * Math.max(1, Math.abs(value));
      }
    }
    return false;
  }
}
