package org.lac4j.geo.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lac4j.core.place.Area;
import org.lac4j.geo.boundary.ReadCoverage;
import org.lac4j.geo.boundary.ReadOptions;
import org.lac4j.geo.coverage.CoordinateSystem;
import org.lac4j.geo.coverage.Coverage;
import org.lac4j.geo.coverage.CoverageArea;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

class GeoJsonWriterTest {

  private static final Area ACOMB = Area.of("A1", "Acomb");

  private static Geometry wkt(String text) {
    try {
      return new WKTReader().read(text);
    } catch (ParseException e) {
      throw new AssertionError(e);
    }
  }

  private static String write(
      GeoJsonOptions options, CoordinateSystem system, CoverageArea... areas) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    GeoJsonWriter.write(Coverage.of(system, List.of(areas)), out, options);
    return out.toString(UTF_8);
  }

  private static String write(CoverageArea... areas) throws IOException {
    return write(GeoJsonOptions.DEFAULT, CoordinateSystem.WGS84, areas);
  }

  @Test
  void rings_are_turned_as_the_rfc_asks() throws IOException {
    String clockwiseWithHole = "POLYGON ((0 0, 0 4, 4 4, 4 0, 0 0), (1 1, 2 1, 2 2, 1 1))";

    assertThat(write(CoverageArea.of(ACOMB, wkt(clockwiseWithHole))))
        .isEqualTo(
            """
            {"type":"FeatureCollection","features":[
            {"type":"Feature","properties":{"code":"A1","name":"Acomb"},"geometry":{"type":"Polygon","coordinates":[\
            [[0.0,0.0],[4.0,0.0],[4.0,4.0],[0.0,4.0],[0.0,0.0]],[[1.0,1.0],[2.0,2.0],[2.0,1.0],[1.0,1.0]]]}}
            ]}
            """);
  }

  @Test
  void layout_gives_the_order_ids_and_attributes_without_a_value() throws IOException {
    CoverageArea acomb =
        new CoverageArea(ACOMB, wkt("POLYGON EMPTY"), ImmutableMap.of("code", "A1", "people", 9));
    CoverageArea holgate =
        new CoverageArea(
            Area.of("B2", "Holgate"), wkt("POLYGON EMPTY"), ImmutableMap.of("code", "B2"));
    CoverageArea unknown = CoverageArea.of(Area.of("A0", "Clifton"), wkt("POLYGON EMPTY"));
    AreaLayout layout =
        new AreaLayout(
            ImmutableList.of(holgate.code(), acomb.code()),
            ImmutableSet.of("remark", "code", "people"),
            ImmutableMap.of(acomb.code(), "12", holgate.code(), "012"));

    assertThat(
            write(
                GeoJsonOptions.builder().layout(layout).build(),
                CoordinateSystem.WGS84,
                acomb,
                unknown,
                holgate))
        .isEqualTo(
            """
            {"type":"FeatureCollection","features":[
            {"type":"Feature","id":"012","properties":{"name":"Holgate","remark":null,"code":"B2","people":null},"geometry":{"type":"Polygon","coordinates":[]}}
            ,{"type":"Feature","id":12,"properties":{"name":"Acomb","remark":null,"code":"A1","people":9},"geometry":{"type":"Polygon","coordinates":[]}}
            ,{"type":"Feature","properties":{"code":"A0","name":"Clifton","remark":null,"people":null},"geometry":{"type":"Polygon","coordinates":[]}}
            ]}
            """);
  }

  @Test
  void crs_stands_there_for_other_systems_only() throws IOException {
    CoverageArea area = CoverageArea.of(ACOMB, wkt("MULTIPOLYGON EMPTY"));

    assertThat(write(area)).doesNotContain("crs");
    assertThat(write(GeoJsonOptions.DEFAULT, CoordinateSystem.BRITISH_NATIONAL_GRID, area))
        .startsWith(
            "{\"type\":\"FeatureCollection\",\"crs\":{\"type\":\"name\",\"properties\":{\"name\":\"urn:ogc:def:crs:EPSG::27700\"}},")
        .contains("{\"type\":\"MultiPolygon\",\"coordinates\":[]}");
  }

  @Test
  void decimals_are_rounded_on_request() throws IOException {
    CoverageArea area =
        CoverageArea.of(
            ACOMB,
            wkt("POLYGON ((-0.00000001 53.123456789, 100 53, 100 54, -0.00000001 53.123456789))"));

    assertThat(write(GeoJsonOptions.builder().decimals(7).build(), CoordinateSystem.WGS84, area))
        .contains("[[[0,53.1234568],[100,53],[100,54],[0,53.1234568]]]");
  }

  @Test
  void attributes_that_hold_code_and_name_are_not_written_twice() throws IOException {
    ImmutableMap<String, Object> attributes =
        ImmutableMap.of(
            "WD13CD",
            "A1",
            "WD13NM",
            "Acomb",
            "since",
            LocalDate.of(2017, 5, 1),
            "share",
            new BigDecimal("0.50"));

    assertThat(write(new CoverageArea(ACOMB, wkt("POLYGON EMPTY"), attributes)))
        .contains(
            "\"properties\":{\"WD13CD\":\"A1\",\"WD13NM\":\"Acomb\",\"since\":\"2017-05-01\",\"share\":0.50}");
  }

  @Test
  void attribute_that_holds_something_else_is_not_overwritten() {
    ImmutableMap<String, Object> attributes = ImmutableMap.of("code", "other");

    assertThatThrownBy(() -> write(new CoverageArea(ACOMB, wkt("POLYGON EMPTY"), attributes)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "The attribute 'code' holds something else than the area's code or name: choose another in the options.");
  }

  @Test
  void what_is_written_reads_back() throws IOException {
    String text = write(CoverageArea.of(ACOMB, wkt("POLYGON ((0 0, 1 0, 1 1e-7, 0 0))")));

    ReadCoverage read =
        GeoJsonReader.read(
            new ByteArrayInputStream(text.getBytes(UTF_8)), "out.geojson", ReadOptions.DEFAULT);

    assertThat(read.coverage().areas().get(0).geometry().toText())
        .isEqualTo("POLYGON ((0 0, 1 0, 1 0.0000001, 0 0))");
  }
}
