package org.lac4j.geo.geotools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.sql.Time;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import org.geotools.api.data.DataStore;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.geotools.data.collection.ListFeatureCollection;
import org.geotools.data.memory.MemoryDataStore;
import org.geotools.data.simple.SimpleFeatureCollection;
import org.geotools.feature.simple.SimpleFeatureBuilder;
import org.geotools.feature.simple.SimpleFeatureTypeBuilder;
import org.geotools.referencing.CRS;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lac4j.core.place.AreaCode;
import org.lac4j.geo.boundary.CoverageReadException;
import org.lac4j.geo.boundary.Fault;
import org.lac4j.geo.boundary.ReadCoverage;
import org.lac4j.geo.boundary.ReadLimits;
import org.lac4j.geo.boundary.ReadOptions;
import org.lac4j.geo.coverage.CoordinateSystem;
import org.lac4j.geo.coverage.CoverageArea;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

@SuppressWarnings("JavaUtilDate") // GeoTools has these
class FeatureCoverageReaderTest {

  private static final String SQUARE =
      "POLYGON ((-1.2 53.9, -1.1 53.9, -1.1 54, -1.2 54, -1.2 53.9))";
  private static final String SWAPPED =
      "POLYGON ((53.9 -1.2, 53.9 -1.1, 54 -1.1, 54 -1.2, 53.9 -1.2))";

  /** As ESRI writes it: no number, and no way to the datum of longitude and latitude. */
  private static final String ESRI_NATIONAL_GRID =
      "PROJCS[\"British_National_Grid\",GEOGCS[\"GCS_OSGB_1936\",DATUM[\"D_OSGB_1936\",SPHEROID[\"Airy_1830\",6377563.396,"
          + "299.3249646]],PRIMEM[\"Greenwich\",0.0],UNIT[\"Degree\",0.0174532925199433]],"
          + "PROJECTION[\"Transverse_Mercator\"],PARAMETER[\"False_Easting\",400000.0],"
          + "PARAMETER[\"False_Northing\",-100000.0],PARAMETER[\"Central_Meridian\",-2.0],"
          + "PARAMETER[\"Scale_Factor\",0.9996012717],PARAMETER[\"Latitude_Of_Origin\",49.0],UNIT[\"Meter\",1.0]]";

  private final ListFeatureCollection wards = collection("wards", epsg(4326, true));

  @Test
  void features_become_areas_with_their_attributes() throws CoverageReadException {
    add(wards, "E05000002", "Holgate", 8_500L);
    add(wards, "E05000001", "Acomb", null);

    ReadCoverage read = FeatureCoverageReader.read(wards, ReadOptions.DEFAULT);

    assertThat(read.source()).isEqualTo("wards");
    assertThat(read.featuresRead()).isEqualTo(2);
    assertThat(read.codeAttribute()).contains("WD13CD");
    assertThat(read.coverage().coordinateSystem()).isEqualTo(CoordinateSystem.WGS84);
    assertThat(read.coverage().areas())
        .extracting(CoverageArea::area)
        .hasToString("[Acomb (E05000001), Holgate (E05000002)]");
    assertThat(read.coverage().areas().get(1).attributes())
        .containsExactly(
            entry("WD13CD", "E05000002"), entry("WD13NM", "Holgate"), entry("population", 8_500L));
    assertThat(text(read, 1)).isEqualTo(SQUARE);
  }

  @Test
  void a_filter_keeps_what_it_accepts() throws IOException {
    add(wards, "E05000001", "Acomb", 7_000L);
    add(wards, "E05000002", "Holgate", 8_500L);
    DataStore store = new MemoryDataStore(wards);
    String populous = "population > 8000 AND WD13CD LIKE 'E05%'";

    for (ReadCoverage read :
        List.of(
            FeatureCoverageReader.read(wards, populous, ReadOptions.DEFAULT),
            FeatureCoverageReader.read(store, populous, ReadOptions.DEFAULT),
            FeatureCoverageReader.read(
                store.getFeatureSource("wards"), populous, ReadOptions.DEFAULT))) {
      assertThat(read.coverage().areas())
          .extracting(CoverageArea::code)
          .containsExactly(AreaCode.of("E05000002"));
    }
    assertThat(
            FeatureCoverageReader.read(store.getFeatureSource("wards"), ReadOptions.DEFAULT)
                .featuresRead())
        .isEqualTo(2);
  }

  @Test
  void a_filter_that_is_none_is_told() {
    assertThatThrownBy(() -> FeatureCoverageReader.read(wards, "population >", ReadOptions.DEFAULT))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("'population >' is not a filter in ECQL (")
        .hasMessageEndingWith("): write one such as \"WD13CD LIKE 'E05%'\".");
  }

  @Test
  void latitude_first_is_swapped() throws CoverageReadException {
    ListFeatureCollection latitudeFirst = collection("wards", epsg(4326, false));
    addGeometry(latitudeFirst, "E05000001", wkt(SWAPPED));

    assertThat(text(FeatureCoverageReader.read(latitudeFirst, ReadOptions.DEFAULT), 0))
        .isEqualTo(SQUARE);
    ReadOptions asTheyStand =
        ReadOptions.builder().coordinateSystem(CoordinateSystem.WGS84).build();
    assertThat(text(FeatureCoverageReader.read(latitudeFirst, asTheyStand), 0)).isEqualTo(SWAPPED);
  }

  @Test
  void esris_national_grid_is_known_by_its_parameters()
      throws FactoryException, CoverageReadException {
    ListFeatureCollection esri = collection("wards", CRS.parseWKT(ESRI_NATIONAL_GRID));
    add(esri, "E05000001", "Acomb", null);

    assertThat(FeatureCoverageReader.read(esri, ReadOptions.DEFAULT).coverage().coordinateSystem())
        .isEqualTo(CoordinateSystem.BRITISH_NATIONAL_GRID);
  }

  @Test
  void other_systems_keep_their_number() throws CoverageReadException {
    for (int epsg : new int[] {27700, 3857, 29903}) {
      ListFeatureCollection features = collection("wards", epsg(epsg, true));
      add(features, "E05000001", "Acomb", null);
      assertThat(
              FeatureCoverageReader.read(features, ReadOptions.DEFAULT)
                  .coverage()
                  .coordinateSystem())
          .isEqualTo(new CoordinateSystem(epsg));
    }
  }

  @Test
  void no_system_or_one_without_a_number_is_a_fault_unless_the_options_say()
      throws FactoryException, CoverageReadException {
    CoordinateReferenceSystem shifted =
        CRS.parseWKT(
            ESRI_NATIONAL_GRID.replace("\"False_Easting\",400000.0", "\"False_Easting\",1.0"));
    for (CoordinateReferenceSystem system : new CoordinateReferenceSystem[] {null, shifted}) {
      ListFeatureCollection features = collection("wards", system);
      add(features, "E05000001", "Acomb", null);
      assertThatThrownBy(() -> FeatureCoverageReader.read(features, ReadOptions.DEFAULT))
          .isInstanceOf(CoverageReadException.class)
          .hasMessageContaining("say the coordinate system by its EPSG number");
      ReadOptions said = ReadOptions.builder().coordinateSystem(CoordinateSystem.WGS84).build();
      assertThat(FeatureCoverageReader.read(features, said).featuresRead()).isEqualTo(1);
    }
  }

  @Test
  void every_fault_is_told_with_its_feature() throws ParseException {
    add(wards, "E05000001", "Acomb", null);
    add(wards, "E05000001", "Again", null);
    addGeometry(wards, "E05000003", new WKTReader().read("POINT (-1.1 54)"));
    addGeometry(wards, "E05000004", wkt(SQUARE.replace("54", "NaN")));

    assertThatThrownBy(() -> FeatureCoverageReader.readFeatures(wards, ReadOptions.DEFAULT))
        .isInstanceOfSatisfying(
            CoverageReadException.class,
            e ->
                assertThat(e.faults())
                    .extracting(Fault::message)
                    .containsExactly(
                        "feature 4 (id wards.4): a coordinate is not a finite number (-1.1, NaN): give numbers"
                            + " only."));
    wards.remove(wards.toArray()[3]);
    assertThatThrownBy(() -> FeatureCoverageReader.read(wards, ReadOptions.DEFAULT))
        .isInstanceOfSatisfying(
            CoverageReadException.class,
            e ->
                assertThat(e.faults())
                    .extracting(Fault::message)
                    .containsExactly(
                        "feature 2 (id wards.2): feature 1 has this code too (E05000001): give each area a code"
                            + " of its own, or join the features into one MultiPolygon.",
                        "feature 3 (id wards.3): the geometry is a Point, not a Polygon or MultiPolygon: keep polygons"
                            + " only."));
  }

  @Test
  void a_feature_without_geometry_is_told_apart() throws CoverageReadException {
    addGeometry(wards, "E05000001", null);

    ReadCoverage read = FeatureCoverageReader.read(wards, ReadOptions.DEFAULT);

    assertThat(read.coverage().size()).isZero();
    assertThat(read.withoutGeometry()).hasSize(1);
  }

  @Test
  void limits_stop_the_reading() {
    add(wards, "E05000001", "Acomb", null);
    add(wards, "E05000002", "Holgate", null);

    assertLimited(ReadLimits.builder().features(1).build(), "features than the limit of 1");
    assertLimited(ReadLimits.builder().vertices(9).build(), "vertices than the limit of 9");
    assertLimited(ReadLimits.builder().rings(1).build(), "rings than the limit of 1");
    assertLimited(ReadLimits.builder().attributes(2).build(), "attributes than the limit of 2");
  }

  private void assertLimited(ReadLimits limits, String message) {
    ReadOptions options = ReadOptions.builder().limits(limits).build();
    assertThatThrownBy(() -> FeatureCoverageReader.read(wards, options))
        .isInstanceOfSatisfying(
            CoverageReadException.class, e -> assertThat(e.faultCount()).isEqualTo(1))
        .hasMessageContaining(message);
  }

  @Test
  void of_several_layers_the_one_that_is_named_is_read() throws IOException {
    add(wards, "E05000001", "Acomb", null);
    ListFeatureCollection parishes = collection("parishes", epsg(4326, true));
    add(parishes, "E04000001", "Askham", null);
    MemoryDataStore store = new MemoryDataStore(wards);
    store.addFeatures((SimpleFeatureCollection) parishes);
    ReadOptions named = ReadOptions.builder().layer("parishes").build();

    assertThat(FeatureCoverageReader.read(store, named).coverage().areas())
        .extracting(CoverageArea::code)
        .containsExactly(AreaCode.of("E04000001"));
    assertThatThrownBy(() -> FeatureCoverageReader.read(store, ReadOptions.DEFAULT))
        .isInstanceOf(CoverageReadException.class)
        .hasMessageContaining("data store: there are 2 layers: give the layer that you want: ")
        .hasMessageContaining("parishes")
        .hasMessageContaining("wards");
    assertThatThrownBy(() -> FeatureCoverageReader.read(store, named.withLayer("towns")))
        .hasMessageContaining(
            "data store: there is no layer towns: give the layer that you want: ");
  }

  @Test
  void values_become_those_of_java_time_or_text() throws ParseException {
    Date noon =
        Date.from(LocalDateTime.of(2013, 5, 1, 12, 0).atZone(ZoneId.systemDefault()).toInstant());
    Date day = Date.from(LocalDate.of(2013, 5, 1).atStartOfDay(ZoneId.systemDefault()).toInstant());
    ImmutableMap<Object, Object> expected =
        ImmutableMap.<Object, Object>builder()
            .put("text", "text")
            .put(7, 7)
            .put(0.5, 0.5)
            .put(new BigDecimal("1.50"), new BigDecimal("1.50"))
            .put(true, true)
            .put(day, LocalDate.of(2013, 5, 1))
            .put(noon, LocalDateTime.of(2013, 5, 1, 12, 0))
            .put(Timestamp.valueOf("2013-05-01 00:00:00"), LocalDateTime.of(2013, 5, 1, 0, 0))
            .put(Time.valueOf("12:30:00"), LocalTime.of(12, 30))
            .put(LocalDate.of(2015, 5, 7), LocalDate.of(2015, 5, 7))
            .put(new WKTReader().read("POINT (1 2)"), "POINT (1 2)")
            .put(new byte[] {1, 2, 3}, "AQID")
            .put(URI.create("urn:other"), "urn:other")
            .buildOrThrow();

    expected.forEach((given, read) -> assertThat(FeatureValues.read(given)).isEqualTo(read));
    assertThat(FeatureValues.read(java.sql.Date.valueOf("2013-05-01")))
        .isEqualTo(LocalDate.of(2013, 5, 1));
    assertThat(FeatureValues.read(null)).isNull();
  }

  private static String text(ReadCoverage read, int area) {
    return read.coverage().areas().get(area).geometry().toText();
  }

  private static CoordinateReferenceSystem epsg(int number, boolean longitudeFirst) {
    try {
      return CRS.decode("EPSG:" + number, longitudeFirst);
    } catch (FactoryException e) {
      throw new IllegalStateException(e);
    }
  }

  private static ListFeatureCollection collection(
      String name, @Nullable CoordinateReferenceSystem system) {
    SimpleFeatureTypeBuilder type = new SimpleFeatureTypeBuilder();
    type.setName(name);
    type.setCRS(system);
    type.add("WD13CD", String.class);
    type.add("shape", Geometry.class);
    type.add("WD13NM", String.class);
    type.add("population", Long.class);
    type.add("middle", Point.class);
    type.setDefaultGeometry("shape");
    SimpleFeatureType made = type.buildFeatureType();
    return new ListFeatureCollection(made);
  }

  private static void add(
      ListFeatureCollection into, String code, String name, @Nullable Long population) {
    add(into, code, wkt(SQUARE), name, population);
  }

  private static void addGeometry(
      ListFeatureCollection into, String code, @Nullable Geometry geometry) {
    add(into, code, geometry, "Acomb", null);
  }

  private static void add(ListFeatureCollection into, @Nullable Object... values) {
    into.add(
        SimpleFeatureBuilder.build(
            into.getSchema(), values, into.getSchema().getTypeName() + "." + (into.size() + 1)));
  }

  private static Geometry wkt(String text) {
    try {
      return new WKTReader().read(text);
    } catch (ParseException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
