package org.lac4j.geo.districting;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.lac4j.core.place.Area;
import org.lac4j.core.place.AreaCode;
import org.lac4j.geo.coverage.Coverage;
import org.lac4j.geo.coverage.CoverageArea;
import org.locationtech.jts.coverage.CoverageUnion;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.TopologyException;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/** The areas of an answer as boundaries: units put together along their own lines, whose vertices stay as they are. */
public final class DesignedCoverage {

  /** A tenth of a metre, in degrees and in metres. */
  private static final double DEGREES = 1e-6;

  private static final double METRES = 0.1;
  private static final double LOST = 1e-9;

  private DesignedCoverage() {}

  /**
   * Makes the boundaries of the areas that were drawn.
   *
   * @param units the units' boundaries
   * @param design the answer
   * @param names the name of each area; one without a name has its code
   * @return the areas, in the units' coordinates, with the attributes {@code load}, {@code units} and {@code new}
   * @throws IllegalArgumentException if a unit of the answer isn't in the coverage
   */
  public static Coverage of(Coverage units, Design design, Map<AreaCode, String> names) {
    ImmutableMap.Builder<AreaCode, Geometry> shapes = ImmutableMap.builder();
    SharedVertices shared =
        new SharedVertices(units.coordinateSystem().isGeographic() ? DEGREES : METRES);
    for (CoverageArea unit : units.areas()) {
      shapes.put(unit.code(), shared.snapped(unit.geometry()));
    }
    ImmutableMap<AreaCode, Geometry> snapped = shapes.buildOrThrow();
    ImmutableList.Builder<CoverageArea> areas = ImmutableList.builder();
    for (DesignedArea area : design.areas()) {
      areas.add(
          new CoverageArea(
              new Area(area.code(), names.getOrDefault(area.code(), area.code().value())),
              union(area, snapped),
              ImmutableMap.of(
                  "load", area.load(), "units", area.units().size(), "new", area.isNew())));
    }
    return Coverage.of(units.coordinateSystem(), areas.build());
  }

  private static Geometry union(DesignedArea area, Map<AreaCode, Geometry> shapes) {
    List<Geometry> parts = new ArrayList<>();
    double size = 0;
    for (AreaCode unit : area.units()) {
      Geometry shape = shapes.get(unit);
      if (shape == null) {
        throw new IllegalArgumentException(
            "Area " + area.code() + ": its unit " + unit + " isn't in the coverage.");
      }
      parts.add(shape);
      size += shape.getArea();
    }
    Geometry whole = edges(parts);
    if (whole.isValid() && Math.abs(whole.getArea() - size) <= LOST * size) {
      return whole;
    }
    return OverlayNGRobust.union(parts);
  }

  /** Leaves out the edges that two units share; where units don't fit, the result isn't valid or not as large. */
  private static Geometry edges(List<Geometry> parts) {
    try {
      return CoverageUnion.union(parts.toArray(new Geometry[0]));
    } catch (TopologyException e) {
      return OverlayNGRobust.union(parts);
    }
  }
}
