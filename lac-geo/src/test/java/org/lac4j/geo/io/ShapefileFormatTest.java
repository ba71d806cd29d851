package org.lac4j.geo.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lac4j.geo.io.ShapefileBytes.NATIONAL_GRID_BY_ESRI;
import static org.lac4j.geo.io.ShapefileBytes.square;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lac4j.geo.boundary.BoundaryFeature;
import org.lac4j.geo.boundary.BoundaryFile;
import org.lac4j.geo.boundary.CoverageReadException;
import org.lac4j.geo.boundary.Fault;
import org.lac4j.geo.boundary.ReadOptions;
import org.lac4j.geo.coverage.CoordinateSystem;
import org.lac4j.geo.io.internal.intake.FeatureCollector;
import org.lac4j.geo.io.internal.shapefile.ShapefileFormat;

/** How the files of one shapefile are put together: by name, by index, row by row. */
class ShapefileFormatTest {

  @TempDir Path folder;

  private static ShapefileBytes three() {
    ShapefileBytes bytes = ShapefileBytes.codesAndNames();
    for (int i = 0; i < 3; i++) {
      bytes.polygon(square(100 * i, 0, 100)).row("A" + i, "Area " + i);
    }
    return bytes;
  }

  private static BoundaryFile read(Path file, ReadOptions options) throws Exception {
    FeatureCollector collector = new FeatureCollector("wards.shp", options);
    new ShapefileFormat().collect(file, collector);
    return collector.finish();
  }

  private static List<String> faults(Path file) throws Exception {
    try {
      read(file, ReadOptions.DEFAULT);
      return List.of();
    } catch (CoverageReadException e) {
      return e.faults().stream().map(Fault::what).toList();
    }
  }

  private static List<String> codes(BoundaryFile file) {
    return file.features().stream()
        .map(feature -> String.valueOf(feature.attributes().get("CODE")))
        .toList();
  }

  /** An index of records by their numbers, from 0; all records are of one length. */
  private static byte[] index(byte[] shp, Integer... records) {
    ByteBuffer main = ByteBuffer.wrap(shp);
    int length = 8 + 2 * main.getInt(104);
    ByteBuffer bytes = ByteBuffer.allocate(100 + 8 * records.length);
    bytes.putInt(9994).position(100);
    for (int record : records) {
      bytes.putInt((100 + record * length) / 2).putInt(length / 2 - 4);
    }
    return bytes.array();
  }

  @ParameterizedTest
  @CsvSource({"wards.DBF, wards.PRJ", "WARDS.dbf, Wards.Prj"})
  void the_other_files_may_differ_in_case(String dbf, String prj) throws Exception {
    Path shp = three().write(folder, NATIONAL_GRID_BY_ESRI, "");
    Files.move(folder.resolve("wards.dbf"), folder.resolve(dbf));
    Files.move(folder.resolve("wards.prj"), folder.resolve(prj));

    BoundaryFile file = read(shp, ReadOptions.DEFAULT);

    assertThat(codes(file)).containsExactly("A0", "A1", "A2");
    assertThat(file.coordinateSystem()).isEqualTo(CoordinateSystem.BRITISH_NATIONAL_GRID);
    assertThat(file.format().name()).isEqualTo("Shapefile");
  }

  @Test
  void a_name_with_dots_keeps_them() throws Exception {
    three().write(folder, NATIONAL_GRID_BY_ESRI, "");
    for (String ending : List.of("shp", "dbf", "prj")) {
      Files.move(folder.resolve("wards." + ending), folder.resolve("v1.2.wards." + ending));
    }

    assertThat(faults(folder.resolve("v1.2.wards.shp"))).isEmpty();
  }

  @Test
  void every_missing_file_is_told_at_once() throws Exception {
    Path shp = three().write(folder, "", "");
    Files.delete(folder.resolve("wards.dbf"));

    assertThat(faults(shp))
        .containsExactly(
            "nothing says which coordinate system the file is in",
            "the file with the attributes is missing");
  }

  @Test
  void a_coordinate_system_that_is_said_needs_no_prj() throws Exception {
    Path shp = three().write(folder, "nonsense", "");
    ReadOptions said = ReadOptions.builder().coordinateSystem(CoordinateSystem.WGS84).build();

    assertThat(read(shp, said).coordinateSystem()).isEqualTo(CoordinateSystem.WGS84);
    assertThat(faults(shp)).containsExactly("the .prj file's coordinate system is not known");
  }

  @Test
  void an_index_gives_the_order_and_leaves_out_what_was_deleted() throws Exception {
    ShapefileBytes bytes = ShapefileBytes.codesAndNames();
    for (int i = 0; i < 3; i++) {
      bytes.polygon(square(100 * i, 0, 100));
    }
    bytes.row("LAST", "Last").row("FIRST", "First");
    Path shp = bytes.write(folder, NATIONAL_GRID_BY_ESRI, "");
    assertThat(faults(shp)).containsExactly("there are more shapes than rows of attributes");

    Files.write(folder.resolve("wards.shx"), index(bytes.shp(), 2, 0));
    BoundaryFile file = read(shp, ReadOptions.DEFAULT);

    assertThat(codes(file)).containsExactly("LAST", "FIRST");
    assertThat(file.features())
        .extracting(feature -> feature.geometry().orElseThrow().getEnvelopeInternal().getMinX())
        .containsExactly(200.0, 0.0);
  }

  @Test
  void an_index_of_another_file_is_told() throws Exception {
    Path shp = three().write(folder, NATIONAL_GRID_BY_ESRI, "");
    byte[] index = index(three().shp(), 0, 1, 2);
    index[108] = 1; // the second record would be far beyond the file
    Files.write(folder.resolve("wards.shx"), index);

    assertThat(faults(shp)).containsExactly("the .shx file does not belong to the .shp file");
  }

  @Test
  void an_index_that_is_none_leaves_the_records_in_their_order() throws Exception {
    Path shp = three().write(folder, NATIONAL_GRID_BY_ESRI, "");
    Files.write(folder.resolve("wards.shx"), new byte[] {1, 2, 3});

    assertThat(codes(read(shp, ReadOptions.DEFAULT))).containsExactly("A0", "A1", "A2");
  }

  @Test
  void more_rows_than_shapes_are_the_files_of_two_exports() throws Exception {
    Path shp = three().row("A3", "Area 3").write(folder, NATIONAL_GRID_BY_ESRI, "");

    assertThat(faults(shp)).containsExactly("there are more rows of attributes than shapes");
  }

  @Test
  void a_deleted_row_takes_its_number_and_shape_with_it() throws Exception {
    ShapefileBytes bytes =
        ShapefileBytes.codesAndNames()
            .polygon(square(0, 0, 1))
            .row('*', "GONE", "Gone")
            .polygon(square(1, 0, 1))
            .row("THERE", "There");

    BoundaryFile file = read(bytes.write(folder, NATIONAL_GRID_BY_ESRI, ""), ReadOptions.DEFAULT);

    assertThat(file.features()).extracting(BoundaryFeature::number).containsExactly(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"wards.shp", "wards.dbf"})
  void a_file_that_is_cut_anywhere_is_told_and_never_half_read(String name) throws Exception {
    Path shp = three().write(folder, NATIONAL_GRID_BY_ESRI, "");
    byte[] whole = Files.readAllBytes(folder.resolve(name));

    for (int length = 0; length < whole.length; length += 7) {
      cut(name, whole, length);
      assertThat(faults(shp)).as(length + " bytes").isNotEmpty();
    }
  }

  private void cut(String name, byte[] whole, int length) throws IOException {
    Files.write(folder.resolve(name), Arrays.copyOf(whole, length));
  }

  @Test
  void an_encoding_that_is_said_goes_before_the_one_beside_the_file() throws Exception {
    ShapefileBytes latin =
        new ShapefileBytes(
            StandardCharsets.ISO_8859_1,
            new ShapefileBytes.Field("CODE", 'C', 9, 0),
            new ShapefileBytes.Field("NAME", 'C', 20, 0));
    Path shp =
        latin
            .polygon(square(0, 0, 1))
            .row("Bàile", "x")
            .write(folder, NATIONAL_GRID_BY_ESRI, "ISO-8859-7");
    ReadOptions said = ReadOptions.builder().encoding(StandardCharsets.ISO_8859_1).build();

    assertThat(codes(read(shp, said))).containsExactly("Bàile");
    assertThat(codes(read(shp, ReadOptions.DEFAULT))).doesNotContain("Bàile");
  }

  @Test
  void a_layer_by_name_is_a_fault_though_everything_else_is_read() throws Exception {
    Path shp = three().write(folder, NATIONAL_GRID_BY_ESRI, "");
    FeatureCollector collector =
        new FeatureCollector("wards.shp", ReadOptions.builder().layer("wards").build());

    new ShapefileFormat().collect(shp, collector);

    assertThat(collector.next()).isEqualTo(4);
    assertThat(new ShapefileFormat().endings()).containsExactly(".shp");
  }
}
