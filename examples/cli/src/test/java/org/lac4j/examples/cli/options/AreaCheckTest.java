package org.lac4j.examples.cli.options;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lac4j.examples.cli.Run;

class AreaCheckTest {

  private static final String METRES =
      """
      {"type":"Feature","properties":{"code":"A","name":"Acomb"},"geometry":{"type":"Polygon","coordinates":
      [[[458000,451000],[459000,451000],[459000,452000],[458000,451000]]]}}
      """;

  @TempDir Path folder;

  private String areas(String text) throws IOException {
    return Files.writeString(folder.resolve("areas.json"), text).toString();
  }

  private static Run check(String areas, String... more) {
    return Run.lac(
        Stream.concat(
                Stream.of("check", "--areas", areas, "--grid", "458700,451300"), Stream.of(more))
            .toArray(String[]::new));
  }

  @Test
  void metres_said_to_be_degrees_are_refused_with_the_cure() throws IOException {
    String areas = areas(METRES);

    assertThat(check(areas))
        .isEqualTo(
            new Run(
                3,
                "",
                "lac check: "
                    + areas
                    + ": the areas are said to be in EPSG:4326, but their coordinates are not degrees (x from"
                    + " 458000.00 to 459000.00, y from 451000.00 to 452000.00): say what they are, for example"
                    + " --crs EPSG:27700 (where --x and --y are given, --areas-crs).\n"));
    assertThat(check(areas, "--crs", "EPSG:27700").out()).startsWith("Place: inside Acomb (A), ");
  }

  @Test
  void degrees_said_to_be_metres_are_refused_with_the_cure() {
    String areas = Run.squares(folder);

    Run run =
        Run.withInput(
            "lon,lat\n-1.115,53.955\n", "locate", "--areas", areas, "--crs", "EPSG:27700", "-");

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .startsWith("lac locate: " + areas + ": the areas are said to be in EPSG:27700, but ")
        .contains("are degrees, not metres", "x from -1.12 to -1.10", "--crs EPSG:4326");
  }

  @Test
  void latitude_first_is_refused_with_the_cure() throws IOException {
    String areas =
        areas(
            """
            {"type":"Feature","properties":{"code":"A","name":"Acomb"},"geometry":{"type":"Polygon","coordinates":
            [[[53.95,-1.12],[53.96,-1.12],[53.96,-1.11],[53.95,-1.12]]]}}
            """);

    assertThat(check(areas).err())
        .startsWith("lac check: " + areas + ": the areas are said to be in EPSG:4326, but their ")
        .endsWith("y from -1.12 to -1.11): write longitude before latitude.\n");
  }

  @Test
  void comparison_refuses_either_file_and_names_its_option() throws IOException {
    String metres = areas(METRES);
    String squares = Run.squares(folder);

    Run old = Run.lac("compare", metres, squares);
    Run young = Run.lac("compare", squares, metres);

    assertThat(old.code()).isEqualTo(3);
    assertThat(old.err())
        .startsWith(
            "lac compare: " + metres + ": the areas are said to be in EPSG:4326, but their ")
        .endsWith("say what they are, for example --crs EPSG:27700 (and --new-crs for NEW).\n");
    assertThat(young.code()).isEqualTo(3);
    assertThat(young.err())
        .startsWith(
            "lac compare: " + metres + ": the areas are said to be in EPSG:4326, but their ")
        .endsWith("say what they are, for example --new-crs EPSG:27700.\n");
    assertThat(Run.lac("compare", squares, metres, "--new-crs", "EPSG:27700").code()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"--wards", "--within", "--declared-gaps"})
  void audit_refuses_what_it_is_to_set_the_areas_beside(String option) throws IOException {
    String metres = areas(METRES);

    Run run = Run.lac("audit", "--areas", Run.squares(folder), option, metres);

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err())
        .startsWith("lac audit: " + metres + ": the areas are said to be in EPSG:4326, but their ")
        .endsWith("say what they are, in the file itself, for example EPSG:27700.\n");
  }

  @Test
  void audit_tells_wrong_coordinates_of_the_areas_as_findings() throws IOException {
    Run run = Run.lac("audit", "--areas", areas(METRES));

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).contains("error    wrong-crs");
  }

  @Test
  void files_without_an_area_are_refused_by_every_command() throws IOException {
    String empty = areas("{\"type\":\"FeatureCollection\",\"features\":[]}");
    String squares = Run.squares(folder);
    String told = ": it holds no area with a polygon (0 features): give a file of boundaries";

    for (Run run :
        new Run[] {
          Run.lac("audit", "--areas", empty),
          Run.lac("audit", "--areas", squares, "--within", empty),
          Run.lac("compare", empty, squares),
          Run.lac("compare", squares, empty),
          Run.withInput("lon,lat\n-1.115,53.955\n", "locate", "--areas", empty, "-")
        }) {
      assertThat(run.code()).isEqualTo(3);
      assertThat(run.out()).isEmpty();
      assertThat(run.err()).contains(empty + told);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"type\":\"FeatureCollection\",\"features\":[]}",
        "{\"type\":\"Feature\",\"properties\":{\"code\":\"A\",\"name\":\"Acomb\"},\"geometry\":null}"
      })
  void file_without_an_area_is_refused(String text) throws IOException {
    String areas = areas(text);

    Run run = check(areas);

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .startsWith("lac check: " + areas + ": it holds no area with a polygon (")
        .contains("give a file of boundaries");
  }
}
