package org.lac4j.geo.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lac4j.core.place.Area;
import org.lac4j.geo.audit.AuditInput;
import org.lac4j.geo.audit.FixOptions;
import org.lac4j.geo.audit.run.CoverageAudit;
import org.lac4j.geo.audit.run.CoverageFix;
import org.lac4j.geo.cause.PlantedWards;
import org.lac4j.geo.compare.CoverageComparison;
import org.lac4j.geo.coverage.CoordinateSystem;
import org.lac4j.geo.coverage.Coverage;
import org.lac4j.geo.coverage.CoverageArea;

/** What GDAL, and so QGIS, makes of the GeoPackages of reports. */
class LayersInGdalTest {

  @TempDir Path folder;

  private static String ogrinfo(String... arguments) throws Exception {
    ProcessBuilder builder = new ProcessBuilder("ogrinfo");
    builder.command().addAll(List.of(arguments));
    try {
      Process process = builder.redirectErrorStream(true).start();
      String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(process.waitFor()).as(printed).isZero();
      return printed;
    } catch (IOException e) {
      Assumptions.abort("GDAL's ogrinfo is not installed: " + e.getMessage());
      throw e;
    }
  }

  private Path changes(CoverageComparison comparison) throws IOException {
    Path file = folder.resolve("changes.gpkg");
    ComparisonWriter.of(comparison, "old", "new").writeGeoPackage(file, Instant.EPOCH);
    return file;
  }

  @Test
  void changes_are_layers_in_the_new_areas_own_system() throws Exception {
    String printed = ogrinfo("-so", "-al", changes(Reports.comparison()).toString());
    assertThat(printed)
        .contains(
            "Layer name: changes_points",
            "Layer name: changes_land",
            "Layer name: changes_areas",
            "Layer name: layer_styles",
            "Geometry: Point",
            "Geometry: Multi Polygon",
            "ID[\"EPSG\",27700]")
        .doesNotContain("ERROR", "Warning", "EPSG\",4326");
  }

  @Test
  void land_that_changed_hands_is_where_it_is() throws Exception {
    String file = changes(Reports.comparison()).toString();
    assertThat(ogrinfo("-q", file, "changes_land", "-where", "part = 'gained'"))
        .contains("kind (String) = redrawn", "square_metres (Real) = 100000")
        .contains("MULTIPOLYGON (((461100 451000,461100 450000,461000 450000");
    assertThat(
            ogrinfo(
                "-q",
                file,
                "-sql",
                "SELECT count(*) AS n FROM layer_styles WHERE useAsDefault = 1"))
        .contains("n (Integer) = 4");
  }

  @Test
  void degrees_stay_degrees() throws Exception {
    CoverageComparison comparison =
        CoverageComparison.of(Reports.coverageInDegrees(-1.1), Reports.coverageInDegrees(-1.0));
    String file = changes(comparison).toString();
    assertThat(ogrinfo("-so", "-al", file)).contains("ID[\"EPSG\",4326]");
    assertThat(ogrinfo("-q", file, "changes_points")).contains("POINT (-1.0");
  }

  /** A line from where an area lies to where it should be, in the areas' own degrees. */
  @Test
  void causes_are_a_layer_of_arrows_with_the_vector() throws Exception {
    Coverage wards = PlantedWards.wards(1, 3);
    Coverage areas =
        PlantedWards.changed(wards, PlantedWards.by(30, -40)).transformTo(CoordinateSystem.WGS84);
    Path file = folder.resolve("findings.gpkg");
    AuditWriter.of(CoverageAudit.run(AuditInput.of(areas).wards(wards).build()), "areas")
        .writeGeoPackage(file, Instant.EPOCH);

    assertThat(ogrinfo("-so", "-al", file.toString()))
        .contains("Layer name: causes", "Geometry: Multi Line String", "Feature Count: 1")
        .contains("Layer name: findings_polygons", "Layer name: findings_lines")
        .contains("ID[\"EPSG\",4326]")
        .doesNotContain("ERROR", "Warning");
    assertThat(ogrinfo("-q", file.toString(), "causes"))
        .contains("kind (String) = file-moved", "east_metres (Real) = 30\n")
        .contains("north_metres (Real) = -40\n", "MULTILINESTRING ((-1.");
  }

  @Test
  void a_fix_tells_from_whom_ground_came() throws Exception {
    Coverage crooked =
        Coverage.of(
            CoordinateSystem.BRITISH_NATIONAL_GRID,
            List.of(
                CoverageArea.of(Area.of("A", "Acomb"), Reports.box(0, 0, 1000, 1000)),
                CoverageArea.of(Area.of("B", "Holgate"), Reports.box(999.5, 0, 2000, 1000))));
    Path file = folder.resolve("fix.gpkg");
    FixWriter.of(CoverageFix.run(crooked, FixOptions.DEFAULT)).writeGeoPackage(file, Instant.EPOCH);

    assertThat(ogrinfo("-so", "-al", file.toString()))
        .contains("Layer name: fix_points", "Layer name: fix_ground", "Layer name: fix_changes")
        .contains("Layer name: layer_styles", "ID[\"EPSG\",27700]")
        .doesNotContain("ERROR", "Warning");
    assertThat(ogrinfo("-q", file.toString(), "fix_ground"))
        .contains("kind (String) = overlap-cut", "square_metres (Real) = 500");
  }
}
