package org.lac4j.geo.coverage.internal.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import org.lac4j.geo.coverage.ExactOracle;

class OrientationProperties {

  /** What three points are like. */
  enum Shape {
    ANYWHERE,
    NEARLY_ON_A_LINE,
    ON_A_LATTICE,
    MIXED_SCALES,
    NEAR_THE_SMALLEST,
    NEAR_THE_LARGEST,
    A_POINT_SMALLER_THAN_THAT
  }

  @Property(tries = 20_000)
  void the_sign_is_that_of_exact_decimals(@ForAll Shape shape, @ForAll long seed) {
    double[] c = coordinates(shape, new Random(seed));
    int expected = ExactOracle.orientation(c[0], c[1], c[2], c[3], c[4], c[5]);
    Statistics.label(shape.name()).collect(expected);
    assertThat(Orientation.sign(c[0], c[1], c[2], c[3], c[4], c[5])).isEqualTo(expected);
    assertThat(Orientation.sign(c[2], c[3], c[0], c[1], c[4], c[5])).isEqualTo(-expected);
    assertThat(Orientation.sign(c[2], c[3], c[4], c[5], c[0], c[1])).isEqualTo(expected);
    Statistics.label(Shape.NEARLY_ON_A_LINE.name())
        .coverage(seen -> seen.check(0).percentage(share -> share > 2));
    Statistics.label(Shape.ON_A_LATTICE.name())
        .coverage(seen -> seen.check(0).percentage(share -> share > 5));
  }

  @Example
  void the_range_of_coordinates_has_nothing_between_it_and_zero() {
    assertThat(Orientation.isInRange(0)).isTrue();
    assertThat(Orientation.isInRange(-0.0)).isTrue();
    assertThat(Orientation.isInRange(1e-60)).isTrue();
    assertThat(Orientation.isInRange(-1e60)).isTrue();
    assertThat(Orientation.isInRange(Math.nextDown(1e-60))).isFalse();
    assertThat(Orientation.isInRange(Math.nextUp(1e60))).isFalse();
    assertThat(Orientation.isInRange(Double.NaN)).isFalse();
  }

  private static double[] coordinates(Shape shape, Random random) {
    double[] c = new double[6];
    for (int i = 0; i < c.length; i++) {
      c[i] =
          switch (shape) {
            case ANYWHERE, NEARLY_ON_A_LINE -> random.nextDouble() * 1000;
            case ON_A_LATTICE -> 0.1 * random.nextInt(8);
            case MIXED_SCALES -> random.nextGaussian() * Math.pow(10, random.nextInt(110) - 55);
            case NEAR_THE_SMALLEST -> random.nextInt(4) * 1e-60 * (1 + random.nextDouble());
            case NEAR_THE_LARGEST -> (random.nextDouble() - 0.5) * 2e60;
            case A_POINT_SMALLER_THAN_THAT ->
                i < 4 ? random.nextInt(3) - 1.0 : random.nextInt(3) * 1e-200 * random.nextInt(9);
          };
    }
    if (shape == Shape.NEARLY_ON_A_LINE) {
      double share = random.nextInt(3) * 0.5 + random.nextInt(3) * 0.25;
      c[4] = steps(c[0] + share * (c[2] - c[0]), random);
      c[5] = steps(c[1] + share * (c[3] - c[1]), random);
    }
    return c;
  }

  private static double steps(double value, Random random) {
    return switch (random.nextInt(4)) {
      case 0 -> Math.nextUp(value);
      case 1 -> Math.nextDown(value);
      default -> value;
    };
  }
}
