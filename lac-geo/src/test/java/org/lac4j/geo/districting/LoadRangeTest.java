package org.lac4j.geo.districting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class LoadRangeTest {

  /** 25 and 16% of it is 28.999999999999996 for doubles, and 29 for everybody else. */
  private static final UnitGraph FIFTY =
      UnitGraph.builder().unit("A", 29).unit("B", 21).neighbours("A", "B", 100).build();

  @Test
  void a_load_at_the_limit_is_in_the_range() {
    LoadRange range = LoadRange.around(FIFTY, 2, 0.16);

    assertThat(range.max()).isLessThan(29);
    assertThat(range.contains(29)).isTrue();
    assertThat(range.contains(21)).isTrue();
    assertThat(range.contains(29.000_001)).isFalse();
    assertThat(range.contains(20.999_999)).isFalse();
    assertThat(range.isExceededBy(29)).isFalse();
    assertThat(range.greatest(1)).isEqualTo(29);
    assertThat(range.greatest(1000)).isEqualTo(29_000);
    assertThat(range.least(1)).isEqualTo(21);
  }

  @Test
  void areas_at_the_limit_are_drawn() {
    Design answer =
        Districting.of(FIFTY).redraw(2, LoadRange.around(FIFTY, 2, 0.16), Objective.CUT_EDGES);

    assertThat(answer.proof().status()).isEqualTo(DesignStatus.OPTIMAL);
    assertThat(answer.areas()).hasSize(2);
  }

  @Test
  void what_is_no_range_is_refused() {
    assertThatIllegalArgumentException().isThrownBy(() -> LoadRange.of(-1, 5));
    assertThatIllegalArgumentException().isThrownBy(() -> LoadRange.of(6, 5));
    assertThatIllegalArgumentException().isThrownBy(() -> LoadRange.around(FIFTY, 0, 0.1));
  }
}
