package org.lac4j.geo.coverage;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.google.common.collect.Ordering;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.lac4j.core.place.Area;
import org.lac4j.core.place.AreaCode;
import org.lac4j.geo.crs.CoordinateSystems;
import org.lac4j.geo.crs.UnknownCoordinateSystemException;
import org.locationtech.jts.geom.Envelope;

/**
 * Areas with their polygons in one coordinate system: what a boundary file holds.
 *
 * <p>Areas stand in code order, each code once. Nothing else is promised: polygons may overlap, leave gaps or be invalid.
 *
 * <p>Immutable and thread-safe as long as nobody changes a geometry.
 *
 * @source P7
 */
public final class Coverage {

  private final CoordinateSystem coordinateSystem;
  private final ImmutableMap<AreaCode, CoverageArea> areas;

  private Coverage(CoordinateSystem coordinateSystem, ImmutableMap<AreaCode, CoverageArea> areas) {
    this.coordinateSystem = coordinateSystem;
    this.areas = areas;
  }

  /**
   * Obtains a coverage.
   *
   * @param coordinateSystem the system of every polygon
   * @param areas the areas in any order
   * @return the coverage
   * @throws IllegalArgumentException if two areas have one code; the message names every such code
   */
  public static Coverage of(CoordinateSystem coordinateSystem, Collection<CoverageArea> areas) {
    requireNonNull(coordinateSystem, "coordinateSystem");
    List<CoverageArea> sorted =
        Ordering.from(Comparator.comparing(CoverageArea::code)).immutableSortedCopy(areas);
    ImmutableList.Builder<AreaCode> repeated = ImmutableList.builder();
    for (int i = 1; i < sorted.size(); i++) {
      if (sorted.get(i).code().equals(sorted.get(i - 1).code())) {
        repeated.add(sorted.get(i).code());
      }
    }
    ImmutableList<AreaCode> twice = repeated.build();
    if (!twice.isEmpty()) {
      throw new IllegalArgumentException(
          "Each area needs a code of its own, but these are used more than once: " + twice + ".");
    }
    return new Coverage(coordinateSystem, Maps.uniqueIndex(sorted, CoverageArea::code));
  }

  /**
   * Returns the coordinate system of every polygon.
   *
   * @return the coordinate system
   */
  public CoordinateSystem coordinateSystem() {
    return coordinateSystem;
  }

  /**
   * Returns the areas in code order.
   *
   * @return the areas, each code once
   */
  public ImmutableList<CoverageArea> areas() {
    return areas.values().asList();
  }

  /**
   * Finds an area by its code.
   *
   * @param code the code
   * @return the area; empty if the coverage has none of this code
   */
  public Optional<CoverageArea> area(AreaCode code) {
    return Optional.ofNullable(areas.get(code));
  }

  /**
   * Returns the number of areas.
   *
   * @return the number, 0 or more
   */
  public int size() {
    return areas.size();
  }

  /**
   * Counts the vertices of all polygons, the closing one of each ring included.
   *
   * @return the number, 0 or more
   */
  public int vertexCount() {
    return areas.values().stream().mapToInt(area -> area.geometry().getNumPoints()).sum();
  }

  /**
   * Returns the smallest box around all polygons.
   *
   * @return a new box in the coverage's coordinate system; null in the sense of JTS if there is no polygon
   */
  public Envelope envelope() {
    Envelope envelope = new Envelope();
    areas.values().forEach(area -> envelope.expandToInclude(area.geometry().getEnvelopeInternal()));
    return envelope;
  }

  /**
   * Keeps the areas that a condition accepts, for example the wards that have a coordinator.
   *
   * @param condition the condition on code and name
   * @return the coverage of those areas
   */
  public Coverage filter(Predicate<Area> condition) {
    return new Coverage(
        coordinateSystem,
        ImmutableMap.copyOf(Maps.filterValues(areas, area -> condition.test(area.area()))));
  }

  /**
   * Transforms every vertex to another coordinate system, for example from Web Mercator (EPSG:3857) to longitude and
   * latitude.
   *
   * <p>Lines between vertices stay straight, so that a long edge is not quite where it was: between longitude and latitude
   * and the National Grid by up to 0.3 mm for an edge of 100 metres, 3 cm for one of a kilometre. Neighbours that share
   * vertices share them still. Between EPSG:4326 and EPSG:27700 OSTN15 does it; other systems need GeoTools: see {@link
   * CoordinateSystems}.
   *
   * @param to the system that is wanted
   * @return the coverage in that system, with the same attributes
   * @throws UnknownCoordinateSystemException if it takes GeoTools, and that is not on the class path or knows no such
   *     system; the message says the cure
   * @throws IllegalArgumentException if a vertex can't be transformed, for example to the National Grid because it lies off
   *     it; the message names the areas
   */
  public Coverage transformTo(CoordinateSystem to) {
    return coordinateSystem.equals(requireNonNull(to, "to"))
        ? this
        : CoverageTransformer.transform(this, to);
  }

  /** Returns the number of areas and vertices and the coordinate system. */
  @Override
  public String toString() {
    return size() + " areas, " + vertexCount() + " vertices, " + coordinateSystem;
  }
}
