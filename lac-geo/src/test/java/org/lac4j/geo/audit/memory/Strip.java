package org.lac4j.geo.audit.memory;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.lac4j.core.place.Area;
import org.lac4j.geo.audit.AuditInput;
import org.lac4j.geo.audit.AuditOptions;
import org.lac4j.geo.audit.AuditReport;
import org.lac4j.geo.audit.AuditedArea;
import org.lac4j.geo.audit.run.CoverageAudit;
import org.lac4j.geo.coverage.CoordinateSystem;
import org.lac4j.geo.crs.GridGeometry;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/**
 * Four areas of a kilometre side by side, whose three lines have five slots each. In a slot the western area may leave a gap of
 * 6 by 40 metres, or reach so far over the line.
 *
 * @param slots what is wrong in each slot that has anything, by its number
 * @param jitterMetres how far each vertex is moved at most, alike in both areas
 * @param seed of the jitter and of the areas' order
 */
record Strip(Map<Integer, Wrong> slots, double jitterMetres, long seed) {

  static final int LINES = 3;
  static final int OF_LINE = 5;
  static final int SLOTS = LINES * OF_LINE;

  private static final double WIDTH = 6;
  private static final Coordinate CORNER = new Coordinate(460_000, 450_000);
  private static final GeometryFactory GEOMETRIES = new GeometryFactory();

  /** What may be wrong in a slot. */
  enum Wrong {
    GAP("gap"),
    OVERLAP("overlap");

    private final String code;

    Wrong(String code) {
      this.code = code;
    }

    String code() {
      return code;
    }
  }

  /** The middle of a slot's gap or overlap. */
  static Coordinate middle(int slot, Wrong wrong) {
    double x = CORNER.x + 1000 * (1 + slot / OF_LINE);
    return new Coordinate(
        x + (wrong == Wrong.GAP ? -WIDTH : WIDTH) / 2, CORNER.y + 100 + 200 * (slot % OF_LINE));
  }

  AuditReport audit(CoordinateSystem system) {
    List<AuditedArea> areas = new ArrayList<>();
    for (int i = 0; i <= LINES; i++) {
      areas.add(area(i, system));
    }
    Collections.shuffle(areas, new Random(seed));
    return CoverageAudit.run(
        AuditInput.builder().coordinateSystem(system).addAllAreas(areas).build(),
        AuditOptions.builder().parallelism(1).neighboursOnly(true).build());
  }

  private AuditedArea area(int number, CoordinateSystem system) {
    Area area = Area.of("E0500000" + number, "Area " + number);
    Geometry polygon = GEOMETRIES.createPolygon(ring(number).toArray(new Coordinate[0]));
    return AuditedArea.builder()
        .number(number + 1)
        .code(area.code())
        .name(area.name())
        .geometry(system.isGeographic() ? GridGeometry.toLonLat(polygon) : polygon)
        .build();
  }

  /** Up the eastern line and down the western one. */
  private List<Coordinate> ring(int area) {
    List<Coordinate> ring = new ArrayList<>(line(area, true));
    List<Coordinate> west = line(area - 1, false);
    Collections.reverse(west);
    ring.addAll(west);
    ring.add(ring.get(0));
    return ring;
  }

  private List<Coordinate> line(int line, boolean withSlots) {
    List<Coordinate> vertices = new ArrayList<>();
    double x = 1000.0 * (line + 1);
    vertices.add(vertex(x, 0));
    for (int i = 0; i < OF_LINE; i++) {
      double south = 80 + 200 * i;
      vertices.add(vertex(x, south));
      Wrong wrong = line < 0 || line >= LINES ? null : slots.get(line * OF_LINE + i);
      if (withSlots && wrong != null) {
        double tip = x + (wrong == Wrong.GAP ? -WIDTH : WIDTH);
        vertices.add(vertex(tip, south));
        vertices.add(vertex(tip, south + 40));
      }
      vertices.add(vertex(x, south + 40));
    }
    vertices.add(vertex(x, 1000));
    return vertices;
  }

  private Coordinate vertex(double x, double y) {
    Random jitter = new Random(31L * (31L * Double.hashCode(x) + Double.hashCode(y)) + seed);
    return new Coordinate(
        CORNER.x + x + jitterMetres * (2 * jitter.nextDouble() - 1),
        CORNER.y + y + jitterMetres * (2 * jitter.nextDouble() - 1));
  }
}
