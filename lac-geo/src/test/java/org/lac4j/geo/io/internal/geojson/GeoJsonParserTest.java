package org.lac4j.geo.io.internal.geojson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lac4j.geo.boundary.BoundaryFeature;
import org.lac4j.geo.boundary.BoundaryFile;
import org.lac4j.geo.boundary.CoverageReadException;
import org.lac4j.geo.boundary.ReadOptions;
import org.lac4j.geo.io.internal.intake.FeatureCollector;

class GeoJsonParserTest {

  private static final String SQUARE =
      "{'type':'Polygon','coordinates':[[[0,0],[1,0],[1,1],[0,0]]]}";

  private static BoundaryFile parsed(String json) throws IOException {
    FeatureCollector collector = new FeatureCollector("areas.geojson", ReadOptions.DEFAULT);
    try (JsonParser parser = new JsonFactory().createParser(json.replace('\'', '"'))) {
      new GeoJsonParser(parser, collector).parse();
    }
    return collector.finish();
  }

  private static String feature(String id, String geometry) {
    return "{'type':'Feature','id':'"
        + id
        + "','properties':{'code':'"
        + id
        + "'},'geometry':"
        + geometry
        + "}";
  }

  @Test
  void members_may_come_in_any_order() throws IOException {
    BoundaryFile file =
        parsed(
            "{'features':[{'geometry':{'coordinates':[[[0,0],[1,0],[1,1],[0,0]]],'type':'Polygon'},"
                + "'properties':{'code':'A'},'id':7,'type':'Feature'}],'type':'FeatureCollection'}");

    assertThat(file.features()).hasSize(1);
    BoundaryFeature feature = file.features().get(0);
    assertThat(feature.id()).contains("7");
    assertThat(feature.attributes()).containsEntry("code", "A");
    assertThat(feature.geometry().orElseThrow().getArea()).isEqualTo(0.5);
  }

  @Test
  void features_may_stand_in_a_row_without_a_collection() throws IOException {
    BoundaryFile file = parsed(feature("A", SQUARE) + "\n" + feature("B", "null"));

    assertThat(file.features()).extracting(BoundaryFeature::number).containsExactly(1, 2);
    assertThat(file.features().get(1).geometry()).isEmpty();
  }

  @Test
  void a_bare_geometry_is_one_feature() throws IOException {
    assertThat(parsed(SQUARE).features())
        .singleElement()
        .satisfies(feature -> assertThat(feature.geometry()).isPresent());
  }

  @Test
  void a_collection_of_geometries_is_read_with_its_parts() throws IOException {
    BoundaryFile file =
        parsed(
            feature(
                "A", "{'type':'GeometryCollection','geometries':[" + SQUARE + "," + SQUARE + "]}"));

    assertThat(file.features().get(0).geometry().orElseThrow().getNumGeometries()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "[]| the file holds no JSON object",
        "{'type':'FeatureCollection','features':{}}| the features are no array",
        "{'type':'FeatureCollection'}| a FeatureCollection has features",
        "{'type':'FeatureCollection','type':'Feature','features':[]}| the member is there twice",
        "{'type':'FeatureCollection','features':[3]}| feature 1: it is not an object",
        "{'type':'FeatureCollection','features':[{'type':'Polygon'}]}| it is no Feature (Polygon)",
        "{'type':'Feature','geometry':{'type':'Polygon'}}| the geometry has no coordinates (Polygon)",
        "{'type':'Feature','geometry':3}| the geometry is not an object",
        "{'type':'Feature','properties':[],'geometry':null}| the properties are no object",
        "{'type':'Topology','objects':{}}| the file is not GeoJSON",
        "{'type':'FeatureCollection','features':[]} 3| more follows after the first JSON object",
      })
  void what_is_wrong_is_told(String json, String told) {
    assertThatExceptionOfType(CoverageReadException.class)
        .isThrownBy(() -> parsed(json))
        .withMessageContaining(told);
  }

  @Test
  void a_feature_that_is_wrong_does_not_hide_the_next() {
    assertThatExceptionOfType(CoverageReadException.class)
        .isThrownBy(
            () ->
                parsed(
                    "{'type':'FeatureCollection','features':[3,"
                        + feature("B", "{'type':'Polygon','coordinates':3}")
                        + "]}"))
        .withMessageContaining("feature 1")
        .withMessageContaining("feature 2 (id B)");
  }
}
