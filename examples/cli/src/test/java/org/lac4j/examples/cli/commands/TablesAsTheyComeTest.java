package org.lac4j.examples.cli.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lac4j.examples.cli.Run;

class TablesAsTheyComeTest {

  @TempDir Path folder;
  private String areas;

  @BeforeEach
  void writeAreas() {
    areas = Run.squares(folder);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "EASTING (m),NORTHING (m)|458167,451360",
        "Eastings [metres],Northings [metres]|458167,451360",
        "Longitude,Latitude|-1.115,53.955",
        "X,Y|458167,451360",
        "X,Y|-1.115,53.955",
        "Grid Ref,Note|SE 58167 51360,a",
        "OS_GRID_REFERENCE,Note|se5816751360,a",
        "name,WKT|a,POINT (-1.115 53.955)",
        "name,wkt_geom|a,SRID=27700;POINT Z (458167 451360 12)",
      })
  void places_are_found_in_the_columns_that_people_have(String header, String row) {
    Run run = Run.withInput(header + "\n" + row + "\n", "locate", "--areas", areas);

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).contains("\n" + row + ",inside,A,Acomb,");
  }

  @Test
  void what_was_assumed_is_told() {
    Run run = Run.withInput("x,y\n-1.115,53.955\n", "locate", "--areas", areas);

    assertThat(run.err())
        .contains(
            "Note: by their values, coordinates were taken for longitude and latitude (EPSG:4326): say --x");
    assertThat(
            Run.withInput(
                    "x,y\n-1.115,53.955\n458167,451360\n458167,451361\n",
                    "locate",
                    "--areas",
                    areas)
                .err())
        .contains(
            "(EPSG:4326) (rows: 1) and for easting and northing in metres (EPSG:27700) (rows: 2):");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "WKT|SRID=27700;POINT (-1.115 53.955)|SRID is 27700, but its numbers are degrees",
        "WKT|SRID=4326;POINT (458167 451360)|SRID is 4326, but its numbers are metres",
        "WKT|SRID=3857;POINT (-124121 7164440)|SRID is 3857: give points in 4326 or 27700.",
        "grid_ref|SE 58 51|names a square of 1000 metres, which is no place: give 6 digits",
        "grid_ref|SE|names a square of 100000 metres",
      })
  void what_contradicts_itself_or_names_no_place_is_not_placed(
      String header, String row, String why) {
    Run run = Run.withInput(header + "\n" + row + "\n", "locate", "--areas", areas);

    assertThat(run.code()).isOne();
    assertThat(run.out()).contains(",unplaced,").contains(why);
  }

  @Test
  void a_short_grid_reference_is_the_middle_of_its_square_and_says_so() {
    Run run = Run.withInput("grid_ref\nSE 581 513\n", "locate", "--areas", areas);
    Run one = Run.lac("check", "--areas", areas, "--grid", "SE 581 513");

    assertThat(run.out()).contains("SE 581 513,inside,A,");
    assertThat(run.err() + one.err())
        .containsSubsequence(
            "up to 100 metres wide: give --accuracy 71",
            "up to 100 metres wide: give --accuracy 71");
    assertThat(Run.lac("check", "--areas", areas, "--grid", "SE 58 51").code()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({"';'", "'\t'"})
  void the_separator_is_recognised_and_kept(String separator) {
    String table = "id,lon,lat,note\n1,-1.115,53.955,\"a, b\"\n2,0,0,c\n".replace(",", separator);

    Run run = Run.withInput(table, "locate", "--areas", areas);

    assertThat(run.out().lines().toList().get(0))
        .isEqualTo(
            "id,lon,lat,note,placement,area_code,area_name,metres_from_edge,placement_note"
                .replace(",", separator));
    assertThat(run.out().lines().toList().get(1))
        .startsWith("1,-1.115,53.955,".replace(",", separator))
        .contains("inside,A,Acomb,".replace(",", separator));
    assertThat(run.out().lines().toList().get(2))
        .endsWith("unplaced" + separator.repeat(4) + "outside-great-britain");
  }

  @Test
  void tables_of_spreadsheets_are_read_in_their_encoding_and_written_in_utf_8() throws IOException {
    String table = "name,lon,lat\nCaf\u00e9 \u20ac,-1.115,53.955\n";
    for (String name : List.of("windows-1252", "UTF-8", "ISO-8859-15")) {
      Path file = Files.write(folder.resolve("t.csv"), table.getBytes(Charset.forName(name)));

      Run run = Run.lac("locate", "--areas", areas, "--encoding", name, file.toString());

      assertThat(run.out()).as(name).contains("\nCaf\u00e9 \u20ac,-1.115,53.955,inside,A,");
    }
    Path wide =
        Files.write(
            folder.resolve("w.csv"), ("\ufeff" + table).getBytes(StandardCharsets.UTF_16LE));
    assertThat(Run.lac("locate", "--areas", areas, wide.toString()).out())
        .contains("\nCaf\u00e9 \u20ac,-1.115,53.955,inside,A,");
  }

  @Test
  void the_encoding_of_spreadsheets_is_named_where_a_table_is_not_utf_8() throws IOException {
    Path file =
        Files.write(
            folder.resolve("t.csv"),
            "name,lon,lat\nCaf\u00e9,-1.115,53.955\n".getBytes(StandardCharsets.ISO_8859_1));

    Run run = Run.lac("locate", "--areas", areas, file.toString());

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err()).contains("is not UTF-8").contains("--encoding windows-1252");
  }
}
