package org.lac4j.geo.coverage.internal.distance;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Scale;

class MetricProperties {

  @Property(tries = 20_000)
  void within_the_reach_no_length_changes_by_more_than_its_share(
      @ForAll Metric metric,
      @ForAll @DoubleRange(min = -89.9, max = 89.9) @Scale(6) double y,
      @ForAll @DoubleRange(min = 1e-6, max = 20) @Scale(6) double reach,
      @ForAll @DoubleRange(min = -1, max = 1) @Scale(6) double there) {
    double share = metric.change(metric.sine(y), reach);
    double here = metric.sine(y);
    double other = metric.sine(y + there * reach);
    assertChange(metric.metresPerX(here), metric.metresPerX(other), share);
    assertChange(metric.metresPerY(here), metric.metresPerY(other), share);
  }

  @Example
  void about_a_small_cell_in_england_lengths_hardly_change() {
    assertThat(Metric.DEGREES.change(Metric.DEGREES.sine(54), 0.01)).isBetween(2e-4, 4e-4);
  }

  @Example
  void at_a_pole_anything_may_change() {
    assertThat(Metric.DEGREES.change(1, 1e-9)).isInfinite();
  }

  @Example
  void metres_stay_metres() {
    assertThat(Metric.METRES.change(0, 1e6)).isZero();
  }

  private static void assertChange(double here, double there, double share) {
    assertThat(Math.abs(there - here)).isLessThanOrEqualTo(share * here + 1e-9 * here);
  }
}
