package org.lac4j.examples.cli.records;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lac4j.core.json.LacJson;
import org.lac4j.examples.cli.Run;
import org.lac4j.rules.mirror.Mirror;
import org.lac4j.rules.timeframe.Timeframes;

/** {@code lac timeframes} and {@code lac mirror} on a run of York's service. */
class RecordFilesTest {

  private static final String DAY = "2024-10-01";
  private static final ObjectMapper MAPPER = new ObjectMapper();

  @TempDir static Path folder;
  private static WrittenRecords york;

  @BeforeAll
  static void writeRecords() throws IOException {
    york = WrittenRecords.york(folder);
  }

  @Test
  void each_area_has_its_timeframe_in_the_order_of_codes() {
    Run run = york.lac("timeframes", "--area-of", york.areaOf.toString(), "--as-of", DAY);

    assertThat(run.code()).isZero();
    assertThat(run.err()).contains("are left out: check where they live");
    assertThat(run.out().lines().filter(line -> !line.startsWith("  ")))
        .startsWith("Area 1 (Y01)", "Area 2 (Y02)")
        .hasSize(12);
    assertThat(run.out())
        .containsPattern(
            "  At the moment, 8 in 10 people hear from us (within \\d+ days|by the next day|on the same day)")
        .containsPattern("have a first meeting \\d+ to \\d+ days after getting in touch")
        .containsPattern("said before, it came true for [\\d,]+ of [\\d,]+ people");
  }

  @Test
  void the_document_is_what_the_library_says() throws IOException {
    Run run = york.lac("timeframes", "--area-of", york.areaOf.toString(), "--as-of", DAY, "--json");

    assertThat(run.code()).isZero();
    assertThat(LacJson.refusingUnknownFields().read(Timeframes.class, run.out()))
        .isEqualTo(Timeframes.of(york.run.service(), WrittenRecords.FIRST.withMonth(10)));
    JsonNode first = MAPPER.readTree(run.out()).path("areas").path(0);
    assertThat(first.path("meeting").path("kind").asText()).isEqualTo("range");
    assertThat(first.path("area").path("code").asText()).isEqualTo("Y01");
  }

  @Test
  void without_a_table_of_areas_people_live_where_their_coordinator_is() {
    Run run = york.lac("timeframes", "--as-of", DAY);

    assertThat(run.code()).isZero();
    assertThat(run.err()).contains("give --area-of or --areas");
    assertThat(run.out()).containsPattern("have a first meeting \\d+ to \\d+ days");
  }

  @Test
  void the_mirror_shows_areas_coordinators_and_chance_and_ranks_nobody() {
    Run run = york.lac("mirror", "--area-of", york.areaOf.toString(), "--as-of", DAY);

    assertThat(run.code()).isZero();
    assertThat(run.out().lines().limit(12))
        .allMatch(line -> line.matches("Area \\d+ \\(Y\\d\\d\\): \\d+ people got in touch.*"));
    assertThat(run.out().lines().map(line -> line.replaceAll("\\).*", ")")).limit(24))
        .containsSubsequence("Area 1 (Y01)", "Area 12 (Y12)", "Coordinator C-01 (C-01)");
    assertThat(run.out())
        .contains("Mean wait for a first meeting in 12 areas: from ")
        .contains("Share of people in a crisis in 12 coordinators: from ")
        .contains("in 99 of 100 cases: ")
        .doesNotContain("best")
        .doesNotContain("worst");
  }

  @Test
  void the_mirror_is_a_document_too_and_begins_where_it_is_asked_to() {
    Run run =
        york.lac(
            "mirror",
            "--area-of",
            york.areaOf.toString(),
            "--as-of",
            DAY,
            "--from",
            "2024-01-01",
            "--json");
    Mirror mirror = LacJson.refusingUnknownFields().read(Mirror.class, run.out());

    assertThat(run.code()).isZero();
    assertThat(mirror.from()).hasToString("2024-01-01");
    assertThat(mirror.areas()).hasSize(12);
    assertThat(york.lac("mirror", "--as-of", DAY, "--from", "2024-12-01").code()).isEqualTo(2);
  }

  @Test
  void a_day_before_anything_was_received_is_said() {
    Run run = york.lac("timeframes", "--as-of", "2001-01-01");

    assertThat(run.code()).isZero();
    assertThat(run.err()).contains("introductions was received by 2001-01-01: check --as-of");
    assertThat(run.out()).contains("We can’t say yet how long people wait for a first meeting");
  }

  @Test
  void what_is_wrong_with_a_file_is_said_with_the_file_and_the_line() throws IOException {
    Path columns = york.write("columns.csv", "id;area\nI-000001;Y01\n");
    Path cells = york.write("cells.csv", "introduction,code\nI-000001,Y01\nI-000002\n");
    Path nobody = york.write("nobody.json", "[]");

    assertWrong(
        york.lac("timeframes", "--area-of", columns.toString()), "columns.csv: the first line");
    assertWrong(york.lac("mirror", "--area-of", cells.toString()), "cells.csv: line 3 has 1 cells");
    assertWrong(
        york.lac("mirror", "--area-of", folder.resolve("none.csv").toString()), "no such file");
    assertWrong(
        Run.lac(
            "timeframes",
            "--team",
            york.team.toString(),
            "--introductions",
            nobody.toString(),
            "--journeys",
            york.journeys.toString()),
        "which is none of the 0 given");
    assertThat(Run.lac("timeframes", "--team", york.team.toString()).code()).isEqualTo(2);
  }

  private static void assertWrong(Run run, String message) {
    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err()).contains(message).doesNotContain("\tat ");
    assertThat(run.out()).isEmpty();
  }

  @Test
  void help_says_what_the_commands_do() {
    assertThat(Run.lac("timeframes", "--help").out())
        .contains("how long people in each area wait now", "--as-of", "--area-of");
    assertThat(Run.lac("mirror", "--help").out()).contains("no league table", "--from");
    assertThat(Run.lac("--help").out()).contains("timeframes", "mirror");
  }

  @Test
  void semicolons_and_quotes_are_read() throws IOException {
    String text =
        Files.readString(york.areaOf).replace(",", ";").replaceAll("(?m);(Y\\d\\d)$", ";\"$1\"");
    Path file = york.write("semicolons.csv", "\uFEFF" + text);

    Run run = york.lac("timeframes", "--area-of", file.toString(), "--as-of", DAY, "--json");
    Run usual =
        york.lac("timeframes", "--area-of", york.areaOf.toString(), "--as-of", DAY, "--json");

    assertThat(run.out()).isEqualTo(usual.out());
  }
}
