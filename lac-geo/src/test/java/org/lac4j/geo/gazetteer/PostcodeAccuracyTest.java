package org.lac4j.geo.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostcodeAccuracyTest {

  /** The table of the class's documentation; every quality stands in it. */
  @ParameterizedTest
  @CsvSource({
    "BUILDING,100",
    "BUILDING_BY_MAP,100",
    "WITHIN_50_METRES,150",
    "ADDRESS_MEAN,100",
    "IMPUTED,200",
    "SECTOR_MEAN,2000",
    "LAST_KNOWN,2000",
    "NOT_TOLD,200",
    "NO_GRID_REFERENCE,Infinity"
  })
  void the_standard_is_as_documented(PositionalQuality quality, double metres) {
    assertThat(PostcodeAccuracy.standard().metres(quality)).isEqualTo(metres);
    assertThat(PositionalQuality.values()).hasSize(9);
  }

  @Test
  void another_figure_changes_one_quality_only() {
    PostcodeAccuracy changed =
        PostcodeAccuracy.standard().with(PositionalQuality.SECTOR_MEAN, 3_000);

    assertThat(changed.metres(PositionalQuality.SECTOR_MEAN)).isEqualTo(3_000);
    assertThat(changed.metres(PositionalQuality.LAST_KNOWN)).isEqualTo(2_000);
    assertThat(changed).isNotEqualTo(PostcodeAccuracy.standard());
    assertThat(changed.with(PositionalQuality.SECTOR_MEAN, 2_000))
        .isEqualTo(PostcodeAccuracy.standard())
        .hasSameHashCodeAs(PostcodeAccuracy.standard());
  }

  @Test
  void a_figure_is_a_distance() {
    for (double metres : new double[] {-1, Double.NaN, Double.POSITIVE_INFINITY}) {
      assertThatThrownBy(() -> PostcodeAccuracy.standard().with(PositionalQuality.BUILDING, metres))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("An accuracy is a distance of 0 metres or more, not " + metres + ".");
    }
  }
}
