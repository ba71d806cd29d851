package org.lac4j.geo.io;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.ImmutableMap;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lac4j.core.place.Area;
import org.lac4j.geo.boundary.BoundaryFeature;
import org.lac4j.geo.boundary.BoundaryFile;
import org.lac4j.geo.boundary.CoverageReadException;
import org.lac4j.geo.boundary.ReadCoverage;
import org.lac4j.geo.boundary.ReadLimits;
import org.lac4j.geo.boundary.ReadOptions;
import org.lac4j.geo.coverage.CoordinateSystem;
import org.lac4j.geo.coverage.CoverageArea;

class GeoJsonReaderTest {

  private static final String RING = "[[0,0],[1,0],[1,1],[0,0]]";
  private static final String POLYGON = "{\"type\":\"Polygon\",\"coordinates\":[" + RING + "]}";
  private static final String ACOMB = "{\"code\":\"A1\",\"name\":\"Acomb\"}";

  private static String feature(String properties, String geometry) {
    return "{\"type\":\"Feature\",\"properties\":" + properties + ",\"geometry\":" + geometry + "}";
  }

  private static String collection(String... features) {
    return "{\"type\":\"FeatureCollection\",\"features\":[" + String.join(",", features) + "]}";
  }

  private static ReadCoverage read(String json) throws IOException {
    return read(json, ReadOptions.DEFAULT);
  }

  private static ReadCoverage read(String json, ReadOptions options) throws IOException {
    return read(json.getBytes(UTF_8), options);
  }

  private static ReadCoverage read(byte[] bytes, ReadOptions options) throws IOException {
    return GeoJsonReader.read(new ByteArrayInputStream(bytes), "wards.geojson", options);
  }

  private static CoverageReadException failure(String json) {
    return failure(json.getBytes(UTF_8), ReadOptions.DEFAULT);
  }

  private static CoverageReadException failure(byte[] bytes, ReadOptions options) {
    return catchThrowableOfType(CoverageReadException.class, () -> read(bytes, options));
  }

  private static byte[] gzip(byte[] bytes) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(bytes);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return packed.toByteArray();
  }

  @Test
  void code_name_attributes_and_geometry_are_read() throws IOException {
    ReadCoverage read = read(collection(feature(ACOMB, POLYGON)));

    CoverageArea area = read.coverage().areas().get(0);
    assertThat(area.area()).isEqualTo(Area.of("A1", "Acomb"));
    assertThat(area.attributes()).isEqualTo(ImmutableMap.of("code", "A1", "name", "Acomb"));
    assertThat(area.geometry().toText()).isEqualTo("POLYGON ((0 0, 1 0, 1 1, 0 0))");
    assertThat(read.coverage().coordinateSystem()).isEqualTo(CoordinateSystem.WGS84);
    assertThat(read.source()).isEqualTo("wards.geojson");
    assertThat(read.featuresRead()).isEqualTo(1);
    assertThat(read.codeAttribute()).contains("code");
    assertThat(read.nameAttribute()).contains("name");
  }

  @Test
  void attributes_of_every_kind_are_kept_and_nulls_left_out() throws IOException {
    String properties =
        """
        {"code":7,"name":"Clifton","none":null,"yes":true,"no":false,"big":12345678901,
         "huge":123456789012345678901234567890,"part":0.5,"list":[1,{"a":null}],"object":{"b":[]}}""";

    CoverageArea area = read(collection(feature(properties, POLYGON))).coverage().areas().get(0);

    assertThat(area.code()).hasToString("7");
    assertThat(area.attributes())
        .isEqualTo(
            ImmutableMap.builder()
                .put("code", 7)
                .put("name", "Clifton")
                .put("yes", true)
                .put("no", false)
                .put("big", 12345678901L)
                .put("huge", new BigInteger("123456789012345678901234567890"))
                .put("part", 0.5)
                .put("list", "[1,{\"a\":null}]")
                .put("object", "{\"b\":[]}")
                .build());
  }

  @Test
  void features_without_geometry_are_reported() throws IOException {
    String none =
        "{\"type\":\"Feature\",\"id\":9,\"properties\":{\"code\":\"B\"},\"geometry\":null}";

    ReadCoverage read = read(collection(feature(ACOMB, POLYGON), none));

    assertThat(read.featuresRead()).isEqualTo(2);
    assertThat(read.coverage().size()).isEqualTo(1);
    assertThat(read.withoutGeometry())
        .containsExactly(
            BoundaryFeature.builder().number(2).id("9").putAttributes("code", "B").build());
  }

  @Test
  void members_may_stand_in_any_order_and_unknown_ones_are_passed_over() throws IOException {
    String json =
        """
        {"bbox":[0,0,1,1],"features":[{"geometry":{"coordinates":[[[0,0,5],[1,0,5],[1,1,5],[0,0,5]]],
        "type":"Polygon","more":{"x":[[1]]}},"properties":%s,"colour":["red"],"type":"Feature"}],
        "name":"wards","type":"FeatureCollection"}"""
            .formatted(ACOMB);

    assertThat(read(json).coverage().areas().get(0).geometry().toText())
        .isEqualTo("POLYGON ((0 0, 1 0, 1 1, 0 0))");
  }

  @ParameterizedTest
  @CsvSource({
    "urn:ogc:def:crs:OGC:1.3:CRS84, 4326",
    "urn:ogc:def:crs:EPSG::27700, 27700",
    "EPSG:3857, 3857"
  })
  void crs_member_is_obeyed_before_and_behind_the_features(String name, int epsg)
      throws IOException {
    String crs = "\"crs\":{\"type\":\"name\",\"properties\":{\"name\":\"" + name + "\"}}";
    String features = "\"features\":[" + feature(ACOMB, POLYGON) + "]";
    String type = "{\"type\":\"FeatureCollection\",";

    assertThat(read(type + crs + "," + features + "}").coverage().coordinateSystem().epsg())
        .isEqualTo(epsg);
    assertThat(read(type + features + "," + crs + "}").coverage().coordinateSystem().epsg())
        .isEqualTo(epsg);
  }

  @Test
  void old_crs_with_a_code_is_obeyed() throws IOException {
    String json =
        collection(feature(ACOMB, POLYGON))
            .replace(
                "{\"type\":\"FeatureC",
                "{\"crs\":{\"type\":\"EPSG\",\"properties\":{\"code\":27700}},\"type\":\"FeatureC");

    assertThat(read(json).coverage().coordinateSystem())
        .isEqualTo(CoordinateSystem.BRITISH_NATIONAL_GRID);
  }

  @Test
  void unknown_crs_is_a_fault_unless_the_options_say_which_it_is() throws IOException {
    String json =
        collection(feature(ACOMB, POLYGON))
            .replace("{\"type\":\"FeatureC", "{\"crs\":null,\"type\":\"FeatureC");
    ReadOptions grid =
        ReadOptions.builder().coordinateSystem(CoordinateSystem.BRITISH_NATIONAL_GRID).build();

    assertThat(failure(json))
        .hasMessage(
            "wards.geojson: the crs member names no coordinate system that is known here (null): say which it is with the coordinate system option, for example EPSG:27700.");
    assertThat(read(json, grid).coverage().coordinateSystem())
        .isEqualTo(CoordinateSystem.BRITISH_NATIONAL_GRID);
  }

  @Test
  void root_may_be_one_feature() throws IOException {
    assertThat(read(feature(ACOMB, POLYGON)).coverage().areas().get(0).code()).hasToString("A1");
  }

  @Test
  void root_may_be_one_geometry() throws IOException {
    BoundaryFile file =
        GeoJsonReader.readFeatures(
            new ByteArrayInputStream(POLYGON.getBytes(UTF_8)), "city.json", ReadOptions.DEFAULT);

    assertThat(file.features()).hasSize(1);
    assertThat(file.features().get(0).geometry())
        .get()
        .hasToString("POLYGON ((0 0, 1 0, 1 1, 0 0))");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Point | [1,2] | POINT (1 2)",
        "MultiPoint | [[1,2],[3,4]] | MULTIPOINT ((1 2), (3 4))",
        "LineString | [[1,2],[3,4]] | LINESTRING (1 2, 3 4)",
        "MultiLineString | [[[1,2],[3,4]]] | MULTILINESTRING ((1 2, 3 4))",
        "Polygon | [] | POLYGON EMPTY",
        "MultiPolygon | [] | MULTIPOLYGON EMPTY",
        "MultiPolygon | [[]] | MULTIPOLYGON (EMPTY)",
        "MultiPolygon | [[[[0,0],[1,0],[1,1],[0,0]]]] | MULTIPOLYGON (((0 0, 1 0, 1 1, 0 0)))"
      })
  void geometries_of_every_kind_are_read_as_features(String type, String coordinates, String wkt)
      throws IOException {
    String json = "{\"type\":\"" + type + "\",\"coordinates\":" + coordinates + "}";

    BoundaryFile file =
        GeoJsonReader.readFeatures(
            new ByteArrayInputStream(json.getBytes(UTF_8)), "x.json", ReadOptions.DEFAULT);

    assertThat(file.features().get(0).geometry()).get().hasToString(wkt);
  }

  @Test
  void byte_order_mark_and_gzip_are_read() throws IOException {
    byte[] marked = ("\uFEFF" + collection(feature(ACOMB, POLYGON))).getBytes(UTF_8);

    assertThat(read(marked, ReadOptions.DEFAULT).coverage().size()).isEqualTo(1);
    assertThat(read(gzip(marked), ReadOptions.DEFAULT).coverage().size()).isEqualTo(1);
  }

  @Test
  void faults_of_geometries_and_of_codes_are_told_at_once_in_the_order_of_features() {
    String open = POLYGON.replace(",[0,0]]", ",[0,1]]");
    CoverageReadException failure =
        failure(
            collection(
                feature(ACOMB, POLYGON),
                feature("{\"code\":\"A2\",\"name\":\"Holgate\"}", open),
                feature("{\"code\":\"A2\"}", POLYGON),
                feature("{\"name\":\"Micklegate\"}", open),
                feature(ACOMB, "{\"type\":\"Point\",\"coordinates\":[0,0]}"),
                feature("{\"name\":\"no ground\"}", "null")));

    assertThat(failure.faults())
        .extracting(fault -> fault.feature().orElse(0) + " " + fault.what())
        .containsExactly(
            "2 ring 1 is not closed",
            "3 feature 2 has this code too",
            "3 the attribute name holds no name",
            "4 ring 1 is not closed",
            "4 the attribute code holds no code",
            "5 feature 1 has this code too",
            "5 the geometry is a Point, not a Polygon or MultiPolygon");
    assertThat(failure.faultCount()).isEqualTo(7);
  }

  @Test
  void missing_attributes_are_told_beside_a_wrong_geometry() {
    CoverageReadException failure =
        failure(collection(feature("{\"x\":1}", POLYGON.replace(",[0,0]]", ",[0,1]]"))));

    assertThat(failure.faults())
        .extracting(fault -> fault.feature().orElse(0) + " " + fault.what())
        .containsExactly(
            "0 no attribute looks like the areas' code",
            "0 no attribute looks like the areas' name",
            "1 ring 1 is not closed");
  }

  @Test
  void collection_without_features_is_an_empty_coverage() throws IOException {
    ReadCoverage read = read(collection());

    assertThat(read.coverage().size()).isZero();
    assertThat(read.codeAttribute()).isEmpty();
  }

  static Stream<String[]> faultyFeatures() {
    return Stream.of(
        new String[] {
          "{\"type\":\"Polygon\",\"coordinates\":[[[0,0],[1,0],[1,1],[0,1]]]}",
          "ring 1 is not closed (from (0.0, 0.0) to (0.0, 1.0)): repeat the first position at the end."
        },
        new String[] {
          "{\"type\":\"Polygon\",\"coordinates\":[" + RING + ",[[0,0],[1,0],[0,0]]]}",
          "ring 2 has too few positions (3): give four or more, the last like the first."
        },
        new String[] {
          "{\"type\":\"Polygon\",\"coordinates\":[[[0,0],[NaN,0],[1,1],[0,0]]]}",
          "a coordinate is not a finite number (NaN, 0.0): give numbers only."
        },
        new String[] {
          "{\"type\":\"Polygon\",\"coordinates\":[[[0,0],[1e999,0],[1,1],[0,0]]]}",
          "a coordinate is not a finite number (Infinity, 0.0): give numbers only."
        },
        new String[] {
          "{\"type\":\"Polygon\",\"coordinates\":[[[0,0],[\"1\",0],[1,1],[0,0]]]}",
          "a position is not two or more numbers (Polygon): write positions as [x, y]."
        },
        new String[] {
          "{\"type\":\"Polygon\",\"coordinates\":7}",
          "the coordinates are no array (Polygon): write positions as [x, y]."
        },
        new String[] {
          "{\"type\":\"Polygon\",\"coordinates\":[[[0,0],[1,\"0\"],[1,1],[0,0]]]}",
          "a position is not two or more numbers (Polygon): write positions as [x, y]."
        },
        new String[] {
          "{\"type\":\"Polygon\",\"coordinates\":[[[0,0],[1],[1,1],[0,0]]]}",
          "a position is not two or more numbers (Polygon): write positions as [x, y]."
        },
        new String[] {
          "{\"type\":\"Polygon\",\"coordinates\":" + RING + "}",
          "the coordinates are nested too little or too deep for their type (Polygon): a Polygon is a list of rings, a MultiPolygon a list of polygons."
        },
        new String[] {
          "{\"type\":\"Polygon\",\"coordinates\":[[[0,0],[[1,0]],[1,1],[0,0]]]}",
          "positions and lists of positions are mixed (Polygon): write positions as [x, y]."
        },
        new String[] {
          "{\"type\":\"Polygon\"}",
          "the geometry has no coordinates (Polygon): write null for a feature without geometry."
        },
        new String[] {
          "{\"type\":\"Circle\",\"coordinates\":[0,0]}",
          "the geometry's type is unknown (Circle): write Polygon or MultiPolygon."
        },
        new String[] {
          "{\"coordinates\":[]}",
          "the geometry has no type (type): write \"type\": \"Polygon\" or \"MultiPolygon\"."
        },
        new String[] {"7", "the geometry is not an object (geometry): write a geometry or null."},
        new String[] {
          "{\"type\":\"Point\",\"coordinates\":[0,0]}",
          "the geometry is a Point, not a Polygon or MultiPolygon: keep polygons only."
        },
        new String[] {
          "{\"type\":\"GeometryCollection\",\"geometries\":["
              + POLYGON
              + ",{\"type\":\"Point\",\"coordinates\":[0,0]}]}",
          "the geometry is a GeometryCollection, not a Polygon or MultiPolygon: keep polygons only."
        },
        new String[] {"null,\"geometry\":null", "the member is there twice (geometry): keep one."});
  }

  @ParameterizedTest
  @MethodSource("faultyFeatures")
  void faulty_feature_is_named(String geometry, String fault) {
    CoverageReadException failure =
        failure(
            collection(
                feature(ACOMB, POLYGON), feature("{\"code\":\"B\",\"name\":\"B\"}", geometry)));

    assertThat(failure).hasMessage("wards.geojson: feature 2: " + fault);
  }

  @Test
  void all_faults_are_told_at_once() {
    CoverageReadException failure =
        failure(
            collection(
                feature("{\"code\":\"\",\"name\":\"A\"}", POLYGON),
                feature(ACOMB, POLYGON),
                "{\"type\":\"Feature\",\"id\":\"x7\",\"properties\":{\"code\":\"A1\"},\"geometry\":"
                    + POLYGON
                    + "}"));

    assertThat(failure)
        .hasMessage(
            """
            wards.geojson: 3 faults.
              feature 1: the attribute code holds no code: give every area a code.
              feature 3 (id x7): feature 2 has this code too (A1): give each area a code of its own, or join the features into one MultiPolygon.
              feature 3 (id x7): the attribute name holds no name: give every area a name.""");
    assertThat(failure.faultCount()).isEqualTo(3);
    assertThat(failure.faults().get(2).feature()).hasValue(3);
    assertThat(failure.source()).isEqualTo("wards.geojson");
  }

  @Test
  void faults_beyond_the_limit_are_counted() {
    ReadOptions two = ReadOptions.builder().limits(ReadLimits.builder().faults(2).build()).build();
    String json = collection("1", "2", "3", "4");

    assertThat(failure(json.getBytes(UTF_8), two))
        .hasMessage(
            """
            wards.geojson: 4 faults.
              feature 1: it is not an object: write a GeoJSON Feature.
              feature 2: it is not an object: write a GeoJSON Feature.
              and 2 more.""");
  }

  static Stream<String[]> faultyFiles() {
    return Stream.of(
        new String[] {"", "the file is empty: write a GeoJSON FeatureCollection."},
        new String[] {"[]", "the file holds no JSON object: write a GeoJSON FeatureCollection."},
        new String[] {
          "{\"type\":\"Topology\"}",
          "the file is not GeoJSON: its type is Topology: convert it with GDAL: ogr2ogr -f GPKG wards.gpkg wards.geojson."
        },
        new String[] {
          "{\"type\":\"FeatureCollection\"}",
          "a FeatureCollection has features, and nothing else has them; the type is FeatureCollection: write \"type\": \"FeatureCollection\" and \"features\": [...]."
        },
        new String[] {
          "{\"features\":[]}",
          "a FeatureCollection has features, and nothing else has them; the type is none: write \"type\": \"FeatureCollection\" and \"features\": [...]."
        },
        new String[] {
          "{\"type\":\"FeatureCollection\",\"features\":{}}",
          "the features are no array (features): write \"features\": [...]."
        },
        new String[] {
          "{\"type\":\"FeatureCollection\",\"features\":[],\"features\":[]}",
          "the member is there twice (features): keep one."
        },
        new String[] {
          "{\"type\":\"FeatureCollection\",\"features\":[]}\n{}",
          "more follows after the first JSON object, and they are not features in a row: put all features into one FeatureCollection, or write one feature a line."
        },
        new String[] {
          "{\"type\":\n\"FeatureCollection\",\"features\":[{",
          "the file ends in the middle, at line 2, column 34: fetch or write it again, it is not whole."
        });
  }

  @ParameterizedTest
  @MethodSource("faultyFiles")
  void faulty_file_is_told(String json, String fault) {
    assertThat(failure(json)).hasMessage("wards.geojson: " + fault);
  }

  @Test
  void text_that_is_no_json_is_told_with_its_place() {
    assertThat(failure("{\"type\":\nnope}").getMessage())
        .startsWith("wards.geojson: the file is no JSON at line 2, column 6 (");
  }

  @Test
  void latin_1_is_told() {
    byte[] latin =
        collection(feature("{\"code\":\"A\",\"name\":\"Caf\u00e9\"}", POLYGON))
            .getBytes(ISO_8859_1);

    assertThat(failure(latin, ReadOptions.DEFAULT).getMessage())
        .startsWith("wards.geojson: the text is not UTF-8 at line 1, column ")
        .endsWith(": save the file as UTF-8, the encoding of GeoJSON.");
  }

  @Test
  void gzip_cut_short_is_told() {
    byte[] packed = gzip(collection(feature(ACOMB, POLYGON)).getBytes(UTF_8));

    assertThat(failure(Arrays.copyOf(packed, packed.length / 2), ReadOptions.DEFAULT))
        .hasMessage(
            "wards.geojson: the compressed file ends too early: fetch it again, it is not whole.");
  }

  @Test
  void compression_bomb_is_stopped() {
    byte[] bomb = gzip(" ".repeat(40 << 20).getBytes(UTF_8));

    assertThat(failure(bomb, ReadOptions.DEFAULT).getMessage())
        .isEqualTo(
            "wards.geojson: the file unpacks to more than 20 times its size, as compression bombs do: unpack it yourself, or raise the limit if you trust the file.");
  }

  @Test
  void deep_nesting_is_stopped() {
    String deep = "{\"type\":\"Polygon\",\"coordinates\":" + "[".repeat(1_000_000);

    assertThat(failure(deep).getMessage())
        .startsWith(
            "wards.geojson: objects and arrays are nested deeper than the limit of 64 at line 1, column ");
  }

  @Test
  void ever_new_attributes_are_stopped() {
    String features =
        IntStream.range(0, 2_000)
            .mapToObj(i -> feature("{\"a" + i + "\":1}", "null"))
            .collect(Collectors.joining(","));

    assertThat(failure(collection(features)).getMessage())
        .startsWith("wards.geojson: the file holds more attributes than the limit of 1000: ");
  }

  static Stream<ReadLimits> tightLimits() {
    return Stream.of(
        ReadLimits.builder().features(1).build(),
        ReadLimits.builder().vertices(7).build(),
        ReadLimits.builder().rings(3).build(),
        ReadLimits.builder().attributes(1).build(),
        ReadLimits.builder().textLength(10).build(),
        ReadLimits.builder().bytes(100).build());
  }

  @ParameterizedTest
  @MethodSource("tightLimits")
  void file_beyond_a_limit_is_stopped(ReadLimits limits) throws IOException {
    String json =
        collection(
            feature(ACOMB, POLYGON),
            feature("{\"code\":\"B2\",\"name\":\"B\",\"list\":[1,2,3,4,5,6,7,8,9]}", POLYGON));

    assertThat(read(json).coverage().size()).isEqualTo(2);
    assertThat(failure(json.getBytes(UTF_8), ReadOptions.builder().limits(limits).build()))
        .hasMessageContaining("limit of ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"code\":\"A\",\"code\":\"B\",\"name\":\"A\"}",
        "{\"code\":\"A\",\"name\":NaN}",
        "{\"code\":\"A\",\"name\":1e400}",
        "7"
      })
  void faulty_attributes_are_told(String properties) {
    assertThat(failure(collection(feature(properties, POLYGON))).faults().get(0).feature())
        .hasValue(1);
  }

  @ParameterizedTest
  @CsvSource({
    "WD13CD WD13CDO WD13NM WD13NMW, WD13CD, WD13NM",
    "lsoa11cd lsoa11nm, lsoa11cd, lsoa11nm",
    "WD23CD WD23NM LAD23NM, WD23CD, WD23NM",
    "Area_Code AREA_NAME, Area_Code, AREA_NAME",
    "code ward_name, code, ward_name",
    "id GSS_CODE name, GSS_CODE, name"
  })
  void code_and_name_are_found_by_the_usual_patterns(String names, String code, String name)
      throws IOException {
    String properties =
        Stream.of(names.split(" "))
            .map(attribute -> "\"" + attribute + "\":\"" + attribute + "\"")
            .collect(Collectors.joining(",", "{", "}"));

    ReadCoverage read = read(collection(feature(properties, POLYGON)));

    assertThat(read.codeAttribute()).contains(code);
    assertThat(read.nameAttribute()).contains(name);
  }

  @Test
  void attributes_are_listed_where_no_code_is_found() {
    assertThat(failure(collection(feature("{\"fid\":1,\"pop\":7}", POLYGON))))
        .hasMessageContaining(
            "no attribute looks like the areas' code: say which one holds the code (on the command line --code); the attributes are: fid, pop.");
  }

  @Test
  void attributes_are_listed_where_two_codes_fit() {
    String two = "{\"WD23CD\":\"A\",\"WD22CD\":\"B\",\"WD23NM\":\"A\"}";

    assertThat(failure(collection(feature(two, POLYGON))))
        .hasMessage(
            "wards.geojson: several attributes look like the areas' code: WD23CD, WD22CD: say which one holds the code (on the command line --code); the attributes are: WD23CD, WD22CD, WD23NM.");
  }

  @Test
  void options_choose_between_codes_and_the_name_follows() throws IOException {
    String two = "{\"WD23CD\":\"A\",\"LAD23CD\":\"B\",\"WD23NM\":\"W\",\"LAD23NM\":\"L\"}";

    ReadCoverage read =
        read(
            collection(feature(two, POLYGON)),
            ReadOptions.builder().codeAttribute("LAD23CD").build());

    assertThat(read.coverage().areas().get(0).area()).isEqualTo(Area.of("B", "L"));
  }

  @ParameterizedTest
  @CsvSource({"WD13CD, 2013", "lsoa21cd, 2021", "code, "})
  void vintage_is_told_by_an_official_code(String code, Integer year) throws IOException {
    String properties = "{\"" + code + "\":\"A\",\"name\":\"A\"}";

    OptionalInt vintage = read(collection(feature(properties, POLYGON))).vintageYear();

    assertThat(vintage).isEqualTo(year == null ? OptionalInt.empty() : OptionalInt.of(year));
  }

  @Test
  void options_that_name_no_attribute_are_told() {
    assertThatThrownBy(
            () ->
                read(
                    collection(feature(ACOMB, POLYGON)),
                    ReadOptions.builder().codeAttribute("CODE").build()))
        .isInstanceOf(CoverageReadException.class)
        .hasMessage(
            "wards.geojson: there is no attribute CODE for the code: give one of the attributes that there are: code, name.");
  }
}
