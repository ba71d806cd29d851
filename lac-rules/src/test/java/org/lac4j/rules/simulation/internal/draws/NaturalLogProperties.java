package org.lac4j.rules.simulation.internal.draws;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The same bits as StrictMath, everywhere. */
class NaturalLogProperties {

  private static void assertSame(double x) {
    assertThat(Double.doubleToLongBits(NaturalLog.of(x)))
        .as("log of %s", x)
        .isEqualTo(Double.doubleToLongBits(StrictMath.log(x)));
  }

  @Property(tries = 2000)
  void any_bits_at_all(@ForAll long bits) {
    assertSame(Double.longBitsToDouble(bits));
  }

  @Property(tries = 50)
  void shares_such_as_are_drawn_and_what_is_near_one(@ForAll long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    for (int i = 0; i < 1000; i++) {
      double share = random.nextDouble();
      assertSame(1 - share);
      assertSame(share);
      assertSame(1 + (share - 0.5) * Math.pow(2, -random.nextInt(60)));
      assertSame(share * Double.MIN_NORMAL);
    }
  }

  @Example
  void the_ends() {
    for (double x :
        new double[] {
          0.0,
          -0.0,
          1,
          2,
          0.5,
          -1,
          Double.MIN_VALUE,
          Double.MIN_NORMAL,
          Double.MAX_VALUE,
          Double.POSITIVE_INFINITY,
          Double.NEGATIVE_INFINITY,
          Double.NaN,
          Math.nextUp(1.0),
          Math.nextDown(1.0)
        }) {
      assertSame(x);
    }
  }
}
