package org.lac4j.geo.audit.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.lac4j.core.place.Area;
import org.lac4j.geo.audit.AuditReport;
import org.lac4j.geo.audit.Finding;
import org.lac4j.geo.audit.FindingCode;
import org.lac4j.geo.audit.Region;
import org.lac4j.geo.audit.Severity;
import org.lac4j.geo.coverage.CoordinateSystem;
import org.lac4j.geo.coverage.Coverage;
import org.lac4j.geo.coverage.CoverageArea;
import org.lac4j.geo.crs.GridGeometry;
import org.locationtech.jts.densify.Densifier;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.util.AffineTransformation;
import org.locationtech.jts.geom.util.GeometryTransformer;

/**
 * Two areas of a council are drawn in metres of the National Grid, turned, and taken to a coordinate system; a rectangle
 * of known sides is planted, and is found with its ground metres.
 */
class PlantedSizesProperties {

  private static final GeometryFactory GEOMETRIES = new GeometryFactory();
  private static final CoordinateSystem WEB_MERCATOR = new CoordinateSystem(3857);

  /** The radius of the sphere of Web Mercator. */
  private static final double RADIUS = 6_378_137;

  /** What is planted: its rectangle is as long as this. */
  enum Kind {
    NOT_COVERED(1000),
    OUTSIDE(1000),
    GAP(400),
    OVERLAP(400);

    private final double length;

    Kind(double length) {
      this.length = length;
    }

    /** The areas in metres from the council's corner, A in the west and B in the east. */
    List<Geometry> areas(double width) {
      Geometry west = box(0, 1000, 0, 1000);
      Geometry notch = box(1000 - width, 1000, 300, 700);
      Geometry bump = box(1000, 1000 + width, 300, 700);
      double east = this == NOT_COVERED ? 2000 - width : this == OUTSIDE ? 2000 + width : 2000;
      return List.of(
          switch (this) {
            case GAP -> west.difference(notch);
            case OVERLAP -> west.union(bump);
            default -> west;
          },
          box(1000, east, 0, 1000));
    }

    FindingCode code(double width) {
      boolean narrow = width < 1;
      return switch (this) {
        case NOT_COVERED -> FindingCode.NOT_COVERED;
        case OUTSIDE -> FindingCode.OUTSIDE;
        case GAP -> narrow ? FindingCode.SLIVER : width < 200 ? FindingCode.GAP : FindingCode.HOLE;
        case OVERLAP -> narrow ? FindingCode.SLIVER : FindingCode.OVERLAP;
      };
    }
  }

  private static Geometry box(double west, double east, double south, double north) {
    return GEOMETRIES.toGeometry(new Envelope(west, east, south, north));
  }

  @Provide
  Arbitrary<Double> widths() {
    return Arbitraries.of(0.05, 0.3, 0.9, 1.2, 7.0, 60.0, 190.0, 230.0, 500.0);
  }

  @Provide
  Arbitrary<CoordinateSystem> systems() {
    return Arbitraries.of(
        CoordinateSystem.WGS84, CoordinateSystem.BRITISH_NATIONAL_GRID, WEB_MERCATOR);
  }

  /** Corners near Penzance, London, York and Lerwick. */
  @Provide
  Arbitrary<Coordinate> corners() {
    return Arbitraries.of(
        new Coordinate(147_000, 31_000),
        new Coordinate(530_000, 180_000),
        new Coordinate(460_000, 452_000),
        new Coordinate(445_000, 1_141_000));
  }

  @Property(tries = 120)
  void what_is_planted_is_found_with_its_metres_in_every_system(
      @ForAll Kind kind,
      @ForAll("widths") double width,
      @ForAll("systems") CoordinateSystem system,
      @ForAll("corners") Coordinate corner,
      @ForAll @IntRange(min = 0, max = 89) int degrees) {
    Statistics.label("system").collect(system);
    Statistics.label("kind").collect(kind);
    Site site = new Site(system, corner, degrees);
    double planted = width * kind.length;

    AuditReport report =
        AuditSetup.of(site.coverage(kind.areas(width)))
            .within(Region.of(site.coverage(List.of(box(0, 2000, 0, 1000)))))
            .run();

    List<Finding> told =
        report.findings().stream().filter(each -> each.severity() != Severity.INFO).toList();
    assertThat(told).extracting(Finding::code).containsExactly(kind.code(width));
    assertThat(told.get(0).squareMetres().orElseThrow())
        .isCloseTo(planted, within(Math.max(0.1, 0.01 * planted)));
    assertThat(told.get(0).widthMetres().orElseThrow())
        .isCloseTo(Math.min(width, kind.length), within(0.01 + 0.02 * width));
  }

  @Property(tries = 15)
  void where_nothing_is_planted_nothing_is_found(
      @ForAll("systems") CoordinateSystem system,
      @ForAll("corners") Coordinate corner,
      @ForAll @IntRange(min = 0, max = 89) int degrees) {
    Site site = new Site(system, corner, degrees);
    assertThat(
            AuditSetup.of(site.coverage(Kind.GAP.areas(0)))
                .within(Region.of(site.coverage(List.of(box(0, 2000, 0, 1000)))))
                .run()
                .findings())
        .extracting(Finding::code)
        .allMatch(code -> code == FindingCode.EXCESS_PRECISION);
  }

  /** Where the council lies, and in which system it is told. */
  private record Site(CoordinateSystem system, Coordinate corner, int degrees) {

    Coverage coverage(List<Geometry> metres) {
      List<CoverageArea> areas = new ArrayList<>();
      for (Geometry each : metres) {
        String code = String.valueOf((char) ('A' + areas.size()));
        areas.add(CoverageArea.of(Area.of(code, code), inFile(each)));
      }
      return Coverage.of(system, areas);
    }

    /** Both sides of a line get their vertices at the same places, so that it stays one line in every system. */
    private Geometry inFile(Geometry metres) {
      Geometry wound = Densifier.densify(metres, 101).norm().reverse();
      wound.apply((Coordinate vertex) -> vertex.setCoordinate(micrometres(vertex)));
      wound.geometryChanged();
      Geometry grid =
          AffineTransformation.rotationInstance(Math.toRadians(degrees))
              .translate(corner.x, corner.y)
              .transform(wound);
      if (system.equals(CoordinateSystem.BRITISH_NATIONAL_GRID)) {
        return grid;
      }
      Geometry lonLat = GridGeometry.toLonLat(grid);
      return system.isGeographic() ? lonLat : mercator(lonLat);
    }

    private static Coordinate micrometres(Coordinate vertex) {
      return new Coordinate(Math.rint(vertex.x * 1e6) / 1e6, Math.rint(vertex.y * 1e6) / 1e6);
    }

    private static Geometry mercator(Geometry lonLat) {
      return new GeometryTransformer() {
        @Override
        protected CoordinateSequence transformCoordinates(
            CoordinateSequence line, Geometry parent) {
          Coordinate[] moved = line.toCoordinateArray();
          for (int i = 0; i < moved.length; i++) {
            double north = Math.toRadians(moved[i].y);
            moved[i] =
                new Coordinate(
                    RADIUS * Math.toRadians(moved[i].x),
                    RADIUS * Math.log(Math.tan(Math.PI / 4 + north / 2)));
          }
          return factory.getCoordinateSequenceFactory().create(moved);
        }
      }.transform(lonLat);
    }
  }
}
