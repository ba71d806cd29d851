package org.lac4j.geo.io.internal.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import org.lac4j.geo.boundary.BoundaryFeature;
import org.lac4j.geo.boundary.BoundaryFile;
import org.lac4j.geo.boundary.CoverageReadException;
import org.lac4j.geo.boundary.Fault;
import org.lac4j.geo.boundary.IdentifiedFeature;
import org.lac4j.geo.boundary.ReadCoverage;
import org.lac4j.geo.boundary.ReadOptions;
import org.lac4j.geo.coverage.CoordinateSystem;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/** Features become areas, each once, or every fault is told. */
class CoverageBuilderTest {

  private static final GeometryFactory GEOMETRY = new GeometryFactory();
  private static final ReadOptions NAMED =
      ReadOptions.builder().codeAttribute("code").nameAttribute("name").build();
  private static final String TOO_LONG = "x".repeat(65);

  private static Geometry square(int number) {
    return GEOMETRY.toGeometry(new Envelope(number, number + 1, 0, 1));
  }

  private static BoundaryFeature feature(int number, String code, String name, boolean shape) {
    ImmutableMap.Builder<String, Object> attributes = ImmutableMap.builder();
    if (!code.isEmpty()) {
      attributes.put("code", code);
    }
    if (!name.isEmpty()) {
      attributes.put("name", name);
    }
    return BoundaryFeature.builder()
        .number(number)
        .attributes(attributes.buildOrThrow())
        .geometry(shape ? Optional.of(square(number)) : Optional.empty())
        .build();
  }

  private static BoundaryFile file(List<BoundaryFeature> features) {
    return BoundaryFile.builder()
        .source("wards.geojson")
        .coordinateSystem(CoordinateSystem.BRITISH_NATIONAL_GRID)
        .attributeNames(ImmutableSet.of("code", "name"))
        .features(features)
        .build();
  }

  private static List<Fault> faults(List<BoundaryFeature> features) {
    try {
      CoverageBuilder.build(file(features), NAMED);
      return List.of();
    } catch (CoverageReadException e) {
      return e.faults();
    }
  }

  /** A code or name that is drawn, and whether the oracle lets it pass. */
  private record Drawn(String code, String name, boolean shape) {}

  @Property(tries = 500)
  void every_feature_is_an_area_or_has_its_faults(@ForAll("drawn") List<Drawn> drawn)
      throws CoverageReadException {
    List<BoundaryFeature> features =
        IntStream.range(0, drawn.size())
            .mapToObj(i -> feature(i + 1, drawn.get(i).code, drawn.get(i).name, drawn.get(i).shape))
            .toList();
    TreeMap<Integer, Integer> expected = new TreeMap<>();
    Set<String> codes = new HashSet<>();
    int areas = 0;
    for (int i = 0; i < drawn.size(); i++) {
      Drawn one = drawn.get(i);
      if (one.shape) {
        boolean badCode = one.code.isEmpty() || one.code.equals(TOO_LONG) || !codes.add(one.code);
        int count = (badCode ? 1 : 0) + (one.name.isEmpty() ? 1 : 0);
        if (count > 0) {
          expected.put(i + 1, count);
        } else {
          areas++;
        }
      }
    }
    Statistics.label("faulty").collect(!expected.isEmpty());

    TreeMap<Integer, Integer> told = new TreeMap<>();
    faults(features).forEach(fault -> told.merge(fault.feature().orElse(0), 1, Integer::sum));
    assertThat(told).isEqualTo(expected);
    if (expected.isEmpty()) {
      ReadCoverage read = CoverageBuilder.build(file(features), NAMED);
      assertThat(read.coverage().areas()).hasSize(areas);
      assertThat(read.featuresRead()).isEqualTo(drawn.size());
      assertThat(read.withoutGeometry()).hasSize(drawn.size() - areas);
    }
  }

  @Example
  void a_point_is_no_area() {
    List<BoundaryFeature> features = new ArrayList<>();
    features.add(
        BoundaryFeature.builder()
            .number(1)
            .attributes(ImmutableMap.of("code", "A", "name", "Acomb"))
            .geometry(GEOMETRY.createPoint(new Coordinate(1, 1)))
            .build());

    assertThat(faults(features))
        .singleElement()
        .satisfies(
            fault -> {
              assertThat(fault.what())
                  .isEqualTo("the geometry is a Point, not a Polygon or MultiPolygon");
              assertThat(fault.cure()).isEqualTo("keep polygons only");
            });
  }

  @Example
  void a_file_without_features_is_an_empty_coverage_in_its_own_system() throws Exception {
    ReadCoverage read = CoverageBuilder.build(file(List.of()), ReadOptions.DEFAULT);

    assertThat(read.coverage().areas()).isEmpty();
    assertThat(read.coverage().coordinateSystem())
        .isEqualTo(CoordinateSystem.BRITISH_NATIONAL_GRID);
    assertThat(CoverageBuilder.identify(file(List.of()), ReadOptions.DEFAULT)).isEmpty();
    assertThat(CoverageBuilder.note(file(List.of()), ReadOptions.DEFAULT)).isEmpty();
  }

  @Example
  void repeated_and_wrong_codes_are_found_all_the_same_for_an_audit() throws Exception {
    List<BoundaryFeature> features =
        List.of(
            feature(1, "A", "Acomb", true),
            feature(2, "A", "", true),
            feature(3, TOO_LONG, "Clifton", false));

    assertThat(CoverageBuilder.identify(file(features), NAMED))
        .extracting(found -> found.code().isPresent(), IdentifiedFeature::name)
        .containsExactly(
            tuple(true, Optional.of("Acomb")),
            tuple(true, Optional.empty()),
            tuple(false, Optional.of("Clifton")));
  }

  @Example
  void an_attribute_that_is_not_there_is_told_with_those_that_are() {
    ReadOptions wrong = ReadOptions.builder().codeAttribute("ward").build();

    assertThatThrownBy(
            () -> CoverageBuilder.build(file(List.of(feature(1, "A", "Acomb", true))), wrong))
        .isInstanceOf(CoverageReadException.class)
        .hasMessageContaining("code, name");
  }

  @Provide
  Arbitrary<List<Drawn>> drawn() {
    Arbitrary<String> codes =
        Arbitraries.frequencyOf(
            Tuple.of(20, Arbitraries.strings().alpha().ofLength(4)),
            Tuple.of(3, Arbitraries.of("A", "B", "", TOO_LONG)));
    Arbitrary<String> names = Arbitraries.frequency(Tuple.of(15, "Acomb"), Tuple.of(1, ""));
    return Combinators.combine(codes, names, Arbitraries.of(true, true, true, false))
        .as(Drawn::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(6);
  }
}
