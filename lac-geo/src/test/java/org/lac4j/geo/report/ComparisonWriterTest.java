package org.lac4j.geo.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lac4j.geo.report.Reports.written;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lac4j.geo.compare.CoverageComparison;
import org.lac4j.geo.coverage.CoordinateSystem;
import org.lac4j.geo.coverage.Coverage;

class ComparisonWriterTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final ComparisonWriter WRITER =
      ComparisonWriter.of(Reports.comparison(), "2013.geojson", "2015.geojson");

  @Test
  void text_tells_what_changed() {
    assertThat(WRITER.toText(100))
        .isEqualTo(
            """
            2013.geojson to 2015.geojson: 4 areas became 5: 1 added, 2 redrawn, 1 renamed, 1 unchanged.

            note     No single cause explains the 3 changes along lines: no one move brings the new file onto
                     the old outlines, and neither is a simplified or rounded form of the other.

            added     Elvington (E) was added (1.00 km²) on land of no area.
            redrawn   Acomb (A) was redrawn: it gained 100,000 m² from Bishopthorpe (B).
            redrawn   Bishopthorpe (B) was redrawn: it lost 100,000 m² to Acomb (A).
            renamed   Clifton (C) is now named <script>alert('Holgate')</script> & "the hill".
            """);
  }

  @Test
  void json_has_the_fields_of_the_contract() throws IOException {
    JsonNode json = JSON.readTree(written(WRITER::writeJson));

    assertThat(json.get("changes")).hasSize(5);
    assertThat(json.get("changes").get(1))
        .isEqualTo(
            JSON.readTree(
                """
                {"kind": "redrawn", "also": [], "from": ["A"], "fromNames": ["Acomb"], "to": ["A"],
                 "toNames": ["Acomb"], "squareMetresGained": 100000, "squareMetresLost": 0, "edgeMovedMetres": 100,
                 "gainedFrom": [{"area": "B", "squareMetres": 100000}], "lostTo": [],
                 "message": "Acomb (A) was redrawn: it gained 100,000 m² from Bishopthorpe (B)."}"""));
    assertThat(json.get("summary"))
        .isEqualTo(
            JSON.readTree(
                """
                {"from": "2013.geojson", "to": "2015.geojson", "areasBefore": 4, "areasAfter": 5,
                 "counts": {"added": 1, "redrawn": 2, "renamed": 1, "unchanged": 1},
                 "message": "4 areas became 5: 1 added, 2 redrawn, 1 renamed, 1 unchanged."}"""));
  }

  @Test
  void csv_has_a_row_for_each_change() throws IOException {
    List<String> rows = written(WRITER::writeCsv).lines().toList();

    assertThat(rows).hasSize(6);
    assertThat(rows.get(0))
        .isEqualTo(
            "kind,also,from,from_names,to,to_names,square_metres_gained,square_metres_lost,edge_moved_metres,"
                + "postcodes_gained,postcodes_lost,postcodes_moved_within,properties_gained,properties_lost,"
                + "properties_moved_within,message");
    assertThat(rows.get(3))
        .isEqualTo(
            "redrawn,,B,Bishopthorpe,B,Bishopthorpe,0,100000,100,,,,,,,\"Bishopthorpe (B) was redrawn: it lost 100,000 m² to Acomb (A).\"");
  }

  @Test
  void features_are_the_new_areas_and_the_land_that_changed_hands() throws IOException {
    JsonNode features = JSON.readTree(written(WRITER::writeGeoJson)).get("features");

    assertThat(features.findValuesAsText("part"))
        .containsExactly("new", "new", "gained", "new", "lost", "new", "new");
    assertThat(features.findValuesAsText("kind"))
        .containsExactly(
            "added", "redrawn", "redrawn", "redrawn", "redrawn", "renamed", "unchanged");
    assertThat(features.get(2).at("/geometry/coordinates/0/0/0/0").asDouble())
        .isBetween(-1.2, -1.0);
  }

  @Test
  void removed_areas_are_features_with_their_old_outline() throws IOException {
    Coverage old = Reports.comparison().after();
    Coverage young = Reports.comparison().before();
    CoverageComparison back = CoverageComparison.of(old, young);

    JsonNode features =
        JSON.readTree(written(ComparisonWriter.of(back, "b", "a")::writeGeoJson)).get("features");

    assertThat(features.get(0).get("properties").get("part").asText()).isEqualTo("old");
    assertThat(features.get(0).get("properties").get("kind").asText()).isEqualTo("removed");
  }

  @Test
  void page_is_whole_and_has_no_markup_from_names() throws IOException {
    String page = written(WRITER::writeHtml);

    assertThat(page).doesNotContain("{{", "<script>alert", "http:", "https:", "src=");
    assertThat(page)
        .contains("class=\"gained\"", "class=\"lost\"", "class=\"area added\"", "class=\"old\"");
  }

  @Test
  void page_draws_what_lies_on_the_grid_and_names_what_does_not() throws IOException {
    Coverage before = Reports.coverageInDegrees(-1.1);
    Coverage after = Reports.coverageInDegrees(-1.0);

    ComparisonWriter writer = ComparisonWriter.of(CoverageComparison.of(before, after), "a", "b");

    assertThat(written(writer::writeHtml))
        .contains("Off the National Grid, and so not on the map: Paris &amp; environs (P).</p>")
        .contains("<title>York (Y): redrawn</title>")
        .doesNotContain("d=\"\"");
    assertThat(
            JSON.readTree(written(writer::writeGeoJson)).get("features").findValuesAsText("part"))
        .contains("new", "gained");
  }

  @Test
  void what_was_not_measured_has_no_sizes() throws IOException {
    Coverage nothing = Coverage.of(CoordinateSystem.WGS84, List.of());
    ComparisonWriter writer =
        ComparisonWriter.of(
            CoverageComparison.of(nothing, Reports.coverageInDegrees(-1)), "a", "b");

    JsonNode paris = JSON.readTree(written(writer::writeJson)).get("changes").get(0);
    assertThat(paris.get("to")).hasToString("[\"P\"]");
    assertThat(paris.get("squareMetresGained").isNull()).isTrue();
    assertThat(written(writer::writeCsv)).contains("added,,,,P,Paris & environs,,,,");
  }

  @Test
  void page_of_nothing_is_a_page() throws IOException {
    Coverage nothing = Coverage.of(CoordinateSystem.WGS84, List.of());

    String page =
        written(ComparisonWriter.of(CoverageComparison.of(nothing, nothing), "a", "b")::writeHtml);

    assertThat(page).contains("0 areas.").endsWith("</html>\n");
  }
}
