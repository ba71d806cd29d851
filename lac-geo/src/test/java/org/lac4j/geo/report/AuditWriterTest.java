package org.lac4j.geo.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.lac4j.geo.report.Reports.written;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lac4j.core.internal.page.Html;
import org.lac4j.core.place.AreaCode;
import org.lac4j.geo.audit.AuditReport;
import org.lac4j.geo.audit.AuditedArea;
import org.lac4j.geo.audit.FindingCode;
import org.lac4j.geo.coverage.CoordinateSystem;
import org.lac4j.geo.crs.GridGeometry;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

class AuditWriterTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final AuditWriter WRITER = AuditWriter.of(Reports.audit(), "areas.geojson");

  @Test
  void text_stands_in_columns_and_wraps() {
    assertThat(WRITER.toText(80))
        .isEqualTo(
            """
            areas.geojson: 2 areas, 10 vertices, EPSG:27700; they cover 54.1 % of the wards'
            land.

            error    overlap    Acomb (A) and B overlap.
                                At 460995, 450200. Snap one edge to the other.
                                Id: overlap/A+B/461000_450200
            warning  sliver     A gap of 0.5 m, "narrow".
                                At 460999.8, 450850. Snap one edge to the other.
                                Id: sliver/A/461000_450850
            info     multipart  <script>alert('Holgate')</script> & "the hill"
                                Nothing.
                                Id: multipart/B

            1 error, 1 warning, 1 note.
            """);
  }

  @Test
  void nothing_found_is_said() {
    AuditWriter writer = AuditWriter.of(Reports.audit(ImmutableList.of()), "areas.geojson");

    assertThat(writer.toText(100)).endsWith("\nNothing found.\n");
  }

  @Test
  void json_has_the_fields_of_the_contract() throws IOException {
    JsonNode json = JSON.readTree(written(WRITER::writeJson));

    JsonNode overlap = json.get("findings").get(0);
    assertThat(overlap)
        .isEqualTo(
            JSON.readTree(
                """
                {"code": "overlap", "severity": "error", "message": "Acomb (A) and B overlap.", "areas": ["A", "B"],
                 "squareMetres": 4000, "widthMetres": 10, "at": [460995.0, 450200.0],
                 "fix": "Snap one edge to the other.", "id": "overlap/A+B/461000_450200"}"""));
    assertThat(json.get("findings").get(2).get("at").isNull()).isTrue();
    assertThat(json.get("summary"))
        .isEqualTo(
            JSON.readTree(
                """
                {"source": "areas.geojson", "coordinateSystem": "EPSG:27700", "accepted": 0, "areas": 2, "vertices": 10,
                 "measuredBy": "national-grid",
                 "squareMetres": 2000000, "counts": {"overlap": 1, "sliver": 1, "multipart": 1},
                 "severities": {"error": 1, "warning": 1, "info": 1}, "coveredShare": 0.5412,
                 "coveredShareOfPeople": null, "wards": []}"""));
  }

  @Test
  void csv_has_a_row_for_each_finding() throws IOException {
    assertThat(written(WRITER::writeCsv).split("\r\n"))
        .containsExactly(
            "severity,code,message,areas,square_metres,width_metres,x,y,fix,id,since,accepted",
            "error,overlap,Acomb (A) and B overlap.,A; B,4000,10,460995.0,450200.0,Snap one edge to the other.,overlap/A+B/461000_450200,,",
            "warning,sliver,\"A gap of 0.5 m, \"\"narrow\"\".\",A,50,0.5,460999.75,450850.0,Snap one edge to the other.,sliver/A/461000_450850,,",
            "info,multipart,\"<script>alert('Holgate')</script> & \"\"the hill\"\"\",B,,,,,Nothing.,multipart/B,,");
  }

  @Test
  void features_are_in_longitude_and_latitude() throws IOException {
    JsonNode json = JSON.readTree(written(WRITER::writeGeoJson));

    assertThat(json.has("crs")).isFalse();
    JsonNode first = json.get("features").get(0);
    assertThat(first.get("properties").get("areas").asText()).isEqualTo("A; B");
    JsonNode corner = first.get("geometry").get("coordinates").get(0).get(0);
    Coordinate expected =
        GridGeometry.toLonLat(new GeometryFactory().createPoint(new Coordinate(460_990, 450_000)))
            .getCoordinate();
    assertThat(corner.get(0).asDouble()).isCloseTo(expected.x, within(1e-7));
    assertThat(corner.get(1).asDouble()).isCloseTo(expected.y, within(1e-7));
    assertThat(json.get("features").get(2).get("geometry").isNull()).isTrue();
  }

  @Test
  void text_json_and_page_tell_from_where_codes_and_names_were_taken() throws IOException {
    String note = "codes are taken from GSSCODE and names from WARD, by what they hold";
    AuditWriter told =
        AuditWriter.of(Reports.audit().withAttributesNote(Optional.of(note)), "areas.geojson");

    assertThat(told.toText(1_000))
        .contains(" Codes are taken from GSSCODE and names from WARD, by");
    assertThat(JSON.readTree(written(told::writeJson)).at("/summary/attributes").asText())
        .isEqualTo(note);
    assertThat(written(told::writeHtml)).contains("Codes are taken from GSSCODE and names from");
    assertThat(JSON.readTree(written(WRITER::writeJson)).at("/summary").has("attributes"))
        .isFalse();
  }

  @Test
  void features_of_an_unknown_system_keep_their_coordinates_and_say_which() throws IOException {
    AuditReport mercator =
        AuditReport.builder()
            .from(Reports.audit())
            .coordinateSystem(new CoordinateSystem(999_999))
            .build();

    JsonNode json = JSON.readTree(written(AuditWriter.of(mercator, "m")::writeGeoJson));

    assertThat(json.get("crs").get("properties").get("name").asText())
        .isEqualTo("urn:ogc:def:crs:EPSG::999999");
    assertThat(json.get("features").get(0).at("/geometry/coordinates/0/0/0").asDouble())
        .isEqualTo(460_990);
  }

  @Test
  void place_that_can_not_be_transformed_is_no_geometry() throws IOException {
    AuditReport off =
        Reports.audit(
            ImmutableList.of(
                Reports.finding(FindingCode.WRONG_CRS, "Degrees.", Reports.box(-9e6, 0, -8e6, 1))));

    JsonNode json = JSON.readTree(written(AuditWriter.of(off, "off")::writeGeoJson));

    assertThat(json.get("features")).hasSize(1);
    assertThat(json.get("features").get(0).get("geometry").isNull()).isTrue();
  }

  @Test
  void page_is_whole_and_has_no_markup_from_names() throws IOException {
    String page = written(WRITER::writeHtml);

    assertThat(page).doesNotContain("{{", "<script>alert", "http:", "https:", "src=");
    assertThat(page)
        .contains(
            "&lt;script&gt;alert(&#39;Holgate&#39;)&lt;/script&gt; &amp; &quot;the hill&quot;");
    for (String element : List.of("style", "script")) {
      String content = page.substring(page.indexOf("<" + element + ">") + element.length() + 2);
      String hash = Html.hash(content.substring(0, content.indexOf("</" + element + ">")));
      assertThat(page).contains(element + "-src '" + hash + "'");
    }
  }

  @Test
  void page_lists_the_worst_of_many_and_says_so() throws IOException {
    AuditWriter many = AuditWriter.of(Reports.audit(2_500), "many");

    assertThat(written(many::writeHtml))
        .contains(
            "The worst 1,000 of 2,500 findings stand here; all of them are in the JSON, CSV and GeoJSON.")
        .contains("id=\"f1000\"")
        .doesNotContain("id=\"f1001\"");
    assertThat(JSON.readTree(written(many::writeJson)).get("findings")).hasSize(2_500);
    assertThat(written(many::writeCsv).lines()).hasSize(2_501);
    assertThat(JSON.readTree(written(many::writeGeoJson)).get("features")).hasSize(2_500);
  }

  @Test
  void misplaced_areas_do_not_stretch_the_map() throws IOException {
    AuditReport report = Reports.audit();
    AuditReport swapped =
        AuditReport.builder()
            .from(report)
            .addAreas(
                AuditedArea.builder()
                    .number(3)
                    .code(AreaCode.of("S"))
                    .geometry(Reports.box(-200_000, 0, -199_000, 1))
                    .build())
            .findings(
                ImmutableList.of(
                    Reports.finding(
                        FindingCode.SWAPPED_AXES,
                        "Swapped.",
                        Reports.box(-200_000, 0, -199_000, 1),
                        "S")))
            .build();

    String view = "viewBox=\"0 0 1000 520\" role=\"img\"";
    assertThat(written(AuditWriter.of(report, "a")::writeHtml)).contains(view);
    assertThat(written(AuditWriter.of(swapped, "a")::writeHtml)).contains(view);
  }

  @Test
  void areas_of_many_vertices_are_drawn_as_a_screen_shows_them_but_exactly_around_findings()
      throws IOException {
    Geometry round = Reports.box(0, 0, 1, 1).getCentroid().buffer(50_000, 30_000);
    Geometry place = round.getFactory().createPoint(round.getCoordinate()).buffer(2);
    AuditReport detailed =
        AuditReport.builder()
            .from(Reports.audit(ImmutableList.of(Reports.finding(FindingCode.GAP, "Gap.", place))))
            .areas(ImmutableList.of(AuditedArea.builder().number(1).geometry(round).build()))
            .summary(Reports.audit(1).summary().withVertices(round.getNumPoints()))
            .build();

    String page = written(AuditWriter.of(detailed, "round")::writeHtml);

    assertThat(round.getNumPoints()).isGreaterThan(100_000);
    assertThat(page.length()).isLessThan(100_000);
    assertThat(page).contains("<svg class=\"coarse\"", "<path class=\"edge\"");
  }
}
