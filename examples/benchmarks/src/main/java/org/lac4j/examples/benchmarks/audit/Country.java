package org.lac4j.examples.benchmarks.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import org.lac4j.core.place.Area;
import org.lac4j.geo.coverage.CoordinateSystem;
import org.lac4j.geo.coverage.Coverage;
import org.lac4j.geo.coverage.CoverageArea;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateList;
import org.locationtech.jts.geom.CoordinateXY;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineSegment;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.impl.PackedCoordinateSequenceFactory;
import org.locationtech.jts.triangulate.VoronoiDiagramBuilder;

/**
 * A clean invented coverage of as many areas as England has lower layer super output areas: small in towns, large between
 * them, with lines that wiggle. It is one island, in metres of the British National Grid, rounded to millimetres.
 *
 * <p>Areas are those places that are nearest to one of many centres (Voronoi cells). Each line between two of them sways
 * within the triangles that it makes with the two centres, so that no two lines cross.
 */
final class Country {

  static final int AREAS = 32_844;

  private static final int SITES = 36_000;
  private static final int TOWNS = 150;
  private static final double IN_TOWN = 0.8;
  private static final double TOWN_METRES = 5_000;
  private static final Coordinate MIDDLE = new Coordinate(350_000, 350_000);
  private static final double RADIUS_METRES = 250_000;
  private static final double STRAIGHT_METRES = 1;
  private static final GeometryFactory GEOMETRIES =
      new GeometryFactory(PackedCoordinateSequenceFactory.DOUBLE_FACTORY);

  private final SplittableRandom random = new SplittableRandom(32_844);
  private final int steps;
  private final Map<LineSegment, List<Coordinate>> lines = new HashMap<>();

  private Country(int steps) {
    this.steps = steps;
  }

  /**
   * Makes the coverage, the same each time.
   *
   * @param steps the number of edges in a line between two areas, of which each area has about six
   */
  static Coverage of(int steps) {
    return new Country(steps).coverage();
  }

  private Coverage coverage() {
    VoronoiDiagramBuilder cells = new VoronoiDiagramBuilder();
    cells.setSites(sites());
    List<Polygon> polygons = new ArrayList<>();
    for (Object cell : cells.getSubdivision().getVoronoiCellPolygons(GEOMETRIES)) {
      polygons.add((Polygon) cell);
    }
    polygons.sort(Comparator.comparingDouble(cell -> centre(cell).distance(MIDDLE)));
    List<CoverageArea> areas = new ArrayList<>();
    for (int i = 0; i < AREAS; i++) {
      areas.add(
          CoverageArea.of(
              Area.of(String.format(Locale.ROOT, "E01%06d", i), "Area " + (i + 1)),
              swaying(polygons.get(i))));
    }
    return Coverage.of(CoordinateSystem.BRITISH_NATIONAL_GRID, areas);
  }

  private List<Coordinate> sites() {
    List<Coordinate> towns = new ArrayList<>();
    for (int i = 0; i < TOWNS; i++) {
      towns.add(somewhere());
    }
    List<Coordinate> sites = new ArrayList<>();
    for (int i = 0; i < SITES; i++) {
      Coordinate town = towns.get((int) (TOWNS * random.nextDouble() * random.nextDouble()));
      sites.add(
          random.nextDouble() < IN_TOWN
              ? new Coordinate(
                  town.x + TOWN_METRES * random.nextGaussian(),
                  town.y + TOWN_METRES * random.nextGaussian())
              : somewhere());
    }
    return sites;
  }

  private Coordinate somewhere() {
    double away = RADIUS_METRES * Math.sqrt(random.nextDouble());
    double angle = 2 * Math.PI * random.nextDouble();
    return new Coordinate(MIDDLE.x + away * Math.cos(angle), MIDDLE.y + away * Math.sin(angle));
  }

  private static Coordinate centre(Polygon cell) {
    return (Coordinate) cell.getUserData();
  }

  private Polygon swaying(Polygon cell) {
    Coordinate[] corners = cell.getExteriorRing().getCoordinates();
    CoordinateList ring = new CoordinateList();
    for (int i = 0; i + 1 < corners.length; i++) {
      LineSegment line = new LineSegment(corners[i], corners[i + 1]);
      line.normalize();
      List<Coordinate> vertices =
          lines.computeIfAbsent(line, straight -> swaying(straight, centre(cell)));
      boolean forward = line.p0.equals2D(corners[i]);
      for (int v = 0; v < vertices.size(); v++) {
        ring.add(vertices.get(forward ? v : vertices.size() - 1 - v), false);
      }
    }
    ring.closeRing();
    return GEOMETRIES.createPolygon(ring.toCoordinateArray());
  }

  /** The vertices of a line, both ends included. The two centres are mirror images in it. */
  private List<Coordinate> swaying(LineSegment line, Coordinate centre) {
    List<Coordinate> vertices = new ArrayList<>();
    double slope = slope(line, centre);
    double phase = 2 * Math.PI * random.nextDouble();
    int count = line.getLength() < STRAIGHT_METRES ? 1 : steps;
    for (int i = 0; i <= count; i++) {
      double share = (double) i / count;
      double most = slope * line.getLength() * Math.min(share, 1 - share);
      double sway = 0.6 * Math.sin(phase + 7 * share) + 0.3 * Math.sin(2 * phase + 29 * share);
      Coordinate vertex = line.pointAlongOffset(share, sway * most);
      vertices.add(i == 0 ? line.p0 : i == count ? line.p1 : vertex);
    }
    return vertices.stream().map(Country::rounded).toList();
  }

  /** How steeply a line may leave its ends and stay within its triangles, at most 1. */
  private static double slope(LineSegment line, Coordinate centre) {
    double height = line.distancePerpendicular(centre);
    double along = line.projectionFactor(centre) * line.getLength();
    double longest = Math.max(Math.abs(along), Math.abs(line.getLength() - along));
    return Math.min(1, height / longest);
  }

  private static Coordinate rounded(Coordinate place) {
    return new CoordinateXY(Math.rint(place.x * 1000) / 1000, Math.rint(place.y * 1000) / 1000);
  }
}
