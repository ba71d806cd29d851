package org.lac4j.core.internal.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.api.Test;

class ScaleProperties {

  @Property
  void a_scale_holds_its_numbers_in_few_ticks_that_differ(
      @ForAll @DoubleRange(min = -1e6, max = 1e6) double one,
      @ForAll @DoubleRange(min = 0.01, max = 1e6) double width,
      @ForAll @IntRange(min = 2, max = 24) int steps) {
    Scale scale = Scale.of(one, one + width, steps);

    Statistics.label("starts below 0").collect(scale.low() < 0);
    double slip = 1e-9 * Math.max(width, Math.abs(one));
    assertThat(scale.low()).isLessThanOrEqualTo(one + slip);
    assertThat(scale.high()).isGreaterThanOrEqualTo(one + width - slip);
    assertThat(scale.ticks()).hasSizeBetween(2, steps + 2);
    assertThat(new HashSet<>(scale.ticks().stream().map(scale::label).toList()))
        .hasSameSizeAs(scale.ticks());
    assertThat(scale.share(scale.low())).isZero();
    assertThat(scale.share(scale.high())).isEqualTo(1);
  }

  @Test
  void a_single_number_stands_in_the_middle() {
    assertThat(Scale.of(7, 7, 6).share(7)).isCloseTo(0.5, within(1e-9));
  }

  @Test
  void ticks_are_round() {
    Scale scale = Scale.of(-0.3, 1.1, 8);

    assertThat(scale.ticks().stream().map(scale::label))
        .containsExactly("\u22120.4", "\u22120.2", "0.0", "0.2", "0.4", "0.6", "0.8", "1.0", "1.2");
  }
}
