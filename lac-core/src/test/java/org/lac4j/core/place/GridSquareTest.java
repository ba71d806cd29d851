package org.lac4j.core.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GridSquareTest {

  private static final GridReference YORK = GridReference.ofMetres(460_345.9, 451_723.2);

  @ParameterizedTest
  @CsvSource({
    "SE, 400000, 400000, 100000",
    "se 65, 460000, 450000, 10000",
    "SE 60 51, 460000, 451000, 1000",
    "SE 603 517, 460300, 451700, 100",
    "se603517, 460300, 451700, 100",
    "SE 6034 5172, 460340, 451720, 10",
    "SE 60345 51723, 460345, 451723, 1",
    "SV 00 00, 0, 0, 1000",
    "HP 6 1, 460000, 1210000, 10000",
    "TM 5 9, 650000, 290000, 10000",
    "NN 166 712, 216600, 771200, 100",
    "JL, 500000, 1200000, 100000"
  })
  void a_map_reference_names_the_south_west_corner(String text, double e, double n, int size) {
    GridSquare square = GridSquare.parse(text);

    assertThat(square).isEqualTo(new GridSquare(GridReference.ofMetres(e, n), size));
    assertThat(GridReference.parse(text)).isEqualTo(square.southWest());
  }

  @ParameterizedTest
  @CsvSource({
    "100000, SE",
    "10000, SE 6 5",
    "1000, SE 60 51",
    "100, SE 603 517",
    "10, SE 6034 5172",
    "1, SE 60345 51723"
  })
  void digits_are_cut_off_and_not_rounded(int size, String text) {
    assertThat(YORK.toSquare(size)).hasToString(text);
  }

  @Test
  void the_south_and_west_edges_belong_to_the_square_and_the_others_do_not() {
    GridSquare square = GridSquare.parse("SE 603 517");

    assertThat(square.contains(GridReference.ofMetres(460_300, 451_700))).isTrue();
    assertThat(square.contains(GridReference.ofMetres(460_400, 451_700))).isFalse();
    assertThat(square.contains(GridReference.ofMetres(460_300, 451_800))).isFalse();
    assertThat(square.centre()).isEqualTo(GridReference.ofMetres(460_350, 451_750));
  }

  @ParameterizedTest
  @CsvSource({
    "SI 603 517, 'A map reference has two letters, the first of H, J, N, O, S, T, and digits, for example SE 603 517.'",
    "AA 603 517, 'A map reference has two letters, the first of H, J, N, O, S, T, and digits, for example SE 603 517.'",
    "460300, 'A map reference has two letters, the first of H, J, N, O, S, T, and digits, for example SE 603 517.'",
    "SE 603 5179, 'A map reference has 0, 2, 4, 6, 8 or 10 digits, as many east as north, not 7.'",
    "SE 603517 517603, 'A map reference has 0, 2, 4, 6, 8 or 10 digits, as many east as north, not 12.'",
    "TZ, An easting lies between 0 and 700000 metres.",
    "HA, A northing lies between 0 and 1300000 metres."
  })
  void a_refusal_says_what_is_wrong(String text, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> GridSquare.parse(text))
        .withMessage(message);
  }

  @Test
  void a_long_text_is_refused_by_its_length() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> GridSquare.parse("S".repeat(41)))
        .withMessage("A map reference has 14 characters at most, not 41.");
  }

  @Test
  void a_size_that_is_not_in_use_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> YORK.toSquare(50))
        .withMessage(
            "A grid square has a side of 100000, 10000, 1000, 100, 10 or 1 metres, not 50.");
  }

  @Test
  void a_corner_off_the_lines_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new GridSquare(YORK, 100))
        .withMessageContaining("multiple of its size");
  }
}
