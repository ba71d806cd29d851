package org.lac4j.examples.cli.commands;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lac4j.examples.cli.Run;

/** Pairs by other codes, and what is assumed within ranges. */
class SimulateOptionsTest {

  private static final String SCENARIO =
      """
      {"name": "%s", "firstDay": "2026-01-05", "lastDay": "2026-06-30",
       "areas": [{"code": "%s", "name": "One", "demand": {"kind": "per-year", "introductions": 100}}],
       "coordinators": [{"id": "%s", "areas": ["%2$s"]}],
       "people": {"longLasts": {"kind": "exponential", "meanDays": 100}},
       "start": {"kind": "warm-up", "weeks": 20},
       "ranges": [{"of": "/people/longLasts/meanDays", "low": 80, "high": 120}, {"of": "demand", "low": 0.9, "high": 1.2}]}
      """;

  @TempDir private Path folder;
  private Path first;
  private Path renamed;

  @BeforeEach
  void write() throws IOException {
    first =
        Files.writeString(
            folder.resolve("first.json"), String.format(SCENARIO, "First", "A-1", "C-1"));
    renamed =
        Files.writeString(
            folder.resolve("renamed.json"), String.format(SCENARIO, "Renamed", "E05", "Ann"));
  }

  private Run simulate(String... more) {
    List<String> arguments =
        new ArrayList<>(
            List.of("simulate", first.toString(), "--replications", "4", "--seed", "3"));
    arguments.addAll(List.of(more));
    return Run.lac(arguments.toArray(String[]::new));
  }

  @Test
  void renamed_codes_are_other_people_unless_they_are_paired() {
    Run apart = simulate("--compare", renamed.toString());
    Run paired = simulate("--compare", renamed.toString(), "--pair-by", "A-1=E05,C-1=Ann");

    assertThat(apart.out()).contains("Not with the same people. Only the base has area A-1.");
    assertThat(paired.code()).isZero();
    assertThat(paired.out())
        .contains("With the same people.")
        .contains("are the same in every run");
  }

  @Test
  void a_pair_that_is_not_there_is_told() {
    Run run = simulate("--compare", renamed.toString(), "--pair-by", "A-1=E06");

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err()).contains("--pair-by names E06").contains("E05, Ann");
  }

  @Test
  void the_scenarios_own_ranges_are_varied_with_an_estimate_of_the_time_first() throws IOException {
    Path html = folder.resolve("page.html");
    Run run = simulate("--sensitivity", "--worlds", "3", "--json", "--html", html.toString());

    assertThat(run.err()).contains("3 worlds and 2 inputs one at a time: about ");
    JsonNode document = new ObjectMapper().readTree(run.out());
    assertThat(document.path("worlds")).hasSize(3);
    assertThat(document.path("inputs").findValuesAsText("of"))
        .containsExactlyInAnyOrder("/people/longLasts/meanDays", "demand");
    assertThat(document.path("asAssumed").isNumber()).isTrue();
    assertThat(Files.readString(html)).contains("How far it holds").contains("tornado-title");
  }

  @Test
  void a_range_that_does_not_fit_is_wrong_usage() {
    for (String range : List.of("nothing=1..2", "demand=2..1", "demand", "/people/none=1..2")) {
      Run run = simulate("--sensitivity", "--range", range);

      assertThat(run.code()).as(range).isEqualTo(2);
      assertThat(run.err()).doesNotContain("Exception");
    }
  }
}
