package org.lac4j.geo.cause.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.lac4j.geo.cause.Displacement;
import org.lac4j.geo.coverage.WigglyGrid;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.util.AffineTransformation;

class MoveEstimateProperties {

  private static List<Geometry> lines(long seed) {
    return WigglyGrid.geometries(new Random(seed), 2, 9).stream()
        .map(square -> AffineTransformation.scaleInstance(900, 900).transform(square))
        .toList();
  }

  private static LinePoints points(long seed, double east, double north) {
    return LinePoints.of(
        AffineTransformation.translationInstance(east, north).transform(lines(seed).get(1)), 200);
  }

  @Property(tries = 15)
  void a_start_within_some_metres_is_made_exact(
      @ForAll long seed,
      @ForAll @DoubleRange(min = -300, max = 300) double east,
      @ForAll @DoubleRange(min = -1.5, max = 1.5) double beside) {
    MoveEstimate estimate = new MoveEstimate(new LineIndex(lines(seed)));
    Displacement found =
        estimate.refined(points(seed, east, 40), new Displacement(east + beside, 40 - beside));
    assertThat(found.metresFrom(new Displacement(east, 40))).isLessThan(0.01);
  }

  @Property(tries = 10)
  void no_start_is_needed(
      @ForAll long seed,
      @ForAll @DoubleRange(min = -400, max = 400) double east,
      @ForAll @DoubleRange(min = -400, max = 400) double north) {
    MoveEstimate estimate = new MoveEstimate(new LineIndex(lines(seed)));
    assertThat(estimate.of(points(seed, east, north)).metresFrom(new Displacement(east, north)))
        .isLessThan(0.05);
  }
}
