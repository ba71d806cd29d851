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
    "york, 59f390f483188ab6",
    "one-area, ffb112dd2259435a",
    "warm-up-found, 5550b8f3c5973e19",
    "busy, b4c121a31e56cd52",
    "hours-only, 040472385ab6b6f4",
    "cap, 99776509ed612082",
    "hold-week, 65c7f3b4f193a3c3",
    "neighbours, bbc7229c30c17cf7",
    "neighbours-asked, 8ef3898df415a4b7",
    "always, 097b1dc512b86970",
    "no-attention, 81571ee0cd223f7b",
    "today, 99cfe3aa181e7d4d",
    "changes, 9198cbc4f3943ca6",
    "by-arrival, a2ffab042fe41005",
    "urgency, b6d3c4a49dd434a6",
    "ids-only, a2ffab042fe41005",
    "weighted, 2f2deb21102b08fc",
    "policies-asked, 10041de7e08430cf",
  })
  void the_same_seed_gives_the_same_numbers(String scenario, String digest) {
    assertThat(Digest.of(GoldenScenarios.all().get(scenario), MEASURES, SEED, RUNS))
        .isEqualTo(digest);
  }

  @Test
  void york_for_ten_years_too() {
    assertThat(Digest.of(GoldenScenarios.all().get("york-ten-years"), MEASURES, SEED, 1))
        .isEqualTo("f95c4d4325ee7a86");
  }

  private static final List<Measure> MEASURES = List.of(Measure.values());
}
