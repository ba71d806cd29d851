package org.lac4j.examples.democity;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.lac4j.core.place.AreaCode;
import org.lac4j.geo.audit.AuditedArea;
import org.lac4j.geo.audit.FindingCode;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;

/**
 * The defects that take more than a vertex: where they fit is looked for from a vertex on.
 *
 * @param vertex where to look
 * @param clean the coverage in degrees
 */
record WholeAreaDefect(SharedVertex vertex, ImmutableList<AuditedArea> clean) {

  private static final double METRES_PER_DEGREE = 111_300;
  private static final double CUT_METRES = 5;
  private static final double LONGEST_CRACK = 400;
  private static final double SHORTEST_CRACK = 60;
  private static final double STRAIGHT = 0.8;
  private static final GeometryFactory GEOMETRIES = new GeometryFactory();

  /** Cuts an area in two, from the vertex to the one opposite, and calls the second one OTHER. */
  Optional<PlantedDefect> split() {
    Coordinate[] ring = vertex.ring();
    int from = vertex.at();
    int to = (from + ring.length / 2) % (ring.length - 1);
    int first = Math.min(from, to);
    int second = Math.max(from, to);
    LineString cut = GEOMETRIES.createLineString(new Coordinate[] {ring[first], ring[second]});
    boolean fits =
        vertex.polygon().covers(cut)
            && Arrays.stream(ring)
                .filter(each -> !each.equals2D(ring[first]) && !each.equals2D(ring[second]))
                .allMatch(each -> cut.distance(GEOMETRIES.createPoint(each)) > metres(CUT_METRES));
    if (!fits) {
      return Optional.empty();
    }
    List<Coordinate> one = new ArrayList<>(Arrays.asList(ring).subList(first, second + 1));
    one.add(ring[first]);
    List<Coordinate> other = new ArrayList<>(Arrays.asList(ring).subList(second, ring.length - 1));
    other.addAll(Arrays.asList(ring).subList(0, first + 1));
    other.add(ring[second]);
    AreaCode code = PlantedDefect.nextCode(clean);
    List<AuditedArea> areas = new ArrayList<>(clean);
    areas.set(vertex.area(), area().withGeometry(polygon(one)));
    areas.add(
        area()
            .withNumber(clean.size() + 1)
            .withCode(code)
            .withName("Other")
            .withGeometry(polygon(other)));
    return Optional.of(
        new PlantedDefect(
            areas,
            ImmutableSet.of(FindingCode.WARD_SPLIT),
            ImmutableSet.of(code(area()), code),
            vertex.polygon()));
  }

  /** Gives one vertex more decimals than a coordinate has, in every area that it belongs to. */
  PlantedDefect digits() {
    Coordinate place = vertex.ring()[vertex.at()];
    Coordinate longer = new Coordinate(place.x + 3e-9, place.y);
    List<AuditedArea> areas = new ArrayList<>();
    Set<AreaCode> named = new TreeSet<>();
    for (AuditedArea each : clean) {
      Coordinate[] vertices = each.geometry().orElseThrow().getCoordinates();
      if (Arrays.stream(vertices).noneMatch(place::equals2D)) {
        areas.add(each);
      } else {
        named.add(code(each));
        areas.add(
            each.withGeometry(
                Vertices.map(
                    each.geometry().orElseThrow(), old -> old.equals2D(place) ? longer : old)));
      }
    }
    return new PlantedDefect(
        areas, ImmutableSet.of(FindingCode.EXCESS_PRECISION), ImmutableSet.copyOf(named), null);
  }

  /** Takes an area beside its place as a program does that leaves out the change of datum, if most of its line is shared. */
  Optional<PlantedDefect> withoutDatum() {
    Coordinate[] ring = vertex.ring();
    ImmutableSet<SharedVertex.Line> lines = linesOfOthers();
    long shared = 0;
    for (int i = 1; i < ring.length; i++) {
      shared += lines.contains(SharedVertex.Line.of(ring[i - 1], ring[i])) ? 1 : 0;
    }
    if (2 * shared < ring.length) {
      return Optional.empty();
    }
    List<AuditedArea> areas = new ArrayList<>(clean);
    areas.set(vertex.area(), area().withGeometry(Vertices.map(vertex.polygon(), AiryDegrees::of)));
    return Optional.of(
        new PlantedDefect(
            areas, ImmutableSet.of(FindingCode.WRONG_CRS), ImmutableSet.of(code(area())), null));
  }

  /** Takes an area back from its neighbour, from where their line leaves the outside until it has run for a while. */
  Optional<PlantedDefect> openGap(double metres) {
    Coordinate[] ring = vertex.ring();
    ImmutableSet<SharedVertex.Line> theirs = SharedVertex.lines(vertex.other());
    ImmutableSet<SharedVertex.Line> all = linesOfOthers();
    for (int start = 1; start + 2 < ring.length; start++) {
      if (!all.contains(SharedVertex.Line.of(ring[start - 1], ring[start]))) {
        int end = start;
        while (end + 1 < ring.length
            && theirs.contains(SharedVertex.Line.of(ring[end], ring[end + 1]))
            && metres(ring, start, end) < LONGEST_CRACK) {
          end++;
        }
        Optional<PlantedDefect> planted = opened(start, end, metres);
        if (planted.isPresent()) {
          return planted;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<PlantedDefect> opened(int start, int end, double metres) {
    Coordinate[] ring = vertex.ring();
    double run = metres(ring, start, end);
    double shrink = Math.cos(Math.toRadians(ring[start].y));
    double dx = (ring[end].x - ring[start].x) * shrink;
    double dy = ring[end].y - ring[start].y;
    double length = Math.hypot(dx, dy);
    if (run < SHORTEST_CRACK || length * METRES_PER_DEGREE < STRAIGHT * run) {
      return Optional.empty();
    }
    double side = metres(metres) * (vertex.isTurnedLeft() ? 1 : -1);
    for (int i = start; i < end; i++) {
      ring[i] =
          new Coordinate(ring[i].x - side * dy / length / shrink, ring[i].y + side * dx / length);
    }
    Polygon after = GEOMETRIES.createPolygon(ring);
    if (!after.isValid()
        || after.difference(vertex.polygon()).getArea() > 0.1 * metres(metres) * metres(run)) {
      return Optional.empty();
    }
    List<AuditedArea> areas = new ArrayList<>(clean);
    areas.set(vertex.area(), area().withGeometry(after));
    return Optional.of(
        new PlantedDefect(
            areas,
            ImmutableSet.of(FindingCode.GAP),
            ImmutableSet.of(code(area()), code(clean.get(vertex.neighbour()))),
            vertex.polygon().difference(after)));
  }

  private ImmutableSet<SharedVertex.Line> linesOfOthers() {
    ImmutableSet.Builder<SharedVertex.Line> lines = ImmutableSet.builder();
    for (int i = 0; i < clean.size(); i++) {
      if (i != vertex.area()) {
        lines.addAll(SharedVertex.lines(clean.get(i).geometry().orElseThrow()));
      }
    }
    return lines.build();
  }

  private AuditedArea area() {
    return clean.get(vertex.area());
  }

  private static AreaCode code(AuditedArea area) {
    return area.code().orElseThrow();
  }

  private static double metres(double metres) {
    return metres / METRES_PER_DEGREE;
  }

  private static double metres(Coordinate[] ring, int from, int to) {
    double metres = 0;
    for (int i = from; i < to; i++) {
      double shrink = Math.cos(Math.toRadians(ring[i].y));
      metres +=
          METRES_PER_DEGREE
              * Math.hypot((ring[i + 1].x - ring[i].x) * shrink, ring[i + 1].y - ring[i].y);
    }
    return metres;
  }

  private static Polygon polygon(List<Coordinate> ring) {
    return GEOMETRIES.createPolygon(ring.toArray(new Coordinate[0]));
  }
}
