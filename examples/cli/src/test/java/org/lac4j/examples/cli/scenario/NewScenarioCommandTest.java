package org.lac4j.examples.cli.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lac4j.examples.cli.Run;
import org.lac4j.rules.simulation.json.ScenarioJson;
import org.lac4j.rules.simulation.scenario.York2024;

class NewScenarioCommandTest {

  @TempDir private Path folder;

  @Test
  void york_is_a_file_that_a_command_writes() {
    Run run = Run.lac("scenario", "new", "--york");

    assertThat(run.code()).isZero();
    assertThat(ScenarioJson.read(run.out())).isEqualTo(York2024.scenario());
  }

  @Test
  void areas_and_demand_come_from_a_table_and_what_is_assumed_is_said() throws IOException {
    Path demand = folder.resolve("demand.csv");
    Files.writeString(demand, "code;introductions\nA-1;100\nA-2;80\n");

    Run run =
        Run.lac("scenario", "new", "--demand", demand.toString(), "--first-day", "2026-01-05");

    assertThat(run.code()).isZero();
    assertThat(ScenarioJson.read(run.out()).areas()).hasSize(2);
    assertThat(run.out()).contains("One full-time coordinator for each area");
  }

  @Test
  void without_an_area_there_is_no_scenario() {
    Run run = Run.lac("scenario", "new");

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err()).contains("give --areas, --demand or --team");
  }
}
