package org.lac4j.geo.audit.internal.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.lac4j.core.place.Area;
import org.lac4j.geo.audit.Finding;
import org.lac4j.geo.audit.FindingCode;
import org.lac4j.geo.audit.run.AuditSetup;
import org.lac4j.geo.coverage.CoordinateSystem;
import org.lac4j.geo.coverage.Coverage;
import org.lac4j.geo.coverage.CoverageArea;
import org.lac4j.geo.crs.GridGeometry;
import org.locationtech.jts.densify.Densifier;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/** Three squares of 300 metres in a row, the middle one drawn twice, the second time with vertices a little off. */
class DuplicateGeometryCheckProperties {

  private static final GeometryFactory GEOMETRIES = new GeometryFactory();
  private static final double SIDE = 300;

  @Provide
  Arbitrary<Double> offs() {
    return Arbitraries.of(0.0, 0.002, 0.05, 0.3, 0.49, 3.0, 20.0);
  }

  @Property(tries = 60)
  void a_copy_that_is_a_little_off_is_told_once_and_its_slivers_are_not(
      @ForAll("offs") double off, @ForAll long seed, @ForAll boolean degrees) {
    Random random = new Random(seed);
    List<CoverageArea> areas = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      areas.add(area("A" + i, square(i, 0, random), degrees));
    }
    Geometry copy = square(1, off, random);
    areas.add(area("COPY", copy, degrees));

    List<Finding> findings =
        AuditSetup.of(
                Coverage.of(
                    degrees ? CoordinateSystem.WGS84 : CoordinateSystem.BRITISH_NATIONAL_GRID,
                    areas))
            .neighboursOnly(true)
            .run()
            .findings();

    boolean alike = off < 0.5;
    Statistics.label("alike").collect(alike, degrees);
    if (!alike) {
      assertThat(findings)
          .extracting(Finding::code)
          .contains(FindingCode.OVERLAP)
          .doesNotContain(FindingCode.DUPLICATE_GEOMETRY);
      return;
    }
    assertThat(findings).extracting(Finding::code).containsExactly(FindingCode.DUPLICATE_GEOMETRY);
    Finding told = findings.get(0);
    assertThat(told.areas()).hasToString("[A1, COPY]");
    if (off > 0.01) {
      assertThat(told.squareMetres().orElseThrow())
          .isCloseTo(
              square(1, 0, random).intersection(copy).getArea(), within(0.001 * SIDE * SIDE));
      assertThat(told.message()).contains("all but the same polygon");
    }
  }

  private static CoverageArea area(String code, Geometry polygon, boolean degrees) {
    return CoverageArea.of(Area.of(code, code), degrees ? GridGeometry.toLonLat(polygon) : polygon);
  }

  /** A square whose sides have a vertex every 50 metres, each so far off at most. */
  private static Geometry square(int column, double off, Random random) {
    Envelope box =
        new Envelope(
            460_000 + SIDE * column, 460_000 + SIDE * (column + 1), 450_000, 450_000 + SIDE);
    Coordinate[] ring = Densifier.densify(GEOMETRIES.toGeometry(box), 50.5).getCoordinates();
    for (int i = 0; i + 1 < ring.length; i++) {
      ring[i] =
          new Coordinate(
              ring[i].x + off * (2 * random.nextDouble() - 1),
              ring[i].y + off * (2 * random.nextDouble() - 1));
    }
    ring[ring.length - 1] = ring[0];
    return GEOMETRIES.createPolygon(ring);
  }
}
