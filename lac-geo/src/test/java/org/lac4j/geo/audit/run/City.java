package org.lac4j.geo.audit.run;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.lac4j.core.place.Area;
import org.lac4j.core.place.AreaCode;
import org.lac4j.geo.audit.AuditedArea;
import org.lac4j.geo.audit.internal.ground.CoordinateDecimals;
import org.lac4j.geo.audit.internal.ground.Plane;
import org.lac4j.geo.coverage.CoordinateSystem;
import org.lac4j.geo.coverage.Coverage;
import org.lac4j.geo.coverage.CoverageArea;
import org.lac4j.geo.coverage.WigglyGrid;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.util.AffineTransformation;
import org.locationtech.jts.geom.util.GeometryEditor;

/**
 * A clean coverage of some 16 areas near York, each about 800 m wide, whose rings can be changed before it is audited.
 *
 * <p>A ring runs along the south, east, north and west side, with {@link #SIDE} edges on each.
 */
final class City {

  static final int SQUARES = 4;
  static final int SIDE = 7;

  private static final double METRES = 400;
  private static final GeometryFactory GEOMETRIES = new GeometryFactory();

  private final CoordinateSystem system;
  private final Plane plane;
  private final List<Coordinate[]> rings = new ArrayList<>();
  private final Coverage wards;

  City(Random random, CoordinateSystem system) {
    this.system = system;
    this.plane =
        Plane.at(
            system,
            system.isGeographic()
                ? new Envelope(new Coordinate(-1.1, 53.9))
                : new Envelope(new Coordinate(460_000, 450_000)));
    for (Geometry square : WigglyGrid.geometries(random, SQUARES, SIDE - 1)) {
      rings.add(
          AffineTransformation.scaleInstance(METRES, METRES).transform(square).getCoordinates());
    }
    List<CoverageArea> areas = new ArrayList<>();
    for (int i = 0; i < rings.size(); i++) {
      areas.add(CoverageArea.of(new Area(code(i), "Area " + i), polygon(i)));
    }
    this.wards = Coverage.of(system, areas);
  }

  static AreaCode code(int area) {
    return AreaCode.of("A%02d".formatted(area));
  }

  static int area(int row, int column) {
    return row * SQUARES + column;
  }

  CoordinateSystem system() {
    return system;
  }

  /** The areas as they were before any change. */
  Coverage wards() {
    return wards;
  }

  /** The ring of an area in metres, to change. */
  Coordinate[] ring(int area) {
    return rings.get(area);
  }

  void replace(int area, Coordinate[] ring) {
    rings.set(area, ring);
  }

  /** The polygon of an area, in the coordinate system, rounded. */
  Geometry polygon(int area) {
    return inFile(GEOMETRIES.createPolygon(rings.get(area)));
  }

  /** Takes metres to the coordinate system and rounds. */
  Geometry inFile(Geometry metres) {
    CoordinateDecimals decimals = CoordinateDecimals.of(OptionalInt.empty(), system);
    return new GeometryEditor(GEOMETRIES)
        .edit(
            plane.toFile(metres),
            new GeometryEditor.CoordinateOperation() {
              @Override
              public Coordinate[] edit(Coordinate[] line, Geometry geometry) {
                Coordinate[] rounded = new Coordinate[line.length];
                for (int i = 0; i < line.length; i++) {
                  rounded[i] = new Coordinate(decimals.round(line[i].x), decimals.round(line[i].y));
                }
                return rounded;
              }
            });
  }

  List<AuditedArea> areas() {
    List<AuditedArea> areas = new ArrayList<>();
    for (int i = 0; i < rings.size(); i++) {
      areas.add(area(i + 1, code(i), polygon(i)));
    }
    return areas;
  }

  static AuditedArea area(int number, AreaCode code, Geometry polygon) {
    return AuditedArea.builder()
        .number(number)
        .code(code)
        .name("Area " + code)
        .geometry(Optional.of(polygon))
        .attributes(ImmutableMap.of())
        .build();
  }

  AuditSetup audit(List<AuditedArea> areas) {
    return AuditSetup.of(system, areas);
  }
}
