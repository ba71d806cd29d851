package org.lac4j.geo.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lac4j.core.place.Area;
import org.lac4j.core.place.AreaCode;
import org.lac4j.geo.boundary.ReadOptions;
import org.lac4j.geo.coverage.CoordinateSystem;
import org.lac4j.geo.coverage.Coverage;
import org.lac4j.geo.coverage.CoverageArea;
import org.lac4j.geo.districting.Design;
import org.lac4j.geo.districting.Districting;
import org.lac4j.geo.districting.LoadRange;
import org.lac4j.geo.districting.Objective;
import org.lac4j.geo.districting.UnitNeighbours;
import org.lac4j.geo.io.CoverageReader;

/** A town of nine units on a grid, of which the four in the west and south have two areas today. */
class DesignWriterTest {

  private static final DesignContext CONTEXT = context();

  private static DesignContext context() {
    List<CoverageArea> units = new ArrayList<>();
    Map<AreaCode, Double> loads = new HashMap<>();
    for (int i = 0; i < 9; i++) {
      double x = 1000 * (i % 3);
      double y = 1000 * (i / 3);
      Area area = Area.of("U" + i, i == 4 ? Reports.HOSTILE : "Unit " + i);
      units.add(CoverageArea.of(area, Reports.box(x, y, x + 1000, y + 1000)));
      loads.put(area.code(), 1_000.0 + 100 * i);
    }
    Coverage coverage = Coverage.of(CoordinateSystem.BRITISH_NATIONAL_GRID, units);
    return new DesignContext(
        coverage,
        UnitNeighbours.of(coverage).graph(loads),
        ImmutableMap.of(code("U0"), code("A"), code("U1"), code("A"), code("U2"), code("B")),
        ImmutableMap.of(code("A"), "Acomb", code("B"), "Bootham"));
  }

  private static AreaCode code(String code) {
    return AreaCode.of(code);
  }

  private static Districting asked() {
    return Districting.of(CONTEXT.graph()).withToday(CONTEXT.today());
  }

  private static final Design MORE = asked().oneMore(1, LoadRange.of(3_000, 4_500));
  private static final Design REDRAWN =
      asked().redraw(3, LoadRange.around(CONTEXT.graph(), 3, 0.2), Objective.CUT_EDGES);

  @Test
  void text_tells_the_answer_its_proof_and_the_alternatives() {
    String text = DesignWriter.of(MORE, CONTEXT).toText(200);

    assertThat(text)
        .contains("One more area with a load of 3,000 to 4,500.")
        .contains("proved: nothing is better")
        .contains("Acomb: load 2,100, 2 units, as today")
        .contains("The best areas to add that really differ:");
    assertThat(MORE.alternatives()).hasSizeBetween(2, 10);
  }

  @Test
  void a_geopackage_has_the_areas_with_their_change_and_a_style_and_is_read_again(
      @TempDir Path folder) throws IOException, SQLException {
    Path file = folder.resolve("areas.gpkg");
    DesignWriter.of(MORE, CONTEXT).writeGeoPackage(file, Instant.EPOCH);

    Coverage read = CoverageReader.read(file, ReadOptions.DEFAULT).coverage();
    assertThat(read.areas().stream().map(area -> area.code().value()).toList())
        .containsExactlyElementsOf(
            MORE.areas().stream().map(area -> area.code().value()).sorted().toList());
    List<String> changes = new ArrayList<>();
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      ResultSet rows = statement.executeQuery("SELECT change FROM areas ORDER BY change");
      while (rows.next()) {
        changes.add(rows.getString(1));
      }
      ResultSet style =
          statement.executeQuery(
              "SELECT styleQML FROM layer_styles WHERE f_table_name = 'areas' AND useAsDefault = 1");
      assertThat(style.next()).isTrue();
      assertThat(style.getString(1)).contains("attr=\"change\"", "value=\"new\"");
    }
    assertThat(changes).containsExactly("as today", "as today", "new");
  }

  @Test
  void json_has_the_fields_of_the_contract() throws IOException {
    JsonNode json =
        new ObjectMapper().readTree(Reports.written(DesignWriter.of(REDRAWN, CONTEXT)::writeJson));

    assertThat(json.get("status").asText()).isEqualTo("optimal");
    assertThat(json.get("value").asDouble()).isEqualTo(json.get("bound").asDouble());
    assertThat(json.get("areas")).hasSize(3);
    double load = 0;
    for (JsonNode area : json.get("areas")) {
      assertThat(area.get("units").size()).isPositive();
      load += area.get("load").asDouble();
    }
    assertThat(load).isEqualTo(CONTEXT.graph().totalLoad());
    assertThat(json.get("alternatives")).isEmpty();
  }

  @Test
  void the_table_has_each_unit_once_with_its_area_before_and_after() throws IOException {
    List<String> rows = Reports.written(DesignWriter.of(MORE, CONTEXT)::writeCsv).lines().toList();

    assertThat(rows).hasSize(1 + 9);
    assertThat(rows.get(0)).isEqualTo("unit,unit_name,load,area_today,area,area_name,changes");
    assertThat(rows).contains("U0,Unit 0,1000,A,A,Acomb,no");
    assertThat(rows).anyMatch(row -> row.endsWith(",,new-1,new-1,yes"));
  }

  @Test
  void features_are_the_areas_in_longitude_and_latitude() throws IOException {
    JsonNode json =
        new ObjectMapper()
            .readTree(Reports.written(DesignWriter.of(REDRAWN, CONTEXT)::writeGeoJson));

    assertThat(json.get("features")).hasSize(3);
    assertThat(json.get("features").get(0).get("geometry").get("type").asText())
        .isEqualTo("Polygon");
  }

  @Test
  void the_page_shows_before_and_after_and_escapes_names() throws IOException {
    String page = Reports.written(DesignWriter.of(MORE, CONTEXT)::writeHtml);

    assertThat(page)
        .contains("Before and after")
        .contains("Alternatives, the best first")
        .contains("Who gets another area")
        .doesNotContain("<script>alert");
    assertThat(page.split("<figcaption>", -1)).hasSize(1 + 3 + MORE.alternatives().size());
  }

  @Test
  void answers_one_area_after_the_other_are_listed() {
    ImmutableList<Design> steps = asked().fewest(LoadRange.of(0, 5_000), Objective.CUT_EDGES, 1);

    assertThat(DesignWriter.of(steps, CONTEXT).toText(200))
        .contains("There is no such answer")
        .contains("3 areas with a load of 0 to 5,000 each");
  }

  @Test
  void reports_are_the_same_in_every_locale() throws IOException {
    Locale before = Locale.getDefault();
    String usual = Reports.written(DesignWriter.of(MORE, CONTEXT)::writeHtml);
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(Reports.written(DesignWriter.of(MORE, CONTEXT)::writeHtml)).isEqualTo(usual);
    } finally {
      Locale.setDefault(before);
    }
  }
}
