package org.lac4j.examples.cli.design;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lac4j.examples.cli.Run;

class UnitOptionsTest {

  @TempDir Path folder;
  private String units;
  private String loads;

  @BeforeEach
  void writeFiles() throws IOException {
    units = Run.squares(folder);
    loads =
        Files.writeString(folder.resolve("load.csv"), "code,people\nA,900\nB,1100\n").toString();
  }

  @Test
  void areas_of_today_are_boundaries_that_units_lie_in() {
    Run run =
        Run.lac(
            "design",
            "--units",
            units,
            "--load",
            loads,
            "--areas",
            units,
            "--areas-count",
            "2",
            "--tolerance",
            "20");

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("Value 0, proved").contains("Acomb: load 900");
  }

  @Test
  void a_bridge_to_no_unit_is_refused() {
    Run run =
        Run.lac(
            "design", "--units", units, "--load", loads, "--areas-count", "1", "--bridge", "A:Z");

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err()).contains("there is no unit Z");
  }

  @Test
  void a_unit_without_a_load_is_named() throws IOException {
    String part = Files.writeString(folder.resolve("part.csv"), "code,people\nA,900\n").toString();
    Run run = Run.lac("design", "--units", units, "--load", part, "--areas-count", "1");

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err()).contains("Unit B has no load");
  }
}
