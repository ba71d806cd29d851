package org.lac4j.geo.crs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;

class SmallAngleProperties {

  private static final double ROUNDING = 1e-16;

  @Property
  void the_series_agree_with_strict_math(
      @ForAll @DoubleRange(min = -SmallAngle.LIMIT, max = SmallAngle.LIMIT) double x) {
    assertThat(SmallAngle.sin(x)).isCloseTo(StrictMath.sin(x), within(ROUNDING));
    assertThat(SmallAngle.cos(x)).isCloseTo(StrictMath.cos(x), within(2 * ROUNDING));
    assertThat(SmallAngle.sinh(x)).isCloseTo(StrictMath.sinh(x), within(ROUNDING));
    assertThat(SmallAngle.atan(x)).isCloseTo(StrictMath.atan(x), within(ROUNDING));
    assertThat(SmallAngle.atanh(x)).isCloseTo(atanh(x), within(ROUNDING));
  }

  private static double atanh(double x) {
    return StrictMath.log1p(2 * x / (1 - x)) / 2;
  }
}
