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
    "york, 3bb04257a950b2eb",
    "one-area, 35dbf803bdc0e230",
    "warm-up-found, fbfd3e7789295d07",
    "busy, aa1d9e269e0a9d54",
    "hours-only, 7a50ad352a1c1016",
    "cap, f92131c1a69ec5c9",
    "hold-week, 6ba0d71ca828fd7c",
    "neighbours, 1a1988106e2f56a1",
    "neighbours-asked, b78e8567781efe23",
    "always, 22511f14eff0ac0b",
    "no-attention, 4de7b734d2885b06",
    "today, 36f01e84de063dbb",
    "crisis, 54ab4ba6309e54f0",
    "changes, 10427511558bd7f2",
    "by-arrival, 4d62717c159562dd",
    "urgency, 1e02f57de877a1ee",
    "ids-only, 4d62717c159562dd",
    "weighted, e1590a8f633e841c",
    "policies-asked, 0c585a02c7b566e9",
  })
  void the_same_seed_gives_the_same_numbers(String scenario, String digest) {
    assertThat(Digest.of(GoldenScenarios.all().get(scenario), MEASURES, SEED, RUNS))
        .isEqualTo(digest);
  }

  @Test
  void york_for_ten_years_too() {
    assertThat(Digest.of(GoldenScenarios.all().get("york-ten-years"), MEASURES, SEED, 1))
        .isEqualTo("12e45d450692cf51");
  }

  private static final List<Measure> MEASURES = List.of(Measure.values());
}
