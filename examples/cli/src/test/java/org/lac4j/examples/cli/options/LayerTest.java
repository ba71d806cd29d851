package org.lac4j.examples.cli.options;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lac4j.examples.cli.Run;
import org.lac4j.geo.boundary.ReadOptions;
import org.lac4j.geo.io.CoverageReader;
import org.lac4j.geo.io.GeoPackageOptions;
import org.lac4j.geo.io.GeoPackageWriter;

class LayerTest {

  @TempDir Path folder;
  private String areas;

  @BeforeEach
  void writeAreas() throws IOException {
    Path file = folder.resolve("areas.gpkg");
    GeoPackageWriter.write(
        CoverageReader.read(Path.of(Run.squares(folder)), ReadOptions.DEFAULT).coverage(),
        file,
        GeoPackageOptions.changedAt(Instant.EPOCH).withLayer("areas"));
    areas = file.toString();
  }

  /** Adds a layer with the first area only. */
  private void addLayer(String name) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + areas);
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE TABLE " + name + " (fid INTEGER PRIMARY KEY, geom, code, name)");
      statement.execute(
          "INSERT INTO " + name + " SELECT fid, geom, code, name FROM areas WHERE fid = 1");
      statement.execute(
          "INSERT INTO gpkg_contents (table_name, data_type) VALUES ('" + name + "', 'features')");
      statement.execute(
          "INSERT INTO gpkg_geometry_columns VALUES ('"
              + name
              + "', 'geom', 'POLYGON', 4326, 0, 0)");
    }
  }

  @Test
  void geopackage_of_one_layer_answers_as_the_geojson_does() {
    String[] place = {"--at", "-1.115,53.955", "--wants-conversation", "yes"};

    assertThat(Run.lac("check", "--areas", areas, place[0], place[1], place[2], place[3]))
        .isEqualTo(
            Run.lac(
                "check", "--areas", Run.squares(folder), place[0], place[1], place[2], place[3]));
  }

  @Test
  void one_of_several_layers_must_be_named() throws SQLException {
    addLayer("pilot");

    assertThat(Run.lac("check", "--areas", areas, "--at", "-1.115,53.955"))
        .isEqualTo(
            new Run(
                3,
                "",
                "lac check: "
                    + areas
                    + ": the file has 2 layers: say which one to read (on the command line --layer):"
                    + " areas, pilot.\n"));
    assertThat(
            Run.lac("check", "--areas", areas, "--layer", "Pilot", "--at", "-1.115,53.955").err())
        .isEqualTo(
            "lac check: "
                + areas
                + ": there is no layer Pilot: give one of the layers that there are: areas, pilot.\n");
  }

  @Test
  void each_layer_has_its_own_areas() throws SQLException, IOException {
    addLayer("pilot");
    Path points =
        Files.writeString(folder.resolve("points.csv"), "lon,lat\n-1.115,53.955\n-1.105,53.955\n");

    assertThat(placements("areas", points)).isEqualTo("inside A, inside B");
    assertThat(placements("pilot", points)).isEqualTo("inside A, outside ");
    assertThat(
            Run.lac("check", "--areas", areas, "--layer", "pilot", "--at", "-1.105,53.955").code())
        .isEqualTo(1);
  }

  private String placements(String layer, Path points) {
    return Run.lac("locate", "--areas", areas, "--layer", layer, points.toString())
        .out()
        .lines()
        .skip(1)
        .map(line -> line.split(",", -1))
        .map(fields -> fields[2] + " " + (fields[2].equals("inside") ? fields[3] : ""))
        .reduce((a, b) -> a + ", " + b)
        .orElse("");
  }
}
