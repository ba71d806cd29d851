package org.lac4j.geo.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lac4j.core.RealData;
import org.lac4j.core.place.AreaCode;
import org.lac4j.geo.boundary.BoundaryFile;
import org.lac4j.geo.boundary.CoverageReadException;
import org.lac4j.geo.boundary.Fault;
import org.lac4j.geo.boundary.ReadCoverage;
import org.lac4j.geo.boundary.ReadOptions;

class CoverageReaderTest {

  private static final String WARDS =
      """
      {"type":"FeatureCollection","features":[{"type":"Feature","properties":{"code":"A","name":"Acomb"},
      "geometry":{"type":"Polygon","coordinates":[[[0,0],[1,0],[1,1],[0,0]]]}}]}""";

  @TempDir Path folder;

  /** What is wrong with a file, without the file's name. */
  static String failure(Path file) {
    return catchThrowableOfType(
            CoverageReadException.class, () -> CoverageReader.read(file, ReadOptions.DEFAULT))
        .getMessage()
        .substring(file.toString().length() + 2);
  }

  /** Writes a start, then a piece again and again, packed. */
  private Path packed(String name, String start, String piece, int times) throws IOException {
    Path file = folder.resolve(name + ".json.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write(start.getBytes(UTF_8));
      byte[] pieces = piece.repeat(1000).getBytes(UTF_8);
      for (int i = 0; i < times / 1000; i++) {
        out.write(pieces);
      }
    }
    return file;
  }

  @Test
  void faults_of_codes_are_told_with_those_of_geometries_where_an_audit_reads() throws IOException {
    String open =
        WARDS
            .replace("[1,1],[0,0]", "[1,1],[0,1]")
            .replace("\"code\"", "\"id\"")
            .replace("\"name\"", "\"fid\"");
    Path file = Files.writeString(folder.resolve("wards.json"), open);

    assertThatThrownBy(() -> CoverageReader.readIdentified(file, ReadOptions.DEFAULT))
        .isInstanceOfSatisfying(
            CoverageReadException.class,
            failure ->
                assertThat(failure.faults())
                    .extracting(Fault::what)
                    .containsExactly(
                        "no attribute looks like the areas' code",
                        "no attribute looks like the areas' name",
                        "ring 1 is not closed"));
  }

  @Test
  void codes_that_are_wrong_are_no_fault_where_an_audit_reads_if_all_else_is_well()
      throws IOException {
    Path file = Files.writeString(folder.resolve("wards.json"), WARDS.replace("\"A\"", "\"\""));

    BoundaryFile read = CoverageReader.readIdentified(file, ReadOptions.DEFAULT);

    assertThat(CoverageReader.identify(read, ReadOptions.DEFAULT))
        .singleElement()
        .satisfies(feature -> assertThat(feature.code()).isEmpty());
  }

  @Test
  void missing_attributes_are_a_fault_where_an_audit_reads() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("wards.json"),
            WARDS.replace("\"code\"", "\"id\"").replace("\"name\"", "\"fid\""));

    assertThatThrownBy(() -> CoverageReader.readIdentified(file, ReadOptions.DEFAULT))
        .isInstanceOf(CoverageReadException.class)
        .hasMessageContaining("code");
  }

  @ParameterizedTest
  @ValueSource(strings = {"wards.geojson", "wards.json", "WARDS.GEOJSON"})
  void json_endings_are_read(String name) throws IOException {
    Path file = Files.writeString(folder.resolve(name), WARDS);

    assertThat(CoverageReader.read(file, ReadOptions.DEFAULT).coverage().size()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"wards.geojson.gz", "wards.json.gz"})
  void packed_endings_are_read(String name) throws IOException {
    Path file = folder.resolve(name);
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write(WARDS.getBytes(UTF_8));
    }

    assertThat(CoverageReader.read(file, ReadOptions.DEFAULT).coverage().size()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "secret", "{}", "PK"})
  void packed_ending_without_gzip_is_told_and_quotes_nothing(String text) throws IOException {
    Path file = Files.writeString(folder.resolve("wards.geojson.gz"), text);

    assertThat(failure(file))
        .isEqualTo(
            "the name ends in .gz, but the file is not packed by gzip: take .gz off its name if it is plain"
                + " GeoJSON, else fetch it again or pack it with gzip.");
  }

  @Test
  void file_that_does_not_exist_is_told() {
    Path file = folder.resolve("none.geojson");

    assertThatThrownBy(() -> CoverageReader.read(file, ReadOptions.DEFAULT))
        .isInstanceOf(CoverageReadException.class)
        .hasMessage(file + ": there is no such file: check the path.");
  }

  @Test
  void folder_is_told() {
    assertThatThrownBy(() -> CoverageReader.read(folder, ReadOptions.DEFAULT))
        .isInstanceOf(CoverageReadException.class)
        .hasMessageStartingWith(
            folder + ": it is a folder: give a file whose name ends in .geojson");
  }

  @Test
  void unknown_ending_is_told() throws IOException {
    Path file = Files.writeString(folder.resolve("wards.txt"), WARDS);

    assertThatThrownBy(() -> CoverageReader.read(file, ReadOptions.DEFAULT))
        .isInstanceOf(CoverageReadException.class)
        .hasMessageStartingWith(
            file + ": the name's ending is not that of a format that can be read: give a ");
  }

  @Test
  void layer_is_no_option_of_a_format_with_one_layer() throws IOException {
    Path geoJson = Files.writeString(folder.resolve("wards.json"), WARDS);
    Path shapefile =
        ShapefileBytes.codesAndNames()
            .polygon(ShapefileBytes.square(0, 0, 100))
            .row("A", "Acomb")
            .write(folder, ShapefileBytes.NATIONAL_GRID_BY_ESRI, "UTF-8");
    ReadOptions layer = ReadOptions.builder().layer("wards").build();

    for (Path file : List.of(geoJson, shapefile)) {
      assertThat(CoverageReader.read(file, ReadOptions.DEFAULT).coverage().size()).isEqualTo(1);
      assertThatThrownBy(() -> CoverageReader.read(file, layer))
          .isInstanceOf(CoverageReadException.class)
          .hasMessage(
              file
                  + ": a file of this format has one layer, which is not asked for by name (wards):"
                  + " leave the layer out (on the command line --layer).");
    }
  }

  @Test
  void york_has_its_22_wards() throws IOException {
    ReadCoverage read =
        CoverageReader.read(RealData.file("york-wards-2013.geojson"), ReadOptions.DEFAULT);

    assertThat(read.featuresRead()).isEqualTo(22);
    assertThat(read.codeAttribute()).contains("WD13CD");
    assertThat(read.nameAttribute()).contains("WD13NM");
    assertThat(read.coverage().area(AreaCode.of("E05001745")))
        .get()
        .satisfies(ward -> assertThat(ward.area().name()).isEqualTo("Acomb"));
  }

  @Test
  void england_is_read_within_256_megabytes() throws IOException, InterruptedException {
    assertThat(SmallJvm.read(RealData.file("england-wards-2013.geojson.gz")))
        .containsExactly("7681 features, 7681 areas, 749771 vertices, EPSG:4326");
  }

  @Test
  void hostile_files_end_in_a_clear_error_within_256_megabytes()
      throws IOException, InterruptedException {
    String features = "{\"type\":\"FeatureCollection\",\"features\":[";
    String properties = features + "{\"type\":\"Feature\",\"properties\":{\"a\":\"";
    String polygon = "{\"type\":\"MultiPolygon\",\"coordinates\":[";
    Path many = Files.writeString(folder.resolve("many.json"), polygon + "[],".repeat(600_000));
    Path numbers =
        Files.writeString(folder.resolve("numbers.json"), features + "1,".repeat(1_200_000));
    Path text = Files.writeString(folder.resolve("text.json"), properties + "a".repeat(2_000_000));
    Path deep = Files.writeString(folder.resolve("deep.json"), polygon + "[".repeat(1_000_000));
    Path objects = Files.writeString(folder.resolve("objects.json"), "{\"a\":".repeat(1_000_000));

    assertThat(
            SmallJvm.read(
                packed("spaces", "", " ", 100_000_000),
                packed("positions", polygon + "[[", "[1,2],", 30_000_000),
                packed("text", properties, "a", 100_000_000),
                many,
                numbers,
                text,
                deep,
                objects))
        .satisfiesExactly(
            spaces -> assertThat(spaces).startsWith("the file unpacks to more than 20 times"),
            positions -> assertThat(positions).startsWith("the file unpacks to more than 20 times"),
            packedText -> assertThat(packedText).startsWith("a text or number is longer than"),
            parts ->
                assertThat(parts).isEqualTo("the file holds more rings than the limit of 500000"),
            nothing -> assertThat(nothing).isEqualTo("it is not an object"),
            longText -> assertThat(longText).startsWith("a text or number is longer than"),
            nested -> assertThat(nested).startsWith("objects and arrays are nested deeper"),
            nestedObjects ->
                assertThat(nestedObjects).startsWith("objects and arrays are nested deeper"));
  }
}
