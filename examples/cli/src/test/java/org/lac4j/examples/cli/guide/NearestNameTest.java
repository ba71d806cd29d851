package org.lac4j.examples.cli.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestNameTest {

  private static final List<String> NAMES =
      List.of("check", "locate", "compare", "--areas", "--areas-crs", "EASTING");

  @ParameterizedTest
  @CsvSource({
    "chekc, check",
    "chek, check",
    "chack, check",
    "comparre, compare",
    "--aeras, --areas",
    "--area, --areas",
    "easting, EASTING",
    "x, ",
    "simulate, ",
    "ocate, locate"
  })
  void one_mistake_for_each_three_letters_is_forgiven(String typed, String name) {
    assertThat(NearestName.of(typed, NAMES).orElse(null)).isEqualTo(name);
  }

  @Property(tries = 300)
  void a_name_is_nearest_to_itself_and_distances_have_no_direction(
      @ForAll @AlphaChars @StringLength(max = 8) String one,
      @ForAll @AlphaChars @StringLength(max = 8) String other) {
    assertThat(NearestName.mistakes(one, one)).isZero();
    assertThat(NearestName.mistakes(one, other)).isEqualTo(NearestName.mistakes(other, one));
    assertThat(NearestName.mistakes(one, other))
        .isBetween(Math.abs(one.length() - other.length()), Math.max(one.length(), other.length()));
    if (!one.equals(other)) {
      assertThat(NearestName.mistakes(one, other)).isPositive();
    }
  }
}
