package org.lac4j.examples.cli.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lac4j.examples.cli.Run;

class FixCommandTest {

  @TempDir private Path folder;

  /** The same two squares with a gap of about a hand between them. */
  private String gap() throws IOException {
    String apart = Run.SQUARES.replace("[[[-1.11,", "[[[-1.109999,");
    String open =
        apart.replace(
            "[-1.11,53.96],[-1.11,53.95]]]}}]}", "[-1.109999,53.96],[-1.109999,53.95]]]}}]}");
    return Files.writeString(folder.resolve("gap.geojson"), open).toString();
  }

  @Test
  void what_fits_needs_no_repair() {
    Run run = Run.lac("fix", "--areas", Run.squares(folder), "--dry-run");

    assertThat(run.code()).isZero();
    assertThat(run.out()).isEqualTo("Nothing to repair.\n");
  }

  @Test
  void a_sliver_is_closed_and_the_repaired_file_is_clean() throws IOException {
    Path fixed = folder.resolve("fixed.geojson");
    Run run = Run.lac("fix", "--areas", gap(), "-o", fixed.toString());

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains(" gained ", " m2; its line moved by up to ");
    assertThat(Run.lac("fix", "--areas", fixed.toString(), "--dry-run").out())
        .isEqualTo("Nothing to repair.\n");
  }

  @Test
  void a_dry_run_tells_the_same_and_writes_nothing() throws IOException {
    Path fixed = folder.resolve("fixed.geojson");
    String file = gap();
    Run dry = Run.lac("fix", "--areas", file, "-o", fixed.toString(), "--dry-run");

    assertThat(fixed).doesNotExist();
    assertThat(dry.out()).isEqualTo(Run.lac("fix", "--areas", file, "-o", fixed.toString()).out());
    assertThat(fixed).exists();
  }

  @Test
  void json_names_the_repair() throws IOException {
    Run run = Run.lac("fix", "--areas", gap(), "--dry-run", "--json");

    assertThat(run.out()).contains("\"changes\"", "\"moves\"", "\"left\"", "\"sliver\"");
  }

  @Test
  void without_an_output_or_a_dry_run_it_asks_for_one() {
    Run run = Run.lac("fix", "--areas", Run.squares(folder));

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("Give -o FILE, or --dry-run.");
  }

  @Test
  void a_repair_that_needs_a_decision_is_not_taken() {
    Run run = Run.lac("fix", "--areas", Run.squares(folder), "--dry-run", "--only", "overlap");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("'overlap' is not repaired without a decision", "sliver");
  }

  @Test
  void only_known_formats_are_written() {
    Run run =
        Run.lac(
            "fix", "--areas", Run.squares(folder), "-o", folder.resolve("fixed.shp").toString());

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains(".gpkg or .geojson");
  }
}
