package org.lac4j.geo.crs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;

class NationalGridProperties {

  private static final double HUNDREDTH_OF_A_MILLIMETRE = 1e-5;

  private final NationalGrid grid = NationalGrid.ostn15();
  private final double[] xy = new double[2];

  @Property
  void there_and_back_is_the_same_place(
      @ForAll("eastings") double easting, @ForAll("northings") double northing) {
    boolean onGrid = grid.toLonLat(easting, northing, xy, 0);
    Statistics.label("on the grid")
        .collect(onGrid)
        .coverage(coverage -> coverage.check(true).percentage(share -> share > 60));
    if (onGrid) {
      assertThat(grid.toGrid(xy[0], xy[1], xy, 0)).isTrue();
      assertThat(xy[0]).isCloseTo(easting, within(HUNDREDTH_OF_A_MILLIMETRE));
      assertThat(xy[1]).isCloseTo(northing, within(HUNDREDTH_OF_A_MILLIMETRE));
    }
  }

  @Property
  void back_and_there_is_the_same_place(
      @ForAll("eastings") double etrsEasting, @ForAll("northings") double etrsNorthing) {
    TransverseMercator.unproject(etrsEasting, etrsNorthing, xy, 0);
    double longitude = xy[0];
    double latitude = xy[1];
    boolean onGrid = grid.toGrid(longitude, latitude, xy, 0);
    Statistics.label("on the grid")
        .collect(onGrid)
        .coverage(coverage -> coverage.check(true).percentage(share -> share > 60));
    if (onGrid) {
      assertThat(grid.toLonLat(xy[0], xy[1], xy, 0)).isTrue();
      assertThat(xy[0]).isCloseTo(longitude, within(2e-10));
      assertThat(xy[1]).isCloseTo(latitude, within(1e-10));
    }
  }

  @Property
  void a_millimetre_stays_a_millimetre_across_the_lines_of_the_shifts(
      @ForAll("kilometres") int east, @ForAll("kilometres") int north) {
    double[] near = new double[2];
    double[] far = new double[2];
    ground(1000.0 * east - 0.0005, 1000.0 * north - 0.0005, near);
    ground(1000.0 * east + 0.0005, 1000.0 * north + 0.0005, far);

    assertThat(far[0] - near[0]).isCloseTo(0.001, within(1e-6));
    assertThat(far[1] - near[1]).isCloseTo(0.001, within(1e-6));
  }

  @Property
  void many_at_once_are_as_one_by_one(
      @ForAll("eastings") double easting, @ForAll("northings") double northing) {
    double[] many = {easting, northing, northing, easting, easting, northing};
    int off = grid.toLonLat(many, 2, many, 2, 2);

    assertThat(off).isBetween(0, 2);
    assertThat(many).startsWith(easting, northing);
    assertThat(grid.toLonLat(easting, northing, xy, 0) == !Double.isNaN(many[4])).isTrue();
    assertThat(new double[] {many[4], many[5]}).containsExactly(xy);
  }

  private void ground(double etrsEasting, double etrsNorthing, double[] into) {
    TransverseMercator.unproject(etrsEasting, etrsNorthing, into, 0);
    assertThat(grid.toGrid(into[0], into[1], into, 0)).isTrue();
  }

  @Provide
  Arbitrary<Double> eastings() {
    return coordinates(ShiftGrid.MAX_EASTING);
  }

  @Provide
  Arbitrary<Double> northings() {
    return coordinates(ShiftGrid.MAX_NORTHING);
  }

  @Provide
  Arbitrary<Integer> kilometres() {
    return Arbitraries.integers().between(1, 698);
  }

  /** Anywhere, on the lines of the shifts, and at the border. */
  private static Arbitrary<Double> coordinates(double most) {
    Arbitrary<Double> inside =
        Arbitraries.integers()
            .between(0, (int) (most * 1000))
            .withDistribution(RandomDistribution.uniform())
            .withoutEdgeCases()
            .map(millimetres -> millimetres / 1000.0);
    Arbitrary<Double> border =
        Arbitraries.doubles().between(-200, 200).map(d -> d < 0 ? most + d : d);
    Arbitrary<Double> lines =
        Arbitraries.integers().between(0, (int) (most / 1000)).map(km -> 1000.0 * km);
    return Arbitraries.frequencyOf(Tuple.of(8, inside), Tuple.of(1, lines), Tuple.of(1, border));
  }
}
