package org.lac4j.geo.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.lac4j.geo.boundary.CoverageReadException;
import org.lac4j.geo.boundary.ReadCoverage;
import org.lac4j.geo.boundary.ReadOptions;
import org.lac4j.geo.coverage.Coverage;

class GeoJsonProperties {

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
    return CoverageArbitraries.coverages(values());
  }

  private static Arbitrary<Object> values() {
    return Arbitraries.oneOf(
        CoverageArbitraries.texts(),
        Arbitraries.integers(),
        Arbitraries.longs().filter(value -> value != value.intValue()),
        Arbitraries.bigIntegers()
            .between(BigInteger.ONE.shiftLeft(64), BigInteger.ONE.shiftLeft(99)),
        Arbitraries.doubles(),
        Arbitraries.of(true, false));
  }
}
