package org.lac4j.geo.report;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.lac4j.core.internal.page.Html;
import org.lac4j.core.internal.page.MapFrame;
import org.lac4j.core.internal.page.MapLabels;
import org.lac4j.core.internal.page.SvgMap;
import org.lac4j.core.place.AreaCode;
import org.lac4j.geo.coverage.Coverage;
import org.lac4j.geo.coverage.CoverageArea;
import org.locationtech.jts.geom.Point;

/**
 * A map of areas as inline SVG for a page of your own: north up, with names, shades and numbered dots.
 *
 * <p>It needs no script and loads nothing. Its looks come from {@link #style()}, which the page has once. Names that would
 * cover a dot or each other step aside or are left out; a pointer shows them all.
 *
 * <pre>{@code
 * CoverageMap map = CoverageMap.of(wards).shade(area.code(), CoverageMap.Shade.COVERED);
 * String svg = map.dot(lon, lat, "1", "A home").toSvg("Map of 21 wards");
 * }</pre>
 *
 * <p>Immutable and thread-safe as long as nobody changes a geometry.
 */
public final class CoverageMap {

  private final Coverage coverage;
  private final ImmutableMap<AreaCode, Shade> shades;
  private final ImmutableList<Dot> dots;

  /** How an area is filled. */
  public enum Shade {
    /** Covered, with a coordinator. */
    COVERED("covered"),
    /** Covered, while nobody is in post. */
    VACANT("vacant"),
    /** Not covered. */
    NOT_COVERED("not-covered");

    private final String style;

    Shade(String style) {
      this.style = style;
    }
  }

  private record Dot(double x, double y, String number, String title) {}

  private CoverageMap(
      Coverage coverage, ImmutableMap<AreaCode, Shade> shades, ImmutableList<Dot> dots) {
    this.coverage = coverage;
    this.shades = shades;
    this.dots = dots;
  }

  /**
   * Obtains a map of areas, all of them not covered.
   *
   * @param areas the areas, in any coordinate system
   * @return the map
   * @throws IllegalArgumentException if no area has a place, so that there is nothing to draw
   */
  public static CoverageMap of(Coverage areas) {
    if (areas.envelope().isNull()) {
      throw new IllegalArgumentException(
          "There is nothing to draw: the coverage has no area with a boundary.");
    }
    return new CoverageMap(areas, ImmutableMap.of(), ImmutableList.of());
  }

  /**
   * Returns this map with an area filled.
   *
   * @param code the area's code
   * @param shade how it is filled
   * @return the map
   */
  public CoverageMap shade(AreaCode code, Shade shade) {
    Map<AreaCode, Shade> more = new LinkedHashMap<>(shades);
    more.put(requireNonNull(code, "code"), requireNonNull(shade, "shade"));
    return new CoverageMap(coverage, ImmutableMap.copyOf(more), dots);
  }

  /**
   * Returns this map with a numbered dot.
   *
   * @param x its longitude or easting, as the areas have them
   * @param y its latitude or northing
   * @param number what stands in it, one or two characters
   * @param title what a pointer shows
   * @return the map
   */
  public CoverageMap dot(double x, double y, String number, String title) {
    return new CoverageMap(
        coverage,
        shades,
        ImmutableList.<Dot>builder().addAll(dots).add(new Dot(x, y, number, title)).build());
  }

  /**
   * Draws the map.
   *
   * @param description what it shows, for those who can't see it
   * @return the markup of an SVG element
   */
  public String toSvg(String description) {
    MapFrame frame =
        MapDrawing.frame(coverage.envelope(), coverage.coordinateSystem().isGeographic());
    SvgMap map = new SvgMap(frame, false);
    for (CoverageArea area : coverage.areas()) {
      String style = "shade " + shades.getOrDefault(area.code(), Shade.NOT_COVERED).style;
      map.path(
          MapDrawing.outlines(area.geometry()),
          SvgMap.COARSE,
          new SvgMap.Look(style, "", area.area().name()));
    }
    label(map, frame);
    dots.forEach(dot -> map.dot(dot.x, dot.y, dot.number, dot.title));
    return map.toSvg(Html.resource(CoverageMap.class, "shades.svg"), description);
  }

  private void label(SvgMap map, MapFrame frame) {
    MapLabels labels = new MapLabels();
    dots.forEach(dot -> labels.keepFree(frame.x(dot.x), frame.y(dot.y)));
    for (CoverageArea area : coverage.areas()) {
      Point middle = area.geometry().getInteriorPoint();
      if (!middle.isEmpty()) {
        labels
            .place(frame.x(middle.getX()), frame.y(middle.getY()), area.area().name())
            .ifPresent(
                place ->
                    map.label(
                        middle.getX(),
                        middle.getY(),
                        area.area().name(),
                        place.style(),
                        place.below()));
      }
    }
  }

  /**
   * Returns what a shade means, for a legend.
   *
   * @param shade the shade
   * @param words what it means
   * @return the markup of a span with the class "key"
   */
  public static String key(Shade shade, String words) {
    return Html.key(Html.swatch("shade " + shade.style), words);
  }

  /**
   * Returns the style sheet of maps, which the page has once.
   *
   * @return the CSS
   */
  public static String style() {
    return Html.resource(CoverageMap.class, "map.css");
  }
}
