package org.lac4j.examples.democity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DiceTest {

  private final Dice dice = new Dice(1, "a test");

  @Test
  void the_throws_of_a_seed_never_change() {
    assertThat(List.of(dice.unit(), dice.unit()))
        .containsExactly(0.1371163731461179, 0.45392094144200623);
  }

  @Test
  void each_part_throws_dice_of_its_own() {
    assertThat(new Dice(1, "another").unit()).isNotEqualTo(dice.unit());
    assertThat(new Dice(2, "a test").unit()).isNotEqualTo(new Dice(1, "a test").unit());
  }

  @Test
  void whole_numbers_reach_both_ends_but_the_upper() {
    assertThat(Stream.generate(() -> dice.between(3, 6)).limit(100)).containsOnly(3, 4, 5);
  }

  @Test
  void weights_are_kept() {
    long heavy =
        Stream.generate(() -> dice.pick(List.of(9, 1), weight -> weight))
            .limit(10_000)
            .filter(picked -> picked == 9)
            .count();

    assertThat(heavy).isCloseTo(9_000, within(150L));
  }

  @Test
  void weightless_choices_are_refused() {
    assertThatThrownBy(() -> dice.pick(List.of("a"), choice -> 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("There is nothing to pick: every weight is 0.");
  }
}
