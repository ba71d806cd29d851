package org.lac4j.geo.geotools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.data.memory.MemoryDataStore;
import org.geotools.data.simple.SimpleFeatureCollection;
import org.geotools.data.simple.SimpleFeatureIterator;
import org.junit.jupiter.api.Test;
import org.lac4j.core.place.Area;
import org.lac4j.geo.boundary.CoverageReadException;
import org.lac4j.geo.boundary.ReadOptions;
import org.lac4j.geo.coverage.CoordinateSystem;
import org.lac4j.geo.coverage.Coverage;
import org.lac4j.geo.coverage.CoverageArea;
import org.lac4j.geo.crs.UnknownCoordinateSystemException;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;

class FeatureCoverageWriterTest {

  private static final GeometryFactory GEOMETRY = new GeometryFactory();

  private static final Coverage WARDS =
      coverage(
          27700,
          area(
              "A",
              "Acomb",
              0,
              ImmutableMap.<String, Object>builder()
                  .put("gss", "A")
                  .put("population", 8_500)
                  .put("density", 3)
                  .put("covered", true)
                  .put("since", LocalDate.of(2017, 5, 1))
                  .put("seen", LocalDateTime.of(2024, 4, 1, 9, 30))
                  .put("opens", LocalTime.of(9, 0))
                  .put("note", 7)
                  .buildOrThrow()),
          area(
              "B",
              "Holgate",
              1,
              ImmutableMap.of(
                  "gss", "B", "population", 5_000_000_000L, "density", 2.5, "note", "none")));

  @Test
  void a_coverage_comes_back_from_a_data_store_with_types_and_dates() throws IOException {
    MemoryDataStore store = new MemoryDataStore();

    FeatureCoverageWriter.write(WARDS, store, "wards");
    Coverage back =
        FeatureCoverageReader.read(
                store, ReadOptions.builder().codeAttribute("gss").nameAttribute("name").build())
            .coverage();

    assertThat(back.coordinateSystem()).isEqualTo(CoordinateSystem.BRITISH_NATIONAL_GRID);
    assertThat(back.areas())
        .extracting(CoverageArea::area)
        .containsExactly(Area.of("A", "Acomb"), Area.of("B", "Holgate"));
    assertThat(back.areas().get(0).attributes())
        .containsExactlyInAnyOrderEntriesOf(
            ImmutableMap.<String, Object>builder()
                .put("name", "Acomb")
                .put("gss", "A")
                .put("population", 8_500L)
                .put("density", 3.0)
                .put("covered", true)
                .put("since", LocalDate.of(2017, 5, 1))
                .put("seen", LocalDateTime.of(2024, 4, 1, 9, 30))
                .put("opens", LocalTime.of(9, 0))
                .put("note", "7")
                .buildOrThrow());
    assertThat(back.areas().get(1).attributes())
        .containsEntry("population", 5_000_000_000L)
        .containsEntry("density", 2.5)
        .containsEntry("note", "none")
        .doesNotContainKey("since");
    assertThat(back.areas().get(1).geometry().toText())
        .isEqualTo(WARDS.areas().get(1).geometry().toText());
    assertThat(back.areas().get(0).geometry().getGeometryType()).isEqualTo("MultiPolygon");
  }

  @Test
  void features_carry_the_system_and_ids_in_code_order() {
    SimpleFeatureCollection features = FeatureCoverageWriter.toFeatures(WARDS, "wards");

    assertThat(FeatureSystem.of(features.getSchema().getCoordinateReferenceSystem()).northFirst())
        .isFalse();
    assertThat(features.getSchema().getGeometryDescriptor().getLocalName()).isEqualTo("the_geom");
    try (SimpleFeatureIterator rows = features.features()) {
      SimpleFeature first = rows.next();
      assertThat(first.getID()).isEqualTo("wards.1");
      assertThat(first.getAttribute("name")).isEqualTo("Acomb");
    }
  }

  @Test
  void degrees_stand_longitude_first() throws CoverageReadException {
    Coverage degrees = coverage(4326, area("A", "Acomb", 0, ImmutableMap.of()));

    Coverage back =
        FeatureCoverageReader.read(
                FeatureCoverageWriter.toFeatures(degrees, "wards"), ReadOptions.DEFAULT)
            .coverage();

    assertThat(back.coordinateSystem()).isEqualTo(CoordinateSystem.WGS84);
    assertThat(back.envelope().toString()).isEqualTo(degrees.envelope().toString());
  }

  @Test
  void attributes_that_are_in_the_way_are_told() {
    for (String name : List.of("code", "name", "the_geom")) {
      Coverage taken =
          coverage(27700, area("A", "Acomb", 0, ImmutableMap.of(name, "something else")));
      assertThatThrownBy(() -> FeatureCoverageWriter.toFeatures(taken, "wards"))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining(name);
    }
  }

  @Test
  void an_unknown_system_is_told() {
    Coverage unknown = coverage(99_999, area("A", "Acomb", 0, ImmutableMap.of()));

    assertThatThrownBy(() -> FeatureCoverageWriter.toFeatures(unknown, "wards"))
        .isInstanceOf(UnknownCoordinateSystemException.class);
  }

  private static Coverage coverage(int epsg, CoverageArea... areas) {
    return Coverage.of(new CoordinateSystem(epsg), List.of(areas));
  }

  private static CoverageArea area(
      String code, String name, int x, ImmutableMap<String, Object> attributes) {
    Geometry square = GEOMETRY.toGeometry(new Envelope(x, x + 1, 50, 51));
    return new CoverageArea(
        Area.of(code, name),
        x == 0 ? square : GEOMETRY.createMultiPolygon(new Polygon[] {(Polygon) square}),
        attributes);
  }
}
