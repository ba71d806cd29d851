package org.lac4j.geo.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;
import org.lac4j.geo.boundary.CoverageReadException;
import org.lac4j.geo.boundary.ReadOptions;

class ShapefileProperties {

  private Path folder = Path.of("");

  @BeforeProperty
  void makeFolder() throws IOException {
    folder = Files.createTempDirectory("shapefiles");
  }

  @AfterProperty
  void removeFolder() throws IOException {
    try (var files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }

  @Property(tries = 500, shrinking = ShrinkingMode.OFF)
  void files_with_other_bytes_in_them_give_a_coverage_or_a_clear_error(
      @ForAll("endings") String ending,
      @ForAll @Size(min = 1, max = 8) List<Byte> others,
      @ForAll int seed)
      throws IOException {
    Path file = whole();
    Path part = folder.resolve("wards." + ending);
    byte[] bytes = Files.readAllBytes(part);
    for (int i = 0; i < others.size(); i++) {
      bytes[Math.floorMod((seed + i) * 1_000_003, bytes.length)] = others.get(i);
    }
    Files.write(part, bytes);

    assertThat(catchThrowable(() -> CoverageReader.read(file, ReadOptions.DEFAULT)))
        .satisfiesAnyOf(
            none -> assertThat(none).isNull(),
            wrong -> assertThat(wrong).isInstanceOf(CoverageReadException.class));
  }

  @Property(tries = 200)
  void files_cut_anywhere_are_a_clear_error(
      @ForAll("binary") String ending, @ForAll("shares") double share) throws IOException {
    Path file = whole();
    Path part = folder.resolve("wards." + ending);
    byte[] bytes = Files.readAllBytes(part);
    // The last byte of a table may be a mark of its end, which nobody needs.
    Files.write(part, Arrays.copyOf(bytes, (int) (share * (bytes.length - 2))));

    assertThat(catchThrowable(() -> CoverageReader.read(file, ReadOptions.DEFAULT)))
        .isInstanceOf(CoverageReadException.class)
        .hasMessageStartingWith(file + ": ");
  }

  private Path whole() throws IOException {
    return ShapefileBytes.codesAndNames()
        .polygon(ShapefileBytes.square(0, 0, 100), ShapefileBytes.hole(10, 10, 20))
        .row("A", "Acomb")
        .polygon(ShapefileBytes.square(200, 0, 100))
        .row("B", "Bishopthorpe")
        .write(folder, ShapefileBytes.NATIONAL_GRID_BY_ESRI, "UTF-8");
  }

  @Provide
  Arbitrary<String> endings() {
    return Arbitraries.of("shp", "dbf", "prj", "cpg");
  }

  @Provide
  Arbitrary<String> binary() {
    return Arbitraries.of("shp", "dbf");
  }

  @Provide
  Arbitrary<Double> shares() {
    return Arbitraries.doubles().between(0, 1);
  }
}
