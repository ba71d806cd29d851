package org.lac4j.geo.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FindingLayersTest {

  @TempDir Path folder;

  private Path written() throws Exception {
    Path file = folder.resolve("findings.gpkg");
    AuditWriter.of(Reports.audit(), "areas.geojson").writeGeoPackage(file, Instant.EPOCH);
    return file;
  }

  private static List<String> query(Path file, String sql) throws Exception {
    List<String> rows = new ArrayList<>();
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery(sql)) {
      while (found.next()) {
        rows.add(found.getString(1));
      }
    }
    return rows;
  }

  @Test
  void each_finding_is_in_the_layer_of_its_kind() throws Exception {
    Path file = written();
    int rows = 0;
    for (String layer : List.of("findings_polygons", "findings_lines", "findings_points")) {
      rows += Integer.parseInt(query(file, "SELECT count(*) FROM " + layer).get(0));
    }
    assertThat(rows).isEqualTo(Reports.audit().findings().size());
    assertThat(query(file, "SELECT code FROM findings_polygons")).contains("overlap");
    assertThat(query(file, "SELECT DISTINCT srs_id FROM gpkg_geometry_columns"))
        .containsExactly("27700");
  }

  @Test
  void each_layer_has_a_style_that_applies_by_itself() throws Exception {
    assertThat(
            query(
                written(),
                "SELECT f_table_name FROM layer_styles WHERE useAsDefault = 1 AND styleQML LIKE"
                    + " '%categorizedSymbol%attr=\"severity\"%'"))
        .containsExactly("findings_polygons", "findings_lines", "findings_points");
    assertThat(query(written(), "SELECT count(*) FROM layer_styles WHERE useAsDefault = 1"))
        .containsExactly("4");
  }

  @Test
  void gdal_opens_it_in_the_areas_own_system() throws Exception {
    Path file = written();
    String printed;
    try {
      Process ogrinfo =
          new ProcessBuilder("ogrinfo", "-so", "-al", file.toString())
              .redirectErrorStream(true)
              .start();
      printed =
          new String(
              ogrinfo.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
      ogrinfo.waitFor();
    } catch (java.io.IOException e) {
      Assumptions.abort("GDAL's ogrinfo is not installed: " + e.getMessage());
      return;
    }
    assertThat(printed)
        .contains("Layer name: findings_polygons", "Geometry: Multi Polygon", "ID[\"EPSG\",27700]")
        .doesNotContain("ERROR", "Warning");
  }
}
