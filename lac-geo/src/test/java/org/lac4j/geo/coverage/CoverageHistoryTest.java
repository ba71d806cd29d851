package org.lac4j.geo.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoverageHistoryTest {

  private static final Vintage OLD = new Vintage("22 wards", LocalDate.of(2003, 5, 1));
  private static final Vintage NEW = new Vintage("21 wards", LocalDate.of(2015, 5, 7));
  private static final Coverage OLD_AREAS = Coverage.of(CoordinateSystem.WGS84, ImmutableList.of());
  private static final Coverage NEW_AREAS =
      Coverage.of(CoordinateSystem.BRITISH_NATIONAL_GRID, ImmutableList.of());

  private final CoverageHistory history =
      CoverageHistory.of(ImmutableMap.of(NEW, NEW_AREAS, OLD, OLD_AREAS));

  @ParameterizedTest
  @CsvSource({
    "2003-05-01,22 wards",
    "2015-05-06,22 wards",
    "2015-05-07,21 wards",
    "2099-12-31,21 wards"
  })
  void a_day_belongs_to_the_vintage_that_began_last(LocalDate day, String name) {
    assertThat(history.vintage(day)).map(Vintage::name).contains(name);
  }

  @Test
  void before_the_first_vintage_there_is_none() {
    assertThat(history.vintage(LocalDate.of(2003, 4, 30))).isEmpty();
  }

  @Test
  void vintages_stand_oldest_first_with_their_coverages() {
    assertThat(history.vintages()).containsExactly(OLD, NEW);
    assertThat(history.coverage(OLD)).isSameAs(OLD_AREAS);
    assertThat(history.coverage(NEW)).isSameAs(NEW_AREAS);
    assertThat(history).hasToString("[22 wards (2003-05-01), 21 wards (2015-05-07)]");
  }

  @Test
  void an_index_is_built_once() {
    assertThat(history.index(NEW)).isSameAs(history.index(NEW));
    assertThat(history.index(NEW).coordinateSystem())
        .isEqualTo(CoordinateSystem.BRITISH_NATIONAL_GRID);
  }

  @Test
  void an_unknown_vintage_is_refused() {
    for (Vintage unknown :
        ImmutableList.of(
            new Vintage("20 wards", NEW.from()),
            new Vintage("21 wards", LocalDate.of(2016, 1, 1)))) {
      assertThatThrownBy(() -> history.coverage(unknown))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageStartingWith("The history has no vintage " + unknown + "; it has [22 wards");
    }
  }

  @Test
  void a_day_or_name_that_stands_twice_is_refused() {
    for (Vintage twice :
        ImmutableList.of(
            new Vintage("20 wards", NEW.from()),
            new Vintage("21 wards", LocalDate.of(2016, 1, 1)))) {
      assertThatThrownBy(
              () -> CoverageHistory.of(ImmutableMap.of(NEW, NEW_AREAS, twice, NEW_AREAS)))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining(twice + " shares one with another");
    }
  }

  @Test
  void an_empty_history_or_a_blank_name_is_refused() {
    assertThatThrownBy(() -> CoverageHistory.of(ImmutableMap.of()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Vintage(" ", LocalDate.of(2015, 5, 7)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The vintage from 2015-05-07 has a blank name: give it one that people know.");
  }
}
