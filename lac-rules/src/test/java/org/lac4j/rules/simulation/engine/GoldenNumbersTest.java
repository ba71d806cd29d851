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
    "busy, 2ecd7e1237855444",
    "hours-only, d79da8f831307e00",
    "cap, 6257d3d5868abf46",
    "hold-week, 149d52955e269861",
    "neighbours, 8b404e3bd7a3412f",
    "neighbours-asked, 8a317c2ea6a2866f",
    "always, 097b1dc512b86970",
    "no-attention, 81571ee0cd223f7b",
    "today, 284a2d7e07533fc7",
    "changes, 13f802798d7fec3c",
    "by-arrival, 86a9b25e17f50dc3",
    "urgency, a18c8b5a3567230d",
    "ids-only, 86a9b25e17f50dc3",
    "weighted, ac92ede4fb0f3f35",
    "policies-asked, 8c27813b4a4806dc",
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
