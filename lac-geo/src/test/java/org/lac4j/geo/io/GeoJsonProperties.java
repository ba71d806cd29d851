package org.lac4j.geo.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.google.common.collect.ImmutableMap;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.lac4j.core.place.Area;
import org.lac4j.geo.coverage.CoordinateSystem;
import org.lac4j.geo.coverage.Coverage;
import org.lac4j.geo.coverage.CoverageArea;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

class GeoJsonProperties {

  private static final GeometryFactory FACTORY = new GeometryFactory();

  @Property(tries = 300)
  void reader_gives_back_what_the_writer_took(@ForAll("coverages") Coverage coverage)
      throws IOException {
    Coverage read = read(written(coverage)).coverage();

    assertThat(read.coordinateSystem()).isEqualTo(coverage.coordinateSystem());
    assertThat(read.areas()).isEqualTo(coverage.areas());
  }

  @Property(tries = 300)
  void text_cut_anywhere_is_a_clear_error(
      @ForAll("coverages") Coverage coverage, @ForAll("shares") double share) throws IOException {
    byte[] whole = written(coverage);
    int length = (int) (share * (whole.length - 2));
    byte[] cut = Arrays.copyOf(whole, length);

    assertThat(catchThrowable(() -> read(cut)))
        .isInstanceOf(CoverageReadException.class)
        .hasMessageStartingWith("x.geojson: ");
  }

  @Property(tries = 1000)
  void any_bytes_give_a_coverage_or_a_clear_error(@ForAll("texts") String text) {
    Throwable thrown = catchThrowable(() -> read(text.getBytes(StandardCharsets.UTF_8)));

    assertThat(thrown)
        .satisfiesAnyOf(
            none -> assertThat(none).isNull(),
            failure -> assertThat(failure).isInstanceOf(CoverageReadException.class));
  }

  private static byte[] written(Coverage coverage) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    GeoJsonWriter.write(coverage, out, GeoJsonOptions.DEFAULT);
    return out.toByteArray();
  }

  private static ReadCoverage read(byte[] bytes) throws IOException {
    return GeoJsonReader.read(new ByteArrayInputStream(bytes), "x.geojson", ReadOptions.DEFAULT);
  }

  @Provide
  Arbitrary<Double> shares() {
    return Arbitraries.doubles().between(0, 1);
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "{",
            "}",
            "[",
            "]",
            ",",
            ":",
            "\"type\"",
            "\"Feature\"",
            "\"FeatureCollection\"",
            "\"features\"",
            "\"geometry\"",
            "\"coordinates\"",
            "\"Polygon\"",
            "\"properties\"",
            "\"crs\"",
            "\"id\"",
            "null",
            "1",
            "-2.5e3",
            "NaN",
            "true",
            "\"code\"",
            "\u00e9")
        .list()
        .ofMaxSize(30)
        .map(tokens -> "{\"type\":\"FeatureCollection\",\"features\":[" + String.join("", tokens));
  }

  @Provide
  Arbitrary<Coverage> coverages() {
    Arbitrary<List<CoverageArea>> areas =
        area().list().ofMaxSize(4).uniqueElements(CoverageArea::code);
    return Combinators.combine(
            Arbitraries.of(CoordinateSystem.WGS84, CoordinateSystem.BRITISH_NATIONAL_GRID), areas)
        .as(Coverage::of);
  }

  private static Arbitrary<CoverageArea> area() {
    Arbitrary<String> words = Arbitraries.strings().alpha().numeric().ofMinLength(1).ofMaxLength(9);
    Arbitrary<Map<String, Object>> more =
        Arbitraries.maps(words.map(word -> "x" + word), values()).ofMaxSize(4);
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

  private static Arbitrary<Object> values() {
    return Arbitraries.oneOf(
        Arbitraries.strings().ofMaxLength(8).filter(GeoJsonProperties::isText),
        Arbitraries.integers(),
        Arbitraries.longs().filter(value -> value != value.intValue()),
        Arbitraries.bigIntegers()
            .between(BigInteger.ONE.shiftLeft(64), BigInteger.ONE.shiftLeft(99)),
        Arbitraries.doubles(),
        Arbitraries.of(true, false));
  }

  private static boolean isText(String text) {
    return StandardCharsets.UTF_8.newEncoder().canEncode(text);
  }

  private static Arbitrary<Geometry> geometry() {
    return Arbitraries.oneOf(
        polygon().map(Geometry.class::cast),
        polygon()
            .list()
            .ofMaxSize(3)
            .map(list -> FACTORY.createMultiPolygon(list.toArray(Polygon[]::new))));
  }

  private static Arbitrary<Polygon> polygon() {
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
