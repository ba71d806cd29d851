package org.lac4j.geo.audit.internal.repair;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.lac4j.core.place.AreaCode;
import org.lac4j.geo.audit.AuditInput;
import org.lac4j.geo.audit.AuditOptions;
import org.lac4j.geo.audit.internal.ground.Overlay;
import org.lac4j.geo.audit.internal.ground.PolygonParts;
import org.lac4j.geo.audit.internal.measure.Neighbourhood;
import org.lac4j.geo.audit.internal.measure.OpenGaps;
import org.lac4j.geo.audit.internal.measure.Piece;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateList;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.TopologyException;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.noding.snap.SnappingNoder;
import org.locationtech.jts.operation.overlayng.OverlayNG;

/**
 * Fills narrow gaps that reach the outside: each goes to the neighbour along which it runs longest.
 *
 * <p>The line of that neighbour then runs a hair beside the other's, until {@link SliverRepair} gives both one line.
 */
final class OpenSlivers {

  private static final GeometryFactory GEOMETRIES = new GeometryFactory();

  /** Far less than a hair, and more than what rounding moves. */
  private static final double SNAP_METRES = 1e-4;

  private final AuditOptions options;
  private final Neighbourhood neighbourhood;

  OpenSlivers(AuditInput input, AuditOptions options) {
    this.options = options;
    this.neighbourhood =
        Neighbourhood.of(input.coordinateSystem(), options, SliverRepair.surfaces(input));
  }

  /** The new polygons of the areas that grow. */
  ImmutableMap<AreaCode, Geometry> filled() {
    Map<Integer, Geometry> grown = new TreeMap<>();
    for (Piece gap : new OpenGaps(neighbourhood).find()) {
      if (gap.widthMetres() < options.gapWidthMetres()) {
        int owner = gap.surfaces().get(0);
        Geometry old = grown.getOrDefault(owner, polygon(owner));
        withLids(gap)
            .map(closed -> union(old, closed))
            .filter(larger -> !larger.isEmpty() && larger.isValid())
            .ifPresent(larger -> grown.put(owner, larger));
      }
    }
    ImmutableMap.Builder<AreaCode, Geometry> filled = ImmutableMap.builder();
    grown.forEach(
        (owner, polygon) ->
            filled.put(neighbourhood.area(owner).code().orElseThrow(), RingEdits.wound(polygon)));
    return filled.buildOrThrow();
  }

  private Geometry polygon(int surface) {
    return neighbourhood.surfaces().get(surface).polygon();
  }

  /** Draws a straight line across each mouth in place of the arc that filling has left. */
  private Optional<Geometry> withLids(Piece gap) {
    List<Geometry> shores = new ArrayList<>();
    gap.surfaces().forEach(surface -> shores.add(polygon(surface)));
    CoordinateList ring = new CoordinateList();
    for (Coordinate vertex : ((Polygon) gap.place()).getExteriorRing().getCoordinates()) {
      Geometry point = GEOMETRIES.createPoint(vertex);
      if (shores.stream().anyMatch(shore -> shore.isWithinDistance(point, snap()))) {
        ring.add(vertex, false);
      }
    }
    ring.closeRing();
    return ring.size() < 4
        ? Optional.empty()
        : Optional.of(GeometryFixer.fix(GEOMETRIES.createPolygon(ring.toCoordinateArray())));
  }

  /** Lines that rounding has moved apart are one; where that leaves no valid polygon, they stay apart by that. */
  private Geometry union(Geometry area, Geometry gap) {
    try {
      return PolygonParts.polygonal(
          OverlayNG.overlay(area, gap, OverlayNG.UNION, null, new SnappingNoder(snap())));
    } catch (TopologyException collapsed) {
      return Overlay.union(List.of(area, gap));
    }
  }

  private double snap() {
    return SNAP_METRES * neighbourhood.unitsPerMetre();
  }
}
