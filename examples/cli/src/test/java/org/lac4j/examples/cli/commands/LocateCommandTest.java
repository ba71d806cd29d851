package org.lac4j.examples.cli.commands;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lac4j.examples.cli.Run;

class LocateCommandTest {

  private static final String ADDED =
      "placement,area_code,area_name,metres_from_edge,placement_note";

  @TempDir Path folder;
  private String areas;

  @BeforeEach
  void writeAreas() {
    areas = Run.squares(folder);
  }

  private Run locate(String csv, String... options) {
    String[] arguments = new String[options.length + 3];
    arguments[0] = "locate";
    arguments[1] = "--areas";
    arguments[2] = areas;
    System.arraycopy(options, 0, arguments, 3, options.length);
    return Run.withInput(csv, arguments);
  }

  @Test
  void rows_get_their_area_and_keep_their_order_and_fields() {
    Run run =
        locate(
            """
            id,lon,lat,note
            1,-1.115,53.955,"a, ""b""\"
            2,-1.105,53.955,
            3,-1.11,53.955,shared edge
            4,-1.125,53.955,outside
            """);

    assertThat(run.out())
        .isEqualTo(
            """
            id,lon,lat,note,%s
            1,-1.115,53.955,"a, ""b""\",inside,A,Acomb,328.2,
            2,-1.105,53.955,,inside,B,"Holgate, ""the hill""\",328.2,
            3,-1.11,53.955,shared edge,inside,A,Acomb,0.0,
            4,-1.125,53.955,outside,outside,,,328.2,
            """
                .formatted(ADDED));
    assertThat(run.err()).isEqualTo("4 rows: 3 inside, 1 outside.\n");
    assertThat(run.code()).isZero();
  }

  @Test
  void bad_rows_are_unplaced_with_their_reason_and_the_run_goes_on() {
    Run run =
        locate(
            """
            lon,lat,id
            ,53.955,1
            -1.115,abc,2
            -1.115,95,3
            NaN,53.955,4
            0x1p3,53.955,5
            -1.115,53.955
            -1.115,53.955,7,8
            2.35,48.86,8
            53.955,-1.115,8
            -1.115,53.955,9
            """);

    assertThat(run.out())
        .isEqualTo(
            """
            lon,lat,id,%s
            ,53.955,1,unplaced,,,,The longitude is empty.
            -1.115,abc,2,unplaced,,,,The latitude is not a number.
            -1.115,95,3,unplaced,,,,A latitude lies between -90 and 90 degrees.
            NaN,53.955,4,unplaced,,,,The longitude is not a number.
            0x1p3,53.955,5,unplaced,,,,The longitude is not a number.
            -1.115,53.955,,unplaced,,,,"The row has 2 fields, the header 3."
            -1.115,53.955,7,unplaced,,,,"The row has 4 fields, the header 3."
            2.35,48.86,8,unplaced,,,,outside-great-britain
            53.955,-1.115,8,unplaced,,,,outside-great-britain: within it if longitude and latitude are swapped
            -1.115,53.955,9,inside,A,Acomb,328.2,
            """
                .formatted(ADDED));
    assertThat(run.err()).isEqualTo("10 rows: 1 inside, 9 unplaced.\n");
    assertThat(run.code()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "lon,lat\n-1.115,53.955",
        "LAT,LNG\n53.955,-1.115",
        "Longitude,latitude\n-1.115,53.955",
        "easting,northing\n458167,451360",
        "X_COORDINATE,Y_COORDINATE\n458167.00,451360.00",
        "\uFEFFlon,lat\n-1.115,53.955"
      })
  void columns_are_found_by_their_names(String csv) {
    assertThat(locate(csv).out()).contains(",inside,A,Acomb,");
  }

  @Test
  void columns_are_taken_as_the_options_say() {
    String csv = "lon,lat,e,n\n0,0,458167,451360\n";

    assertThat(locate(csv, "--x", "e", "--y", "n", "--crs", "EPSG:27700").out())
        .contains("458167,451360,inside,A,Acomb,");
  }

  @Test
  void points_in_other_systems_go_through_geotools() {
    String csv = "x,y\n-124121.232,7161638.4\nabc,1\n";

    assertThat(locate(csv, "--x", "x", "--y", "y", "--crs", "EPSG:3857").out())
        .matches(
            "x,y,%s\n-124121.232,7161638.4,inside,A,Acomb,3\\d\\d\\.\\d,\nabc,1,unplaced,,,,The easting is not a number.\n"
                .formatted(ADDED));
  }

  @Test
  void areas_in_other_systems_go_through_geotools() throws IOException {
    Files.writeString(
        Path.of(areas),
        """
        {"type":"FeatureCollection","crs":{"type":"name","properties":{"name":"EPSG:3857"}},"features":[
        {"type":"Feature","properties":{"code":"A","name":"Acomb"},"geometry":{"type":"Polygon","coordinates":
        [[[-124678,7160692],[-123565,7160692],[-123565,7162585],[-124678,7162585],[-124678,7160692]]]}}]}
        """);

    assertThat(locate("lon,lat\n-1.115,53.955\neasting,1\n").out())
        .contains("-1.115,53.955,inside,A,Acomb,3");
    assertThat(locate("easting,northing\n458167,451360\n").out()).contains(",inside,A,Acomb,3");
  }

  @Test
  void areas_in_an_unknown_system_are_told() {
    assertThat(locate("lon,lat\n-1.115,53.955\n", "--crs", "EPSG:99999").err())
        .isEqualTo(
            "lac locate: "
                + areas
                + ": the areas are in EPSG:99999. EPSG:99999 is not a coordinate system that GeoTools knows: check the"
                + " number, and with a GeoTools of your own that gt-epsg-hsql is on the class path.\n");
  }

  @Test
  void accuracy_gives_near_edge_with_the_other_area() {
    Run run = locate("lon,lat\n-1.1101,53.955\n-1.1199,53.955\n", "--accuracy", "20");

    assertThat(run.out())
        .isEqualTo(
            """
            lon,lat,%s
            -1.1101,53.955,near-edge,A,Acomb,6.6,or in B
            -1.1199,53.955,near-edge,A,Acomb,6.6,or in no area
            """
                .formatted(ADDED));
    assertThat(run.code()).isZero();
  }

  @Test
  void a_blank_line_is_a_row_where_there_is_one_column() throws IOException {
    Path postcodes =
        Files.writeString(
            folder.resolve("postcodes.csv"), "postcode,easting,northing\nYO1 7HH,458167,451360\n");

    assertThat(locate("postcode\nYO1 7HH\n\nYO1 7HH\n", "--postcodes", postcodes.toString()).out())
        .matches("(?s)postcode,.*\nYO1 7HH,inside,A,.*\n,unplaced,,,,[^\n]+\nYO1 7HH,inside,A,.*");
    assertThat(locate("\nlon,lat\n\n-1.115,53.955\n\n").out())
        .isEqualTo("lon,lat," + ADDED + "\n-1.115,53.955,inside,A,Acomb,328.2,\n");
  }

  @Test
  void line_ends_stay_as_they_are() {
    assertThat(locate("lon,lat\r\n-1.115,53.955\r\n").out())
        .isEqualTo("lon,lat," + ADDED + "\r\n-1.115,53.955,inside,A,Acomb,328.2,\r\n");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 5})
  void many_rows_keep_their_order_with_any_number_of_threads(int threads) {
    String csv =
        IntStream.range(0, 20_000)
            .mapToObj(i -> i + "," + (-1.1195 + i * 9e-7) + ",53.955\n")
            .collect(Collectors.joining("", "id,lon,lat\n", ""));

    Run run = locate(csv, "--threads", Integer.toString(threads));

    assertThat(run.err()).isEqualTo("20000 rows: 20000 inside.\n");
    assertThat(run.out().lines().skip(1).map(line -> line.substring(0, line.indexOf(','))))
        .containsExactlyElementsOf(IntStream.range(0, 20_000).mapToObj(Integer::toString).toList());
  }

  @Test
  void file_is_written_beside_and_moved_into_place() throws IOException {
    Path in = Files.writeString(folder.resolve("in.csv"), "lon,lat\n-1.115,53.955\n");
    Path out = folder.resolve("out.csv");

    Run run = locate("", in.toString(), "-o", out.toString(), "--json");

    assertThat(run.code()).isZero();
    assertThat(Files.readString(out))
        .isEqualTo("lon,lat," + ADDED + "\n-1.115,53.955,inside,A,Acomb,328.2,\n");
    assertThat(run.out().replaceAll("\\s", ""))
        .isEqualTo(
            "{\"rows\":1,\"counts\":{\"inside\":1,\"near-edge\":0,\"split\":0,\"outside\":0,\"unplaced\":0}}");
    assertThat(folder.toFile().list())
        .containsExactlyInAnyOrder("squares.geojson", "in.csv", "out.csv");
  }

  @Test
  void missing_folder_of_the_output_is_named() {
    Path out = folder.resolve("none").resolve("out.csv");

    assertThat(locate("lon,lat\n-1.115,53.955\n", "-o", out.toString()))
        .isEqualTo(
            new Run(
                3,
                "",
                "lac locate: "
                    + out
                    + ": there is no folder "
                    + out.getParent()
                    + ": make it first.\n"));
  }

  @Test
  void failed_run_leaves_the_old_file_and_nothing_else() throws IOException {
    Path out = Files.writeString(folder.resolve("out.csv"), "old");

    Run run = locate("lon,lat\n-1.115,53.955\n\"never closed,1\n", "-o", out.toString());

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err())
        .startsWith("lac locate: standard input: the table can't be read behind line ");
    assertThat(Files.readString(out)).isEqualTo("old");
    assertThat(folder.toFile().list()).containsExactlyInAnyOrder("squares.geojson", "out.csv");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''|standard input: the table is empty: give one with a header.",
        "a,b|standard input: the header names no columns of places, such as lon and lat: say which they are with --x, --y and --crs; the columns are: a, b.",
        "lon,lat,lng|standard input: there are several columns for lon: name each with --x and --y; the columns are: lon, lat, lng.",
        "lon,lat,placement|standard input: the table has a column placement already: rename it, or leave it out."
      })
  void table_that_can_not_be_used_ends_with_3(String csv, String message) {
    assertThat(locate(csv)).isEqualTo(new Run(3, "", "lac locate: " + message + "\n"));
  }

  @Test
  void table_that_is_not_utf_8_ends_with_3() {
    Run run =
        Run.withInput(
            "lon,lat,name\n-1.115,53.955,Caf\u00e9\n".getBytes(ISO_8859_1),
            "locate",
            "--areas",
            areas);

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err())
        .isEqualTo(
            "lac locate: standard input: the text behind line 1 is not UTF-8: save the table as UTF-8, or say how it is written, for example with --encoding windows-1252, as spreadsheets here do.\n");
  }

  @Test
  void rows_longer_than_what_is_read_at_once_go_through_whole() {
    String field = "\"" + "a long,\nlong note ".repeat(10_000) + "\"";
    String rows = ("-1.115,53.955," + field + "\n").repeat(3);

    Run run = locate("lon,lat,note\n" + rows);

    assertThat(run.out())
        .isEqualTo(
            "lon,lat,note,"
                + ADDED
                + "\n"
                + ("-1.115,53.955," + field + ",inside,A,Acomb,328.2,\n").repeat(3));
  }

  @Test
  void row_beyond_all_measure_ends_with_3() {
    Run run = locate("lon,lat,note\n1,2,3\n-1.115,53.955,\"" + "endless ".repeat(3_000_000));

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err())
        .isEqualTo(
            "lac locate: standard input: the table can't be read behind line 2: look for a quotation mark that is not closed, or a field longer than 16 MB.\n");
  }

  @Test
  void missing_table_ends_with_3() {
    assertThat(locate("", "none.csv").err())
        .isEqualTo("lac locate: none.csv: there is no such file: check the path.\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--json|--json prints the counts where the table would go: give the table a file with -o.",
        "--x a|--x and --y go together: give both.",
        "--x a --y b|--x and --y need --crs: EPSG:4326 for degrees, EPSG:27700 for metres.",
        "--threads 0|--threads is 1 or more, not 0."
      })
  void wrong_options_end_with_2(String options, String message) {
    assertThat(locate("lon,lat\n", options.split(" ")))
        .isEqualTo(new Run(2, "", "lac locate: " + message + "\nTry 'lac locate --help'.\n"));
  }

  @Test
  void progress_goes_to_standard_error_only() {
    Run run = locate("lon,lat\n-1.115,53.955\n", "--progress");

    assertThat(run.out()).hasLineCount(2);
    assertThat(run.err()).endsWith("1 row: 1 inside.\n");
  }

  @Test
  void polygons_that_are_not_valid_are_told_and_used() throws IOException {
    String bowTie =
        Run.SQUARES.replace(
            "[-1.11,53.95],[-1.11,53.96],[-1.12,53.96]",
            "[-1.11,53.96],[-1.11,53.95],[-1.12,53.96]");
    Files.writeString(Path.of(areas), bowTie);

    Run run = locate("lon,lat\n-1.1101,53.955\n");

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains(",inside,A,Acomb,");
    assertThat(run.err())
        .startsWith(
            "Warning: 1 area has a polygon that is not valid: Acomb (A): Self-intersection at (")
        .endsWith("better repair the file.\n1 row: 1 inside.\n");
  }
}
