package org.lac4j.examples.cli.options;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lac4j.examples.cli.Run;
import org.lac4j.geo.gazetteer.GazetteerReader;

class PlacesTest {

  private static final String POSTCODES =
      """
      pcds,doterm,usertype,oseast1m,osnrth1m,osgrdind
      YO24 4AB,,0,458167,451360,1
      YO24 4AH,,0,458461,451365,1
      YO24 4AD,201901,0,458167,451360,1
      YO24 4AE,,1,458167,451360,1
      YO24 4AF,,0,,,9
      """;
  private static final String UPRNS =
      """
      UPRN,X_COORDINATE,Y_COORDINATE,LATITUDE,LONGITUDE
      1,458167.00,451360.00,53.955,-1.115
      2,458800.00,451360.00,53.955,-1.105
      """;

  @TempDir Path folder;
  private String areas;
  private String postcodes;
  private String uprns;

  @BeforeEach
  void writeFiles() {
    areas = Run.squares(folder);
    postcodes = write("onspd.csv", POSTCODES);
    uprns = write("uprns.csv", UPRNS);
  }

  private String write(String name, String text) {
    try {
      return Files.writeString(folder.resolve(name), text).toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @CsvSource({"2019-01-31,0,in A", "2019-02-01,1,retired"})
  void postcode_counts_as_of_the_day_that_is_asked_for(String day, int code, String answer) {
    Run run =
        Run.lac(
            "check",
            "--areas",
            areas,
            "--postcodes",
            postcodes,
            "--postcode",
            "YO24 4AD",
            "--as-of",
            day);

    assertThat(run.out()).contains(answer);
    assertThat(run.code()).isEqualTo(code);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "yo244ab|inside|A|",
        "YO24 4AD|unplaced||retired",
        "YO24 4AE|unplaced||large-user",
        "YO24 4AF|unplaced||no-grid-reference",
        "YO1 9ZZ|unplaced||unknown",
        "BT1 1AA|unplaced||outside-great-britain"
      })
  void postcodes_are_placed_or_say_why_not(String postcode, String kind, String code, String note) {
    Run run =
        Run.withInput(
            "id,postcode\n7," + postcode + "\n",
            "locate",
            "--areas",
            areas,
            "--postcodes",
            postcodes);

    String[] fields = run.out().lines().skip(1).findFirst().orElseThrow().split(",", -1);
    assertThat(fields[2]).isEqualTo(kind);
    assertThat(fields[3]).isEqualTo(code == null ? "" : code);
    assertThat(fields[6]).isEqualTo(note == null ? "" : note);
  }

  @Test
  void postcode_that_is_none_is_unplaced_without_being_repeated() {
    Run run =
        Run.withInput("postcode\nYORK\n", "locate", "--areas", areas, "--postcodes", postcodes);

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).contains("\nYORK,unplaced,,,,");
    assertThat(run.err()).isEqualTo("1 row: 1 unplaced.\n");
  }

  @Test
  void property_numbers_are_placed_exactly() {
    Run run = Run.withInput("UPRN\n000000000002\n", "locate", "--areas", areas, "--uprns", uprns);

    assertThat(run.out()).contains("\n000000000002,inside,B,");
    assertThat(run.code()).isZero();
  }

  @Test
  void same_place_is_in_the_same_area_however_it_is_told() {
    for (String[] place :
        new String[][] {
          {"--at", "-1.115,53.955"},
          {"--grid", "458167,451360"},
          {"--postcode", "YO24 4AB"},
          {"--uprn", "1"}
        }) {
      Run run =
          Run.lac(
              "check",
              "--areas",
              areas,
              "--postcodes",
              postcodes,
              "--uprns",
              uprns,
              place[0],
              place[1]);

      assertThat(run.out()).as(place[0]).startsWith("Place: inside Acomb (A), ");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "1 2, , near-edge",
    "1, , near-edge",
    "1 2, all, split",
    "1 2, areas, split",
    "1, all, inside"
  })
  void addresses_place_a_postcode_only_where_no_home_is_missing(
      String known, String complete, String kind) {
    StringBuilder list = new StringBuilder("uprn,postcode\n");
    for (String uprn : known.split(" ", -1)) {
      list.append(uprn).append(",YO24 4AH\n");
    }
    List<String> arguments =
        new ArrayList<>(
            List.of("locate", "--areas", areas, "--postcodes", postcodes, "--uprns", uprns));
    arguments.addAll(List.of("--addresses", write("addresses.csv", list.toString())));
    if (complete != null) {
      arguments.addAll(
          List.of("--addresses-complete", complete.equals("areas") ? areas : complete));
    }

    Run run = Run.withInput("postcode\nYO24 4AH\n", arguments.toArray(String[]::new));

    assertThat(run.out()).contains("\nYO24 4AH," + kind + ",");
    assertThat(run.out().contains("0.50")).isEqualTo(kind.equals("split"));
  }

  @Test
  void odd_rows_and_spoilt_numbers_are_told_and_the_rest_is_used() {
    String odd = write("odd.csv", POSTCODES + "YO2O 4AH,,0,458461,451365,1\n");
    String spoilt = write("spoilt.csv", UPRNS + "3.0,458167.00,451360.00,53.955,-1.115\n");

    Run run =
        Run.lac("check", "--areas", areas, "--postcodes", odd, "--uprns", spoilt, "--uprn", "3");

    assertThat(run.code()).isZero();
    assertThat(run.err())
        .contains(
            "Warning: odd.csv: 1 row can't be used and is left out:\n  odd.csv:7: the postcode")
        .contains(
            "Warning: spoilt.csv: a spreadsheet has changed 1 property number, which can still")
        .doesNotContain("YO2O");
  }

  @Test
  void saved_directory_is_opened() throws IOException {
    Path saved = folder.resolve("postcodes.lac");
    GazetteerReader.standard().readPostcodes(Path.of(postcodes)).save(saved);

    Run run =
        Run.lac(
            "check", "--areas", areas, "--postcodes", saved.toString(), "--postcode", "YO24 4AB");

    assertThat(run.code()).as(run.err()).isZero();
  }

  @Test
  void directory_that_is_none_ends_with_3() {
    Run run = Run.lac("check", "--areas", areas, "--postcodes", areas, "--postcode", "YO24 4AB");

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err())
        .startsWith("lac check: squares.geojson: ")
        .doesNotContain("should not happen");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--addresses x.csv|--addresses needs --postcodes and --uprns: give all three.",
        "--addresses-complete all|--addresses-complete says something of --addresses: give both.",
        "--accuracy -1|--accuracy is 0 metres or more, not -1.0.",
        "--accuracy NaN|--accuracy is 0 metres or more, not NaN."
      })
  void options_that_do_not_fit_end_with_2(String options, String message) {
    Run run = Run.lac(("check --areas x.geojson --at 1,1 " + options).split(" "));

    assertThat(run)
        .isEqualTo(new Run(2, "", "lac check: " + message + "\nTry 'lac check --help'.\n"));
  }
}
