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

/** The values of every run. */
class RunValuesTest {

  private static final String SCENARIO =
      """
      {"name": "First", "firstDay": "2026-01-05", "lastDay": "2026-06-30",
       "areas": [{"code": "A-1", "name": "One", "demand": {"kind": "per-year", "introductions": 100}}],
       "coordinators": [{"id": "C-1", "areas": ["A-1"]}],
       "people": {"longLasts": {"kind": "exponential", "meanDays": 100}},
       "start": {"kind": "warm-up", "weeks": 20},
       "ranges": [{"of": "/people/longLasts/meanDays", "low": 80, "high": 120}, {"of": "demand", "low": 0.9, "high": 1.2}]}
      """;

  @TempDir private Path folder;
  private Path first;

  @BeforeEach
  void write() throws IOException {
    first = Files.writeString(folder.resolve("first.json"), SCENARIO);
  }

  private Run simulate(String... more) {
    List<String> arguments =
        new ArrayList<>(
            List.of("simulate", first.toString(), "--replications", "4", "--seed", "3"));
    arguments.addAll(List.of(more));
    return Run.lac(arguments.toArray(String[]::new));
  }

  @Test
  void every_runs_values_come_with_seed_version_and_hash() throws IOException {
    Path csv = folder.resolve("runs.csv");
    Path json = folder.resolve("runs.json");
    Run run = simulate("--runs-csv", csv.toString(), "--runs-json", json.toString());

    assertThat(run.code()).isZero();
    JsonNode document = new ObjectMapper().readTree(json.toFile());
    List<String> lines = Files.readAllLines(csv);
    assertThat(document.path("seed").asLong()).isEqualTo(3);
    assertThat(document.path("scenarios").get(0).path("sha256").asText()).hasSize(64);
    assertThat(document.path("version").asText()).isNotBlank();
    assertThat(document.path("values")).hasSize(lines.size() - 1);
    assertThat(lines.get(0))
        .isEqualTo("scenario,scenario_sha256,version,seed,run,of,id,measure,value");
    assertThat(lines.get(1))
        .contains(document.path("scenarios").get(0).path("sha256").asText())
        .contains(",3,0,team,team,introduced,");
    assertThat(document.path("values").get(0).path("value").asDouble())
        .isEqualTo(Double.parseDouble(lines.get(1).substring(lines.get(1).lastIndexOf(',') + 1)));
  }
}
