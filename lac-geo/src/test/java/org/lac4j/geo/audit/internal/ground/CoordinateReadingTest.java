package org.lac4j.geo.audit.internal.ground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lac4j.geo.audit.FindingCode;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/** Mistakes made on purpose at York Minster, and taken back. */
class CoordinateReadingTest {

  private static final GeometryFactory GEOMETRIES = new GeometryFactory();
  private static final double EAST = -1.0820;
  private static final double NORTH = 53.9620;

  private static double[] in(KnownSystem system) {
    double[] place = new double[2];
    assertThat(system.fromLonLat(EAST, NORTH, place)).isTrue();
    return place;
  }

  private static double metre(KnownSystem system) {
    return system == KnownSystem.DEGREES ? 1e-5 : 1;
  }

  @ParameterizedTest
  @EnumSource
  void each_mistake_in_the_numbers_is_taken_back(KnownSystem declared) {
    double[] right = in(declared);
    List<CoordinateReading> readings = CoordinateReading.ofNumbers(declared);
    assertThat(readings).hasSize(1 + 2 * (KnownSystem.values().length - 1));
    for (CoordinateReading reading : readings) {
      KnownSystem real = reading instanceof CoordinateReading.Other other ? other.real() : declared;
      double[] wrong = in(real);
      double x = wrong[reading.swapped() ? 1 : 0];
      double y = wrong[reading.swapped() ? 0 : 1];
      double[] corrected = new double[2];

      assertThat(reading.fits(new Envelope(new Coordinate(x, y)))).as(reading.words()).isTrue();
      assertThat(reading.correct(x, y, corrected)).isTrue();
      double near = reading.toleranceMetres() * metre(declared);
      assertThat(corrected[0]).as(reading.words()).isCloseTo(right[0], within(near));
      assertThat(corrected[1]).as(reading.words()).isCloseTo(right[1], within(near));
      assertThat(reading.code())
          .isEqualTo(real == declared ? FindingCode.SWAPPED_AXES : FindingCode.WRONG_CRS);
      assertThat(reading.fix()).endsWith(".");
    }
  }

  @Test
  void a_missing_datum_shows_beside_neighbours_and_is_taken_back() {
    for (CoordinateReading reading : CoordinateReading.besideNeighbours(KnownSystem.GRID)) {
      if (reading instanceof CoordinateReading.WithoutDatum without) {
        double[] right = in(KnownSystem.GRID);
        double[] wrong = new double[2];
        without.grid().project(EAST, NORTH, wrong);
        double[] corrected = new double[2];

        assertThat(Math.hypot(wrong[0] - right[0], wrong[1] - right[1])).isBetween(50.0, 250.0);
        assertThat(reading.correct(wrong[0], wrong[1], corrected)).isTrue();
        assertThat(corrected[0]).isCloseTo(right[0], within(reading.toleranceMetres()));
        assertThat(corrected[1]).isCloseTo(right[1], within(reading.toleranceMetres()));
      }
    }
    assertThat(CoordinateReading.besideNeighbours(KnownSystem.GRID)).hasSize(3);
    assertThat(CoordinateReading.besideNeighbours(KnownSystem.WEB_MERCATOR)).hasSize(1);
  }

  @Test
  void a_geometry_is_corrected_whole_or_not_at_all() {
    CoordinateReading swapped = new CoordinateReading.Swapped(KnownSystem.GRID);
    Geometry wrong = GEOMETRIES.toGeometry(new Envelope(450_000, 451_000, 460_000, 461_000));
    Geometry before = wrong.copy();

    assertThat((Object) swapped.correct(wrong).orElseThrow().getEnvelopeInternal())
        .isEqualTo(new Envelope(460_000, 461_000, 450_000, 451_000));
    assertThat(wrong.equalsExact(before)).isTrue();

    CoordinateReading grid =
        new CoordinateReading.Other(KnownSystem.DEGREES, KnownSystem.GRID, false);
    Geometry partly =
        GEOMETRIES.createLineString(
            new Coordinate[] {new Coordinate(460_000, 450_000), new Coordinate(9e9, 9e9)});
    assertThat(grid.correct(partly)).isEmpty();
  }
}
