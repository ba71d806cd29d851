package org.lac4j.rules.simulation.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same seed gives the same numbers, to the last bit, from release to release and on every machine. */
class GoldenNumbersTest {

  private static final long SEED = 7;
  private static final int RUNS = 3;

  @ParameterizedTest
  @CsvSource({
    "york, d3aa0da7455de8d5",
    "one-area, b09f64e9acaa818f",
    "warm-up-found, 8e6899360ced0ece",
    "busy, 8127e8d88e6de022",
    "hours-only, 66f94b8f1c37a5a1",
    "cap, eba476c5e2a7d8ed",
    "hold-week, 3d02994a0fbd8f83",
    "neighbours, 6b336c821d1b16d0",
    "neighbours-asked, 3ebd819c89e7aeb0",
    "always, 1c0e6a5dee684a92",
    "no-attention, 2572a2b69459867e",
    "today, 6b84f58dfc8ef0d2",
    "changes, d415d0509c1ed730",
    "by-arrival, bbfef1b01baf6163",
    "urgency, ba2f5bd42b1813c8",
    "ids-only, bbfef1b01baf6163",
    "weighted, 576fbd6237b232e7",
    "policies-asked, 55af9c0495d8a526",
  })
  void the_same_seed_gives_the_same_numbers(String scenario, String digest) {
    assertThat(Digest.of(GoldenScenarios.all().get(scenario), MEASURES, SEED, RUNS))
        .isEqualTo(digest);
  }

  @Test
  void york_for_ten_years_too() {
    assertThat(Digest.of(GoldenScenarios.all().get("york-ten-years"), MEASURES, SEED, 1))
        .isEqualTo("944a0be6fd850823");
  }

  private static final List<Measure> MEASURES = List.of(Measure.values());
}
