package org.lac4j.examples.cli.commands;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lac4j.examples.cli.Run;
import org.lac4j.rules.simulation.json.ScenarioJson;
import org.lac4j.rules.simulation.scenario.Scenario;
import org.lac4j.rules.simulation.scenario.York2024;

/** Fifteen square units in rows of five: York's twelve areas as the simulation has them, and three without one. */
class DesignCommandTest {

  private static final Scenario YORK =
      York2024.scenario().withLastDay(York2024.scenario().firstDay().plusDays(120));
  private static final int COVERED = YORK.areas().size();
  private static final int WIDTH = 5;

  @TempDir Path folder;
  private final List<String> codes = new ArrayList<>();
  private String units;
  private String loads;
  private String today;

  @BeforeEach
  void writeFiles() throws IOException {
    YORK.areas().forEach(area -> codes.add(area.code().value()));
    codes.addAll(List.of("X-1", "X-2", "X-3"));
    StringBuilder features = new StringBuilder();
    StringBuilder load = new StringBuilder("unit,load\n");
    StringBuilder areas = new StringBuilder("unit;area;area_name\n");
    for (int i = 0; i < codes.size(); i++) {
      double west = -1.2 + 0.01 * (i % WIDTH);
      double south = 53.9 + 0.01 * Math.floorDiv(i, WIDTH);
      features.append(i == 0 ? "" : ",").append(square(codes.get(i), west, south));
      load.append(codes.get(i)).append(',').append(4_000 + 10 * i).append('\n');
      if (i < COVERED) {
        areas.append(codes.get(i) + ";" + codes.get(i) + ";Area " + i + "\n");
      }
    }
    units =
        write("units.geojson", "{\"type\":\"FeatureCollection\",\"features\":[" + features + "]}");
    loads = write("load.csv", load.toString());
    today = write("today.csv", areas.toString());
  }

  private static String square(String code, double west, double south) {
    double east = west + 0.01;
    double north = south + 0.01;
    return String.format(
        Locale.ROOT,
        "{\"type\":\"Feature\",\"properties\":{\"code\":\"%s\",\"name\":\"Unit %s\",\"people\":4000},"
            + "\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[[%.2f,%.2f],[%.2f,%.2f],[%.2f,%.2f],"
            + "[%.2f,%.2f],[%.2f,%.2f]]]}}",
        code,
        code,
        west,
        south,
        east,
        south,
        east,
        north,
        west,
        north,
        west,
        south);
  }

  private String write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  private Run design(String... more) {
    List<String> arguments = new ArrayList<>(List.of("design", "--units", units, "--load", loads));
    arguments.addAll(List.of(more));
    return Run.lac(arguments.toArray(new String[0]));
  }

  @Test
  void one_more_area_is_drawn_written_and_proved() throws IOException {
    String written = folder.resolve("new.geojson").toString();
    Run run =
        design(
            "--areas", today, "--more", "1", "--load-range", "8000-11000", "-o", written, "--json");
    JsonNode json = new ObjectMapper().readTree(run.out());

    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    assertThat(json.get("status").asText()).isEqualTo("optimal");
    assertThat(json.get("areas")).hasSize(COVERED + 1);
    assertThat(Run.lac("audit", "--areas", written).out())
        .doesNotContain("overlap", "sliver", "different lines", "mismatched");
    assertThat(new ObjectMapper().readTree(Path.of(written).toFile()).get("features"))
        .hasSize(COVERED + 1);
  }

  @Test
  void areas_are_drawn_anew_within_the_tolerance() {
    Run run = design("--areas-count", "5", "--tolerance", "15", "--objective", "cut-edges");

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("proved: nothing is better").contains("new-5");
  }

  @Test
  void a_geopackage_is_written_and_read_again() {
    String written = folder.resolve("new.gpkg").toString();
    design("--areas-count", "3", "-o", written);

    assertThat(Run.lac("audit", "--areas", written).out()).contains("3 areas");
  }

  @Test
  void no_answer_ends_with_1_and_the_reason() {
    Run run = design("--fewest", "--load-range", "0-4000");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).contains("by itself, and an area may have 0 to 4,000.");
  }

  @Test
  void what_is_wrong_is_said() throws IOException {
    assertThat(design("--more", "1").code()).isEqualTo(2);
    assertThat(design("--more", "1", "--load-range", "many").err()).contains("8000-10000");
    assertThat(design("--areas-count", "3", "--objective", "beauty").code()).isEqualTo(2);
    assertThat(design("--areas-count", "3", "--fewest").code()).isEqualTo(2);
    Run missing = Run.lac("design", "--units", units, "--load", "demand", "--areas-count", "3");
    assertThat(missing.code()).isEqualTo(3);
    assertThat(missing.err()).contains("its attribute demand is null").contains("people");
    String bad = write("bad.csv", "unit,load\n" + codes.get(0) + ",-3\n");
    Run negative = Run.lac("design", "--units", units, "--load", bad, "--areas-count", "3");
    assertThat(negative.err()).contains("bad.csv, line 2: the load is '-3'");
    String locks = write("locks.csv", "lock,unit,other\nbeside,a,b\n");
    assertThat(design("--areas-count", "3", "--fixed", locks).err())
        .contains("locks.csv, line 2: the lock is 'beside'");
  }

  @Test
  void locks_hold() throws IOException {
    String locks =
        write(
            "locks.csv", "lock,unit,other\ntogether," + codes.get(0) + "," + codes.get(14) + "\n");
    String csv = folder.resolve("units.csv").toString();
    Run run = design("--areas-count", "3", "--tolerance", "40", "--fixed", locks, "--csv", csv);

    assertThat(run.code()).isZero();
    List<String> rows = rows(csv);
    assertThat(area(rows, codes.get(0))).isEqualTo(area(rows, codes.get(14)));
  }

  private static List<String> rows(String csv) {
    try {
      return Files.readAllLines(Path.of(csv));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static String area(List<String> rows, String unit) {
    return rows.stream()
        .filter(row -> row.startsWith(unit + ","))
        .map(row -> row.split(",", -1)[4])
        .findFirst()
        .orElseThrow();
  }

  @Test
  void today_and_the_answer_are_simulated_with_the_same_people() throws IOException {
    String scenario = write("scenario.json", ScenarioJson.write(YORK));
    Run run =
        design(
            "--areas",
            today,
            "--more",
            "1",
            "--load-range",
            "8000-11000",
            "--simulate",
            scenario,
            "--replications",
            "3");

    assertThat(YORK.firstDay()).isAfter(LocalDate.of(2020, 1, 1));
    assertThat(run.code()).isZero();
    assertThat(run.err())
        .startsWith("With One more area")
        .contains("the mean wait")
        .containsPattern("\nCaseloads: .*caseload")
        .endsWith("Nobody who has a coordinator today changes coordinator.\n");
  }

  @Test
  void a_redrawn_map_tells_how_many_change_coordinator() throws IOException {
    String scenario = write("scenario.json", ScenarioJson.write(YORK));
    Run run =
        design(
            "--areas",
            today,
            "--areas-count",
            "5",
            "--tolerance",
            "20",
            "--simulate",
            scenario,
            "--replications",
            "2");

    assertThat(run.code()).isZero();
    assertThat(run.err())
        .containsPattern("A load of [0-9,]+, in units that have a coordinator today, changes");
  }
}
