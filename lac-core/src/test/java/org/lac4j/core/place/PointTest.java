package org.lac4j.core.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PointTest {

  @Test
  void spaces_around_numbers_are_ignored() {
    assertThat(LonLat.parse(" -1.08 , 53.96 ")).isEqualTo(LonLat.ofDegrees(-1.08, 53.96));
    assertThat(GridReference.parse("460300, 451700"))
        .isEqualTo(GridReference.ofMetres(460_300, 451_700));
  }

  @Test
  void negative_zero_is_zero() {
    assertThat(LonLat.ofDegrees(-0.0, -0.0)).isEqualTo(LonLat.ofDegrees(0, 0));
    assertThat(GridReference.ofMetres(-0.0, -0.0)).isEqualTo(GridReference.ofMetres(0, 0));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "1", "1,", ",1", "1,2,3", "a,b", "1d,2", "0x1p3,2", "NaN,1", "1,Infinity"})
  void what_is_no_pair_of_numbers_is_refused_without_repeating_it(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LonLat.parse(text))
        .withMessage(
            "Give longitude and latitude as two numbers with one comma between them, for example -1.08,53.96.")
        .withNoCause();
  }

  @ParameterizedTest
  @ValueSource(strings = {"181,0", "-180.1,0", "1e300,0"})
  void a_longitude_out_of_range_is_refused(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LonLat.parse(text))
        .withMessage("A longitude lies between -180 and 180 degrees.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1,0", "700001,0"})
  void an_easting_off_the_grid_is_refused(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> GridReference.parse(text))
        .withMessage("An easting lies between 0 and 700000 metres.");
  }

  @Test
  void no_number_is_no_place() {
    assertThatIllegalArgumentException().isThrownBy(() -> LonLat.ofDegrees(Double.NaN, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> LonLat.ofDegrees(0, Double.NaN));
    assertThatIllegalArgumentException().isThrownBy(() -> GridReference.ofMetres(Double.NaN, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> GridReference.ofMetres(0, Double.NaN));
  }
}
