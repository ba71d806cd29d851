package org.lac4j.examples.cli.options;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lac4j.examples.cli.Run;

class TeamFileTest {

  private static final String TEAM =
      """
      {"areas":[{"code":"A","name":"Acomb"},{"code":"B","name":"Holgate"}],
       "coordinators":[{"id":"C-01","name":"Ada Swift","contact":{"telephone":"01904 000001"},"areas":["A"],
         "absences":[{"first":"2026-08-03","last":"2026-08-14"}]}],
       "vacancies":[{"area":"B","coveredBy":"C-01"}]}
      """;

  @TempDir Path folder;
  private String areas;

  @BeforeEach
  void writeAreas() {
    areas = Run.squares(folder);
  }

  private Run check(String team, String at, String day, String... more) throws IOException {
    Path file = Files.writeString(folder.resolve("team.json"), team);
    String[] arguments = {
      "check",
      "--areas",
      areas,
      "--team",
      file.toString(),
      "--at",
      at,
      "--as-of",
      day,
      "--wants-conversation",
      "yes"
    };
    return Run.lac(
        Stream.concat(Arrays.stream(arguments), Arrays.stream(more)).toArray(String[]::new));
  }

  private static JsonNode coordinator(Run run) throws IOException {
    return new ObjectMapper().readTree(run.out()).get("coordinator");
  }

  @Test
  void coordinator_of_the_area_is_told() throws IOException {
    JsonNode coordinator = coordinator(check(TEAM, "-1.115,53.955", "2026-08-17", "--json"));

    assertThat(coordinator.get("id").asText()).isEqualTo("C-01");
    assertThat(coordinator.get("name").asText()).isEqualTo("Ada Swift");
    assertThat(coordinator.get("telephone").asText()).isEqualTo("01904 000001");
    assertThat(coordinator.get("vacant").asBoolean()).isFalse();
    assertThat(coordinator.get("away").asBoolean()).isFalse();
  }

  @Test
  void absence_on_the_day_is_told() throws IOException {
    JsonNode coordinator = coordinator(check(TEAM, "-1.115,53.955", "2026-08-14", "--json"));

    assertThat(coordinator.get("away").asBoolean()).isTrue();
    assertThat(coordinator.get("awayUntil").asText()).isEqualTo("2026-08-14");
  }

  @Test
  void vacant_area_is_eligible_and_tells_who_covers() throws IOException {
    Run run = check(TEAM, "-1.105,53.955", "2026-08-17");

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains(" has no coordinator at the moment.\nAda Swift is answering instead.\n");
    assertThat(
            coordinator(check(TEAM, "-1.105,53.955", "2026-08-17", "--json"))
                .at("/cover/id")
                .asText())
        .isEqualTo("C-01");
  }

  @Test
  void team_that_breaks_a_rule_ends_with_3_without_naming_anyone() throws IOException {
    Run run = check(TEAM.replace("\"vacancies\"", "\"usualCover\""), "-1.115,53.955", "2026-08-17");

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .startsWith("lac check: " + folder.resolve("team.json") + ": ")
        .doesNotContain("Ada Swift", "01904");
  }

  @Test
  void missing_team_ends_with_3() {
    Run run = Run.lac("check", "--areas", areas, "--team", "none.json", "--at", "1,1");

    assertThat(run)
        .isEqualTo(
            new Run(3, "", "lac check: none.json: there is no such file: check the path.\n"));
  }
}
