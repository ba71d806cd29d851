package org.lac4j.geo.io;

import com.google.common.collect.ImmutableMap;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.lac4j.core.place.Area;
import org.lac4j.geo.coverage.CoordinateSystem;
import org.lac4j.geo.coverage.Coverage;
import org.lac4j.geo.coverage.CoverageArea;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/** Coverages for what writers write and readers give back. */
public final class CoverageArbitraries {

  public static final GeometryFactory FACTORY = new GeometryFactory();

  private CoverageArbitraries() {}

  /** Coverages of a few areas, whose attributes are of the given values besides code and name. */
  public static Arbitrary<Coverage> coverages(Arbitrary<Object> values) {
    Arbitrary<List<CoverageArea>> areas =
        area(values).list().ofMaxSize(4).uniqueElements(CoverageArea::code);
    return Combinators.combine(
            Arbitraries.of(CoordinateSystem.WGS84, CoordinateSystem.BRITISH_NATIONAL_GRID), areas)
        .as(Coverage::of);
  }

  /** Texts that UTF-8 can write. */
  public static Arbitrary<String> texts() {
    return Arbitraries.strings()
        .ofMaxLength(8)
        .filter(text -> StandardCharsets.UTF_8.newEncoder().canEncode(text));
  }

  private static Arbitrary<CoverageArea> area(Arbitrary<Object> values) {
    Arbitrary<String> words = Arbitraries.strings().alpha().numeric().ofMinLength(1).ofMaxLength(9);
    Arbitrary<Map<String, Object>> more =
        Arbitraries.maps(words.map(word -> "x" + word), values).ofMaxSize(4);
    return Combinators.combine(words, words, geometry(), more)
        .as(
            (code, name, geometry, others) ->
                new CoverageArea(
                    Area.of(code, name),
                    geometry,
                    ImmutableMap.<String, Object>builder()
                        .put("code", code)
                        .put("name", name)
                        .putAll(others)
                        .buildOrThrow()));
  }

  /** Polygons with and without a hole, and several of them or none. */
  public static Arbitrary<Geometry> geometry() {
    return Arbitraries.oneOf(
        polygon().map(Geometry.class::cast),
        polygon()
            .list()
            .ofMaxSize(3)
            .map(list -> FACTORY.createMultiPolygon(list.toArray(Polygon[]::new))));
  }

  public static Arbitrary<Polygon> polygon() {
    Arbitrary<Double> corner = Arbitraries.doubles().between(-1000, 1000).ofScale(9);
    Arbitrary<Double> side = Arbitraries.doubles().between(0.5, 10).ofScale(9);
    return Combinators.combine(corner, corner, side, Arbitraries.of(true, false))
        .as(
            (x, y, size, hole) ->
                hole
                    ? FACTORY.createPolygon(
                        square(x, y, size, true),
                        new LinearRing[] {square(x + size / 4, y + size / 4, size / 2, false)})
                    : FACTORY.createPolygon(square(x, y, size, true)));
  }

  private static LinearRing square(double x, double y, double size, boolean counterClockwise) {
    Coordinate start = new Coordinate(x, y);
    Coordinate east = new Coordinate(x + size, y);
    Coordinate north = new Coordinate(x, y + size);
    Coordinate far = new Coordinate(x + size, y + size);
    return FACTORY.createLinearRing(
        counterClockwise
            ? new Coordinate[] {start, east, far, north, start}
            : new Coordinate[] {start, north, far, east, start});
  }
}
