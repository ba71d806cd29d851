package org.lac4j.examples.democity;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.lac4j.core.place.AreaCode;
import org.lac4j.geo.audit.AuditedArea;
import org.lac4j.geo.audit.Finding;
import org.lac4j.geo.audit.FindingCode;
import org.lac4j.geo.crs.NationalGrid;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.AffineTransformation;

/**
 * A coverage in degrees with a defect, and what an audit must find.
 *
 * @param areas the spoilt areas
 * @param codes the finding: one of these, or several
 * @param named the areas it may name
 * @param place where it is; null if it has no place of its own
 */
record PlantedDefect(
    List<AuditedArea> areas,
    ImmutableSet<FindingCode> codes,
    ImmutableSet<AreaCode> named,
    @Nullable Geometry place) {

  /** What can be wrong, with the number of metres where that matters. */
  enum Kind {
    OVERLAP(8),
    GAP(-8),
    OPEN_GAP(3),
    SLIVER_THAT_OVERLAPS(0.5),
    SLIVER_BETWEEN(-0.5),
    LINE_APART(0.3),
    VERTEX_OF_ITS_OWN(0),
    DROPPED(0),
    SPLIT(0),
    COPIED(0),
    REPEATED_CODE(0),
    SWAPPED_AXES(0),
    OTHER_SYSTEM(0),
    WITHOUT_DATUM(0),
    EXTRA_DIGITS(0),
    TURNED_RING(0),
    REPEATED_POINT(0),
    CROSSED_RING(0);

    private final double metres;

    Kind(double metres) {
      this.metres = metres;
    }
  }

  private static final double METRES_PER_DEGREE = 111_300;
  private static final double NEAR = 1e-6;
  private static final GeometryFactory GEOMETRIES = new GeometryFactory();

  /** Plants a defect where it fits; a seed finds the same place each time. */
  static PlantedDefect plant(Kind kind, List<AuditedArea> clean, long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 100_000; i++) {
      Optional<PlantedDefect> planted = at(kind, SharedVertex.choose(clean, random), clean);
      if (planted.isPresent()) {
        return planted.get();
      }
    }
    throw new IllegalStateException("Nowhere in the coverage is room for " + kind + ".");
  }

  boolean isIt(Finding finding) {
    return codes.contains(finding.code())
        && named.containsAll(finding.areas())
        && (place == null
            || finding.place().map(found -> found.isWithinDistance(place, NEAR)).orElse(true));
  }

  private static Optional<PlantedDefect> at(
      Kind kind, SharedVertex vertex, List<AuditedArea> clean) {
    AuditedArea area = clean.get(vertex.area());
    Polygon polygon = vertex.polygon();
    WholeAreaDefect whole = new WholeAreaDefect(vertex, ImmutableList.copyOf(clean));
    return switch (kind) {
      case OVERLAP -> moved(vertex, clean, kind.metres, FindingCode.OVERLAP);
      case GAP -> moved(vertex, clean, kind.metres, FindingCode.GAP);
      case SLIVER_THAT_OVERLAPS, SLIVER_BETWEEN, LINE_APART ->
          moved(vertex, clean, kind.metres, FindingCode.SLIVER, FindingCode.MISMATCHED_EDGE);
      case VERTEX_OF_ITS_OWN -> Optional.of(additional(vertex, clean));
      case DROPPED -> dropped(vertex, clean);
      case SPLIT -> whole.split();
      case OPEN_GAP -> whole.openGap(kind.metres);
      case WITHOUT_DATUM -> whole.withoutDatum();
      case EXTRA_DIGITS -> Optional.of(whole.digits());
      case COPIED -> {
        AreaCode copy = nextCode(clean);
        List<AuditedArea> areas = new ArrayList<>(clean);
        areas.add(
            area.withNumber(clean.size() + 1)
                .withCode(copy)
                .withName("Copy")
                .withGeometry(turnedLeft(polygon.norm())));
        yield Optional.of(
            of(areas, polygon, code(area), copy).withCodes(FindingCode.DUPLICATE_GEOMETRY));
      }
      case REPEATED_CODE -> {
        AreaCode other = code(clean.get(vertex.neighbour()));
        yield Optional.of(
            of(with(clean, vertex.area(), area.withCode(other)), null, other)
                .withCodes(FindingCode.DUPLICATE_CODE));
      }
      case SWAPPED_AXES -> {
        Geometry swapped = new AffineTransformation(0, 1, 0, 1, 0, 0).transform(polygon);
        yield Optional.of(changed(vertex, clean, swapped).withCodes(FindingCode.SWAPPED_AXES));
      }
      case OTHER_SYSTEM ->
          Optional.of(
              changed(vertex, clean, onGrid(vertex.ring())).withCodes(FindingCode.WRONG_CRS));
      case TURNED_RING ->
          Optional.of(
              changed(vertex, clean, polygon.reverse()).withCodes(FindingCode.RING_WINDING));
      case REPEATED_POINT -> {
        Coordinate[] ring = inserted(vertex.ring(), vertex.at(), vertex.ring()[vertex.at()]);
        yield Optional.of(
            new PlantedDefect(
                changed(vertex, clean, polygon(ring)).areas,
                ImmutableSet.of(FindingCode.REPEATED_POINT),
                ImmutableSet.of(code(area)),
                GEOMETRIES.createPoint(vertex.ring()[vertex.at()])));
      }
      case CROSSED_RING -> crossed(vertex, clean);
    };
  }

  /** Moves a vertex across the line, where there is room between two edges of some length. */
  private static Optional<PlantedDefect> moved(
      SharedVertex vertex, List<AuditedArea> clean, double metres, FindingCode... codes) {
    Coordinate[] ring = vertex.ring();
    int at = vertex.at();
    double shrink = Math.cos(Math.toRadians(ring[at].y));
    double dx = (ring[at + 1].x - ring[at - 1].x) * shrink;
    double dy = ring[at + 1].y - ring[at - 1].y;
    double length = Math.hypot(dx, dy);
    double out = (Orientation.isCCW(ring) ? metres : -metres) / METRES_PER_DEGREE;
    Coordinate old = ring[at];
    ring[at] = new Coordinate(old.x + out * dy / length / shrink, old.y - out * dx / length);
    Polygon after = polygon(ring);
    Polygon strip =
        GEOMETRIES.createPolygon(
            new Coordinate[] {ring[at - 1], old, ring[at + 1], ring[at], ring[at - 1]});
    Geometry ground = metres > 0 ? vertex.other() : vertex.polygon();
    boolean fits =
        shortest(ring, at, shrink) > 4 * Math.abs(metres)
            && after.isValid()
            && strip.isValid()
            && strip.difference(ground).getArea() < 1e-6 * strip.getArea();
    return fits
        ? Optional.of(
            new PlantedDefect(
                changed(vertex, clean, after).areas,
                ImmutableSet.copyOf(codes),
                both(vertex, clean),
                strip))
        : Optional.empty();
  }

  private static double shortest(Coordinate[] ring, int at, double shrink) {
    return METRES_PER_DEGREE
        * shrink
        * Math.min(ring[at].distance(ring[at - 1]), ring[at].distance(ring[at + 1]));
  }

  private static PlantedDefect additional(SharedVertex vertex, List<AuditedArea> clean) {
    Coordinate[] ring = vertex.ring();
    Coordinate a = ring[vertex.at()];
    Coordinate b = ring[vertex.at() + 1];
    Coordinate middle = new Coordinate((a.x + b.x) / 2, (a.y + b.y) / 2);
    return new PlantedDefect(
        changed(vertex, clean, polygon(inserted(ring, vertex.at(), middle))).areas,
        ImmutableSet.of(FindingCode.MISMATCHED_EDGE),
        both(vertex, clean),
        GEOMETRIES.createPoint(middle));
  }

  /** Leaves out an area that lies between others all around. */
  private static Optional<PlantedDefect> dropped(SharedVertex vertex, List<AuditedArea> clean) {
    List<AuditedArea> areas = new ArrayList<>(clean);
    areas.remove(vertex.area());
    ImmutableSet.Builder<AreaCode> around = ImmutableSet.builder();
    boolean[] shared = new boolean[vertex.ring().length - 1];
    for (AuditedArea each : areas) {
      ImmutableSet<SharedVertex.Line> lines = SharedVertex.lines(each.geometry().orElseThrow());
      for (int i = 0; i < shared.length; i++) {
        if (lines.contains(SharedVertex.Line.of(vertex.ring()[i], vertex.ring()[i + 1]))) {
          shared[i] = true;
          around.add(code(each));
        }
      }
    }
    for (boolean each : shared) {
      if (!each) {
        return Optional.empty();
      }
    }
    return Optional.of(
        new PlantedDefect(
            areas,
            ImmutableSet.of(FindingCode.HOLE),
            around.build(),
            vertex.polygon().getInteriorPoint()));
  }

  private static Optional<PlantedDefect> crossed(SharedVertex vertex, List<AuditedArea> clean) {
    Coordinate[] ring = vertex.ring();
    int at = vertex.at();
    if (at < 2) {
      return Optional.empty();
    }
    Coordinate[] line = Arrays.copyOfRange(ring, at - 2, at + 2);
    Coordinate first = ring[at - 1];
    ring[at - 1] = ring[at];
    ring[at] = first;
    Polygon after = polygon(ring);
    boolean lineIsTheirs =
        SharedVertex.lines(vertex.other()).contains(SharedVertex.Line.of(line[0], first));
    return after.isValid() || !lineIsTheirs
        ? Optional.empty()
        : Optional.of(
            new PlantedDefect(
                changed(vertex, clean, after).areas,
                ImmutableSet.of(
                    FindingCode.INVALID_GEOMETRY,
                    FindingCode.MULTIPART,
                    FindingCode.GAP,
                    FindingCode.HOLE,
                    FindingCode.OVERLAP,
                    FindingCode.SLIVER,
                    FindingCode.MISMATCHED_EDGE),
                both(vertex, clean),
                GEOMETRIES.createLineString(line).convexHull()));
  }

  private static PlantedDefect changed(
      SharedVertex vertex, List<AuditedArea> clean, Geometry geometry) {
    AuditedArea area = clean.get(vertex.area());
    return of(with(clean, vertex.area(), area.withGeometry(geometry)), null, code(area));
  }

  private static PlantedDefect of(
      List<AuditedArea> areas, @Nullable Geometry place, AreaCode... named) {
    return new PlantedDefect(areas, ImmutableSet.of(), ImmutableSet.copyOf(named), place);
  }

  private PlantedDefect withCodes(FindingCode... found) {
    return new PlantedDefect(areas, ImmutableSet.copyOf(found), named, place);
  }

  private static ImmutableSet<AreaCode> both(SharedVertex vertex, List<AuditedArea> clean) {
    return ImmutableSet.of(code(clean.get(vertex.area())), code(clean.get(vertex.neighbour())));
  }

  private static AreaCode code(AuditedArea area) {
    return area.code().orElseThrow();
  }

  private static List<AuditedArea> with(List<AuditedArea> clean, int at, AuditedArea area) {
    List<AuditedArea> areas = new ArrayList<>(clean);
    areas.set(at, area);
    return areas;
  }

  private static Coordinate[] inserted(Coordinate[] ring, int after, Coordinate place) {
    List<Coordinate> longer = new ArrayList<>(Arrays.asList(ring));
    longer.add(after + 1, place);
    return longer.toArray(new Coordinate[0]);
  }

  private static Polygon polygon(Coordinate[] ring) {
    return GEOMETRIES.createPolygon(ring);
  }

  private static Geometry turnedLeft(Geometry polygon) {
    return Orientation.isCCW(polygon.getCoordinates()) ? polygon : polygon.reverse();
  }

  private static Polygon onGrid(Coordinate[] ring) {
    double[] place = new double[2];
    for (int i = 0; i < ring.length; i++) {
      NationalGrid.ostn15().toGrid(ring[i].x, ring[i].y, place, 0);
      ring[i] = new Coordinate(place[0], place[1]);
    }
    return polygon(ring);
  }

  /** A code made like the others, so that only what is planted stands out. */
  static AreaCode nextCode(List<AuditedArea> clean) {
    String last =
        clean.stream().map(area -> code(area).value()).max(String::compareTo).orElseThrow();
    String stem = last.replaceAll("[0-9]+$", "");
    String digits = last.substring(stem.length());
    return AreaCode.of(
        stem
            + String.format(
                java.util.Locale.ROOT, "%0" + digits.length() + "d", Long.parseLong(digits) + 1));
  }
}
