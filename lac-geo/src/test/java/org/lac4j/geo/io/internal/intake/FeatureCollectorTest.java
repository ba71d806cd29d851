package org.lac4j.geo.io.internal.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lac4j.geo.boundary.BoundaryFeature;
import org.lac4j.geo.boundary.BoundaryFile;
import org.lac4j.geo.boundary.BoundaryFormat;
import org.lac4j.geo.boundary.CoverageReadException;
import org.lac4j.geo.boundary.Fault;
import org.lac4j.geo.boundary.ReadLimits;
import org.lac4j.geo.boundary.ReadOptions;
import org.lac4j.geo.coverage.CoordinateSystem;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/** What a reader gives to the collector comes out whole, or as every fault at once. */
class FeatureCollectorTest {

  private static final GeometryFactory GEOMETRY = new GeometryFactory();
  private static final Geometry SQUARE = GEOMETRY.toGeometry(new Envelope(0, 1, 0, 1));

  private static FeatureCollector collector(ReadOptions options) {
    return new FeatureCollector("wards.shp", options);
  }

  private static FeatureCollector collector() {
    return collector(ReadOptions.DEFAULT);
  }

  private static FeatureCollector limited(ReadLimits limits) {
    return collector(ReadOptions.builder().limits(limits).build());
  }

  private static void add(FeatureCollector collector, String code, Geometry geometry)
      throws StopReading {
    collector.add(
        collector.next(), null, ImmutableMap.of("code", code, "name", "Ward " + code), geometry);
  }

  private static List<Fault> faults(FeatureCollector collector) {
    try {
      collector.toCoverage();
      return List.of();
    } catch (CoverageReadException e) {
      return e.faults();
    }
  }

  @Test
  void features_come_out_in_the_order_in_which_they_were_read() throws Exception {
    FeatureCollector collector = collector();
    collector.declareFormat(BoundaryFormat.of("Shapefile"));
    collector.declare(CoordinateSystem.BRITISH_NATIONAL_GRID);
    collector.declareAttributes(List.of("code", "name", "empty"));
    add(collector, "B", SQUARE);
    add(collector, "A", SQUARE);

    BoundaryFile file = collector.finish();

    assertThat(file.features()).extracting(BoundaryFeature::number).containsExactly(1, 2);
    assertThat(file.coordinateSystem()).isEqualTo(CoordinateSystem.BRITISH_NATIONAL_GRID);
    assertThat(file.format()).hasToString(BoundaryFormat.of("Shapefile").toString());
    assertThat(file.attributeNames()).containsExactly("code", "name", "empty");
    assertThat(file.source()).isEqualTo("wards.shp");
  }

  @Test
  void an_attribute_without_a_value_is_known_by_name_alone() throws Exception {
    FeatureCollector collector = collector();
    Map<String, Object> attributes = new LinkedHashMap<>();
    attributes.put("code", "A");
    attributes.put("note", null);
    collector.add(collector.next(), "id-1", attributes, SQUARE);

    BoundaryFile file = collector.finish();

    assertThat(file.attributeNames()).containsExactly("code", "note");
    assertThat(file.features().get(0).attributes()).containsExactly(Map.entry("code", "A"));
    assertThat(file.features().get(0).id()).contains("id-1");
  }

  @Test
  void a_file_that_says_nothing_is_in_longitude_and_latitude_and_options_go_first()
      throws Exception {
    ReadOptions mercator =
        ReadOptions.builder().coordinateSystem(CoordinateSystem.parse("EPSG:3857")).build();
    FeatureCollector told = collector(mercator);
    told.declare(CoordinateSystem.WGS84);
    told.declare(CoordinateSystem.BRITISH_NATIONAL_GRID);

    assertThat(collector().finish().coordinateSystem()).isEqualTo(CoordinateSystem.WGS84);
    assertThat(told.finish().coordinateSystem().epsg()).isEqualTo(3857);
  }

  @Test
  void two_coordinate_systems_are_a_fault_unless_one_is_chosen() {
    FeatureCollector collector = collector();
    collector.declare(CoordinateSystem.WGS84);
    collector.declare(CoordinateSystem.WGS84);
    collector.declare(CoordinateSystem.BRITISH_NATIONAL_GRID);

    assertThatThrownBy(collector::finish)
        .isInstanceOf(CoverageReadException.class)
        .hasMessageContaining("the file states several coordinate systems");
  }

  @Test
  void what_is_wrong_with_codes_is_told_beside_what_is_wrong_with_shapes() throws Exception {
    FeatureCollector collector = collector();
    add(collector, "A", SQUARE);
    add(collector, "A", GEOMETRY.createPoint(new Coordinate(Double.NaN, 0)));
    collector.add(
        collector.next(),
        null,
        ImmutableMap.of("code", "C", "name", "C", "size", Double.POSITIVE_INFINITY),
        SQUARE);

    assertThat(faults(collector))
        .extracting(fault -> fault.feature().orElse(0), Fault::what)
        .containsExactly(
            tuple(2, "a coordinate is not a finite number"),
            tuple(2, "feature 1 has this code too"),
            tuple(3, "the attribute size is not a finite number"));
  }

  @Test
  void after_a_stop_nothing_is_said_of_what_was_not_found() throws Exception {
    FeatureCollector collector = collector();
    add(collector, "A", SQUARE);
    add(collector, "A", SQUARE);
    collector.stop(Fault.of("the file ends in the middle", "fetch it again"));

    assertThat(faults(collector))
        .extracting(Fault::what)
        .containsExactly("the file ends in the middle");
    assertThatThrownBy(collector::finishIdentified).hasMessageContaining("ends in the middle");
  }

  @Test
  void codes_are_looked_for_even_if_shapes_are_to_be_taken_as_they_are() throws Exception {
    FeatureCollector collector = collector();
    collector.add(collector.next(), null, ImmutableMap.of("POP", 7), SQUARE);

    assertThat(collector.finish().features()).hasSize(1);
    assertThatThrownBy(collector::finishIdentified)
        .isInstanceOf(CoverageReadException.class)
        .hasMessageContaining("no attribute looks like the areas' code");
  }

  @Test
  void a_download_that_is_not_whole_is_refused_but_by_an_audit() throws Exception {
    assertThatThrownBy(() -> truncated().finish()).hasMessageContaining("after 1 features");
    assertThat(truncated().finishIdentified().isTruncated()).isTrue();
    assertThat(faults(truncated())).hasSize(1);
  }

  private static FeatureCollector truncated() throws StopReading {
    FeatureCollector collector = collector();
    collector.declareTruncated();
    add(collector, "A", SQUARE);
    return collector;
  }

  @Test
  void a_layer_is_not_asked_for_by_name_where_there_is_one() {
    FeatureCollector asked = collector(ReadOptions.builder().layer("wards").build());
    asked.declareOneLayer();
    FeatureCollector not = collector();
    not.declareOneLayer();

    assertThat(faults(asked))
        .extracting(Fault::what)
        .containsExactly("a file of this format has one layer, which is not asked for by name");
    assertThat(faults(not)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"features", "rings", "vertices", "attributes"})
  void each_limit_is_itself_within_and_the_next_is_beyond(String what) throws Exception {
    ReadLimits three = ReadLimits.builder().features(3).rings(3).vertices(3).attributes(3).build();
    FeatureCollector collector = limited(three);
    for (int i = 1; i <= 3; i++) {
      count(collector, what, i);
    }

    assertThatThrownBy(() -> count(collector, what, 4))
        .isInstanceOfSatisfying(
            StopReading.class,
            stop ->
                assertThat(stop.fault().what())
                    .isEqualTo("the file holds more " + what + " than the limit of 3"));
  }

  private static void count(FeatureCollector collector, String what, int i) throws StopReading {
    switch (what) {
      case "features" -> assertThat(collector.next()).isEqualTo(i);
      case "rings" -> collector.countRings(1);
      case "vertices" -> collector.countVertices(1);
      default -> collector.declareAttributes(List.of("a" + i));
    }
  }

  @Test
  void a_count_beyond_an_int_is_beyond_the_limit() throws Exception {
    FeatureCollector collector = limited(ReadLimits.builder().vertices(Integer.MAX_VALUE).build());
    collector.countVertices(Integer.MAX_VALUE);

    assertThatThrownBy(() -> collector.countVertices(Integer.MAX_VALUE))
        .isInstanceOf(StopReading.class);
  }
}
