package org.lac4j.core.internal.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoundingTest {

  @ParameterizedTest
  @CsvSource({
    "1, 100.0 %, 1",
    "0, 0.0 %, 0",
    "0.5, 50.0 %, 0.5",
    "0.99982, 99.98 %, 0.9998",
    "0.9999999, 99.99999 %, 0.9999999",
    "0.00004, 0.004 %, 0.00004",
    "0.9994, 99.9 %, 0.9994"
  })
  void a_share_is_all_or_nothing_only_if_it_is(double share, String percent, String inFile) {
    assertThat(Rounding.percent(share)).isEqualTo(percent);
    assertThat(Rounding.share(share, 4)).isEqualTo(inFile);
  }

  @Test
  void the_largest_share_below_the_whole_is_not_the_whole() {
    assertThat(Rounding.percent(Math.nextDown(1.0))).startsWith("99.999").isNotEqualTo("100.0 %");
    assertThat(Double.parseDouble(Rounding.share(Math.nextDown(1.0), 4))).isLessThan(1);
  }
}
