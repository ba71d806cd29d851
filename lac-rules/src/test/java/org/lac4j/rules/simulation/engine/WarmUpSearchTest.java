package org.lac4j.rules.simulation.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WarmUpSearchTest {

  @Test
  void mser_leaves_the_start_out() {
    double[] values = new double[40];
    for (int i = 0; i < values.length; i++) {
      values[i] = i < 8 ? 10 * i : 100 + (i % 2);
    }

    assertThat(WarmUpSearch.truncation(values)).isEqualTo(8);
    assertThat(WarmUpSearch.truncation(new double[] {5, 5, 5, 5, 5, 5})).isZero();
  }
}
