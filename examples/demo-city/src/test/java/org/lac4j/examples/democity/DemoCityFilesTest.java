package org.lac4j.examples.democity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lac4j.core.introduction.Introduction;
import org.lac4j.core.json.LacJson;
import org.lac4j.core.team.Team;
import org.lac4j.geo.boundary.ReadOptions;
import org.lac4j.geo.coverage.CoordinateSystem;
import org.lac4j.geo.coverage.Coverage;
import org.lac4j.geo.coverage.CoverageArea;
import org.lac4j.geo.io.CoverageReader;

class DemoCityFilesTest {

  private static final DemoCity EBOR = DemoCity.ebor();

  @TempDir private static Path folder;

  @BeforeAll
  static void write() throws IOException {
    DemoCityFiles.write(EBOR, folder);
  }

  @Test
  void every_home_counts_once_for_its_ward() throws IOException {
    List<String> lines = Files.readAllLines(folder.resolve("homes-by-ward.csv"));

    assertThat(lines).first().isEqualTo("unit,load");
    assertThat(lines).hasSize(1 + EBOR.wards().size());
    assertThat(
            lines.stream()
                .skip(1)
                .mapToLong(line -> Long.parseLong(line.substring(line.indexOf(',') + 1)))
                .sum())
        .isEqualTo(EBOR.homes().size());
  }

  @Test
  void boundaries_are_read_back_as_they_were() throws IOException {
    assertSame(read("wards.geojson"), EBOR.wards(CoordinateSystem.WGS84));
    assertSame(read("areas.geojson"), EBOR.areas(CoordinateSystem.WGS84));
    assertSame(read("wards-27700.geojson"), EBOR.wards());
    assertSame(read("areas-27700.geojson"), EBOR.areas());
  }

  @Test
  void homes_have_the_columns_of_open_uprn() throws IOException {
    Home home = EBOR.homes().get(0);
    List<String> lines = Files.readAllLines(folder.resolve("homes.csv"));

    assertThat(lines).hasSize(1 + EBOR.homes().size());
    assertThat(lines.get(0)).isEqualTo("UPRN,X_COORDINATE,Y_COORDINATE,LATITUDE,LONGITUDE");
    assertThat(lines.get(1).split(","))
        .extracting(Double::parseDouble)
        .containsExactly(
            Double.parseDouble(home.uprn().text()),
            home.grid().easting(),
            home.grid().northing(),
            home.lonLat().latitude(),
            home.lonLat().longitude());
  }

  @Test
  void postcodes_have_columns_of_the_ons_postcode_directory() throws IOException {
    List<String> lines = Files.readAllLines(folder.resolve("postcodes.csv"));

    assertThat(lines).hasSize(1 + EBOR.postcodes().size());
    assertThat(lines.get(0)).isEqualTo("pcds,doterm,usertype,oseast1m,osnrth1m,osgrdind,osward");
    assertThat(lines.get(1)).matches("EB1 1AA,,0,\\d{6},\\d{6},1,E05999001");
    assertThat(lines).filteredOn(line -> line.matches("EB1 0..,20\\d{4},0,.*")).hasSize(5);
    assertThat(lines).filteredOn(line -> line.matches("EB1 0..,,1,.*")).hasSize(3);
    assertThat(lines).filteredOn(line -> line.matches("EB1 0..,,0,,,9,")).hasSize(2);
  }

  @Test
  void addresses_give_each_home_its_postcode() throws IOException {
    List<String> lines = Files.readAllLines(folder.resolve("addresses.csv"));

    assertThat(lines).hasSize(1 + EBOR.homes().size());
    assertThat(lines).startsWith("UPRN,PCDS", "000990000001,EB1 1AA");
  }

  @Test
  void team_and_introductions_are_read_back_as_they_were() throws IOException {
    LacJson json = LacJson.refusingUnknownFields();
    List<Introduction> introductions =
        json.readList(Introduction.class, Files.readString(folder.resolve("introductions.json")));

    assertThat(json.read(Team.class, Files.readString(folder.resolve("team.json"))))
        .isEqualTo(EBOR.team());
    assertThat(introductions).isEqualTo(EBOR.introductions());
  }

  @Test
  void lines_end_as_rfc_4180_asks() throws IOException {
    assertThat(Files.readString(folder.resolve("homes.csv")))
        .contains("LONGITUDE\r\n")
        .endsWith("\r\n");
  }

  @Test
  void the_command_wants_one_folder() {
    assertThatThrownBy(() -> DemoCityFiles.main(new String[0]))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Give the folder to write Ebor to, and nothing else.");
  }

  private static Coverage read(String name) throws IOException {
    return CoverageReader.read(folder.resolve(name), ReadOptions.DEFAULT).coverage();
  }

  private static void assertSame(Coverage actual, Coverage expected) {
    assertThat(actual.coordinateSystem()).isEqualTo(expected.coordinateSystem());
    assertThat(actual.size()).isEqualTo(expected.size());
    for (CoverageArea area : expected.areas()) {
      CoverageArea other = actual.area(area.code()).orElseThrow();
      assertThat(other.area()).isEqualTo(area.area());
      assertThat(other.attributes()).isEqualTo(area.attributes());
      assertThat(other.geometry().equalsNorm(area.geometry())).isTrue();
    }
  }
}
