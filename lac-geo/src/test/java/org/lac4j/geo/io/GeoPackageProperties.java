package org.lac4j.geo.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;
import org.lac4j.core.place.Area;
import org.lac4j.geo.boundary.CoverageReadException;
import org.lac4j.geo.boundary.ReadOptions;
import org.lac4j.geo.coverage.CoordinateSystem;
import org.lac4j.geo.coverage.Coverage;
import org.lac4j.geo.coverage.CoverageArea;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;

class GeoPackageProperties {

  private static final GeoPackageOptions OPTIONS = GeoPackageOptions.changedAt(Instant.EPOCH);

  private Path folder = Path.of("");

  @BeforeProperty
  void makeFolder() throws IOException {
    folder = Files.createTempDirectory("geopackages");
  }

  @AfterProperty
  void removeFolder() throws IOException {
    Files.deleteIfExists(folder.resolve("x.gpkg"));
    Files.delete(folder);
  }

  @Property(tries = 100)
  void reader_gives_back_what_the_writer_took(@ForAll("coverages") Coverage coverage)
      throws IOException {
    Assume.that(hasNoTwoNamesButForCase(coverage));
    Path file = folder.resolve("x.gpkg");

    GeoPackageWriter.write(coverage, file, OPTIONS);
    Coverage read = CoverageReader.read(file, ReadOptions.DEFAULT).coverage();

    assertThat(read.coordinateSystem()).isEqualTo(coverage.coordinateSystem());
    boolean multi =
        coverage.areas().stream().anyMatch(area -> area.geometry() instanceof MultiPolygon);
    assertThat(read.areas()).hasSameSizeAs(coverage.areas());
    for (int i = 0; i < read.size(); i++) {
      CoverageArea before = coverage.areas().get(i);
      CoverageArea after = read.areas().get(i);
      assertThat(after.area()).isEqualTo(before.area());
      assertThat(after.attributes()).isEqualTo(before.attributes());
      Geometry expected = multi ? multi(before.geometry()) : before.geometry();
      assertThat(after.geometry().equalsExact(expected)).as("%s", after.geometry()).isTrue();
    }
  }

  @Property(tries = 150, shrinking = ShrinkingMode.OFF)
  void file_with_other_bytes_in_it_gives_a_coverage_or_a_clear_error(
      @ForAll @Size(min = 1, max = 20) List<Byte> others, @ForAll int seed) throws IOException {
    byte[] bytes = whole();
    for (int i = 0; i < others.size(); i++) {
      bytes[Math.floorMod((seed + i) * 1_000_003, bytes.length)] = others.get(i);
    }
    Path file = Files.write(folder.resolve("x.gpkg"), bytes);

    assertThat(catchThrowable(() -> CoverageReader.read(file, ReadOptions.DEFAULT)))
        .satisfiesAnyOf(
            none -> assertThat(none).isNull(),
            wrong -> assertThat(wrong).isInstanceOf(CoverageReadException.class));
  }

  @Property(tries = 50)
  void file_cut_anywhere_is_a_clear_error(@ForAll("shares") double share) throws IOException {
    byte[] whole = whole();
    byte[] cut = Arrays.copyOf(whole, (int) (share * (whole.length - 1)));
    Path file = Files.write(folder.resolve("x.gpkg"), cut);

    assertThat(catchThrowable(() -> CoverageReader.read(file, ReadOptions.DEFAULT)))
        .isInstanceOf(CoverageReadException.class)
        .hasMessageStartingWith(file + ": ");
  }

  private byte[] whole() throws IOException {
    Path file = folder.resolve("x.gpkg");
    Geometry square = CoverageArbitraries.FACTORY.toGeometry(new Envelope(0, 100, 0, 100));
    Coverage coverage =
        Coverage.of(
            CoordinateSystem.WGS84,
            List.of(
                CoverageArea.of(Area.of("A", "Acomb"), square),
                CoverageArea.of(Area.of("B", "Bishopthorpe"), square.buffer(1000, 200))));
    GeoPackageWriter.write(coverage, file, OPTIONS);
    return Files.readAllBytes(file);
  }

  private static Geometry multi(Geometry geometry) {
    return geometry instanceof MultiPolygon
        ? geometry
        : CoverageArbitraries.FACTORY.createMultiPolygon(new Polygon[] {(Polygon) geometry});
  }

  private static boolean hasNoTwoNamesButForCase(Coverage coverage) {
    List<String> names =
        coverage.areas().stream()
            .flatMap(area -> area.attributes().keySet().stream())
            .distinct()
            .toList();
    return names.stream().map(String::toLowerCase).distinct().count() == names.size();
  }

  @Provide
  Arbitrary<Double> shares() {
    return Arbitraries.doubles().between(0, 1);
  }

  /** The values of an attribute are of one kind, since a column of several would hold them as text. */
  @Provide
  Arbitrary<Coverage> coverages() {
    return Arbitraries.of(
            CoverageArbitraries.texts().filter(text -> text.indexOf('\0') < 0),
            Arbitraries.integers(),
            Arbitraries.longs().filter(value -> value != value.intValue()),
            Arbitraries.doubles().map(value -> value == 0 ? 0.0 : value),
            Arbitraries.of(true, false),
            Arbitraries.integers().between(0, 40_000).map(LocalDate::ofEpochDay),
            Arbitraries.longs().between(0, 1L << 41).map(Instant::ofEpochMilli))
        .flatMap(values -> CoverageArbitraries.coverages(values.map(value -> value)));
  }
}
