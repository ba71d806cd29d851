package org.lac4j.geo.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lac4j.core.Programs;
import org.lac4j.geo.gazetteer.GazetteerException;
import org.lac4j.geo.gazetteer.PostcodeDirectory;
import org.locationtech.jts.geom.Coordinate;

class SavedIndexTest {

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void name() {
    file = folder.resolve("wards.lacindex");
  }

  @ParameterizedTest
  @EnumSource
  void an_opened_index_answers_as_the_one_saved(Coverages.Kind kind) throws IOException {
    Coverage coverage = Coverages.of(kind, Coverages.Site.DEGREES, 3);
    CoverageIndex index = index(coverage);
    index.save(file);
    assertSame(CoverageIndex.open(file), index, coverage);
  }

  @Test
  void a_pipe_is_refused_by_name_and_not_waited_for() throws IOException, InterruptedException {
    Path pipe = folder.resolve("pipe.lacindex");
    new ProcessBuilder(Programs.require("mkfifo", "mkfifo").toString(), pipe.toString())
        .start()
        .waitFor();

    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> CoverageIndex.open(pipe))
        .withMessage(
            pipe
                + " is not a coverage index: it is a pipe, a device or a folder. Save it as a file, and open that.");
    assertThatExceptionOfType(GazetteerException.class)
        .isThrownBy(() -> PostcodeDirectory.open(pipe))
        .withMessageContaining("pipe.lacindex: this is a pipe or a device");
  }

  @Test
  void an_index_without_areas_is_saved_too() throws IOException {
    CoverageIndex.of(Coverages.of(List.of())).save(file);
    assertThat(CoverageIndex.open(file).size()).isZero();
    assertThat(CoverageIndex.open(file).areaAt(0, 0)).isEmpty();
  }

  @Test
  void a_file_is_replaced_and_nothing_is_left_beside_it() throws IOException {
    Files.writeString(file, "something else");
    sample().save(file);
    assertThat(CoverageIndex.open(file).size()).isEqualTo(sample().size());
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
  }

  @Test
  void a_serialized_index_answers_as_before() throws IOException, ClassNotFoundException {
    Coverage coverage = Coverages.of(Coverages.Kind.WIGGLY, Coverages.Site.DEGREES, 3);
    CoverageIndex index = index(coverage);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(index);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      assertSame((CoverageIndex) in.readObject(), index, coverage);
    }
  }

  @Test
  void any_changed_byte_is_noticed() throws IOException {
    sample().save(file);
    byte[] whole = Files.readAllBytes(file);
    IntStream positions =
        IntStream.concat(
            IntStream.range(0, 200),
            IntStream.iterate(200, i -> i < whole.length, i -> i + 1 + whole.length / 200));
    for (int position : positions.toArray()) {
      byte[] damaged = whole.clone();
      damaged[position] ^= 0x10;
      Path copy = Files.write(folder.resolve("damaged" + position), damaged);
      assertThatExceptionOfType(IOException.class)
          .as("byte %s", position)
          .isThrownBy(() -> CoverageIndex.open(copy))
          .withMessageStartingWith(copy.toString() + " is ");
    }
  }

  @Test
  void a_cut_or_lengthened_file_is_noticed() throws IOException {
    sample().save(file);
    byte[] whole = Files.readAllBytes(file);
    for (int size : new int[] {0, 1, 8, 95, 96, 97, whole.length - 1, whole.length + 1}) {
      Path copy = Files.write(folder.resolve("cut" + size), Arrays.copyOf(whole, size));
      assertThatExceptionOfType(IOException.class)
          .as("%s bytes", size)
          .isThrownBy(() -> CoverageIndex.open(copy));
    }
  }

  @Test
  void a_foreign_file_is_an_error_that_says_so() throws IOException {
    Files.writeString(file, "{\"type\": \"FeatureCollection\"}".repeat(9));
    assertThatThrownBy(() -> CoverageIndex.open(file))
        .isInstanceOf(IOException.class)
        .hasMessage(file + " is not a coverage index: it does not start with LAC4JIDX.");
  }

  @Test
  void a_file_of_another_version_is_an_error_that_says_so() throws IOException {
    sample().save(file);
    byte[] whole = Files.readAllBytes(file);
    whole[8] = 3;
    Files.write(file, whole);
    assertThatThrownBy(() -> CoverageIndex.open(file))
        .isInstanceOf(IOException.class)
        .hasMessage(
            file
                + " is a coverage index of version 3, but this library reads version 2: build and save it"
                + " again.");
  }

  private static CoverageIndex sample() {
    return index(Coverages.of(Coverages.Kind.VORONOI, Coverages.Site.AS_IS, 7));
  }

  private static CoverageIndex index(Coverage coverage) {
    return CoverageIndex.builder(coverage).acceptInvalid(true).build();
  }

  private static void assertSame(CoverageIndex actual, CoverageIndex expected, Coverage coverage) {
    assertThat(actual.size()).isEqualTo(expected.size());
    assertThat(actual.coordinateSystem()).isEqualTo(expected.coordinateSystem());
    Points points = new Points(coverage, 4);
    for (int i = 0; i < 500; i++) {
      Coordinate point = points.next();
      assertThat(actual.areasAt(point.x, point.y)).isEqualTo(expected.areasAt(point.x, point.y));
      assertThat(actual.metresFromEdge(point.x, point.y))
          .isEqualTo(expected.metresFromEdge(point.x, point.y));
    }
  }
}
