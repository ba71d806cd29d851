package org.lac4j.examples.democity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.lac4j.geo.coverage.Coverage;
import org.lac4j.geo.coverage.CoverageArea;
import org.locationtech.jts.coverage.CoverageUnion;
import org.locationtech.jts.coverage.CoverageValidator;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;

class DemoCityProperties {

  @Property(tries = 20)
  void wards_are_a_valid_coverage_whose_only_gap_is_the_mere(@ForAll long seed) {
    CityPlan plan = new CityPlan(seed);
    WardMaker maker = new WardMaker(seed, plan);
    Coverage wards = WardCoverage.of(maker.wards());

    assertValid(wards);
    assertValid(WardCoverage.toLonLat(wards));
    Geometry union = CoverageUnion.union(geometries(wards));
    assertThat(union.getNumGeometries()).as("the city and its island").isEqualTo(2);
    Polygon city = largest(union);
    assertThat(city.getNumInteriorRing()).isEqualTo(1);
    assertThat(city.getInteriorRingN(0).equalsTopo(maker.mere().getExteriorRing())).isTrue();
    assertThat(union.getArea() - city.getArea()).as("the island").isGreaterThan(200_000);
  }

  @Property(tries = 20)
  void just_over_half_is_covered(@ForAll long seed) {
    Coverage wards = WardCoverage.of(new WardMaker(seed, new CityPlan(seed)).wards());
    Coverage areas = wards.filter(ward -> CoveredWards.choose(seed, wards).contains(ward.code()));

    assertThat(areas.size()).isEqualTo(12);
    assertThat(squareMetres(areas) / squareMetres(wards)).isStrictlyBetween(0.5, 0.6);
  }

  @Property(tries = 3)
  void a_seed_makes_one_city(@ForAll long seed) {
    assertThat(DemoCity.of(seed).homes()).isEqualTo(DemoCity.of(seed).homes());
  }

  private static void assertValid(Coverage wards) {
    assertThat(wards.areas()).allMatch(ward -> ward.geometry().isValid());
    assertThat(Arrays.stream(CoverageValidator.validate(geometries(wards))))
        .allMatch(Objects::isNull);
  }

  private static Polygon largest(Geometry union) {
    return IntStream.range(0, union.getNumGeometries())
        .mapToObj(i -> (Polygon) union.getGeometryN(i))
        .max(Comparator.comparingDouble(Geometry::getArea))
        .orElseThrow();
  }

  private static double squareMetres(Coverage coverage) {
    return Arrays.stream(geometries(coverage)).mapToDouble(Geometry::getArea).sum();
  }

  private static Geometry[] geometries(Coverage wards) {
    return wards.areas().stream().map(CoverageArea::geometry).toArray(Geometry[]::new);
  }
}
