package org.lac4j.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lac4j.core.RealData;
import org.lac4j.geo.coverage.CoverageArea;
import org.w3c.dom.Document;

class QuickstartTest {

  /** Twelve of York's wards of 2013: an example, not the council's own list. */
  private static final String TWELVE_WARDS =
      "Acomb; Clifton; Dringhouses and Woodthorpe; Guildhall; Haxby and Wigginton; Heworth; Holgate;"
          + " Hull Road; Huntington and New Earswick; Micklegate; E05001764; E05001765";

  @TempDir Path folder;

  @Test
  void ebor_shows_every_kind_of_placement_and_answer() throws IOException {
    Town town = Ebor.town(folder);

    assertThat(PlaceAnswer.allOf(town))
        .extracting(answer -> answer.placement().getClass().getSimpleName())
        .contains("Inside", "NearEdge", "Outside", "Split", "Unplaced");
    assertThat(PlaceAnswer.allOf(town))
        .extracting(PlaceAnswer::outcome)
        .containsExactly(
            "eligible",
            "eligible",
            "undetermined",
            "eligible",
            "conversation not wanted",
            "outside coverage",
            "eligible",
            "undetermined");
    assertThat(town.areas().size()).isEqualTo(12);
    assertThat(town.wards().size()).isEqualTo(21);
    assertThat(town.waiting()).hasSizeGreaterThan(3);
  }

  @Test
  void the_run_tells_every_answer_and_where_the_page_is() throws IOException {
    Town town = Ebor.town(folder);

    String told = run(town);

    PlaceAnswer.allOf(town)
        .forEach(
            answer ->
                assertThat(told).contains(answer.eligibility().sentences().toArray(String[]::new)));
    town.waiting().forEach(introduction -> assertThat(told).contains(introduction.id().value()));
    assertThat(told).contains("with a map: " + folder.resolve("index.html"));
  }

  @Test
  void the_page_needs_no_network_and_its_map_draws_every_ward() throws Exception {
    Town town = Ebor.town(folder);
    run(town);

    String html = Files.readString(folder.resolve("index.html"));

    assertThat(html).doesNotContain("<script", "<link", "<img", "@import", "http:", "https:");
    String svg = html.substring(html.indexOf("<svg"), html.indexOf("</svg>") + "</svg>".length());
    Document map =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    assertThat(svg.split("<path class=\"shade ", -1)).hasSize(1 + 21);
    assertThat(map.getElementsByTagName("circle").getLength()).isEqualTo(7);
    for (CoverageArea ward : town.wards().areas()) {
      assertThat(svg).contains(">" + ward.area().name() + "</text>");
    }
  }

  @Test
  void york_runs_with_twelve_of_its_wards() throws IOException {
    Path york = RealData.file("york-wards-2013.geojson");

    Town town = OwnBoundaries.town(york, TWELVE_WARDS);

    assertThat(town.wards().size()).isEqualTo(22);
    assertThat(town.areas().size()).isEqualTo(12);
    assertThat(PlaceAnswer.allOf(town))
        .extracting(PlaceAnswer::outcome)
        .containsExactly("undetermined", "eligible", "eligible", "eligible", "outside coverage");
    assertThat(run(town)).contains("12 of 22 wards are covered.");
  }

  @Test
  void a_polygon_that_is_not_valid_is_told_and_taken_as_it_stands() throws IOException {
    Path bowTie =
        Files.writeString(
            folder.resolve("bow-tie.geojson"),
            """
            {"type": "Feature", "properties": {"code": "A", "name": "Abbey"}, "geometry": {"type": "Polygon",
             "coordinates": [[[-1, 54], [-0.9, 54.1], [-0.9, 54], [-1, 54.1], [-1, 54]]]}}""");

    assertThat(run(OwnBoundaries.town(bowTie, "")))
        .contains("Abbey (A): Self-intersection at", "They are taken as they stand.");
  }

  @Test
  void an_unknown_ward_is_a_clear_error() throws IOException {
    Ebor.town(folder);

    assertThatThrownBy(() -> OwnBoundaries.town(folder.resolve("wards.geojson"), "Atlantis"))
        .hasMessage(
            "No ward of the file has these codes or names: Atlantis."
                + " Put ; between them and write them as the file does.");
  }

  private String run(Town town) throws IOException {
    ByteArrayOutputStream told = new ByteArrayOutputStream();
    Quickstart.run(
        town, folder.resolve("index.html"), new PrintStream(told, true, StandardCharsets.UTF_8));
    return told.toString(StandardCharsets.UTF_8);
  }
}
