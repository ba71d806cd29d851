package org.lac4j.geo.cause.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lac4j.geo.cause.CauseKind;
import org.lac4j.geo.cause.Displacement;
import org.lac4j.geo.cause.internal.CauseWording.Count;
import org.lac4j.geo.cause.internal.CauseWording.Told;
import org.locationtech.jts.geom.Coordinate;

class CauseWordingTest {

  private static final Coordinate YORK = new Coordinate(460_000, 452_000);
  private static final CauseWording WORDING =
      new CauseWording("the file of areas", "the wards", "findings", "audit again");

  private static Told file(double east, double north) {
    ImmutableList<Integer> all =
        IntStream.range(0, 22).boxed().collect(ImmutableList.toImmutableList());
    return WORDING.move(
        new Move(new Displacement(east, north), all, true),
        all.stream().map(String::valueOf).toList(),
        22,
        YORK,
        new Count(65, 70));
  }

  @Test
  void a_file_is_told_with_its_vector() {
    assertThat(file(30, -40))
        .isEqualTo(
            new Told(
                CauseKind.FILE_MOVED,
                "The file of areas is displaced as a whole: all 22 areas lie 50.0 m (30.0 m east and 40.0 m south) from"
                    + " the wards. It explains 65 of 70 findings along lines.",
                "Find out which of the two is right. If it is the wards, move the areas by 50.0 m (30.0 m west and 40.0 m"
                    + " north), and audit again."));
  }

  @Test
  void a_conversion_without_ostn15_is_known_by_size_and_direction() {
    assertThat(file(0.6, -2.0).kind()).isEqualTo(CauseKind.NO_OSTN15);
    assertThat(file(-0.6, 2.0).message())
        .contains(" That is what a conversion without OSTN15 does here.");
    assertThat(file(2.0, 0.6).kind()).isEqualTo(CauseKind.FILE_MOVED);
    assertThat(file(2.0, 0.6).message())
        .contains("A conversion without OSTN15 would be of that size, but would move it by 2.1 m");
  }

  @Test
  void a_missing_datum_is_known_too() {
    assertThat(file(-105, 24).kind()).isEqualTo(CauseKind.NO_DATUM_SHIFT);
    assertThat(file(105, -24).message())
        .contains(" That is what a conversion without the change of datum does here.");
    assertThat(file(24, 105).kind()).isEqualTo(CauseKind.FILE_MOVED);
  }

  @Test
  void an_area_is_named() {
    Move move = new Move(new Displacement(12, 7), ImmutableList.of(3), false);
    assertThat(WORDING.move(move, List.of("Acomb (A)"), 22, YORK, new Count(14, 14)).message())
        .isEqualTo(
            "Acomb (A) lies 13.9 m (12.0 m east and 7.0 m north) from the wards: it was moved, not redrawn. It explains"
                + " all 14 findings along lines.");
  }

  @Test
  void a_coarser_form_is_told_either_way() {
    Coarsening rounded =
        new Coarsening(
            CauseKind.ROUNDED,
            ImmutableList.of(1, 2),
            7.07,
            Optional.of("whole multiples of 10 m"));
    assertThat(WORDING.coarser(rounded, true, 3, new Count(2, 2)).message())
        .isEqualTo(
            "The file of areas is rounded to whole multiples of 10 m: lines lie up to 7.1 m from where they were, in 2"
                + " of 3 areas. It explains all 2 findings along lines.");
    Coarsening simplified =
        new Coarsening(CauseKind.SIMPLIFIED, ImmutableList.of(1), 12.3, Optional.empty());
    assertThat(WORDING.coarser(simplified, false, 1, new Count(1, 4)).message())
        .startsWith(
            "The wards are a simplified form of the file of areas: vertices were left out, and lines lie up to about 12 m");
  }

  @Test
  void nothing_found_is_told() {
    assertThat(WORDING.none(5))
        .isEqualTo(
            "No single cause explains the 5 findings along lines: no one move brings the file of areas onto the wards,"
                + " and neither is a simplified or rounded form of the other.");
  }
}
